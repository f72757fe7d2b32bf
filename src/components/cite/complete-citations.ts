/** An address of this site, without the site. */
const OWN = /(^|[\s"({])(\/(?!\/)[^\s"(){}<>]*)/g;
const BLANK = '____';

/**
 * Fills in what the build of a page cannot know: the day of access, and where the site is served.
 *
 * Without a script the day is a blank to fill in, and a site that was built without its address
 * gives paths.
 *
 * @param here the address of the page
 * @param today "2031-05-02"
 */
export function completeCitations(root: ParentNode, here: string, today: string): void {
  for (const part of root.querySelectorAll('.cite-forms :is(dd, pre, a)')) {
    const [words] = part.childNodes;
    if (words?.nodeType !== Node.TEXT_NODE || words.nodeValue === null) continue;
    words.nodeValue = words.nodeValue
      .replace(OWN, (all, before, path) => (here.startsWith('http') ? before + new URL(path, here).href : all))
      .replace(BLANK, today);
  }
}
