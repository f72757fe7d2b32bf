import { expect, test } from 'vitest';
import { nounPhrases } from '../../../../src/core/claims/framing/labels/noun-phrases.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { unmarked } from './framing-of.ts';

test.each([
  'The ⟦high-speed train⟧ left.',
  'The 44-year-old ⟦ferry⟧ left.',
  'A 12-member ⟦crew⟧ left.',
  'He praised ⟦Park Min-seo⟧.',
  'A ⟦US military base⟧ closed.',
  // a name takes no plain adjective behind it
  '⟦Ann Lee⟧ able to walk.',
  // a participle behind a state is a verb
  '⟦Norway⟧ reported ⟦losses⟧.',
  'The ⟦road⟧ to ⟦Norway⟧ flooded ⟦fields⟧.',
  // unless what stands before leaves no room for a subject
  'They signed a ⟦Norway brokered truce⟧.',
  'He sailed under ⟦Norway brokered terms⟧.',
])('%s', (marked) => {
  const { text, marked: words } = unmarked(marked);
  const sentences = readDocument(text).paragraphs.flatMap((paragraph) => paragraph.sentences);
  expect(sentences.flatMap(nounPhrases).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
