/**
 * Sources that a reader takes together where each article finds its own, by words in their names
 * or in how the article presents them.
 */
export const SOURCE_CLASSES = [
  {
    words:
      /\b(?:famil(?:y|ies)|relatives?|parents?|mothers?|fathers?|sisters?|brothers?|wife|wives|husbands?|widow(?:er)?s?|sons?|daughters?|aunts?|uncles?|cousins?|grand(?:mother|father|parent)s?)\b/i,
    question: 'What do relatives say?',
  },
  {
    words: /\b(?:governments?|foreign (?:minister|ministry)|embass(?:y|ies)|ambassadors?|state department)\b/i,
    question: 'What do other governments say?',
  },
  {
    words: /\b(?:analysts?|economists?|experts?|professors?|researchers?|scientists?|strategists?|academics?)\b/i,
    question: 'What do experts say?',
  },
  {
    words:
      /\b(?:(?:eye)?witness(?:es)?|residents?|neighbou?rs?|villagers?|locals|survivors?|passengers?|onlookers?|bystanders?)\b/i,
    question: 'What do witnesses and residents say?',
  },
] as const satisfies readonly { readonly words: RegExp; readonly question: string }[];
