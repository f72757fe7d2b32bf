import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Citation } from '../../../src/site/cite/citation.ts';
import { citationForms } from '../../../src/site/cite/citation-forms.ts';

const CITATION: Citation = {
  key: 'the-herald-3n7sx4g0',
  outlet: 'The Herald',
  title: 'Two hurt & 50% {saved}',
  published: '2024-05-03',
  date: '3 May 2024',
  locator: '¶ 5.1',
  words: 'only two of the “40” <crew>',
  quoted: true,
  attributedTo: 'Ana Ruiz',
  original: 'https://herald.example/a_b#:~:text=only%20two',
  copy: 'c0ffee00c0ffee00c0ffee00',
  address: 'https://stories.example/fire/c/3n7sx4g0/',
};
const BARE: Citation = {
  key: 'fire-hurt',
  outlet: 'Same Story',
  title: 'How many were hurt?',
  date: 'n.d.',
  words: 'The Herald: 2.',
  quoted: false,
  address: '/fire/q/hurt/',
};

function form(name: string, citation: Citation = CITATION): string {
  return citationForms(citation).find((own) => own.name === name)?.text ?? '';
}

/** A BibTeX entry's fields, its braces balanced; throws where it is none. */
function readBibtex(text: string): Record<string, string> {
  const head = /^@misc\{([a-z0-9-]+),\n/.exec(text);
  if (head === null) throw new Error('no entry');
  const fields: Record<string, string> = { key: head[1] ?? '' };
  let rest = text.slice(head[0].length);
  for (;;) {
    const name = /^ {2}([a-z]+) = \{/.exec(rest);
    if (name === null) break;
    let depth = 1;
    let end = name[0].length;
    for (; depth > 0; end++) {
      const sign = rest[end];
      if (sign === undefined) throw new Error('braces');
      if (sign === '\\') end++;
      else depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    }
    fields[name[1] ?? ''] = rest.slice(name[0].length, end - 1);
    rest = rest.slice(end).replace(/^,?\n/, '');
  }
  if (rest !== '}') throw new Error(`left: ${rest}`);
  return fields;
}

/** The part of the CSL data schema (v1.0.2) that is used; a key that it does not know fails. */
const cslSchema = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(['article-newspaper', 'webpage']),
    title: z.string(),
    'container-title': z.string(),
    author: z.array(z.strictObject({ literal: z.string() })),
    issued: z.strictObject({ 'date-parts': z.array(z.array(z.number()).min(1).max(3)).min(1).max(2) }).optional(),
    locator: z.string().optional(),
    URL: z.string(),
    note: z.string(),
  }),
);

describe('citationForms', () => {
  it('names the outlet first, then the article, the day and the place', () => {
    expect(form('Plain')).toBe(
      'The Herald, “Two hurt & 50% {saved}”, 3 May 2024, ¶ 5.1: “only two of the “40” <crew>”, attributed to Ana Ruiz. Original: https://herald.example/a_b#:~:text=only%20two. Copy: sha256 c0ffee00c0ffee00. Compared at https://stories.example/fire/c/3n7sx4g0/ (accessed ____).',
    );
  });

  it('names what the outlets answer before the question', () => {
    expect(form('Plain', BARE)).toBe(
      'The Herald: 2. In: Same Story, “How many were hurt?”. Compared at /fire/q/hurt/ (accessed ____).',
    );
  });

  it('writes Markdown and HTML that show the words as they are', () => {
    expect(form('Markdown')).toContain('> only two of the “40” \\<crew\\>\n');
    expect(form('HTML')).toContain(
      '<blockquote cite="https://stories.example/fire/c/3n7sx4g0/"><p>only two of the “40” &lt;crew&gt;</p>',
    );
  });

  it.each([
    ['a passage', CITATION],
    ['a question', BARE],
  ])('writes BibTeX of %s that parses', (_, citation) => {
    const fields = readBibtex(form('BibTeX', citation));
    expect(fields).toMatchObject({
      key: citation.key,
      author: `{${citation.outlet}}`,
      url: citation.original ?? citation.address,
    });
    expect(fields['title']).toBe(citation === CITATION ? '{Two hurt \\& 50\\% \\{saved\\}}' : '{How many were hurt?}');
  });

  it.each([
    ['a passage', CITATION],
    ['a question', BARE],
  ])('writes CSL-JSON of %s that fits the schema', (_, citation) => {
    const [item] = cslSchema.parse(JSON.parse(form('CSL-JSON', citation)));
    expect(item).toMatchObject({ id: citation.key, title: citation.title, URL: citation.original ?? citation.address });
    expect(item?.locator).toBe(citation.locator);
    if (citation.published !== undefined) expect(item?.issued).toEqual({ 'date-parts': [[2024, 5, 3]] });
  });
});
