// The letters of the articles: the common ones before a page stands, the others where a page has them.
import { expect, it } from 'vitest';
import { fontFaces } from '../support/font-faces.ts';
import { filesOf } from '../support/site.ts';

const files = filesOf();
const sheets = [...files].filter(([path]) => path.endsWith('.css')).map(([, bytes]) => bytes.toString('utf8'));
const faces = sheets.flatMap(fontFaces);
const holders = (letter: string) => faces.flatMap(({ has }, nth) => (has(letter.codePointAt(0) ?? 0) ? [nth] : []));

it('has three files, which are there', () => {
  expect(faces.map(({ url }) => files.has(url))).toEqual([true, true, true]);
});

it.each([
  [0, 'Aa0 ,.;:!?&%$£€“”‘’–—…'],
  [0, 'áéíóúñü'],
  [0, 'äöüßÄÖÜçèêëàâåøãôï'],
  [1, '¿¡æœðþýÅØ×±°«»™'],
  [2, 'łşčőŁŞČŐžšřěńśżęąğİășțđćāūḥṭẓ₺'],
])('file %i, and it alone, has %s', (nth, letters) => {
  for (const letter of letters) expect([letter, holders(letter)]).toEqual([letter, [nth]]);
});

it('has none for scripts that the face does not know', () => {
  for (const letter of 'عאЖ中ế') expect([letter, holders(letter)]).toEqual([letter, []]);
});
