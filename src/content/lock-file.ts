import { z } from 'zod';
import { CLAIM_KINDS } from '../core/claims/claim.ts';
import type { ClaimsLock, LockedClaim, WithdrawnClaim } from '../core/permalinks/lock.ts';
import { atStart, type Problem } from './problem.ts';

const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{8}$/, 'not an id');

const lockedClaim = z.strictObject({
  id,
  kind: z.enum(CLAIM_KINDS),
  exact: z.string(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
  sentence: z.string(),
  at: z.int().min(0).default(0),
  value: z.string().default(''),
  was: z
    .array(
      z.strictObject({
        exact: z.string(),
        value: z.string().default(''),
        fate: z.enum(['respanned', 'reworded', 'changed']),
        until: z.iso.date().exactOptional(),
      }),
    )
    .exactOptional(),
});

const withdrawnClaim = lockedClaim.extend({
  article: z.string(),
  reason: z.enum(['text-edited', 'rules-changed', 'article-removed', 'taken-down']),
  successors: z.array(id).exactOptional(),
  on: z.iso.date().exactOptional(),
});

const lockedQuestion = z.strictObject({
  key: z.string(),
  claims: z.array(id),
  aliases: z.array(z.string()).exactOptional(),
  gone: z.literal(true).exactOptional(),
});

/** `content/<story>/claims.lock.json`: a line a claim, by article, in the order of the text. */
const lockSchema = z
  .strictObject({
    claims: z.record(z.string(), z.array(lockedClaim)),
    withdrawn: z.array(withdrawnClaim),
    questions: z.array(lockedQuestion),
  })
  .transform(
    ({ claims, ...rest }): ClaimsLock => ({
      claims: Object.entries(claims).flatMap(([article, own]) => own.map((claim) => ({ ...claim, article }))),
      ...rest,
    }),
  )
  .refine(({ claims, withdrawn }) => {
    const ids = [...claims, ...withdrawn].map((claim) => claim.id);
    return new Set(ids).size === ids.length;
  }, 'an id stands twice');

/**
 * Reads a lock. It is written by the program: a broken one is taken back from version control, not mended.
 *
 * @example
 * readLock('claims.lock.json', '{"claims":{},"withdrawn":[],"questions":[]}')
 * // { lock: { claims: [], withdrawn: [], questions: [] } }
 */
export function readLock(file: string, text: string): { readonly lock: ClaimsLock } | { readonly problem: Problem } {
  try {
    const read = lockSchema.safeParse(JSON.parse(text));
    if (read.success) return { lock: read.data };
    const [issue] = read.error.issues;
    return broken(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  } catch (error) {
    return broken(file, error instanceof Error ? error.message : String(error));
  }
}

function broken(file: string, why: string): { readonly problem: Problem } {
  return { problem: atStart(file, `broken (${why}): take it back from version control, then run "npm run lock"`) };
}

/**
 * A lock as it is kept: one line for each claim and question, so that a change reads as one.
 *
 * @example
 * writeLock({ claims: [], withdrawn: [], questions: [] }) // '{\n"claims": {\n},\n"withdrawn": [\n],\n"questions": [\n]\n}\n'
 */
export function writeLock({ claims, withdrawn, questions }: ClaimsLock): string {
  const articles = [...new Set(claims.map(({ article }) => article))];
  const lists = articles.map((article) => {
    const own = claims.filter((claim) => claim.article === article).map((claim) => JSON.stringify(slim(claim)));
    return `${JSON.stringify(article)}: ${list(own)}`;
  });
  const gone = withdrawn.map(({ article, reason, successors, on, ...claim }: WithdrawnClaim) =>
    JSON.stringify({ ...slim({ article, ...claim }), article, reason, successors, on }),
  );
  const body = lists.length === 0 ? '{\n}' : `{\n${lists.join(',\n')}\n}`;
  return `{\n"claims": ${body},\n"withdrawn": ${list(gone)},\n"questions": ${list(questions.map((own) => JSON.stringify(own)))}\n}\n`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '[\n]' : `[\n${lines.join(',\n')}\n]`;
}

/** A claim's fields in their order, without those that say nothing. */
function slim({ id, kind, exact, prefix, suffix, sentence, at, value, was }: LockedClaim) {
  return {
    id,
    kind,
    exact,
    prefix: prefix || undefined,
    suffix: suffix || undefined,
    sentence,
    at: at || undefined,
    value: value || undefined,
    was,
  };
}
