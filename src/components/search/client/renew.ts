const LABEL = 'aria-labelledby';

/**
 * Puts nodes in the place of an element's content. What is the same stays as it is, and what is of the same
 * kind takes on what differs: a browser lays out and paints that alone. After each item of a list that changes
 * it gives way, so that a frame can be painted between: what follows stands there as it did until then.
 *
 * @example
 * for (const _ of renew(list, items)) await nextFrame(); // items that stood in the list already are not touched
 */
export function* renew(parent: Element, content: readonly Node[]): Generator<void> {
  let old = parent.firstChild;
  for (const node of content) {
    const next = old?.nextSibling ?? null;
    if (!old?.isEqualNode(node)) {
      if (old !== null && isLike(old, node)) yield* takeOn(old, node);
      else yield* place(parent, node, old);
      if (node.nodeName === 'LI') yield;
    }
    old = next;
  }
  while (old !== null) {
    const next = old.nextSibling;
    old.remove();
    old = next;
  }
}

/** Puts a node in the place of another, or last. What holds a list comes empty, and its items one by one. */
function* place(parent: Element, node: Node, old: ChildNode | null): Generator<void> {
  const isList = node instanceof Element && node.querySelector('li') !== null;
  const own = isList ? [...node.childNodes] : [];
  if (isList) node.replaceChildren();
  if (old === null) parent.append(node);
  else old.replaceWith(node);
  if (isList) yield* renew(node, own);
}

/** Whether a node can become the other: a section goes with its own heading alone. */
function isLike(old: Node, node: Node): boolean {
  if (old.nodeName !== node.nodeName) return false;
  return !(old instanceof Element && node instanceof Element) || old.getAttribute(LABEL) === node.getAttribute(LABEL);
}

function* takeOn(old: Node, node: Node): Generator<void> {
  if (old instanceof Element && node instanceof Element) {
    for (const name of old.getAttributeNames()) if (!node.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of node.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    yield* renew(old, [...node.childNodes]);
  } else old.nodeValue = node.nodeValue;
}
