import type { RecordPassage, SearchRecord } from '../../../core/search/records/record.ts';
import type { Hit, Speaker } from '../../../core/search/records/results.ts';
import { isolate } from '../../../site/format/isolate.ts';
import { quoteMarks } from '../../../site/format/quote-marks.ts';
import { silentLine } from '../../../site/format/silent-line.ts';
import { drawSign, lookOf, signWidth } from '../../../site/row/sign.ts';
import { el, marked } from './dom.ts';

/** So many answers, and so many passages of a source, are told before they are counted. */
const ANSWERS = 3;
const PASSAGES = 4;
/** Longer answers are no figures or names, but speech. */
const SHORT = 40;

/**
 * A question with its verdict and what the outlets answer.
 *
 * @example
 * questionItem(hit) // <li> with “How many boats sank?”, its verdict, and each outlet's answer
 */
export function questionItem({ record, marks }: Hit): HTMLElement {
  return el(
    'li',
    { class: 'sq' },
    el('p', { class: 'verdict' }, sign(record), el('span', {}, record.verdictWords ?? '')),
    el('h3', {}, el('a', { href: record.url }, ...marked(record.title, marks.title))),
    answers(record),
  );
}

/**
 * A passage in quotation marks with its place.
 *
 * @example
 * passageItem(hit) // <li> with “Ten boats sank.” and ¶ 1.1 of its outlet
 */
export function passageItem({ record, marks }: Hit): HTMLElement {
  const { text, outlet, locator, url } = record;
  const { open, close } = quoteMarks(text);
  const place = el('a', { href: url }, `${isolate(outlet?.name ?? '')}, ${locator ?? ''}`);
  const words = el('p', { class: 'words cut' }, open, ...marked(text, marks.text), close);
  return el('li', {}, words, el('p', { class: 'src' }, place));
}

/**
 * A source that the words name.
 *
 * @example
 * sourceItem(hit) // <li> with “Harbour Police”, a link to the page of sources
 */
export function sourceItem({ record, marks }: Hit): HTMLElement {
  const name = el('a', { href: record.url }, ...marked(record.title, marks.title));
  return el('li', {}, el('b', {}, name), ' ', places(record.passages ?? []));
}

/**
 * A source that the passages found are credited to.
 *
 * @example
 * speakerItem({ name: 'Ann Lee', passages: 2 }) // <li> with “Ann Lee” and 2 passages
 */
export function speakerItem({ name, passages }: Speaker): HTMLElement {
  return el('li', {}, el('b', {}, name), ' ', places(passages));
}

function places(passages: readonly RecordPassage[]): HTMLElement {
  const note = el('span', { class: 'note' }, `${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}: `);
  passages.slice(0, PASSAGES).forEach(({ outlet, locator, url }, i) => {
    note.append(i > 0 ? ', ' : '', el('a', { href: url }, `${isolate(outlet.name)} ${locator}`));
  });
  if (passages.length > PASSAGES) note.append(` and ${passages.length - PASSAGES} more`);
  return note;
}

function answers({ answers: all = [] }: SearchRecord): HTMLElement {
  const line = el('p', { class: 'ans' });
  const told = all.filter(({ words }) => words !== undefined);
  const groups = [...new Set(told.map(({ group }) => group))];
  const isLong = told.some(({ words = '' }) => words.length > SHORT);
  for (const group of groups.slice(0, ANSWERS)) {
    const alike = told.filter((answer) => answer.group === group);
    const words = alike[0]?.words ?? '';
    line.append(
      el(
        'span',
        { class: 'given' },
        el('span', { class: isLong ? 'qa long' : 'qa' }, words),
        ` ${alike.map(({ outlet, source }) => (source === undefined ? outlet.name : `${outlet.name} (${source})`)).join(', ')}.`,
      ),
      ' ',
    );
  }
  if (groups.length > ANSWERS) line.append(`And ${groups.length - ANSWERS} more. `);
  const silent = all.filter(({ words }) => words === undefined).map(({ outlet }) => outlet.name);
  if (silent.length > 0) line.append(el('span', { class: 'silent' }, silentLine(silent, 'does not say')));
  return line;
}

const SVG = 'http://www.w3.org/2000/svg';

function sign({ answers: all = [], nuance }: SearchRecord): SVGElement {
  const shapes = all.map(({ group }) => group);
  const width = String(signWidth(shapes.length));
  const svg = document.createElementNS(SVG, 'svg');
  const set = (element: Element, attributes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(svg, { class: 'sign', viewBox: `0 0 ${width} 12`, width, height: '12', 'aria-hidden': 'true' });
  for (const stroke of drawSign(shapes, nuance === 'not-counted-alike')) {
    const path = document.createElementNS(SVG, 'path');
    set(path, { d: stroke.d, ...lookOf(stroke) });
    svg.append(path);
  }
  return svg;
}
