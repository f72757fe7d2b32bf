const LABEL = 'aria-labelledby';

/**
 * Puts nodes in the place of an element's content. What is the same stays as it is, and what is of the same
 * kind takes on what differs: a browser lays out and paints that alone.
 *
 * @example
 * renew(list, items) // items that stood in the list already are not touched
 */
export function renew(parent: Element, content: readonly Node[]): void {
  let old = parent.firstChild;
  for (const node of content) {
    const next = old?.nextSibling ?? null;
    if (old === null) parent.append(node);
    else if (!old.isEqualNode(node) && !takeOn(old, node)) parent.replaceChild(node, old);
    old = next;
  }
  while (old !== null) {
    const next = old.nextSibling;
    old.remove();
    old = next;
  }
}

/** Lets a node become like another of its kind, if it is one: a section goes with its own heading alone. */
function takeOn(old: Node, node: Node): boolean {
  if (old.nodeName !== node.nodeName) return false;
  if (old instanceof Element && node instanceof Element) {
    if (old.getAttribute(LABEL) !== node.getAttribute(LABEL)) return false;
    for (const name of old.getAttributeNames()) if (!node.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of node.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    renew(old, [...node.childNodes]);
  } else old.nodeValue = node.nodeValue;
  return true;
}
