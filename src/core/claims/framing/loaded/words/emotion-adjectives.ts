import type { WordClass } from '../word-class.ts';

/** Adjectives and participles that read out strong feeling: “furious”, “terrified”. */
export const EMOTION_ADJECTIVES = {
  note: 'Strong feeling ascribed.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'medium',
  words: `
    aggrieved aghast agitated annoyed anxious apoplectic appalled bewildered broken-hearted brokenhearted cowed
    crestfallen crushed defiant dejected demoralized despondent disgruntled disgusted disillusioned dismayed
    distraught distressed downcast ecstatic elated emboldened emotional enamored enraged envious euphoric exasperated
    exuberant exultant fed-up flustered forlorn frantic frightened fuming furious giddy gleeful grief-stricken
    grieving grouchy guilt-ridden haunted heartbroken helpless horrified impervious incensed inconsolable indignant
    infuriated insecure irate irked irritated jittery livid lonely lovelorn melancholic miffed mortified nervous
    nonplussed obsessed offended outraged overjoyed overwhelmed panic-stricken peeved perturbed petrified raging
    rattled ravenous reluctant resentful seething shaken shocked smitten sorrowful spooked startled stunned sullen
    tearful terrified terrorized thrilled traumatized uneasy unnerved weary wrathful
  `,
} as const satisfies WordClass;
