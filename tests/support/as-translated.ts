/**
 * Runs in a page: turns it as a translator into Arabic does, who sets the direction and the language and
 * puts other words in place. The words are no Arabic: each letter becomes one of that script.
 */
export function asTranslated(): void {
  const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
  document.documentElement.dir = 'rtl';
  document.documentElement.lang = 'ar';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement?.closest('script, style, svg')) continue;
    text.nodeValue = (text.nodeValue ?? '').replace(
      /[a-z]/gi,
      (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter,
    );
  }
}
