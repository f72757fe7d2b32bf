/** Verbs that report and do nothing else: they count in any form. */
export const PLAIN: ReadonlySet<string> = new Set(
  'say tell add ask note argue warn announce report claim write tweet state declare explain insist'.split(' '),
);
