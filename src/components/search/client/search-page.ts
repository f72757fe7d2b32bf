import type { SearchLimits } from '../../../core/search/open-index.ts';
import type { RecordKind } from '../../../core/search/records/record.ts';
import type { SearchResults } from '../../../core/search/records/results.ts';
import { type Asked, addressOf, FILTER_NAMES, queryOf, readAddress, readForm } from './address.ts';
import { leadByKeys } from './keyboard.ts';
import { siteIndex } from './remote-index.ts';
import { renderResults } from './render-results.ts';
import { renew } from './renew.ts';
import { statusWords } from './status-words.ts';

/** A pause in typing, and one after which what was found is spoken. */
const TYPING = 150;
const SPEAKING = 500;
const MORE: Readonly<Record<RecordKind, number>> = { question: 20, source: 20, passage: 10 };
const SECTIONS: Readonly<Record<RecordKind, string>> = {
  question: '#rq ~ ul',
  passage: '#rp ~ ul',
  source: '#rs ~ ul',
};
const FIRST: SearchLimits = { question: 3, source: 3, passage: 10, spare: 2 };

/** So many results are laid out in one frame: a letter typed meanwhile waits for no more. */
const PER_FRAME = 3;

/** The best passage follows each key, and no text is read but its own; the rest comes in a pause. */
const WHILE_TYPING = { passage: 1, spare: 0 };

/** Which files may be fetched for an answer. A guess over all words at what is half typed waits for a pause too. */
const FILES = { 'in full': 'all', 'at once': 'near', 'if here': 'words' } as const;

/** Fewer letters of a word may become too many words: they are looked up in a pause. A number is itself. */
const IS_WORD = /(?:\S{4}|\d\S*)$/;

const page = find('#search', HTMLElement);
const form = find('#find', HTMLFormElement);
const box = find('#q', HTMLInputElement);
const status = find('.status', HTMLElement);
const hits = find('#hits', HTMLElement);
const browse = find('#browse', HTMLElement);
const severalStories = Number(page.dataset['stories']) > 1;
const articles = Number(page.dataset['articles']);

const askIndex = siteIndex(page.dataset['index'] ?? '/search/');
let asked: Asked = { q: '', filters: {} };
let limits = { ...FIRST };
/** Counts the questions, so that an answer that comes late is known as such. */
let turn = 0;
/** The address of the question whose results are shown in full. */
let shown: string | undefined;
let typing: ReturnType<typeof setTimeout> | undefined;
let speaking: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(readForm(form), 'push');
});
box.addEventListener('focus', () => {
  // No words as yet, but what every question needs is fetched.
  if (!isEnough(asked)) void askIndex({ query: '', limits, files: 'words' }).catch(() => {});
});
box.addEventListener('input', () => {
  clearTimeout(typing);
  void follow({ ...asked, q: box.value.trim() });
});
page.addEventListener('change', (event) => {
  const { target } = event;
  const isFilter = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (isFilter && target.form === form && target !== box) ask(readForm(form), 'push');
});
window.addEventListener('popstate', () => fromAddress());
fitFilters();
leadByKeys(box, hits, find('#keys input', HTMLInputElement));
fromAddress();

/** Where there is room filters stay open. */
function fitFilters(): void {
  const filters = find('#filters', HTMLDetailsElement);
  const wide = matchMedia('(width >= 64rem)');
  const fit = () => {
    filters.open = wide.matches || Object.keys(readAddress(location.search).filters).length > 0;
  };
  wide.addEventListener('change', fit);
  fit();
}

function fromAddress(): void {
  const wanted = readAddress(location.search);
  box.value = wanted.q;
  for (const name of FILTER_NAMES) {
    const value = wanted.filters[name] ?? 'all';
    const choices = page.querySelectorAll<HTMLInputElement | HTMLOptionElement>(
      `input[name=${name}], select[name=${name}] option`,
    );
    for (const choice of choices) {
      if (choice instanceof HTMLInputElement) choice.checked = choice.value === value;
      else choice.selected = choice.value === value;
    }
  }
  ask(wanted, 'keep');
}

/** Answers while a query is typed with the best passage alone; when typing rests, in full. */
async function follow(wanted: Asked): Promise<void> {
  const own = turn + 1;
  limits = { ...FIRST, ...WHILE_TYPING };
  await answer(wanted, IS_WORD.test(wanted.q) ? 'at once' : 'if here');
  if (own === turn) typing = setTimeout(() => ask(wanted, 'replace'), TYPING);
}

/** Asks the index, and says in the address what was asked. */
function ask(wanted: Asked, address: 'push' | 'replace' | 'keep'): void {
  clearTimeout(typing);
  const url = addressOf(wanted);
  if (address !== 'keep' && url !== addressOf(asked)) {
    if (address === 'push') history.pushState(null, '', url);
    // A task of its own: a browser takes its time over it.
    else setTimeout(() => asked === wanted && history.replaceState(null, '', url));
  }
  asked = wanted;
  limits = { ...FIRST };
  if (address !== 'replace' || shown !== url) void answer(wanted);
}

/** @param how 'in full'; or while typing 'at once' or 'if here': where that takes more files than these may, nothing changes */
async function answer(wanted: Asked, how: keyof typeof FILES = 'in full'): Promise<void> {
  const own = ++turn;
  if (!isEnough(wanted)) {
    // Not in the task of the key: the browser lays the page out in it to set the cursor.
    setTimeout(() => own === turn && show([], ''));
    return;
  }
  try {
    const results = await askIndex({ query: queryOf(wanted), limits, files: FILES[how] });
    if (own !== turn) return;
    // That nothing begins so is no answer as yet.
    if (how === 'if here' && isEmpty(results)) return;
    const content = renderResults(results, wanted, { severalStories, more });
    if (!(await show(content, statusWords(results, articles), isEmpty(results)))) return;
    if (how === 'in full') shown = addressOf(wanted);
  } catch (error) {
    if (own !== turn || how !== 'in full') return;
    console.warn(error);
    void show([], 'The index could not be fetched. Try again, or find your way by the lists below.', true);
  }
}

/** One letter is not yet a word; one digit is a number. */
function isEnough({ q, filters }: Asked): boolean {
  return Object.keys(filters).length > 0 || q.length > 1 || /\d/.test(q);
}

function isEmpty({ groups, speakers }: SearchResults): boolean {
  return groups.question.total + groups.passage.total + groups.source.total + speakers.length === 0;
}

/**
 * Shows results, a few of them in each frame, with the number of the question that they answer: what watches the
 * page knows by it that an answer is there, though it be the one before. Says at once that there are none, and how
 * many only when typing rests.
 *
 * @returns whether all are shown: a newer question ends it
 */
async function show(content: readonly Node[], words: string, atOnce = words === ''): Promise<boolean> {
  const own = turn;
  // A reader who stands on a result must not fall off the page when it goes: the focus would be the body's.
  const at = itemsOf('').findIndex((item) => item.contains(document.activeElement));
  shown = undefined;
  if (content.length > 0) hits.dataset['turn'] = String(turn);
  // An attribute is work even where it is set to what it was.
  const isEmptied = content.length === 0;
  if (hits.hidden !== isEmptied) hits.hidden = isEmptied;
  const isFound = words !== '' && !atOnce;
  if (browse.hidden !== isFound) {
    browse.hidden = isFound;
    // Until what was found is spoken nothing else must be said of it.
    if (isFound) status.textContent = '';
  }
  clearTimeout(speaking);
  if (atOnce) status.textContent = words;
  else speaking = setTimeout(() => (status.textContent = words), SPEAKING);
  let items = 0;
  for (const _ of renew(hits, content)) {
    if (++items % PER_FRAME === 0) await nextFrame();
    if (own !== turn) return false;
  }
  if (at >= 0 && document.activeElement === document.body) (itemsOf('')[at]?.querySelector('a') ?? box).focus();
  return true;
}

/** The task after the next frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Shows more of one kind, and leads on to the first of them: the button that was pressed is gone. */
function more(kind: RecordKind): void {
  const before = new Set(itemsOf(SECTIONS[kind]).map(linkOf));
  limits = { ...limits, [kind]: limits[kind] + MORE[kind] };
  void answer(asked).then(() => {
    const next = itemsOf(SECTIONS[kind]).find((item) => !before.has(linkOf(item)));
    next?.querySelector('a')?.focus();
  });
}

function linkOf(item: HTMLElement): string | undefined {
  return item.querySelector('a')?.href;
}

function itemsOf(section: string): HTMLElement[] {
  return [...hits.querySelectorAll<HTMLElement>(`${section} li:not(.of-story)`)];
}

function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}
