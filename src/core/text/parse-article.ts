import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Document, readDocument } from './document.ts';
import { foreignMarks } from './foreign-marks.ts';
import { overloadedAt } from './overloaded.ts';
import type { Span } from './span.ts';
import { visible } from './visible.ts';

/** An article's words, and the shape in which they are shown. */
export interface ParsedArticle {
  /** The plain text: its paragraphs are the blocks, one to one. */
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** What the Markdown holds that an article's copy may not. */
  readonly problems: readonly MarkdownProblem[];
}

/** A headline, heading or paragraph. */
export interface Block extends Span {
  readonly type: BlockType;
  /** The paragraph's number, counted from 1; headlines and headings have none. */
  readonly number?: number;
  /** Its text without a gap, in pieces of one look. */
  readonly runs: readonly Run[];
}

export type BlockType = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'quote' | 'item';

/** A stretch of text of one look. */
export interface Run extends Span {
  readonly emphasis?: true;
  readonly strong?: true;
}

/** Something in the Markdown that cannot be shown, and what to do about it. */
export interface MarkdownProblem {
  /** Counted from 1, in the Markdown given. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The words of an article's copy. */
export interface ArticleSource {
  readonly headline?: string | undefined;
  readonly standfirst?: string | undefined;
  /** The body in Markdown: paragraphs, headings, quotes, lists, emphasis and links. */
  readonly body: string;
}

/**
 * Reads an article's copy into plain text and blocks.
 *
 * Headline and standfirst are the first paragraphs of the text. A line break inside a
 * paragraph becomes a space; a link keeps its words; what has no width is dropped; nothing else of the prose changes.
 *
 * @example
 * parseArticle({ headline: 'Done', body: 'Two *words*.' }).document.text // 'Done\n\nTwo words.'
 */
export function parseArticle({ headline, standfirst, body }: ArticleSource): ParsedArticle {
  const drafts: Draft[] = [];
  if (headline !== undefined) drafts.push({ type: 'headline', pieces: [{ text: headline }] });
  if (standfirst !== undefined) drafts.push({ type: 'standfirst', pieces: [{ text: standfirst }] });
  const problems: MarkdownProblem[] = [];
  const overloaded = overloadedAt(body);
  if (overloaded === undefined) {
    const root: Root = unified().use(remarkParse).parse(body);
    readBlocks(root.children, 'paragraph', drafts, problems);
    problems.push(...misread(root.children, body), ...foreignMarks(body));
  } else {
    problems.push({ ...overloaded, message: 'more marks than prose has: take out those that repeat' });
  }
  const { text, blocks } = lay(drafts);
  return { document: readDocument(text), blocks, problems };
}

interface Piece {
  readonly text: string;
  readonly emphasis?: true;
  readonly strong?: true;
}

interface Draft {
  readonly type: BlockType;
  readonly pieces: readonly Piece[];
}

function readBlocks(
  nodes: readonly RootContent[],
  type: 'paragraph' | 'quote' | 'item',
  drafts: Draft[],
  problems: MarkdownProblem[],
): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') drafts.push({ type, pieces: readPieces(node.children, {}, problems) });
    else if (node.type === 'heading') drafts.push({ type: 'heading', pieces: readPieces(node.children, {}, problems) });
    else if (node.type === 'blockquote') readBlocks(node.children, 'quote', drafts, problems);
    else if (node.type === 'list')
      for (const item of node.children) readBlocks(item.children, 'item', drafts, problems);
    else if (node.type !== 'thematicBreak') problems.push(problemOf(node));
  }
}

function readPieces(
  nodes: readonly PhrasingContent[],
  look: Omit<Piece, 'text'>,
  problems: MarkdownProblem[],
): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return [{ ...look, text: visible(node.value.replace(/\r?\n|\r/g, ' ')) }];
    if (node.type === 'break') return [{ ...look, text: ' ' }];
    if (node.type === 'emphasis') return readPieces(node.children, { ...look, emphasis: true }, problems);
    if (node.type === 'strong') return readPieces(node.children, { ...look, strong: true }, problems);
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'delete')
      return readPieces(node.children, look, problems);
    problems.push(problemOf(node));
    return [];
  });
}

/** What to do about each node that an article's copy may not hold. */
const MENDS: Readonly<Record<string, string>> = {
  html: 'HTML is not shown: write the words alone, or a \\ before the <',
  code: 'this is read as code: take the indentation or the ``` away',
  image: 'images are not shown: put the caption under "captions" in the front matter',
  imageReference: 'images are not shown: put the caption under "captions" in the front matter',
  definition: 'a link definition has no words of its own: take it out',
};

function problemOf(
  node: Nodes,
  message = MENDS[node.type] ?? `${node.type} is not shown: write it as a paragraph`,
): MarkdownProblem {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column, message };
}

/** Prose that Markdown takes for something else: "2024. That was…" for a list, a paragraph above `---` for a heading. */
function misread(nodes: readonly RootContent[], body: string): MarkdownProblem[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list' && (node.start ?? 0) > 99)
      return problemOf(node, 'this is read as the number of a list: write a \\ before its full stop');
    if (node.type === 'heading' && node.depth === 2 && body[node.position?.start.offset ?? 0] !== '#')
      return problemOf(node, 'read as a heading for the --- below it: leave a line empty between them');
    return node.type === 'blockquote' ? misread(node.children, body) : [];
  });
}

function lay(drafts: readonly Draft[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  let number = 0;
  for (const { type, pieces } of drafts) {
    if (pieces.every((piece) => piece.text.trim() === '')) continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    const runs: Run[] = [];
    for (const { text: words, ...look } of pieces) {
      runs.push({ start: text.length, end: text.length + words.length, ...look });
      text += words;
    }
    const numbered = type === 'paragraph' || type === 'quote' || type === 'item';
    blocks.push({ type, start, end: text.length, runs, ...(numbered && { number: ++number }) });
  }
  return { text, blocks };
}
