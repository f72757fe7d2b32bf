import type { WordClass } from '../word-class.ts';

/** Adjectives and participles that read out strong feeling: “furious”, “terrified”. */
export const EMOTION_ADJECTIVES = {
  note: 'Strong feeling ascribed.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'medium',
  words: `
    aggrieved aghast agitated alarmed angry anguished annoyed anxious apoplectic appalled ashamed bewildered bitter
    bitterly bloodthirsty broken-hearted brokenhearted cowed crestfallen crushed defiant dejected demoralized
    desperate despondent devastated disappointed disgruntled disgusted disillusioned dismayed distraught distressed
    downcast ecstatic elated embarrassed embittered emboldened emotional enamored enraged envious euphoric
    exasperated exuberant exultant fearful fed-up flustered forlorn frantic frightened frustrated fuming furious
    giddy gleeful grief-stricken grieving gripped grouchy guilt-ridden haunted heartbroken helpless hopeless
    horrified humiliated hysterical impervious incensed inconsolable indignant infuriated insecure irate irked
    irritated jealous jittery jubilant livid lonely lovelorn mad melancholic miffed mortified nervous nonplussed
    obsessed offended outraged overjoyed overwhelmed panic-stricken panicked panicky paranoid peeved perturbed
    petrified rabid raging rattled ravenous reluctant resentful scared seething shaken shell-shocked shocked smitten
    sorrowful spooked startled stricken stunned sullen tearful terrified terrorized thrilled tormented torn
    traumatized triggered troubled uneasy unhappy unnerved upset vengeful weary worried wounded wrathful
  `,
} as const satisfies WordClass;
