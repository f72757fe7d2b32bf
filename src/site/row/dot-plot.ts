import type { CountClaim } from '../../core/claims/claim.ts';
import type { Row } from '../../core/comparison/rows/row.ts';
import { wordsOf } from '../../core/text/span.ts';
import type { Story } from '../story/stories.ts';
import { answeringIds } from './answering-ids.ts';
import { answerText } from './answers.ts';
import { countAnswer } from './count-answer.ts';

/** The figures of one question on one scale, a lane an outlet. */
export interface DotPlot {
  readonly lanes: readonly { readonly outlet: string; readonly dots: readonly Dot[] }[];
  /** The scale begins at nought. */
  readonly whole: boolean;
}

export interface Dot {
  /** As the outlet prints it: "over 40". */
  readonly text: string;
  /** In hundredths of the scale. */
  readonly at: number;
  /** How far the figure reaches: to the end of the scale for "over", from its start for "up to". */
  readonly from: number;
  readonly to: number;
  readonly about: boolean;
}

/** Fewer figures are seen at a glance without a drawing. */
const FEWEST = 3;

/**
 * Draws a question's figures where three or more can be compared and are not all the same;
 * figures that are not counted alike stand on no common scale.
 *
 * The scale begins at nought, unless all figures are so near to one another that they would not be told apart.
 *
 * @example
 * const story = storyOf('Ten boats sank.', 'Nine boats sank.', 'Seven boats sank.')
 * dotPlot(story, story.rows[0])?.lanes.map(({ dots }) => dots[0].text) // ['10', '9', '7']
 */
export function dotPlot(story: Story, row: Row): DotPlot | undefined {
  if (row.nuance === 'not-counted-alike') return undefined;
  const lanes = story.articles.map((article) => {
    const ids = answeringIds(row, article.key);
    const counts = article.claims.filter(
      (claim): claim is CountClaim & typeof claim => claim.kind === 'count' && ids.includes(claim.id),
    );
    const told = counts.map((claim) => ({
      claim,
      text: answerText(countAnswer(claim, wordsOf(article.document.text, claim))),
    }));
    return {
      outlet: article.outlet.name,
      told: told.filter(({ text }, nth) => told.findIndex((other) => other.text === text) === nth),
    };
  });
  const claims = lanes.flatMap(({ told }) => told.map(({ claim }) => claim));
  const units = new Set(claims.map(({ unit }) => unit === '%'));
  const values = claims.flatMap(({ value, to = value }) => [value, to]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (claims.length < FEWEST || units.size > 1 || least === most || least < 0) return undefined;
  const low = least > 0.6 * most ? Math.max(0, least - (most - least) / 4) : 0;
  const high = most + (most - low) / 8;
  const place = (value: number) => Math.round((1000 * (value - low)) / (high - low)) / 10;
  return {
    lanes: lanes
      .filter(({ told }) => told.length > 0)
      .map(({ outlet, told }) => ({
        outlet,
        dots: told.map(({ claim: { value, to = value, bound }, text }) => ({
          text,
          at: place(value),
          from: bound === 'at-most' ? 0 : place(value),
          to: bound === 'at-least' ? 100 : place(to),
          about: bound === 'about',
        })),
      })),
    whole: low === 0,
  };
}
