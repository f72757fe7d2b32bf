import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import type { Row } from '../../core/comparison/rows/row.ts';
import { foldAccents } from '../../core/comparison/words/fold-name.ts';
import { wordsOf } from '../../core/text/span.ts';
import type { ClaimViewOptions } from '../claim/claim-view.ts';
import { answerOf } from './answers.ts';
import { asksWhat } from './asks-what.ts';
import type { Told } from './telling.ts';

/**
 * How the answers of a row are shown, so that all are of one form. Sources: what they say where the question names
 * all who speak, else who they are. Dates: as words where one of them has no figure ("last week").
 * Counts: that one names no source is said where another names one.
 *
 * @example
 * answerOptions({ kind: 'source', question: 'What does Ana Ruiz say?' }, [ruiz, anaRuiz]).source // 'speech'
 * answerOptions({ kind: 'source', question: 'What do the owners say?' }, [anaRuiz]).source // 'name'
 * answerOptions({ kind: 'source', question: 'Who counted the boats?' }, [anaRuiz]).source // 'name'
 */
export function answerOptions(
  row: Pick<Row, 'kind' | 'question'>,
  told: readonly (Told | undefined)[],
): Pick<ClaimViewOptions, 'source' | 'datesInWords' | 'unsourced'> {
  return {
    source: asksWhat(row) && isNamed(row.question, told) ? 'speech' : 'name',
    datesInWords: told.some((own) => own !== undefined && isWordyDate(own.telling)),
    unsourced: claimsOf(told).some(({ attribution }) => attribution !== undefined),
  };
}

/** Whether the question names all who speak. A name is known by its last word: "Ruiz" is "Ana Ruiz". */
function isNamed(question: string, told: readonly (Told | undefined)[]): boolean {
  const asked = new Set(wordsIn(question));
  const names = claimsOf(told).flatMap((claim) => (claim.kind === 'source' ? claim.name.split(/; | and /) : []));
  return names.every((name) => asked.has(wordsIn(name).at(-1) ?? ''));
}

function claimsOf(told: readonly (Told | undefined)[]): IdentifiedClaim[] {
  return told.flatMap((own) => (own === undefined ? [] : [own.telling, ...own.others].map(({ claim }) => claim)));
}

function wordsIn(text: string): string[] {
  return foldAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isWordyDate({ claim, article }: Told['telling']): boolean {
  return claim.kind === 'date' && answerOf(claim, wordsOf(article.document.text, claim)).form === 'words';
}
