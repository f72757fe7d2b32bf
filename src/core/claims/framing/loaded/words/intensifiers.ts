import type { WordClass } from '../word-class.ts';

/** Adverbs that turn a statement up: “utterly”, “wildly”, “massively”. */
export const INTENSIFIERS = {
  note: 'Boosting of degree.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ADV',
  strength: 'medium',
  words: `
    absolutely astonishingly astoundingly breathlessly colossally completely constantly countlessly crazily
    decidedly decisively deeply desperately devastatingly downright dramatically drastically effectively
    emphatically endlessly enormously entirely exceedingly exceptionally explosively exponentially
    extraordinarily extremely fantastically ferociously forever fully fundamentally greatly hilariously horrendously
    hugely immeasurably immensely impossibly incredibly infinitely insanely intensely invariably jaw-droppingly
    literally massively meteorically mightily monumentally never-endingly obscenely outright overtly overwhelmingly
    passionately perfectly phenomenally positively profoundly purely radically rampantly remarkably repeatedly
    resoundingly severely sharply sheer simply spectacularly squarely staggeringly starkly steadfastly
    strikingly strongly stunningly supremely surprisingly swiftly terrifically thoroughly totally tremendously truly
    unabatedly unbelievably uncontrollably undeniably undoubtedly unequivocally uniquely universally unquestionably
    utterly vastly vigorously virtually wholeheartedly wholly wildly
  `,
} as const satisfies WordClass;
