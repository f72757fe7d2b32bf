import { type VerbForm, verbForms } from './verb-forms.ts';
import type { Frame, Row } from './verb-qualities.ts';
import { TABLE, WITH_PARTICLE } from './verb-table.ts';

/** What is known of a form: the verb, the form it is, and what may follow. */
export interface CueVerb extends Pick<Row, 'needs' | 'not' | 'modal'> {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly frames: ReadonlySet<Frame>;
  readonly prepositions: ReadonlySet<string>;
}

/** Verbs of speaking that have no words for an object. */
export const TALKING: ReadonlySet<string> = new Set(['speak', 'talk']);

const FORMS: ReadonlyMap<string, CueVerb> = buildForms();

/** By the verb's form, then by the particle. */
const PARTICLE_FORMS: ReadonlyMap<string, ReadonlyMap<string, CueVerb>> = buildParticleForms();

/**
 * The verb of attribution that a word is a form of.
 *
 * @param lower the word in lower case
 *
 * @example
 * cueVerb('insists')?.lemma // 'insist'
 * cueVerb('walks') // undefined
 */
export function cueVerb(lower: string): CueVerb | undefined {
  return FORMS.get(lower);
}

/**
 * The verb with its particle that two words are a form of.
 *
 * @example
 * particleVerb('pointed', 'out')?.lemma // 'point out'
 */
export function particleVerb(lower: string, particle: string): CueVerb | undefined {
  return PARTICLE_FORMS.get(lower)?.get(particle);
}

function buildParticleForms(): Map<string, Map<string, CueVerb>> {
  const forms = new Map<string, Map<string, CueVerb>>();
  for (const row of WITH_PARTICLE as readonly Row[]) {
    for (const lemma of row.verbs.split('|')) {
      const [verb = '', particle = ''] = lemma.split(' ');
      for (const [text, form] of verbForms(verb)) {
        const particles = forms.get(text) ?? new Map<string, CueVerb>();
        const known = particles.get(particle);
        forms.set(text, particles);
        particles.set(particle, {
          lemma,
          form,
          frames: new Set([...(known?.frames ?? []), ...row.frames]),
          prepositions: new Set([...(known?.prepositions ?? []), ...(row.prepositions?.split(' ') ?? [])]),
        });
      }
    }
  }
  return forms;
}

function buildForms(): Map<string, CueVerb> {
  const byLemma = new Map<
    string,
    Pick<Row, 'needs' | 'not' | 'modal'> & { frames: Set<Frame>; prepositions: Set<string> }
  >();
  for (const row of TABLE as readonly Row[]) {
    const { frames, prepositions, verbs, ...qualities } = row;
    for (const lemma of verbs.split(' ')) {
      const entry = { frames: new Set<Frame>(), prepositions: new Set<string>(), ...byLemma.get(lemma), ...qualities };
      for (const frame of frames) entry.frames.add(frame);
      for (const preposition of prepositions?.split(' ') ?? []) entry.prepositions.add(preposition);
      byLemma.set(lemma, entry);
    }
  }
  const forms = new Map<string, CueVerb>();
  for (const [lemma, entry] of byLemma) {
    for (const [text, form] of verbForms(lemma)) {
      if (!forms.has(text)) forms.set(text, { lemma, form, ...entry });
    }
  }
  return forms;
}
