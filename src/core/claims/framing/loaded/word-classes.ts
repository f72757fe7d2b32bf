import type { WordClass } from './word-class.ts';
import { ABSURDITY_ADJECTIVES } from './words/absurdity-adjectives.ts';
import { ATTACK_VERBS } from './words/attack-verbs.ts';
import { BOAST_VERBS } from './words/boast-verbs.ts';
import { COLOUR_VERBS } from './words/colour-verbs.ts';
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
import { FIGHT_NOUNS } from './words/fight-nouns.ts';
import { FLOOD_NOUNS } from './words/flood-nouns.ts';
import { GRADING_ADJECTIVES } from './words/grading-adjectives.ts';
import { HARDSHIP_ADJECTIVES } from './words/hardship-adjectives.ts';
import { HARM_ADJECTIVES } from './words/harm-adjectives.ts';
import { HARM_VERBS } from './words/harm-verbs.ts';
import { HEDGES } from './words/hedges.ts';
import { HYPE_ADJECTIVES } from './words/hype-adjectives.ts';
import { IDIOMS } from './words/idioms.ts';
import { INTENSIFIERS } from './words/intensifiers.ts';
import { JUDGEMENT_ADVERBS } from './words/judgement-adverbs.ts';
import { LEGALITY_ADJECTIVES } from './words/legality-adjectives.ts';
import { PARTISAN_EPITHETS } from './words/partisan-epithets.ts';
import { PLAIN_PHRASES } from './words/plain-phrases.ts';
import { PRAISE_ADJECTIVES } from './words/praise-adjectives.ts';
import { PRAISE_ADVERBS } from './words/praise-adverbs.ts';
import { PRAISE_NOUNS } from './words/praise-nouns.ts';
import { PRAISE_VERBS } from './words/praise-verbs.ts';
import { REGIME_NOUNS } from './words/regime-nouns.ts';
import { RENOWN_ADJECTIVES } from './words/renown-adjectives.ts';
import { RIGHTS_PHRASES } from './words/rights-phrases.ts';
import { SMEAR_ADJECTIVES } from './words/smear-adjectives.ts';
import { STANCE_ADVERBS } from './words/stance-adverbs.ts';
import { TEMPER_ADJECTIVES } from './words/temper-adjectives.ts';
import { TEMPER_ADVERBS } from './words/temper-adverbs.ts';
import { TOPIC_ADJECTIVES } from './words/topic-adjectives.ts';
import { TOPIC_NOUNS } from './words/topic-nouns.ts';
import { TOPIC_VERBS } from './words/topic-verbs.ts';
import { VICTIM_WORDS } from './words/victim-words.ts';
import { WRONG_VERBS } from './words/wrong-verbs.ts';

/** Every list of loaded words, each a file of its own. A word that stands in several counts by the strongest. */
export const WORD_CLASSES = [
  PLAIN_PHRASES,
  DISTANCING_WORDS,
  HEDGES,
  ABSURDITY_ADJECTIVES,
  ATTACK_VERBS,
  BOAST_VERBS,
  COLOUR_VERBS,
  CONTEMPT_NOUNS,
  CRUDE_WORDS,
  DISASTER_NOUNS,
  DOUBT_VERBS,
  EMOTION_ADJECTIVES,
  EMOTION_NOUNS,
  EVIL_NOUNS,
  FALSITY_ADJECTIVES,
  FALSITY_NOUNS,
  FIGHT_NOUNS,
  FLOOD_NOUNS,
  GRADING_ADJECTIVES,
  HARDSHIP_ADJECTIVES,
  HARM_ADJECTIVES,
  HARM_VERBS,
  HYPE_ADJECTIVES,
  IDIOMS,
  INTENSIFIERS,
  JUDGEMENT_ADVERBS,
  LEGALITY_ADJECTIVES,
  PARTISAN_EPITHETS,
  PRAISE_ADJECTIVES,
  PRAISE_ADVERBS,
  PRAISE_NOUNS,
  PRAISE_VERBS,
  REGIME_NOUNS,
  RENOWN_ADJECTIVES,
  RIGHTS_PHRASES,
  SMEAR_ADJECTIVES,
  STANCE_ADVERBS,
  TEMPER_ADJECTIVES,
  TEMPER_ADVERBS,
  VICTIM_WORDS,
  WRONG_VERBS,
  TOPIC_ADJECTIVES,
  TOPIC_NOUNS,
  TOPIC_VERBS,
] as const satisfies readonly WordClass[];
