/**
 * Runs in a page: the texts in Latin letters and digits that are not read in their order, from left to
 * right, since a name beside them runs from right to left and draws them along. Code is left out.
 */
export function disorderedText(): string[] {
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (
      text.parentElement?.closest('svg, script, option, pre, code, textarea') ||
      !text.parentElement?.checkVisibility()
    )
      continue;
    let last: DOMRect | undefined;
    for (const word of (text.textContent ?? '').matchAll(/[a-z\d][^\s\u0590-\u06ff]*/gi)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      // A word may be broken over two lines.
      const [at] = range.getClientRects();
      if (at === undefined) continue;
      const sameLine = last !== undefined && at.width > 0 && Math.abs(at.top - last.top) < at.height / 2;
      if (sameLine && last !== undefined && at.left < last.left) found.add(text.textContent?.trim() ?? '');
      last = at;
    }
  }
  return [...found];
}
