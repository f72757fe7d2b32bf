import type { WordClass } from '../word-class.ts';

/** Adjectives that deny truth or good faith: “bogus”, “debunked”, “baseless”. */
export const FALSITY_ADJECTIVES = {
  note: 'Untruth and pretence.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'strong',
  words: `
    baseless biased bogus cherry-picked concocted conspiracy-minded conspiratorial cooked-up counterfactual
    counterfeit debunked deceptive discredited disproved disproven distorted doctored doubtful dubious erroneous
    ersatz euphemistic exaggerated fabricated fact-free factless fake faked fallacious falsified fanciful faux
    fictional fictitious fishy flimsy fraudulent groundless half-true hoax hollow hyped ill-founded illusory imaginary
    imagined inaccurate invented made-up make-believe manufactured misinformed misleading mythical mythological
    one-sided over-hyped overhyped phoney phony pseudo pseudo-scientific pseudoscientific quack questionable rigged
    scripted shaky sham skewed slanted specious spotty spurious stage-managed suspect tainted tendentious trumped-up
    unfounded ungrounded unscientific unsubstantiated unsupported untrue untruthful wildly_inaccurate would-be
  `,
} as const satisfies WordClass;
