import { matches } from '../../../text/matches.ts';
import { fold } from './referent.ts';

/** No more words than names have, so that a text of capitals is read once. */
const NAME = String.raw`(?<![\p{L}\p{N}&-])(?!(?:The|An?|Its|His|Her|Their|Our) )\p{Lu}[\p{L}\p{N}&-]*(?: (?:\p{Lu}[\p{L}\p{N}-]*|&)){0,4}`;

/** What companies have, and people have not. */
const HELD =
  '(?:chief executive|chief financial officer|managing director|CEO|CFO|chairman|chairwoman|board|shareholders|subsidiary|workforce|employees|headquarters|profits?|revenues?|annual meeting)';

const SHOWN = [
  String.raw`(?<=^|[.!?”"]\s)(?<which>${NAME}), which\b`,
  String.raw`(?<has>${NAME})(?:['’]s?)? (?:former |new |first |largest |net |annual )?${HELD}\b`,
  String.raw`\b${HELD} (?:of|at) (?:the )?(?<of>${NAME})`,
];

const COMPANY = new RegExp(SHOWN.join('|'), 'gmu');

/**
 * The names that a text shows to be no person's: of what has a board, employees or profits, or is a "which".
 *
 * Takes "Clear Water, which runs ferries" · "Clear Water's board" · "the chief executive of Clear Water".
 * Trap: "a plan by Ann Lee, which …" (a name within a sentence may not be what "which" takes up).
 *
 * @returns names as {@link fold} writes them
 *
 * @example
 * companiesIn('Clear Water, which runs ferries, fell. Moss & Lee employees left.') // clear water, moss & lee
 */
export function companiesIn(text: string): ReadonlySet<string> {
  return new Set(
    matches(text, COMPANY).map(({ groups }) => fold(groups?.['which'] ?? groups?.['has'] ?? groups?.['of'] ?? '')),
  );
}
