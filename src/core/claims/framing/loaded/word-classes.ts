import type { WordClass } from './word-class.ts';
import { ABSURDITY_ADJECTIVES } from './words/absurdity-adjectives.ts';
import { ATTACK_VERBS } from './words/attack-verbs.ts';
import { BOAST_VERBS } from './words/boast-verbs.ts';
import { CONTEMPT_NOUNS } from './words/contempt-nouns.ts';
import { CRUDE_WORDS } from './words/crude-words.ts';
import { DISASTER_NOUNS } from './words/disaster-nouns.ts';
import { DISTANCING_WORDS } from './words/distancing-words.ts';
import { DOUBT_VERBS } from './words/doubt-verbs.ts';
import { EMOTION_ADJECTIVES } from './words/emotion-adjectives.ts';
import { EMOTION_NOUNS } from './words/emotion-nouns.ts';
import { EVIL_NOUNS } from './words/evil-nouns.ts';
import { FALSITY_ADJECTIVES } from './words/falsity-adjectives.ts';
import { FALSITY_NOUNS } from './words/falsity-nouns.ts';
import { FLOOD_NOUNS } from './words/flood-nouns.ts';
import { HARM_ADJECTIVES } from './words/harm-adjectives.ts';
import { HARM_VERBS } from './words/harm-verbs.ts';
import { HEDGES } from './words/hedges.ts';
import { HYPE_ADJECTIVES } from './words/hype-adjectives.ts';
import { INTENSIFIERS } from './words/intensifiers.ts';
import { JUDGEMENT_ADVERBS } from './words/judgement-adverbs.ts';
import { PARTISAN_EPITHETS } from './words/partisan-epithets.ts';
import { PRAISE_ADJECTIVES } from './words/praise-adjectives.ts';
import { PRAISE_ADVERBS } from './words/praise-adverbs.ts';
import { PRAISE_NOUNS } from './words/praise-nouns.ts';
import { PRAISE_VERBS } from './words/praise-verbs.ts';
import { REGIME_NOUNS } from './words/regime-nouns.ts';
import { SMEAR_ADJECTIVES } from './words/smear-adjectives.ts';
import { STANCE_ADVERBS } from './words/stance-adverbs.ts';
import { VICTIM_WORDS } from './words/victim-words.ts';
import { WRONG_VERBS } from './words/wrong-verbs.ts';

/** Every list of loaded words, each a file of its own. A word that stands in several counts as the first. */
export const WORD_CLASSES = [
  DISTANCING_WORDS,
  HEDGES,
  ABSURDITY_ADJECTIVES,
  ATTACK_VERBS,
  BOAST_VERBS,
  CONTEMPT_NOUNS,
  CRUDE_WORDS,
  DISASTER_NOUNS,
  DOUBT_VERBS,
  EMOTION_ADJECTIVES,
  EMOTION_NOUNS,
  EVIL_NOUNS,
  FALSITY_ADJECTIVES,
  FALSITY_NOUNS,
  FLOOD_NOUNS,
  HARM_ADJECTIVES,
  HARM_VERBS,
  HYPE_ADJECTIVES,
  INTENSIFIERS,
  JUDGEMENT_ADVERBS,
  PARTISAN_EPITHETS,
  PRAISE_ADJECTIVES,
  PRAISE_ADVERBS,
  PRAISE_NOUNS,
  PRAISE_VERBS,
  REGIME_NOUNS,
  SMEAR_ADJECTIVES,
  STANCE_ADVERBS,
  VICTIM_WORDS,
  WRONG_VERBS,
] as const satisfies readonly WordClass[];
