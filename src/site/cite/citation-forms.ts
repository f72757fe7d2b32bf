import { escapeXml } from '../format/escape-xml.ts';
import { isolate } from '../format/isolate.ts';
import type { Citation } from './citation.ts';

/** A citation in one form, to be copied. */
export interface CitationForm {
  readonly name: string;
  readonly text: string;
}

/**
 * A citation in every form in which people take it.
 *
 * @example
 * citationForms(citation).map(({ name }) => name) // ['Plain', 'Markdown', 'HTML', 'BibTeX', 'CSL-JSON']
 */
export function citationForms(citation: Citation): CitationForm[] {
  return [
    { name: 'Plain', text: plain(citation) },
    { name: 'Markdown', text: markdown(citation) },
    { name: 'HTML', text: html(citation) },
    { name: 'BibTeX', text: bibtex(citation) },
    { name: 'CSL-JSON', text: cslJson(citation) },
  ];
}

/** The outlet, its article, the day and the place: "The Herald, “Two hurt”, 3 May 2024, ¶ 5.1". */
function reference({ outlet, title, date, locator, quoted }: Citation): string {
  return [isolate(outlet), `“${title}”`, quoted ? date : '', locator].filter(Boolean).join(', ');
}

function plain(citation: Citation): string {
  const { words, quoted, attributedTo, original, copy, address } = citation;
  const said = `“${words}”${attributedTo === undefined ? '' : `, attributed to ${attributedTo}`}.`;
  return [
    quoted ? `${reference(citation)}: ${said}` : `${words} In: ${reference(citation)}.`,
    original && `Original: ${original}.`,
    copy && `Copy: sha256 ${copy.slice(0, 16)}.`,
    `Compared at ${address} (accessed ____).`,
  ]
    .filter(Boolean)
    .join(' ');
}

function markdown(citation: Citation): string {
  const words = citation.words.replace(/[\\`*_[\]<>]/g, '\\$&');
  const named = reference(citation).replace(/[\\`*_[\]<>]/g, '\\$&');
  return `> ${words}\n>\n> — [${named}](${citation.address})`;
}

function html(citation: Citation): string {
  const [words, named, address] = [citation.words, reference(citation), citation.address].map(escapeXml);
  return `<blockquote cite="${address}"><p>${words}</p></blockquote>\n<p>— <a href="${address}">${named}</a></p>`;
}

function bibtex(citation: Citation): string {
  const { key, outlet, author, title, published, locator, words, quoted, attributedTo, original, address } = citation;
  const note = `${quoted ? `“${words}”` : words}${attributedTo === undefined ? '' : `, attributed to ${attributedTo}`}`;
  const fields = [
    ['author', author === undefined ? `{${tex(outlet)}}` : `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['howpublished', tex(outlet)],
    ['year', published?.slice(0, 4)],
    ['date', published],
    ['pages', locator && tex(locator)],
    ['url', original ?? address],
    ['note', tex(original === undefined ? note : `${note}. Compared at ${address}`)],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** What TeX would read as a command. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(words: string): string {
  return words.replace(/[\\{}~^]/g, (sign) => TEX[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');
}

function cslJson(citation: Citation): string {
  const { key, outlet, author, title, published, locator, words, quoted, original, address } = citation;
  return JSON.stringify(
    [
      {
        id: key,
        type: quoted ? 'article-newspaper' : 'webpage',
        title,
        'container-title': outlet,
        author: [{ literal: author ?? outlet }],
        ...(published !== undefined && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
        ...(locator !== undefined && { locator }),
        URL: original ?? address,
        note: original === undefined ? words : `${words} (compared at ${address})`,
      },
    ],
    null,
    2,
  );
}
