/** Texts that hold no date. */
export const TRAPS: readonly string[] = [
  // Durations and ages.
  'They waited nine months for a reply.',
  'She has been away for nearly a year.',
  'It took two years to build.',
  'It was finished in two days.',
  'The 37-year-old fell.',
  'He spent the past two years abroad.',
  // Words that are months and days too.
  'The guests may march again.',
  'They sat in the sun.',
  'A march through the town followed.',
  'Theresa May said no.',
  'Mar-a-Lago stood empty.',
  'April Jones won the race.',
  'The fall of the town came soon.',
  // Figures that are no years, fractions that are no days.
  'They built 2000 homes.',
  'He walked 1900 miles.',
  'The prize is $1996.',
  'Some 1,996 people came.',
  'A 3/4 majority is needed.',
  'It costs 6 1/4 percent.',
  'Flight 1984 was late.',
  'The shop is open 24/7.',
  // Names.
  'The 1984 Sample Widgets Act was used.',
  'The Sunday Times reported it.',
  'He reads World Today.',
  'The 21st Century Club met.',
  'The group, March for Water, grew.',
  'A Christmas tree stood there.',
  // What comes round.
  'She works every Friday.',
  'They meet on Fridays.',
  'He reads the daily paper.',
  // Words that fix nothing.
  '“Today we won,” she said.',
  'They now live abroad.',
  'In the future, they recently said, it changes.',
  'He said on “This Week With” a guest that it stands.',
  'It stands to this day.',
  'Nothing lasts for today’s youth.',
];
