import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { escapeXml } from '../format/escape-xml.ts';
import { quoteMarks } from '../format/quote-marks.ts';
import type { Story } from '../story/stories.ts';
import { urls, whole } from '../urls.ts';
import { answerText } from './answers.ts';
import { previewWords } from './question-words.ts';
import type { CellView, RowView } from './row-view.ts';

const CSS = `:root{color-scheme:light dark;--paper:#fff;--ink:#14171c;--soft:#464c55;--rule:#d3d7dd;--accent:#1d3fc4}
@media(prefers-color-scheme:dark){:root{--paper:#111317;--ink:#eceef1;--soft:#b9bfc8;--rule:#343a43;--accent:#a3b6ff}}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.45 "Helvetica Neue",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-inline-size:48rem}
h1{font-size:1.25rem;line-height:1.2;margin:0}
p{margin:.25rem 0 0}
.note{font-size:.8125rem;color:var(--soft)}
table{border-collapse:collapse;inline-size:100%;margin-block:.75rem}
th,td{border-block-start:1px solid var(--rule);padding:.5rem 0;text-align:start;vertical-align:baseline}
th{inline-size:32%;padding-inline-end:1rem;font-size:.9375rem}
.fig{margin:0;font:700 1.25rem/1.2 serif}
.words{font-family:serif}
a{color:var(--accent);text-underline-offset:.2em}`;

/**
 * One question alone, as a whole page without a script, to stand in another site's page.
 *
 * @example
 * embedPage(story, row) // '<!doctype html>…'
 */
export function embedPage(story: Story, row: RowView): string {
  const question = escapeXml(row.question);
  const href = escapeXml(whole(row.href));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(CSS)))}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="description" content="${escapeXml(previewWords(row))}">
<title>${question} · Same Story</title>
${href.startsWith('/') ? '' : `<link rel="canonical" href="${href}">\n`}<base target="_blank">
<style>${CSS}</style>
</head>
<body>
<main>
<h1>${question}</h1>
<p class="note">${escapeXml(row.verdict.words)}</p>
<table>
${row.cells.map(tableRow).join('\n')}
</table>
<p class="note">In the articles’ own words. <a href="${href}">This question</a> and <a href="${escapeXml(whole(urls.story(story.key)))}">${escapeXml(story.title)}</a> at Same Story.</p>
</main>
</body>
</html>
`;
}

function tableRow({ outlet, main, more }: CellView): string {
  const name = `<th scope="row">${escapeXml(outlet)}</th>`;
  if (main === undefined) return `<tr>${name}<td><p class="note">does not say</p></td></tr>`;
  const { before, words, after, cutBefore, cutAfter } = main.excerpt;
  const { open, close } = quoteMarks(before + words + after, { before: cutBefore, after: cutAfter });
  const quote = `${open}${cutBefore ? '… ' : ''}${escapeXml(before)}<a href="${escapeXml(whole(main.href))}">${escapeXml(words)}</a>${escapeXml(after)}${cutAfter ? ' …' : ''}${close}`;
  const figure = main.answer.form === 'speech' ? '' : `<p class="fig">${escapeXml(answerText(main.answer))}</p>`;
  const notes = [main.attribution && `Says who: ${main.attribution}`, more.length > 0 && `and ${more.length} more`];
  const note = notes
    .filter(Boolean)
    .map((text) => escapeXml(String(text)))
    .join('. ');
  return `<tr>${name}<td>${figure}<p class="words">${quote}</p>${note && `<p class="note">${note}</p>`}</td></tr>`;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * The HTML that puts a question's table into another page.
 *
 * @example
 * embedCode(story, row) // '<iframe src="…/embed/fire/q/boats/" …></iframe>'
 */
export function embedCode(story: Story, row: RowView): string {
  const src = escapeXml(whole(urls.embed(story.key, row.key)));
  return `<iframe src="${src}" title="${escapeXml(row.question)}" width="100%" height="${heightOf(row)}" loading="lazy" style="border:1px solid #d3d7dd"></iframe>`;
}

/**
 * What a consumer of oEmbed is told. A file cannot heed a width asked for: the frame is fluid.
 *
 * @example
 * oembed(story, row) // { type: 'rich', version: '1.0', html: embedCode(story, row), … }
 */
export function oembed(story: Story, row: RowView) {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Same Story',
    provider_url: whole(urls.home()),
    title: row.question,
    width: 640,
    height: heightOf(row),
    html: embedCode(story, row),
  };
}

/** Enough for the rows on a narrow screen. */
function heightOf({ cells }: RowView): number {
  return 190 + cells.reduce((sum, { main }) => sum + (main === undefined ? 50 : 150), 0);
}
