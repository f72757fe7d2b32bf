import type { ClaimKind } from '../../claims/claim.ts';
import { ask } from '../questions/ask.ts';
import type { Placed } from '../rows/placed.ts';
import type { ComparedArticle, Row } from '../rows/row.ts';
import { RANK, toRow } from '../rows/to-row.ts';
import { readStory, type Story } from '../story.ts';
import type { CuratedQuestion, Curation, CurationProblem } from './curation.ts';
import { findAnchor } from './find-anchor.ts';
import { nearest } from './nearest.ts';
import { slug } from './slug.ts';

/**
 * Words, pins, orders, merges, splits and hides rows as the story's editor says. What the articles
 * answer, and whether they agree, is read from their claims again.
 *
 * @param rows what `compare` found in these articles
 * @returns the rows, each kept or remade, and every part of the curation that matches nothing
 *
 * @example
 * curate(compare(articles), articles, { questions: [{ ask: 'How many drowned?', answers: { 'the-herald': ['nine'] } }] })
 * // { rows: [{ question: 'How many drowned?', curated: true, … }, …], problems: [] }
 */
export function curate(
  rows: readonly Row[],
  articles: readonly ComparedArticle[],
  curation: Curation,
): { rows: Row[]; problems: CurationProblem[] } {
  const story = readStory(articles);
  const problems: CurationProblem[] = [];
  const desk: Desk = { story, rows: [...rows], made: [], placedById: indexById(story) };
  (curation.questions ?? []).forEach((question, i) => {
    const path = `questions[${i}]`;
    const anchored = readAnchors(question, path, story, problems);
    const kind = question.kind ?? soleKind(anchored, path, problems);
    if (kind === undefined) return;
    apply(
      question,
      anchored.filter(({ claim }) => claim.kind === kind),
      desk,
    );
  });
  return { rows: unique(inOrder(desk), curation, problems), problems };
}

interface Desk {
  readonly story: Story;
  /** The rows not yet curated. */
  rows: Row[];
  readonly made: Row[];
  readonly placedById: ReadonlyMap<string, Placed>;
}

function indexById({ placed }: Story): ReadonlyMap<string, Placed> {
  return new Map(placed.map((item) => [idOf(item.article.id, item.claim.id), item]));
}

function idOf(article: string, claim: string): string {
  return `${article} ${claim}`;
}

function readAnchors(question: CuratedQuestion, path: string, story: Story, problems: CurationProblem[]): Placed[] {
  const found: Placed[] = [];
  for (const [id, anchors] of Object.entries(question.answers)) {
    const article = story.articles.find((other) => other.id === id);
    if (article === undefined) {
      const guess = nearest(
        id,
        story.articles.map((other) => other.id),
      );
      const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
      problems.push({ path: `${path}.answers.${id}`, message: `the story has no article ${id}${hint}` });
      continue;
    }
    const own = story.placed.filter((placed) => placed.article === article);
    anchors.forEach((anchor, i) => {
      const result = findAnchor(anchor, question.kind, article, own);
      if ('problem' in result) problems.push({ path: `${path}.answers.${id}[${i}]`, message: result.problem });
      else found.push(...result.found);
    });
  }
  return found;
}

/** The kind of the anchored claims, where they are all of one. */
function soleKind(anchored: readonly Placed[], path: string, problems: CurationProblem[]): ClaimKind | undefined {
  const kinds = [...new Set(anchored.map(({ claim }) => claim.kind))];
  // Labels stand on most words: they are meant only where nothing else is.
  const telling = kinds.length > 1 ? kinds.filter((kind) => kind !== 'framing') : kinds;
  if (telling.length > 1)
    problems.push({ path, message: `its quotations hold claims of several kinds (${kinds.join(', ')}): add "kind"` });
  return telling.length === 1 ? telling[0] : undefined;
}

function apply(question: CuratedQuestion, anchored: readonly Placed[], desk: Desk): void {
  const wanted = new Set(anchored.map(({ article, claim }) => idOf(article.id, claim.id)));
  const touched = rowsHolding(wanted, anchored[0]?.claim.kind, desk.rows);
  desk.rows = desk.rows.filter((row) => !touched.includes(row));
  const held = touched.flatMap(idsOf);
  // Of the words for one thing the editor chose those that tell: the rest would ask the same again.
  if (question.only === true && anchored[0]?.claim.kind !== 'framing') {
    for (const row of touched) {
      const rest = idsOf(row).filter((id) => !wanted.has(id));
      if (rest.length > 0) desk.rows.push(remake(rest, row.question, row, desk));
    }
  }
  if (question.hide === true || wanted.size === 0) return;
  const ids = question.only === true ? [...wanted] : [...new Set([...held, ...wanted])];
  const found = touched[0];
  const group = inReadingOrder(ids, desk);
  const row = toRow(group, question.ask ?? found?.question ?? ask(group), desk.story);
  desk.made.push({
    ...row,
    key: question.key ?? (question.ask === undefined ? (found?.key ?? row.key) : row.key),
    ...(question.pin === true && { pinned: true as const }),
    curated: true,
  });
}

/** The fewest rows that hold the claims: each time the one that holds most of what is left. */
function rowsHolding(wanted: ReadonlySet<string>, kind: ClaimKind | undefined, rows: readonly Row[]): Row[] {
  const left = new Set(wanted);
  const chosen: Row[] = [];
  const candidates = rows
    .filter((row) => row.kind === kind)
    .map((row) => ({ row, ids: idsOf(row).filter((id) => wanted.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
  for (;;) {
    let best: Row | undefined;
    let most = 0;
    for (const { row, ids } of candidates) {
      const gain = ids.filter((id) => left.has(id)).length;
      if (gain > most) [best, most] = [row, gain];
    }
    if (best === undefined) return chosen;
    chosen.push(best);
    for (const id of idsOf(best)) left.delete(id);
  }
}

function idsOf(row: Row): string[] {
  return row.answers.flatMap(({ article, claims }) => claims.map((claim) => idOf(article, claim)));
}

function inReadingOrder(ids: readonly string[], desk: Desk): Placed[] {
  return ids
    .flatMap((id) => desk.placedById.get(id) ?? [])
    .sort((a, b) => a.order - b.order || a.claim.start - b.claim.start);
}

function remake(ids: readonly string[], question: string, { key }: Row, desk: Desk): Row {
  return { ...toRow(inReadingOrder(ids, desk), question, desk.story), key };
}

/** By verdict; within one, curated rows first, in the editor's order. */
function inOrder({ made, rows }: Desk): Row[] {
  return [...made, ...rows].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
}

/** Sees that no two rows share an address: found rows give way, two curated ones are a problem. */
function unique(rows: readonly Row[], curation: Curation, problems: CurationProblem[]): Row[] {
  const curated = new Set<string>();
  for (const row of rows.filter((row) => row.curated)) {
    if (curated.has(row.key)) {
      const i = (curation.questions ?? []).findLastIndex(
        ({ ask: asked, key }) => (key ?? slug(asked ?? '')) === row.key,
      );
      problems.push({
        path: `questions[${i}]`,
        message: `two curated questions have the key ${row.key}: give one a "key" of its own`,
      });
    }
    curated.add(row.key);
  }
  const taken = new Set<string>(curated);
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.curated && !seen.has(row.key)) {
      seen.add(row.key);
      return row;
    }
    let { key } = row;
    for (let n = 2; taken.has(key); n++) key = `${row.key}-${n}`;
    taken.add(key);
    return { ...row, key };
  });
}
