import { type Document, isScalar, visit, type YAMLError, type YAMLWarning } from 'yaml';

/** Something that YAML reads otherwise than it was meant, and how to mend it. */
export interface YamlSlip {
  /** In UTF-16 code units. */
  readonly at: number;
  readonly message: string;
}

/**
 * What is wrong with the writing itself, before any schema is asked, in order of the text.
 *
 * @example
 * slipsIn(parseDocument('headline: *Live* blog'), 'headline: *Live* blog')
 * // [{ at: 10, message: '"*" is a sign of YAML: put words that begin with it in quotes' }]
 */
export function slipsIn(document: Document, text: string): YamlSlip[] {
  const tags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  const slips = [...document.errors, ...tags].map((error) => slipOf(error, document, text));
  visit(document, {
    Alias: (_, { range }) => {
      slips.push(sign(range?.[0] ?? 0, text));
    },
    Value: (_, node) => {
      const at = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) slips.push(sign(text.lastIndexOf(`&${node.anchor}`, at), text));
      // "Ranked #1 in the league": a remark has a space behind its sign.
      if (isScalar(node) && node.type === 'PLAIN' && /^\S/.test(node.comment ?? ''))
        slips.push({ at: text.indexOf('#', at), message: 'what follows # is not read: put the words in quotes' });
    },
  });
  return slips.sort((a, b) => a.at - b.at);
}

function sign(at: number, text: string): YamlSlip {
  return { at, message: `"${text[at] ?? ''}" is a sign of YAML: put words that begin with it in quotes` };
}

function slipOf({ code, message, pos }: YAMLError | YAMLWarning, document: Document, text: string): YamlSlip {
  const [at] = pos;
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_SCALAR_START') return sign(at, text);
  if (/^Missing closing/.test(message))
    return { at: openedAt(document, at), message: 'quotation marks that do not close: add the second' };
  const known = PLAINLY.find(([pattern]) => pattern.test(`${code} ${message}`));
  return { at, message: known?.[1] ?? `broken YAML: ${message.replace(/\s+/g, ' ')}` };
}

/** The parser's errors in plain words, where they are common. */
const PLAINLY: readonly (readonly [RegExp, string])[] = [
  [/^TAB_AS_INDENT/, 'a tab begins the line: write spaces in its place'],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'words with a colon in them stand in quotes: "Fire: two hurt"'],
  [/^DUPLICATE_KEY/, 'this key stands here twice: take one out'],
  [/^MULTIPLE_DOCS/, 'a second document begins here: take the line of --- out'],
  [/^MULTILINE_IMPLICIT_KEY|followed by map values$/, 'no key: write "key: value", with a space behind the colon'],
  [/scalar at node end$/, 'words behind the last quotation mark: put all in quotes of the other kind, \' for "'],
  [/call stack/, 'nested deeper than anything here: take the brackets out'],
];

/** Where the quotation begins that was read to the end of the text. */
function openedAt(document: Document, end: number): number {
  let at = end;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range != null && range[0] < end && range[1] >= end) at = range[0];
    },
  });
  return at;
}
