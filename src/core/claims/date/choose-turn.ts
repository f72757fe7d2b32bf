import type { Day } from './calendar.ts';
import type { Relation } from './expression.ts';
import { lastDayOf, type Period } from './period.ts';
import { yearOfDay } from './year-of-day.ts';

/** Whether the words around a date look back or ahead; what is `due` comes round by the calendar, as elections do. */
export type Direction = 'past' | 'future' | 'due';

/**
 * A date without its year is seldom nearly a year away: a paper would have printed the year. What verbs and cues say
 * gives way where it would put a date so many days off, while the other reading is this near.
 */
const FAR = 300;
const NEAR = 20;

/** Words that look ahead give way where a day or quarter just gone is so many times nearer than the next. */
const SOONER = 5;

/** For so many days what was due is still the last one: "the November election" in January. */
const JUST_GONE = 75;

/** Without verbs or cues, a date ahead is meant where it is so many times nearer than the last. */
const NEARER = 3;

/**
 * Chooses which turn of something that comes round is meant: the latest that has begun, unless a word or the
 * distance says otherwise.
 *
 * @param turns in order of time
 * @param relation "last" never means the turn that still lasts
 *
 * @example
 * chooseTurn([march2030, march2031], published, undefined, 'future') // March 2031 for a paper of May 2030
 */
export function chooseTurn(
  turns: readonly Period[],
  published: Day,
  relation: Relation | undefined,
  direction: Direction | undefined,
): Period | undefined {
  const begun = turns.filter((turn) => turn.from <= published).at(-1);
  const coming = turns.find((turn) => lastDayOf(turn) >= published);
  if (relation === 'last') return turns.filter((turn) => lastDayOf(turn) < published).at(-1);
  if (relation === 'next') return turns.find((turn) => turn.from > published);
  if (relation === 'this') return thisTurn(turns, published);
  if (begun === undefined || coming === undefined) return begun ?? coming;
  const back = Math.max(0, published - lastDayOf(begun));
  const ahead = Math.max(0, coming.from - published);
  if (direction === 'due') return back <= JUST_GONE ? begun : coming;
  if (direction === 'past') return back > FAR && ahead <= NEAR ? coming : begun;
  if (direction === 'future')
    return ahead > SOONER * back && ahead > FAR / 2 && begun.unit !== 'month' ? begun : coming;
  return ahead * NEARER < back ? coming : begun;
}

/** "This May" is the May of the running year; a season or quarter the one nearest, as winters straddle years. */
function thisTurn(turns: readonly Period[], published: Day): Period | undefined {
  const year = yearOfDay(published);
  const running = turns.find((turn) => turn.unit !== 'season' && yearOfDay(turn.from) === year);
  return running ?? nearest(turns, published);
}

function nearest(turns: readonly Period[], published: Day): Period | undefined {
  const distance = (turn: Period): number =>
    turn.from > published ? turn.from - published : Math.max(0, published - lastDayOf(turn));
  return turns.reduce<Period | undefined>(
    (best, turn) => (best === undefined || distance(turn) < distance(best) ? turn : best),
    undefined,
  );
}
