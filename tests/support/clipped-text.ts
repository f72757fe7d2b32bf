/**
 * Runs in a page: the texts that a reader cannot see whole, since they reach out of the page or out
 * of a box that hides what does not fit and does not scroll. What is hidden from sight on purpose is left out.
 */
export function clippedText(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const SLACK = 1.5;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const own = text.parentElement;
    if (own === null || (text.textContent ?? '').trim() === '' || own.closest('svg, script, noscript, option') !== null)
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0 || !own.checkVisibility({ visibilityProperty: true })) continue;
    const boxes = ancestors(own);
    if (boxes.some((box) => box.clientWidth === 1 || getComputedStyle(box).clipPath !== 'none')) continue;
    const left = Math.min(...rects.map((rect) => rect.left));
    const right = Math.max(...rects.map((rect) => rect.right));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    const scrolled = boxes.some((box) => /auto|scroll/.test(getComputedStyle(box).overflowX));
    const out = !scrolled && (left < -SLACK || right > document.documentElement.clientWidth + SLACK);
    const cut = boxes.some((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      return (
        (/hidden|clip/.test(overflowX) && (left < edge.left - SLACK || right > edge.right + SLACK)) ||
        (/hidden|clip/.test(overflowY) && bottom > edge.bottom + SLACK + 4)
      );
    });
    if (out || cut)
      found.push(`${own.tagName.toLowerCase()}.${own.className}: ${text.textContent?.trim().slice(0, 60)}`);
  }
  return found;

  function ancestors(from: Element): Element[] {
    const all: Element[] = [];
    for (let at: Element | null = from; at !== null && at !== document.body; at = at.parentElement)
      if (getComputedStyle(at).display !== 'inline') all.push(at);
    return all;
  }
}
