// A figure or a choice of words that is a source's stands nowhere as the outlet's own.
import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../src/core/search/index/index-files.ts';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

interface Attributed {
  readonly id: string;
  readonly address: string;
  readonly kind: string;
  readonly attribution?: string;
}

interface Asked {
  readonly address: string;
  readonly answers: readonly { readonly outlet: string; readonly claims: readonly string[] }[];
}

const files = filesOf();
const stories = [...files].flatMap(([path, bytes]): { claims: Attributed[]; questions: Asked[] }[] =>
  /^\/[^/]+\/claims\.json$/.test(path) ? [JSON.parse(bytes.toString())] : [],
);

/** The sources of each count and choice of words that has one, by the address of its passage. */
const sources = new Map(
  stories.flatMap(({ claims }) =>
    claims.flatMap(({ address, kind, attribution }): [string, string[]][] =>
      attribution && /^(?:count|framing)$/.test(kind)
        ? [
            [
              address,
              attribution
                .toLowerCase()
                .replace(/^unnamed$/, 'not named')
                .split('; '),
            ],
          ]
        : [],
    ),
  ),
);

/** Where an answer of an article stands: a cell, a note on what others print, or a wording in the list of words. */
const PLACES = 'td.cell a, .cell .others a, li .words a.count, li .words a.word, .wl a.word';

describe('each answer that is a source’s names it', () => {
  it('has some to show', () => expect(sources.size).toBeGreaterThan(0));

  it.each([...pagesOf(files)])('%s', (_, page) => {
    const silent = [...page.querySelectorAll(PLACES)].filter((link) => {
      const names = sources.get(link.getAttribute('href') ?? '');
      const text = textOf(link.closest('td, li')).toLowerCase();
      return names !== undefined && !names.some((name) => text.includes(name));
    });
    expect(silent.map((link) => `${link.getAttribute('href')} ${textOf(link)}`)).toEqual([]);
  });

  it('in what the search finds', async () => {
    const read = async (name: string) => files.get(`/search/${name}`) ?? new Uint8Array();
    const index = await indexFiles(read);
    const records = await index.records([...Array(index.size).keys()]);
    const answers = new Map(
      records.flatMap(({ url, answers: own = [] }) =>
        own.map(({ outlet, source = '' }) => [`${url} ${outlet.key}`, source.toLowerCase()] as const),
      ),
    );
    const silent = stories.flatMap(({ claims, questions }) =>
      questions.flatMap(({ address, answers: given }) =>
        given.filter(({ outlet, claims: [main] }) => {
          const names = sources.get(claims.find(({ id }) => id === main)?.address ?? '');
          const said = answers.get(`${address} ${outlet}`);
          return names !== undefined && !names.some((name) => said?.includes(name));
        }),
      ),
    );
    expect(answers.size).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });
});
