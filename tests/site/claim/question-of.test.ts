import { expect, it } from 'vitest';
import { questionOf } from '../../../src/site/claim/question-of.ts';

it.each([
  ['how-many-boats-sank', ['forty boats'], 'How many boats sank?'],
  ['what-is-port-ann-called', ['Port Ann'], 'What is Port Ann called?'],
  ['what-is-lake-ione-called', ['Lake Ione', 'the lake'], 'What is lake Ione called?'],
  ['what-is-the-ferry-called', [], 'What is the ferry called?'],
])('%s, answered by %j, was %s', (key, passages, words) => expect(questionOf(key, passages)).toBe(words));
