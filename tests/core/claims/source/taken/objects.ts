import type { Taken } from './row.ts';

/** What is said, asked for or judged in less than a clause: the object of a verb. */
export const OBJECTS: readonly Taken[] = [
  [
    'a subject with an aside behind it',
    'The union, for its part, reported the case to the United Ports, putting pressure on Moss.',
    'The union, for its part | reported | the case to the United Ports',
  ],
  [
    'a subject with a participle set off behind it',
    'Their note, published before the board sat, predicted a truce.',
    'Their note, published before the board sat | predicted | a truce',
  ],
  [
    'a subject with an aside that has a verb in it',
    'The chief of the port, who ran it until the crews walked out, urged calm.',
    'The chief of the port, who ran it until the crews walked out | urged | calm',
  ],
  ['a preposition', 'The union called for a vote on Friday.', 'The union | called for | a vote on Friday'],
  ['an order', 'The union urged drivers to wait.', 'The union | urged | drivers to wait'],
  ['blame with its ground', 'Moss accused the mayor of lying.', 'Moss | accused | the mayor of lying'],
  [
    'a participle in front',
    'Citing the cost of steel, Lee left the plan as it was.',
    'Lee | Citing | the cost of steel',
  ],
  ['no more than yes', 'Asked twice, half of the voters said yes.', 'half of the voters | said | yes'],
  [
    'a new clause behind an object',
    'Lee called the bridge a wreck and she left at noon.',
    'Lee | called | the bridge a wreck',
  ],
  ['an object, no hearer', 'In May, Lee condemned the preface, a joke.', 'Lee | condemned | the preface'],
  ['an act under way', 'Lee continued to question the plan.', 'Lee | question | the plan'],
  ['a participle of speech', 'Lee left, refusing to answer.', 'Lee | refusing | to answer'],
  ['the hearer before the topic', 'Lee talked to Moss about the dam.', 'Lee | talked | the dam'],
  [
    'whose words the verb judges',
    'Lee mocked Moss’s plan to sell the dam.',
    'Lee | mocked | Moss’s plan to sell the dam',
  ],
  [
    'a thing that says so',
    'They signed an order that called the guests a threat.',
    'an order that | called | the guests a threat',
  ],
  [
    'a verb that looks like a noun, behind its plural subject',
    'Rangers in the northern hills plan to count the swans.',
    'Rangers in the northern hills | plan | to count the swans',
  ],
  ['a welcome', 'Lee welcomed the vote.', 'Lee | welcomed | the vote'],
  ['a polite wish', 'Lee would like to see the lake.', 'Lee | like | to see the lake'],
  ['an order in the passive', 'The sailors were told to leave the pier.', '- | told | to leave the pier'],
  ['an order by somebody', 'Growers were advised by the mill to wait.', 'the mill | advised | to wait'],
  [
    'a number laid on a thing',
    'Lee put the cost of the pier at 3 million.',
    'Lee | put | the cost of the pier at 3 million',
  ],
  ['a plea in court', 'He pleaded not guilty.', 'He | pleaded | not guilty'],
  [
    'a list of things',
    'Lee demanded new boats, lower fares for the old and a new pier.',
    'Lee | demanded | new boats, lower fares for the old and a new pier',
  ],
  ['a promise behind its time', 'The mill agreed in May to pay them.', 'The mill | agreed | to pay them'],
  ['a demand to know', 'Lee demanded to know who won.', 'Lee | demanded | to know who won'],
  [
    'a thing called for that a clause tells more of',
    'The union called for rates that rise with pay.',
    'The union | called for | rates that rise with pay',
  ],
  ['a letter to one about another', 'Lee wrote to the board about the leak.', 'Lee | wrote | the leak'],
  [
    'a noun of saying and a day behind it',
    'The board announced its decision on Tuesday.',
    'The board | announced | its decision on Tuesday',
  ],
  [
    'a name laid on a thing that a tie ends',
    'Lee called the quarrel with the town needless.',
    'Lee | called | the quarrel with the town needless',
  ],
  [
    'a survey that finds one ahead',
    'A survey found Lee leading Moss by seven points.',
    'A survey | found | Lee leading Moss by seven points',
  ],
  [
    'a list goes on to its last item, whatever hangs on that',
    'The league asked for bank statements, a list of owners and an account of a loan from a firm registered abroad.',
    'The league | asked for | bank statements, a list of owners and an account of a loan from a firm registered abroad',
  ],
  [
    'what a thing is, in quotation marks behind it',
    'The judge found her “a careful witness”.',
    'The judge | found | her “a careful witness”',
  ],
  [
    'a quality laid on what stands in front of a name',
    'The crews had left early, a charge Lee called “fantasy”.',
    'Lee | called | a charge / “fantasy”',
  ],
  [
    'the day before the preposition',
    'The mayor apologized on Friday for the delay.',
    'The mayor | apologized | the delay',
  ],
];
