import type { Fate } from '../../../src/core/permalinks/identify-article.ts';
import { edited, moved, ruled, type State, UNTOUCHED, without } from './edited-story.ts';

interface Case {
  readonly name: string;
  /** The states that the lock goes through; the fates are those of the last step. The first story as it is comes first, unless `from` stands. */
  readonly from?: State;
  readonly to: readonly State[];
  /** The fates of ids by their words in context, `before[words]after`, as they were; every other id stays the same. */
  readonly fates?: readonly (readonly [RegExp, Fate])[];
  /** The new ids, by their words in context; none other may be minted. */
  readonly minted?: readonly RegExp[];
}

const AXADLE = 'axadle-times';
const TELESUR = 'telesur';
const CUSTODY = / One individual had spent nearly a year in custody\./;
const CRISTOSAL = /Exiled Salvadoran rights organization Cristosal[^\n]*\n\n/;
const CUSTODY_IDS = /\[One individual\]|\[nearly a year\]|\[custody\]/;
const CRISTOSAL_IDS = /^axadle-times (?:\[Exiled|.*Cristosal|.*of the \[?252|.*raising \[serious|.*the \[fairness)/;

export const CASES: readonly Case[] = [
  { name: 'nothing is edited', to: [UNTOUCHED] },
  {
    name: 'a typing error is mended in a claim’s words',
    from: edited(AXADLE, ['hundreds of Venezuelans', 'hundreds of Venezuelens']),
    to: [UNTOUCHED],
    fates: [[/Venezuelens\]/, 'reworded']],
  },
  {
    name: 'a typing error is mended beside claims',
    from: edited(AXADLE, ['detainees possessed', 'detainees posessed']),
    to: [UNTOUCHED],
  },
  {
    name: 'words are added before a claim',
    to: [edited(AXADLE, ['indicated that only seven', 'indicated in plain words that only seven'])],
  },
  {
    name: 'a word is added within a claim’s words',
    to: [edited(TELESUR, ['two flights', 'two late flights'])],
    fates: [[/\[two flights\]/, 'reworded']],
  },
  {
    name: 'words are taken out beside claims',
    to: [edited(AXADLE, [' possessed criminal records, raising', ' had records, raising'])],
  },
  {
    name: 'a word that judges is taken out',
    to: [edited(AXADLE, ['The poignant return', 'The return'])],
    fates: [[/\[poignant\]/, 'withdrawn']],
  },
  {
    name: 'a sentence is moved to another paragraph',
    to: [
      edited(
        AXADLE,
        [CUSTODY, ''],
        ['shines through.', 'shines through. One individual had spent nearly a year in custody.'],
      ),
    ],
    fates: [[CUSTODY_IDS, 'moved']],
  },
  {
    name: 'a paragraph is moved',
    to: [moved(AXADLE, CRISTOSAL, /(?=As the Trump administration)/)],
    fates: [[CRISTOSAL_IDS, 'moved']],
  },
  {
    name: 'a sentence is split',
    to: [edited(TELESUR, ['family contact, and faced', 'family contact. They faced'])],
  },
  {
    name: 'two sentences become one',
    to: [edited(AXADLE, ['since last March. There, they', 'since last March; there, they'])],
  },
  { name: 'a paragraph is split', to: [edited(AXADLE, [' There, they were', '\n\nThere, they were'])] },
  { name: 'two paragraphs become one', to: [edited(AXADLE, ['ordeal.\n\nThe 252', 'ordeal. The 252'])] },
  { name: 'a sentence is deleted', to: [edited(AXADLE, [CUSTODY, ''])], fates: [[CUSTODY_IDS, 'withdrawn']] },
  { name: 'a paragraph is deleted', to: [edited(AXADLE, [CRISTOSAL, ''])], fates: [[CRISTOSAL_IDS, 'withdrawn']] },
  {
    name: 'a deleted paragraph is put back',
    to: [edited(AXADLE, [CRISTOSAL, '']), UNTOUCHED],
    fates: [[CRISTOSAL_IDS, 'revived']],
  },
  {
    name: 'a paragraph is added',
    to: [edited(AXADLE, ['\n\nUruguay', '\n\nThe bus left at noon with 41 nurses.\n\nUruguay'])],
    minted: [/\[41 nurses\]/],
  },
  {
    name: 'a figure is changed',
    to: [edited(AXADLE, ['over 8,200', 'over 8,400'])],
    fates: [[/\[over 8,200 individuals\]/, 'changed']],
  },
  {
    name: 'a changed figure is changed back',
    to: [edited(AXADLE, ['over 8,200', 'over 8,400']), UNTOUCHED],
    fates: [[/\[over 8,400 individuals\]/, 'changed']],
  },
  {
    name: 'a figure in words is changed',
    to: [edited(AXADLE, ['only seven of the', 'only nine of the'])],
    fates: [[/^axadle.*\[only seven\]/, 'changed']],
  },
  {
    name: 'a day is changed',
    to: [edited(TELESUR, ['On July 18, 2025', 'On July 19, 2025'])],
    fates: [[/\[July 18, 2025\]/, 'changed']],
  },
  {
    name: 'the words of a sentence are put otherwise',
    to: [edited(AXADLE, [CUSTODY, ' In custody for close to eleven months, they said, was a man.'])],
    fates: [[CUSTODY_IDS, 'withdrawn']],
    minted: [/./],
  },
  {
    name: 'quotation marks are changed',
    to: [edited(AXADLE, [/[“”]/g, '"'])],
  },
  { name: 'white space is changed', to: [edited(AXADLE, ['252 men', '252\u00a0men'], [/ of the /g, '  of the '])] },
  { name: 'words are set in italics', to: [edited(AXADLE, ['only seven of', '*only seven* of'])] },
  {
    name: 'the article gets another headline',
    to: [
      {
        edit: (copies) => copies.map((copy) => (copy.id === TELESUR ? { ...copy, headline: 'All Home Again' } : copy)),
      },
    ],
    fates: [[/^telesur .*(?:Freedom|Freed from|CECOT “|CECOT \[“)/, 'withdrawn']],
  },
  {
    name: 'an article is renamed, and its earlier name is given',
    to: [
      {
        edit: (copies) =>
          copies.map((copy) => (copy.id === AXADLE ? { ...copy, id: 'the-axadle', aliases: [AXADLE] } : copy)),
      },
    ],
  },
  {
    name: 'an outlet is removed',
    to: [without(TELESUR)],
    fates: [[/^telesur /, 'withdrawn']],
  },
  {
    name: 'an outlet is removed and put back',
    to: [without(TELESUR), UNTOUCHED],
    fates: [[/^telesur /, 'revived']],
  },
  {
    name: 'the same words come from another outlet',
    to: [{ edit: (copies) => copies.map((copy) => (copy.id === TELESUR ? { ...copy, id: 'the-copyist' } : copy)) }],
    fates: [[/^telesur /, 'withdrawn']],
    minted: [/^the-copyist /],
  },
  {
    name: 'the rules take in more words',
    to: [ruled('count', '252 men', (claim) => [{ ...claim, start: claim.start - 'The '.length }])],
    fates: [[/\[252 men\]/, 'respanned']],
  },
  {
    name: 'the rules take in fewer words',
    to: [ruled('count', 'over 8,200 individuals', (claim) => [{ ...claim, end: claim.end - ' individuals'.length }])],
    fates: [[/\[over 8,200 individuals\]/, 'respanned']],
  },
  {
    name: 'the rules no longer find a claim',
    to: [ruled('count', '37-year-old', () => [])],
    fates: [[/\[37-year-old\]/, 'withdrawn']],
  },
  {
    name: 'the rules find a claim again',
    to: [ruled('count', '37-year-old', () => []), UNTOUCHED],
    fates: [[/\[37-year-old\]/, 'revived']],
  },
  {
    name: 'the rules learn to find a claim',
    from: ruled('count', '244 Venezuelans', () => []),
    to: [UNTOUCHED],
    minted: [/\[244 Venezuelans\]/],
  },
  {
    name: 'the rules read another number from the same words',
    to: [ruled('count', 'nearly a year', (claim) => (claim.kind === 'count' ? [{ ...claim, value: 12 }] : []))],
  },
];
