import { describe, expect, test } from 'vitest';
import { findSources } from '../../../../src/core/claims/source/find-sources.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** A text, and the name, type and mode of each attribution in it. */
const CASES: readonly (readonly [text: string, ...claims: (readonly [name: string, type: string, mode: string])[]])[] =
  [
    ['The 39-year-old Ann Lee said it was over.', ['Ann Lee', 'person', 'indirect']],
    [
      'President Ann Lee said it was over. Mr. Moss said it was not. “It is,” Lee said. She added that all were safe.',
      ['Ann Lee', 'person', 'indirect'],
      ['Moss', 'person', 'indirect'],
      ['Ann Lee', 'person', 'direct'],
      ['Ann Lee', 'person', 'indirect'],
    ],
    [
      'Former Secretary of State Ann Lee said it was over. Ana Mora Luz said it was not. Mora Luz and Ann joked: “Go!” Ann said so.',
      ['Ann Lee', 'person', 'indirect'],
      ['Ana Mora Luz', 'person', 'indirect'],
      ['Ana Mora Luz and Ann Lee', 'person', 'direct'],
      ['Ann Lee', 'person', 'indirect'],
    ],
    [
      'Rights group Clear Water said the lake was foul. Clear Water called it “a cesspit” of the city.',
      ['Clear Water', 'organisation', 'indirect'],
      ['Clear Water', 'organisation', 'mixed'],
    ],
    [
      'The Polish government said it would talk.\n\nPoland’s government added that it would wait.',
      ['Polish government', 'government', 'indirect'],
      ['Polish government', 'government', 'indirect'],
    ],
    [
      'Lund & Sons said it had lost money. The company added that it would close.',
      ['Lund & Sons', 'organisation', 'indirect'],
      ['Lund & Sons', 'organisation', 'indirect'],
    ],
    [
      'Ardent Reach, which runs ferries, said it had lost money. The company would close, the firm added.',
      ['Ardent Reach', 'organisation', 'indirect'],
      ['Ardent Reach', 'organisation', 'indirect'],
    ],
    [
      'Ardent said it had lost money. The chief executive of Ardent, Ann Lee, stayed. The company said it would close.',
      ['Ardent', 'organisation', 'indirect'],
      ['Ardent', 'organisation', 'indirect'],
    ],
    ['A plan by Eva Kahn, which failed, was hers, Eva Kahn said.', ['Eva Kahn', 'person', 'indirect']],
    [
      'The Dockers’ Federation said it would strike. The union asked for talks.',
      ['Dockers’ Federation', 'organisation', 'indirect'],
      ['Dockers’ Federation', 'organisation', 'indirect'],
    ],
    [
      'The raid was condemned by several bodies, including the Lake Association, members of the Green Party, and Red Cross.',
      ['Lake Association; members of the Green Party; Red Cross', 'organisation', 'indirect'],
    ],
    ['Clear Water’s Ann Lee said the lake was foul.', ['Ann Lee', 'person', 'indirect']],
    ['King’s College Lund said the lake was foul.', ['King’s College Lund', 'organisation', 'indirect']],
    ['Ann Lee of Clear Water said the lake was foul.', ['Ann Lee', 'person', 'indirect']],
    ['The Evening Times reported that the bridge fell.', ['The Evening Times', 'media', 'indirect']],
    ['According to reports, the bridge fell.', ['unnamed reports', 'unnamed', 'indirect']],
    ['A 2019 study found that bees sleep.', ['2019 study', 'document', 'indirect']],
    ['The mayor of Lund, Ann Lee, said it rained.', ['Ann Lee', 'person', 'indirect']],
    ['Lee says no\n\nAnn Lee said no on Monday.', ['Ann Lee', 'person', 'indirect'], ['Ann Lee', 'person', 'indirect']],
    ['Clear Reach, an aid group, said the crew was safe.', ['Clear Reach', 'organisation', 'indirect']],
    ['The Red Lantern said the crew was safe.', ['Red Lantern', 'organisation', 'indirect']],
    ['The late Ted Moss said the crew was safe.', ['Ted Moss', 'person', 'indirect']],
    ['Osric IV said the crew was safe.', ['Osric IV', 'person', 'indirect']],
    [
      'Foreign Minister Eva Kahn spoke of peace. The foreign minister said it would come.',
      ['Eva Kahn', 'person', 'indirect'],
      ['Eva Kahn', 'person', 'indirect'],
    ],
  ];

describe('the name, type and mode of a source', () => {
  test.each(CASES.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(findSources(readDocument(text)).map(({ name, type, mode }) => [name, type, mode])).toEqual(claims);
  });
});
