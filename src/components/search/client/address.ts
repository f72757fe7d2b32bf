/** What a reader has asked for: the words and the filters that are set. */
export interface Asked {
  readonly q: string;
  /** By name, without those that let everything through. */
  readonly filters: Readonly<Record<string, string>>;
}

export const FILTER_NAMES = ['kind', 'outlet', 'verdict', 'silent', 'story'] as const;

/** Reads a question out of an address: "?q=ferry&kind=count". */
export function readAddress(query: string): Asked {
  const params = new URLSearchParams(query);
  return asked(params.get('q') ?? '', (name) => params.get(name) ?? '');
}

/**
 * Reads a question out of the form.
 *
 * @example
 * readForm(form) // { q: '40 boats', filters: { kind: 'count' } }
 */
export function readForm(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  return asked(String(data.get('q') ?? ''), (name) => String(data.get(name) ?? ''));
}

/**
 * The address that asks it again.
 *
 * @example
 * addressOf({ q: '40 boats', filters: { kind: 'count' } }) // '?q=40+boats&kind=count'
 */
export function addressOf({ q, filters }: Asked): string {
  const params = new URLSearchParams({ ...(q === '' ? {} : { q }), ...filters });
  return params.size === 0 ? location.pathname : `?${params}`;
}

/**
 * As the index understands it: filters are words of the query too.
 *
 * @example
 * queryOf({ q: 'boats', filters: { outlet: 'the-herald' } }) // 'outlet:"the-herald" boats'
 */
export function queryOf({ q, filters }: Asked): string {
  return [...Object.entries(filters).map(([name, value]) => `${name}:"${value}"`), q].join(' ');
}

function asked(q: string, chosen: (name: string) => string): Asked {
  const set = FILTER_NAMES.map((name) => [name, chosen(name).replaceAll('"', '')] as const);
  return { q: q.trim(), filters: Object.fromEntries(set.filter(([, value]) => value !== '' && value !== 'all')) };
}
