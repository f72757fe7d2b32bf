import type { ClaimKind } from '../../src/core/claims/claim.ts';
import type { ClaimView } from '../../src/site/claim/claim-view.ts';
import type { AnswerView } from '../../src/site/row/answers.ts';
import type { CellView, RowView } from '../../src/site/row/row-view.ts';
import { tieBehind } from '../../src/site/row/sign.ts';
import type { Group } from '../../src/site/row/verdict.ts';

const OUTLETS = ['Coast Courier', 'Fen Herald', 'Harbour Post', 'Island Gazette', 'Lowland Times', 'Marsh Mail'];

interface Options {
  readonly kind?: ClaimKind;
  readonly form?: AnswerView['form'];
  readonly citing?: string;
  readonly note?: string;
  readonly pinned?: boolean;
}

/**
 * A row for tests of pages: what each outlet answers, or nothing.
 *
 * @example
 * rowViewOf('How many boats sank?', ['40', '40', undefined]) // the same in two, the third does not say
 */
export function rowViewOf(question: string, answers: readonly (string | undefined)[], options: Options = {}): RowView {
  const distinct = [...new Set(answers.filter((answer) => answer !== undefined))];
  const shapes = answers.map((answer) => (answer === undefined ? undefined : distinct.indexOf(answer)));
  const telling = answers.filter((answer) => answer !== undefined).length;
  const group: Group = telling === 1 ? 'only' : distinct.length === 1 ? 'same' : 'differ';
  const ties = tieBehind(shapes);
  const key = question.toLowerCase().replaceAll(/\W+/g, '-');
  return {
    key,
    question,
    href: `/story/q/${key}/`,
    verdict: { words: `${group} (${telling})`, short: group, shapes, broken: false, group },
    note: options.note,
    citing: options.citing,
    curated: false,
    pinned: options.pinned ?? false,
    cells: answers.map((answer, place): CellView => {
      const outlet = OUTLETS[place] ?? `Outlet ${place}`;
      return {
        article: `a${place}`,
        outlet,
        articleHref: `/story/a${place}/`,
        shape: shapes[place],
        tie: ties[place],
        main: answer === undefined ? undefined : claimOf(answer, place, options),
        more: [],
        also: [],
      };
    }),
  };
}

function claimOf(answer: string, place: number, { kind = 'count', form = 'figure', citing }: Options): ClaimView {
  return {
    id: `c${place}`,
    kind,
    answer: { form, main: answer },
    excerpt: { before: 'They say ', words: answer, after: ' in all.', cutBefore: false, cutAfter: true },
    href: `/story/a${place}/#c-c${place}`,
    place: { label: '¶ 1.1', href: `/story/a${place}/#p1.1`, spoken: `paragraph 1, sentence 1 of ${OUTLETS[place]}` },
    facts: citing === undefined ? [] : [{ term: 'Says who', text: citing }],
    attribution: citing,
  };
}
