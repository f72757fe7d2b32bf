import type { Document } from '../../../text/document.ts';
import type { FramingClaim } from '../../claim.ts';
import type { Mention } from './mention.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { actOfNoun, sortOfNoun } from './nouns.ts';
import { nameOf, partsOf, type Referents, readReferents } from './referents.ts';
import { stateNamed, stateOfPeople } from './state-of.ts';

export type Label = Omit<FramingClaim, 'voice' | 'attribution'>;

export function findLabels(document: Document): Label[] {
  const phrases = document.paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(nounPhrases));
  const referents = readReferents(phrases, document.text);
  const state: State = { lastWithRole: new Map(), lastGovernment: undefined };
  const mentions = phrases.map((phrase) => resolve(phrase, referents, state));
  const count = new Map<string, number>();
  for (const m of mentions) count.set(m.about, (count.get(m.about) ?? 0) + 1);
  return mentions
    .filter((m) => keeps(m, count.get(m.about) ?? 0))
    .map(({ start, end, about }) => ({ kind: 'framing', start, end, category: 'label', tone: 'neutral', about }));
}

function keeps({ sort }: Mention, count: number): boolean {
  switch (sort) {
    case 'state':
    case 'person':
      return true;
    case 'name':
      return count > 1;
    case 'role':
    case 'group':
    case 'body':
    case 'act':
      return count > 1;
    case 'weightless':
      return false;
    default:
      return count > 2;
  }
}

interface State {
  readonly lastWithRole: Map<string, string>;
  lastGovernment: string | undefined;
}

function resolve(phrase: NounPhrase, referents: Referents, state: State): Mention {
  const { start, end, head } = phrase;
  const words = phrase.tokens.map((t) => t.text);
  const whole = words.join(' ');
  const of = (sort: Mention['sort'], about: string): Mention => ({ start, end, sort, about });
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
