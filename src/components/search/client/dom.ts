import type { Span } from '../../../core/text/span.ts';

/**
 * An element with attributes and content.
 *
 * @example
 * el('a', { href: '/search/' }, 'Search') // <a href="/search/">Search</a>
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A text with spans of it in `<mark>`. */
export function marked(text: string, spans: readonly Span[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), el('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}
