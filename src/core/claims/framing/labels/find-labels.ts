import type { Document } from '../../../text/document.ts';
import type { FramingClaim } from '../../claim.ts';
import { inReadingOrder, type Span } from '../../../text/span.ts';
import { actVerbs } from './act-verbs.ts';
import type { Mention } from './mention.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { actOfNoun, sortOfNoun } from './nouns.ts';
import { nameOf, partsOf, type Referents, readReferents } from './referents.ts';
import { salience, W } from './salience.ts';
import { stateNamed, stateOfPeople } from './state-of.ts';

export interface Label extends Omit<FramingClaim, 'voice' | 'attribution'> {
  readonly about: string;
  /** How often the document names the referent. */
  readonly mentions: number;
}

export function findLabels(document: Document): Label[] {
  const { mentions, count } = findMentions(document);
  return mentions
    .filter((m) => keeps(m, count.get(m.about) ?? 0, document.text))
    .map(({ start, end, about }) => ({ kind: 'framing', start, end, category: 'label', tone: 'neutral', about, mentions: count.get(about) ?? 0 }));
}

export function findMentions(document: Document): { mentions: Mention[]; count: ReadonlyMap<string, number> } {
  const phrases = document.paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(nounPhrases));
  const referents = readReferents(phrases, document.text);
  const state: State = { lastWithRole: new Map(), lastGovernment: undefined };
  const named = phrases.map((phrase) => resolve(phrase, referents, state));
  const verbs = document.paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(actVerbs));
  const mentions = [...named, ...verbs.filter((verb) => !overlapsAny(verb, named))].sort(inReadingOrder);
  const count = new Map<string, number>();
  for (const m of mentions) count.set(m.about, (count.get(m.about) ?? 0) + 1);
  return { mentions, count };
}

/** @param spans in reading order, none inside another */
function overlapsAny(span: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const at = spans[low];
  return at !== undefined && at.start < span.end;
}

function keeps(mention: Mention, count: number, text: string): boolean {
  if (mention.sort === 'verb' && !DEEDS.has(mention.about)) return false;
  const words = text.slice(mention.start, mention.end).split(/\s+/);
  const before = text.slice(Math.max(0, mention.start - 14), mention.start);
  return salience(mention, count, before, words.length, words.slice(0, -1).some((word) => /^\p{Lu}/u.test(word))) >= W.th;
}

/** Acts whose verbs are names for what was done to people: others are told by any verb ("met", "agreed"). */
const DEEDS: ReadonlySet<string> = new Set(['release', 'detention', 'abduction', 'arrest', 'deportation', 'return', 'attack', 'killing', 'rescue', 'abuse', 'separation', 'crackdown', 'transfer']);

interface State {
  readonly lastWithRole: Map<string, string>;
  lastGovernment: string | undefined;
}

function resolve(phrase: NounPhrase, referents: Referents, state: State): Mention {
  const { start, end, head } = phrase;
  const words = phrase.tokens.map((t) => t.text);
  const whole = words.join(' ');
  const of = (sort: Mention['sort'], about: string): Mention => ({ start, end, sort, about });
  // A month or a weekday is tagged as a name.
  if (sortOfNoun(head.lower) === 'weightless') return of('weightless', head.lower);
  const place = stateNamed(whole);
  if (place !== undefined) return of('state', place);
  const parts = partsOf(phrase);
  if (phrase.proper) {
    const surname = parts.name.at(-1) ?? head.text;
    const person = referents.persons.get(surname.toLowerCase());
    if (person !== undefined) {
      for (const { role } of person.roles) state.lastWithRole.set(role, surname);
      return of('person', surname);
    }
    const name = nameOf(parts);
    if (sortOfNoun(head.lower) === 'weightless') return of('weightless', head.lower);
    const demonym = stateOfPeople(head.text);
    if (demonym !== undefined && /s$|ese$/.test(head.lower)) return of('group', plural(demonym));
    if (demonym !== undefined) return of('state', demonym);
    const sort = sortOfNoun(head.lower);
    if (sort !== 'thing' && sort !== 'weightless') return common(phrase, sort, referents, state);
    if (sort === 'weightless') return of('weightless', head.lower);
    return of('name', referents.aliases.get(name.toLowerCase()) ?? name);
  }
  return common(phrase, sortOfNoun(head.lemma), referents, state);
}

function common(phrase: NounPhrase, sort: Mention['sort'], referents: Referents, state: State): Mention {
  const { start, end, head } = phrase;
  const of = (sort: Mention['sort'], about: string): Mention => ({ start, end, sort, about });
  const before = phrase.tokens.slice(0, -1);
  const lemma = head.lemma;
  const country =
    before.map((t) => stateOfPeople(t.text)).find((s) => s !== undefined) ??
    (before.length > 1
      ? stateNamed(
          before
            .slice(-2)
            .map((t) => t.text)
            .join(' '),
        )
      : undefined);
  const isPlural = head.lower !== lemma || /men$|people$/.test(lemma);
  switch (sort) {
    case 'group':
      return of('group', country === undefined ? lemma : plural(country));
    case 'role': {
      if (isPlural) return country === undefined ? of('role', `${lemma}s`) : of('state', country);
      const persons = [...referents.persons.entries()].filter(([, p]) =>
        p.roles.some((r) => r.role === lemma && (country === undefined || r.state === country)),
      );
      const last = state.lastWithRole.get(lemma);
      const chosen = persons.find(([surname]) => surname === last?.toLowerCase()) ?? persons[0];
      if (chosen !== undefined) return of('person', chosen[1].full.split(' ').at(-1) ?? chosen[0]);
      return of('role', country === undefined ? lemma : `${country} ${lemma}`);
    }
    case 'body':
      if (country !== undefined) return of('state', country);
      return of('body', lemma);
    case 'act':
    case 'verb':
      return of('act', actOfNoun(lemma) ?? lemma);
    default: {
      const named = referents.described.get(lemma);
      return named !== undefined ? of('name', named) : of(sort, lemma);
    }
  }
}

function plural(state: string): string {
  return `${state} people`;
}
