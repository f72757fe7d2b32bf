import type { WordClass } from '../word-class.ts';

/** Adjectives and participles that read out strong feeling: “furious”, “terrified”. */
export const EMOTION_ADJECTIVES = {
  note: 'Strong feeling ascribed.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'medium',
  words: `
    aggrieved aghast agitated anguished annoyed anxious apoplectic appalled ashamed bewildered bitter bitterly
    bloodthirsty broken-hearted brokenhearted cowed crestfallen crushed defiant dejected demoralized despondent
    disgruntled disgusted disillusioned dismayed distraught distressed downcast ecstatic elated embittered
    emboldened emotional enamored enraged envious euphoric exasperated exuberant exultant fed-up flustered forlorn
    frantic frightened fuming furious giddy gleeful grief-stricken grieving gripped grouchy guilt-ridden haunted
    heartbroken helpless hopeless horrified humiliated hysterical impervious incensed inconsolable indignant
    infuriated insecure irate irked irritated jealous jittery jubilant livid lonely lovelorn melancholic miffed
    mortified nervous nonplussed obsessed offended outraged overjoyed overwhelmed panic-stricken panicked panicky
    paranoid peeved perturbed petrified rabid raging rattled ravenous reluctant resentful seething shaken
    shell-shocked shocked smitten sorrowful spooked startled stunned sullen tearful terrified terrorized thrilled
    tormented torn traumatized triggered uneasy unnerved vengeful weary wounded wrathful
  `,
} as const satisfies WordClass;
