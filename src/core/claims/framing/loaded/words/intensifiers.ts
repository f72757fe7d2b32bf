import type { WordClass } from '../word-class.ts';

/** Adverbs that turn a statement up: “utterly”, “wildly”, “massively”. */
export const INTENSIFIERS = {
  note: 'Boosting of degree.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ADV',
  strength: 'medium',
  words: `
    absolutely astonishingly astoundingly breathlessly colossally completely constantly countlessly decidedly deeply
    devastatingly downright dramatically drastically emphatically endlessly enormously entirely exceedingly
    exceptionally exponentially extraordinarily extremely fantastically ferociously forever fundamentally greatly
    horrendously hugely immeasurably immensely impossibly incredibly infinitely intensely invariably jaw-droppingly
    literally massively meteorically mightily monumentally never-endingly obscenely outright overtly overwhelmingly
    passionately perfectly phenomenally positively profoundly purely radically rampantly remarkably resoundingly
    severely sheer simply spectacularly squarely staggeringly starkly steadfastly strikingly stunningly supremely
    surprisingly terrifically thoroughly totally tremendously truly unabatedly uncontrollably undeniably undoubtedly
    unequivocally uniquely unquestionably utterly vastly vigorously virtually wholeheartedly wholly
  `,
} as const satisfies WordClass;
