// The dates of a story agree with its comparison about who answers.
import { expect, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

interface Data {
  readonly articles: readonly { readonly outlet: string; readonly outletName: string }[];
  readonly questions: readonly { readonly address: string; readonly answers: readonly { readonly outlet: string }[] }[];
}

const files = filesOf();
const timelines = [...pagesOf(files)].filter(([address]) => /^\/[^/]+\/timeline\/$/.test(address));

it.each(timelines)('%s says “does not say” only of outlets that answer none of the questions', (address, page) => {
  const data: Data = JSON.parse(files.get(address.replace('timeline/', 'claims.json'))?.toString() ?? '');
  const names = new Map(data.articles.map(({ outlet, outletName }) => [outlet, outletName]));
  const answering = new Map(data.questions.map((asked) => [asked.address, asked.answers]));
  const entries = [...page.querySelectorAll('.evs > .ev-row')];
  expect(entries.length).toBeGreaterThan(0);
  const wronged = entries.flatMap((entry) => {
    const silent = [...entry.querySelectorAll('.ev-cell:has(.dns) .out')].map(textOf);
    const asked = [...entry.querySelectorAll('.ev-when a')].map((link) => link.getAttribute('href') ?? '');
    const spoken = asked.flatMap((question) => (answering.get(question) ?? []).map(({ outlet }) => names.get(outlet)));
    return silent.filter((outlet) => spoken.includes(outlet)).map((outlet) => `${entry.id}: ${outlet}`);
  });
  expect(wronged).toEqual([]);
});
