import { closesNounPhrase, nounPhraseStart } from './noun-phrase.ts';
import type { Item } from './unit.ts';
import type { Range } from './verb-group.ts';

/** How far back an apposition or a relative clause before the verb may begin. */
export const REACH = 60;

/** "Ann Lee, who runs the port, said": the noun phrase and what the commas set off, the verb's comma at `close`. */
export function setOff(items: readonly Item[], close: number): Range | undefined {
  const mark = items[close]?.lower;
  let found: Range | undefined;
  for (let i = close - 1; i > 0 && i > close - REACH; i--) {
    const item = items[i];
    if (item === undefined || item.lower === ';' || (item.pos === 'QUOTE' && item.whole)) break;
    if (item.lower !== mark || !closesNounPhrase(items[i - 1])) continue;
    const from = nounPhraseStart(items, i - 1, Math.max(0, i - REACH));
    const before = items[from - 1];
    if (from >= 0 && (from === 0 || !opensApposition(items[from])) && opensClause(before, items[from - 2]))
      found = { start: from, end: close };
  }
  return found;
}

function opensApposition(item: Item | undefined): boolean {
  return (
    item !== undefined && (item.pos === 'NUM' || item.lower === 'who' || item.lower === 'which' || item.lower === 'one')
  );
}

function opensClause(before: Item | undefined, _further: Item | undefined): boolean {
  if (before === undefined || before.pos === 'QUOTE' || before.lower === 'as') return true;
  return (
    before.pos === 'CCONJ' || before.pos === 'SCONJ' || before.lower === 'that' || /^[,:;—–.?!-]$/.test(before.lower)
  );
}
