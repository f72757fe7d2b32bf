import type { Taken } from './row.ts';

/** Words without quotation marks in two parts, their cue between. */
export const IN_PARTS: readonly Taken[] = [
  ['source inside', 'The bridge, Lee said, is safe.', 'Lee | said | The bridge / is safe'],
  [
    'in the words of',
    'The whole evening was, in the words of one guest, a bore.',
    'one guest | in the words of | The whole evening was / a bore',
  ],
  [
    'a relative pronoun in the words',
    'The changes, which officials said will start in May, are small.',
    'officials | said | which / will start in May',
  ],
  [
    'a noun the words are about',
    'It was a decision they say allowed the fire to spread.',
    'they | say | a decision / allowed the fire to spread',
  ],
  [
    'a verb inside its content',
    'The plan, said Ann Lee, the mayor, will fail.',
    'Ann Lee, the mayor | said | The plan / will fail',
  ],
  [
    'a passive between commas',
    'The fine came after charges, denied by the port, of fraud.',
    'the port | denied | charges / of fraud',
  ],
  [
    'words that wait for the rest behind the cue',
    'There was, the port said, no more room. The plan was flawed, Lee said, from the start.',
    'the port | said | There was / no more room',
    'Lee | said | The plan was flawed / from the start',
  ],
  [
    'the clause at hand behind a comma',
    'The walls cracked twice, and each time, according to Moss, the damage was smaller.',
    'Moss | according to | each time / the damage was smaller',
  ],
  [
    'a clause at hand that lacks its verb',
    'The plan splits the town; the shortest way out, Lee said, was to wait.',
    'Lee | said | the shortest way out / was to wait',
  ],
  [
    'a contrast behind a source',
    'The march was calm, according to the police, though a window was broken.',
    'the police | according to | The march was calm / though a window was broken',
  ],
  ['one’s own account', 'The mill was, by her own account, a wreck.', 'her | account | The mill was / a wreck'],
  [
    'what somebody expects',
    'The ferry is expected by traders to sail in May.',
    'traders | expected | The ferry / to sail in May',
  ],
  [
    'a phrase within its words, behind their subject',
    'The mill, according to Ann Lee, will close.',
    'Ann Lee | according to | The mill / will close',
  ],
  [
    'a verb of saying in the words before',
    'They were told so, she says, and “went a bit quiet”.',
    'she | says | They were told so / and “went a bit quiet”',
  ],
  [
    'even one of them',
    'If the ice goes, even Lee concedes, the pier is lost.',
    'even Lee | concedes | If the ice goes / the pier is lost',
  ],
  [
    'a habit of saying inside its words',
    'On paper, her clerk likes to say, it is over.',
    'her clerk | say | On paper / it is over',
  ],
];
