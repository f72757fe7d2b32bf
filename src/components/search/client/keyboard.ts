const KEPT = 'search-keys';

/**
 * Leads by keys: `/` to the box, the arrows from there along the results, Escape back.
 * None acts while a reader writes elsewhere; `/` can be switched off, and stays so.
 *
 * @param choice the check box that switches `/`
 */
export function leadByKeys(box: HTMLInputElement, hits: HTMLElement, choice: HTMLInputElement): void {
  choice.checked = read() !== 'off';
  choice.addEventListener('change', () => write(choice.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    if (
      event.key === '/' &&
      choice.checked &&
      !target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
    ) {
      box.focus();
      box.select();
    } else if (event.key === 'Escape' && hits.contains(target)) box.focus();
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (target === box || hits.contains(target))) {
      if (!step(event.key === 'ArrowDown' ? 1 : -1, target, box, hits)) return;
    } else return;
    event.preventDefault();
  });
}

/** Moves to the next result from one link or the box; from the first one up it leads to the box. */
function step(by: 1 | -1, from: HTMLElement, box: HTMLElement, hits: HTMLElement): boolean {
  const items = [...hits.querySelectorAll<HTMLElement>('li:not(.of-story)')];
  const links = items.flatMap((item) => item.querySelector<HTMLElement>('a') ?? []);
  const item = from.closest('li');
  const at = item === null ? -1 : items.indexOf(item);
  const next = at + by === -1 && at === 0 ? box : links[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

function read(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}
