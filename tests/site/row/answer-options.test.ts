import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '../../../src/core/claims/claim.ts';
import { extract } from '../../../src/core/claims/extract.ts';
import { identify } from '../../../src/core/claims/identify.ts';
import { parseArticle } from '../../../src/core/text/parse-article.ts';
import { answerOptions } from '../../../src/site/row/answer-options.ts';
import type { Told } from '../../../src/site/row/telling.ts';

/** What an article with that body tells: its only claim of the kind. */
function told(kind: ClaimKind, body: string): Told {
  const parsed = parseArticle({ body });
  const options = { published: '2031-05-20' };
  const claim = identify(extract(parsed.document, options), parsed.document, 'a').find((own) => own.kind === kind);
  if (claim === undefined) throw new Error(`no ${kind} in: ${body}`);
  const article = { ...parsed, id: 'a', key: 'a', outlet: { name: 'a' }, front: {}, claims: [claim], wordCount: 0 };
  return { telling: { claim, article: { ...article, marked: [], corrections: [] } }, others: [], shape: 0 };
}

/** A told answer whose source goes by the name. */
function toldBy(name: string): Told {
  const own = told('source', 'Ana Ruiz said that the dam would hold through the winter.');
  const { claim } = own.telling;
  return claim.kind === 'source' ? { ...own, telling: { ...own.telling, claim: { ...claim, name } } } : own;
}

describe('answerOptions', () => {
  it.each([
    ['What does Ana Ruiz say?', ['Ana Ruiz', 'Ruiz'], 'speech'],
    ['What does Ana Ruiz say?', ['Ana Ruíz'], 'speech'],
    ['What do Ana Ruiz and Luis Paz say?', ['Ana Ruiz and Luis Paz', 'Paz'], 'speech'],
    ['What do the owners say?', ['Ana Ruiz', 'Luis Paz'], 'name'],
    ['What do other towns say?', ['the owners; Ana Ruiz'], 'name'],
    ['Who says how many boats sank?', ['Ana Ruiz'], 'name'],
  ])('%s of %s is answered by %s', (question, names, shown) => {
    expect(answerOptions({ kind: 'source', question }, names.map(toldBy)).source).toBe(shown);
  });

  it('shows all dates as words where one of them gives no figure', () => {
    const ask = (...bodies: string[]) =>
      answerOptions({ kind: 'date', question: 'When?' }, [undefined, ...bodies.map((body) => told('date', body))]);
    expect(ask('It sank in March.', 'It sank in May 2030.').datesInWords).toBe(false);
    expect(ask('It sank in March.', 'It sank last week.').datesInWords).toBe(true);
  });

  it('says that a count names no source where another of its row names one', () => {
    const ask = (...bodies: string[]) =>
      answerOptions({ kind: 'count', question: 'How many?' }, [
        undefined,
        ...bodies.map((body) => told('count', body)),
      ]);
    expect(ask('It had 40 boats.', 'It had 50 boats.').unsourced).toBe(false);
    expect(ask('It had 40 boats.', 'The harbour had 50 boats, Ana Ruiz said.').unsourced).toBe(true);
  });
});
