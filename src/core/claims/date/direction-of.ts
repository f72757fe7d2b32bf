import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Direction } from './choose-turn.ts';
import { isTimetabled } from './is-timetabled.ts';

/** Words that make what follows lie ahead. */
const AUXILIARIES = new Set(['will', "'ll", 'shall', 'wo', 'would']);

/** Words that let or make something come: ahead, unless a perfect follows. What could not be done lies behind. */
const MODALS = new Set(['should', 'must', 'may', 'might', 'can', 'ca']);

/** Verbs, adjectives and nouns that set a date for what is still to come. */
const PLANS = new Set(
  (
    'scheduled expected due slated planned planning plans plan supposed expects expect intends intend hopes hope ' +
    'going likely wants want expire expires begin begins ends open opens start starts meet meets ' +
    'resume resumes convene convenes reopen reopens face faces go goes chance odds prospect bets awaits ' +
    'deadline upcoming effective poised bound payable tentatively approaching anticipates anticipate'
  ).split(' '),
);

/** Verbs that ask or promise something by a day to come. */
const BOUND = new Set('promise pledge vow offer demand order require request ask urge seek want tell give'.split(' '));

/** Verbs that move something to another day: "adjourned until Monday". */
const MOVED = new Set('postpone delay defer adjourn suspend push move extend reschedule shift remand'.split(' '));

/** What is given for a day gone by: "the figures for Monday". */
const RECORDS = new Set(
  'figure number data datum result total report count statistic reading price score tally record'.split(' '),
);

const EXTREMES = /^(?:first|last|only|most|least|worst|.+est)$/;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Past forms that do not end in -ed and whose dictionary form may be the same. */
const PAST_FORMS = new Set('was were had did said told hit cut put let shut hurt quit read led met held'.split(' '));
const EDGE = new Set([';', ':', '—', '–', '--', '_', '``', "''", '“', '”', '"', '.']);
const REACH = 14;

/**
 * Whether the verbs and cues next to a date look back or ahead; `undefined` where none says.
 * The nearest before it in its clause decides, then the nearest behind it.
 *
 * Ahead: "will meet on Friday", "is due Friday", "plans to leave Friday", "to be finished by Friday", "is to shut
 * on Friday", "called for Friday".
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

/**
 * What the nearest verb or cue before a date says, whether it speaks of the date or not.
 *
 * @example
 * verbBefore(tokens('It will open on Friday.'), { start: 16, end: 22 }) // 'future'
 */
export function verbBefore(tokens: readonly Token[], span: Span): Direction | undefined {
  return before(tokens, firstFrom(tokens, span.start));
}

function before(tokens: readonly Token[], first: number): Direction | undefined {
  if (isAppointed(tokens, first)) return 'future';
  let infinitive = false;
  let gerund = false;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || (EDGE.has(token.text) && i < first - 1)) break;
    if (isAuxiliary(tokens, i)) return 'future';
    if (PLANS.has(token.lower) || isTimetabled(tokens, i) || isSet(tokens, i) || isForecast(tokens, i)) return 'future';
    if (!gerund && isProgressive(tokens, i)) return 'future';
    if (isBinding(tokens, i, first, infinitive)) return 'future';
    if (isPerfect(tokens, i)) return 'past';
    if (isPast(token)) {
      // "to be finished", "is heard", "to stay closed": the participle leaves it open.
      if (/^(?:be|is|are|stay|remain)$/.test(tokens[i - 1]?.lower ?? '')) continue;
      if (!isBare(tokens, i)) return 'past';
    }
    if (isVerb(token) && tokens[i - 1]?.lower === 'to') {
      // "the worst storm to hit the coast in May": what has been so far.
      if (
        tokens.slice(Math.max(0, i - 5), i - 1).some(({ lower, pos }) => /^AD[JV]$/.test(pos) && EXTREMES.test(lower))
      )
        return undefined;
      infinitive = true;
    }
    gerund ||= token.lower.endsWith('ing') && isVerb(token);
  }
  return infinitive ? 'future' : undefined;
}

function behind(tokens: readonly Token[], from: number): Direction | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 2 * REACH); i++) {
    const token = tokens[i];
    if (token === undefined || EDGE.has(token.text)) return undefined;
    if (isAuxiliary(tokens, i)) return 'future';
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

/** "will", and "should" or "may" where no perfect follows: "should have left" looks back. */
function isAuxiliary(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.pos === 'PROPN' || token.pos === 'NOUN') return false;
  if (AUXILIARIES.has(token.lower)) return true;
  return (
    MODALS.has(token.lower) && token.pos === 'AUX' && !tokens.slice(i + 1, i + 4).some(({ lower }) => lower === 'have')
  );
}

/** "called for Monday", "the next hearing is on Monday": the words right before the date make an appointment of it. */
function isAppointed(tokens: readonly Token[], first: number): boolean {
  const [earlier, word] = [tokens[first - 2], tokens[first - 1]?.lower ?? ''];
  if (word === 'for') return WEEKDAY.test(tokens[first]?.lower ?? '') && !RECORDS.has(earlier?.lemma ?? '');
  return /^(?:is|are)$/.test(/^(?:on|in|at)$/.test(word) ? (earlier?.lower ?? '') : word);
}

/** "is flying home on Friday". */
function isProgressive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !token.lower.endsWith('ing') || !isVerb(token)) return false;
  const at = tokens[i - 1]?.pos === 'ADV' || tokens[i - 1]?.lower === 'not' ? i - 2 : i - 1;
  return /^(?:is|are|'re)$/.test(tokens[at]?.lower ?? '');
}

/** "demanded an answer by Friday", "promised a guard from Friday", "was told to pay by Friday", "put it off to Friday", "called for a strike on Friday". */
function isBinding(tokens: readonly Token[], i: number, first: number, infinitive: boolean): boolean {
  const [verb, next] = [tokens[i], tokens[i + 1]?.lower];
  if (verb === undefined || !isVerb(verb)) return false;
  if (tokens[first]?.lower === 'by' || tokens[first - 1]?.lower === 'by') return infinitive || BOUND.has(verb.lemma);
  if (tokens[first - 1]?.lower === 'from') return BOUND.has(verb.lemma);
  if ([tokens[first], tokens[first - 1]].some((token) => /^(?:to|until|till)$/.test(token?.lower ?? '')))
    return MOVED.has(verb.lemma) || (verb.lemma === 'put' && /^(?:off|back)$/.test(next ?? ''));
  return verb.lemma === 'call' && next === 'for' && i + 2 < first;
}

/** "to shut", "would not cut": the form that is past and bare alike is bare here. */
function isBare(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not' || tokens[at]?.lower === "n't") at--;
  const { lower = '', pos } = tokens[at] ?? {};
  return lower === 'to' || (pos === 'AUX' && !/^(?:is|are|was|were|be|been|being|has|have|had)$/.test(lower));
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
