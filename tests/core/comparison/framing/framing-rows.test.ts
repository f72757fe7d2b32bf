import { expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { compare } from '../../../../src/core/comparison/compare.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

function questions(...texts: readonly string[]): string[] {
  const articles = texts.map((text, i) => {
    const document = readDocument(text);
    const id = `a${i}`;
    return { id, document, claims: identify(extract(document), document, id) };
  });
  return compare(articles)
    .filter(({ kind }) => kind === 'framing')
    .map(({ question }) => question);
}

test('asks for the words that two articles choose for one thing', () => {
  expect(
    questions(
      'Marta Lind toured the notorious prison. The prison at Fort Hill holds 40 men. The Fort Hill jail is full.',
      'Marta Lind saw the Fort Hill prison. The grim facility stands on a hill. Lind left the Fort Hill prison at noon.',
    ),
  ).toContain('What is Fort Hill called?');
});

test('asks nothing of bare names, of what is named in passing, and of doubt', () => {
  const asked = questions(
    'Marta Lind spoke. Lind allegedly left the border on Monday. Lind came back.',
    'Ms Marta Lind reportedly spoke at the northern border. Marta Lind went home.',
  );
  expect(asked).toEqual([]);
});

test('a word that has its capital from opening a headline is no name', () => {
  expect(
    questions(
      'Passenger train leaves rails\n\nThe packed train left the rails near Orsk. The train burned.',
      'Train on fire\n\nThe doomed train burned at noon. The commuter train was new.',
    ),
  ).toEqual(['What is the train called?']);
});

test.each([
  [
    'behind "the" more often than not has it in the question',
    'How is the Mill Bridge judged?',
    'The grim Mill Bridge fell. Crews closed the Mill Bridge. Cars left the Mill Bridge.',
    'The doomed bridge is shut. Crews left the Mill Bridge. Nobody saw the Mill Bridge fall.',
  ],
  [
    'without it has none',
    'How is Mill Bridge judged?',
    'Crews saw Mill Bridge fall. The grim bridge at Mill Bridge fell.',
    'Cars left Mill Bridge. They call it the doomed bridge. Crews saw Mill Bridge.',
  ],
  [
    'at the head of headlines and sentences tells nothing of it',
    'How is the Mill Bridge judged?',
    'Mill Bridge falls\n\nMill Bridge fell at dawn. The grim Mill Bridge was old. Crews saw the Mill Bridge fall.',
    'Mill Bridge is shut\n\nThe doomed bridge is shut. Crews left the Mill Bridge.',
  ],
])('a name printed %s', (_, question, ...texts) => expect(questions(...texts)).toEqual([question]));

test('an act has the one noun that all articles print for it', () => {
  expect(
    questions(
      'Mill riot ends\n\nThe riot was short. The guards saw the riot.',
      'Guards back\n\nThe mill riot is over. A bloody riot it was.',
    ),
  ).toContain('What is the riot called?');
});
