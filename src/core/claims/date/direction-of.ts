import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Direction } from './choose-turn.ts';

/** Words that make what follows lie ahead. */
const AUXILIARIES = new Set(['will', "'ll", 'shall', 'wo', 'would']);

/** Verbs, adjectives and nouns that set a date for what is still to come. */
const PLANS = new Set(
  (
    'scheduled expected due slated planned planning plans plan supposed expects expect intends intend hopes hope ' +
    'going likely wants want expire expires begin begins ends open opens start starts meet meets ' +
    'resume resumes convene convenes reopen reopens chance odds prospect bets awaits ' +
    'deadline upcoming effective poised bound tentatively approaching anticipates anticipate'
  ).split(' '),
);

/** Past forms that do not end in -ed and whose dictionary form may be the same. */
const PAST_FORMS = new Set('was were had did said told hit cut put let shut hurt quit read led met held'.split(' '));
const EDGE = new Set([';', ':', '—', '–', '--', '_', '``', "''", '“', '”', '"', '.']);
const REACH = 14;

/**
 * Whether the verbs and cues next to a date look back or ahead; `undefined` where none says.
 * The nearest before it in its clause decides, then the nearest behind it.
 *
 * Ahead: "will meet on Friday", "is due Friday", "plans to leave Friday", "to be finished by Friday".
 * Back: "said Friday that she would run", "met Friday", "had agreed on Friday to leave".
 *
 * @param tokens the sentence's tokens, in order
 */
export function directionOf(tokens: readonly Token[], span: Span): Direction | undefined {
  const first = firstFrom(tokens, span.start);
  const next = firstFrom(tokens, span.end);
  if (isAttribute(tokens, first, next)) return isAwaited(tokens, first) || governs(tokens, next) ? 'future' : undefined;
  return before(tokens, first) ?? behind(tokens, next);
}

/** What the nearest verb or cue before a date says, whether it speaks of the date or not. */
export function verbBefore(tokens: readonly Token[], span: Span): Direction | undefined {
  return before(tokens, firstFrom(tokens, span.start));
}

function before(tokens: readonly Token[], first: number): Direction | undefined {
  let infinitive = false;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || (EDGE.has(token.text) && i < first - 1)) break;
    if (AUXILIARIES.has(token.lower) && token.pos !== 'PROPN') return 'future';
    if (PLANS.has(token.lower) || isSet(tokens, i) || isForecast(tokens, i)) return 'future';
    if (isPerfect(tokens, i)) return 'past';
    if (isPast(token)) {
      // "to be finished", "is heard": the participle leaves it open.
      if (/^(?:be|is|are)$/.test(tokens[i - 1]?.lower ?? '')) continue;
      return 'past';
    }
    if (isVerb(token) && tokens[i - 1]?.lower === 'to') infinitive = true;
  }
  return infinitive ? 'future' : undefined;
}

function behind(tokens: readonly Token[], from: number): Direction | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 2 * REACH); i++) {
    const token = tokens[i];
    if (token === undefined || EDGE.has(token.text)) return undefined;
    if (AUXILIARIES.has(token.lower) && token.pos !== 'PROPN') return 'future';
    if (PLANS.has(token.lower) && tokens[i - 1]?.lower !== 'to') return 'future';
    if (isPast(token)) return 'past';
  }
  return undefined;
}

/**
 * Whether the date stands before a noun of which it is told: "Friday's vote", "the May 5 deadline". No verb of the
 * sentence speaks of its day.
 */
function isAttribute(tokens: readonly Token[], first: number, next: number): boolean {
  const behind = tokens[next];
  if (behind?.lower === "'s" || behind?.text === '’s' || behind?.lower === "'") return true;
  const determiner =
    tokens[first]?.pos === 'DET' ||
    tokens[first - 1]?.pos === 'DET' ||
    /^(?:his|her|its|their|our)$/.test(tokens[first - 1]?.lower ?? '');
  return determiner && (behind?.pos === 'NOUN' || behind?.pos === 'ADJ');
}

/** "Friday's vote will decide": the noun told of is what the verb speaks of. */
function governs(tokens: readonly Token[], next: number): boolean {
  return tokens.slice(next, next + 5).some(({ lower }) => AUXILIARIES.has(lower));
}

/** "ahead of Sunday's runoff". */
function isAwaited(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const [word, earlier] = [tokens[before]?.lower, tokens[before - 1]?.lower];
  return word === 'until' || (word === 'of' && (earlier === 'ahead' || earlier === 'advance'));
}

/** "has not worn", but not "has to leave". */
function isPerfect(tokens: readonly Token[], i: number): boolean {
  return /^(?:has|have|had)$/.test(tokens[i]?.lower ?? '') && tokens[i]?.pos === 'AUX' && tokens[i + 1]?.lower !== 'to';
}

/** "is set for Friday", "set to open". */
function isSet(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'set' && /^(?:for|to)$/.test(tokens[i + 1]?.lower ?? '');
}

/** "is forecast for Friday", "takes effect Friday". */
function isForecast(tokens: readonly Token[], i: number): boolean {
  const [before, word] = [tokens[i - 1]?.lower ?? '', tokens[i]?.lower ?? ''];
  if (word === 'forecast') return /^(?:is|are|was|were)$/.test(before);
  return /^(?:effect|place|office)$/.test(word) && /^takes?$/.test(before);
}

function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX';
}

function isPast(token: Token): boolean {
  if (!isVerb(token)) return false;
  if (PAST_FORMS.has(token.lower)) return true;
  return token.lemma !== token.lower && !/(?:s|ing|'m|'re|'ve|are|is|been)$/.test(token.lower);
}

/** The index of the first token that starts at or behind a place. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
