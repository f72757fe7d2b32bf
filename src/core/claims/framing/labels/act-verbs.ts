import type { Sentence } from '../../../text/document.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Mention } from './mention.ts';
import { actOfVerb } from './nouns.ts';

/**
 * The verbs of a sentence that name an act of the news, with their particles.
 *
 * Takes "freed", "were detained", "handed over"; leaves "is", "said" and verbs of no act.
 */
export function actVerbs({ tokens }: Sentence): Mention[] {
  const found: Mention[] = [];
  tokens.forEach((token, i) => {
    if (token.pos !== 'VERB' && !(token.pos === 'ADJ' && /(?:ed|wn)$/.test(token.lower))) return;
    const next = tokens[i + 1];
    const phrasal = next === undefined ? undefined : actOfVerb(`${token.lemma}_${next.lower}`);
    const act = phrasal ?? actOfVerb(token.lemma);
    if (act === undefined || (phrasal === undefined && token.lemma === 'hold' && takesObject(tokens[i + 1]))) return;
    found.push({
      start: token.start,
      end: phrasal === undefined || next === undefined ? token.end : next.end,
      sort: 'verb',
      about: act,
    });
  });
  return found;
}

/** "held talks", "holds the record": the verb is not about keeping people. */
function takesObject(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (next.pos === 'NOUN' ||
      next.pos === 'DET' ||
      next.pos === 'ADJ' ||
      next.pos === 'NUM' ||
      next.pos === 'PROPN' ||
      next.pos === 'PRON')
  );
}
