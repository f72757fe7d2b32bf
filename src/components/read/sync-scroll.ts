/**
 * Makes texts that stand side by side scroll together, and brings all to a question at once.
 *
 * The first text is the base. A block of another that has `data-beside` stands beside that block
 * of the base; between two such blocks the texts go on in proportion.
 */
export function syncScroll(root: HTMLElement): void {
  const panes = [...root.querySelectorAll<HTMLElement>('[data-pane]')];
  const together = root.querySelector<HTMLInputElement>('[data-together]');
  const [base] = panes;
  if (base === undefined || together === null) return;
  root.classList.add('live');
  // The text under the pointer or the keyboard leads; the others only follow.
  let leader: HTMLElement | undefined;
  for (const pane of panes) {
    for (const type of ['pointerenter', 'pointerdown', 'focusin', 'wheel', 'touchstart'])
      pane.addEventListener(type, () => (leader = pane), { passive: true });
    pane.addEventListener('scroll', () => {
      if (leader === pane && together.checked) requestAnimationFrame(() => follow(pane, base, panes));
    });
  }
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-row], [data-rows]') : null;
    const row = link?.getAttribute('data-row') ?? link?.getAttribute('data-rows')?.split(' ')[0];
    if (row === undefined || !isApart(base)) return;
    event.preventDefault();
    leader = undefined;
    const from = link?.closest<HTMLElement>('[data-pane]') ?? undefined;
    showRow(panes, row, from && link ? topIn(from, link) : base.clientHeight / 3, from);
  });
}

/** Whether the texts scroll on their own: on a narrow screen they follow one another. */
function isApart(pane: HTMLElement): boolean {
  return pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === 'auto';
}

function follow(leader: HTMLElement, base: HTMLElement, panes: readonly HTMLElement[]): void {
  const at = leader === base ? base.scrollTop : along(stops(leader, base), leader.scrollTop);
  for (const pane of panes)
    if (pane !== leader) pane.scrollTop = pane === base ? at : along(stops(pane, base).map(turn), at);
}

type Stop = readonly [own: number, base: number];

/** Where a text and the base stand level, from end to end. */
function stops(pane: HTMLElement, base: HTMLElement): Stop[] {
  const blocks = base.querySelectorAll<HTMLElement>('.piece');
  const ends: Stop = [pane.scrollHeight - pane.clientHeight, base.scrollHeight - base.clientHeight];
  const level = [...pane.querySelectorAll<HTMLElement>('[data-beside]')].map((block): Stop => {
    const beside = blocks[Number(block.dataset['beside'])];
    return [block.offsetTop, beside?.offsetTop ?? 0];
  });
  return [[0, 0], ...level.filter(([own, at]) => own < ends[0] && at < ends[1]), ends];
}

function turn([own, base]: Stop): Stop {
  return [base, own];
}

function along(line: readonly Stop[], at: number): number {
  const nth = Math.max(
    1,
    line.findIndex(([own]) => own >= at),
  );
  const [x0, y0] = line[nth - 1] ?? [0, 0];
  const [x1, y1] = line[nth] ?? [x0, y0];
  return x1 === x0 ? y1 : y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
}

function showRow(panes: readonly HTMLElement[], row: string, top: number, still: HTMLElement | undefined): void {
  for (const pane of panes) {
    for (const mark of pane.querySelectorAll('.at')) mark.classList.remove('at');
    const mark = pane.querySelector(`[data-rows~="${row}"]`);
    mark?.classList.add('at');
    if (mark !== null && pane !== still) pane.scrollTop += topIn(pane, mark) - top;
  }
}

function topIn(pane: HTMLElement, mark: Element): number {
  return mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
}
