// A figure or a choice of words that is a source's stands nowhere as the outlet's own.
import { describe, expect, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

interface Attributed {
  readonly address: string;
  readonly kind: string;
  readonly attribution?: string;
}

const files = filesOf();

/** The sources of each count and choice of words that has one, by the address of its passage. */
const sources = new Map(
  [...files].flatMap(([path, bytes]): [string, string[]][] => {
    if (!/^\/[^/]+\/claims\.json$/.test(path)) return [];
    const { claims }: { claims: Attributed[] } = JSON.parse(bytes.toString());
    return claims.flatMap(({ address, kind, attribution }): [string, string[]][] =>
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
    );
  }),
);

/** Where an answer of an article stands: a cell, or a note on what others print; the index of words lists no answers. */
const PLACES = 'td.cell a, .cell .others a, li .words a.count, li .words a.word';

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
});
