import type { WordClass } from '../word-class.ts';

/** Nouns that name moral wrong or its passions: “cruelty”, “bigotry”, “greed”. */
export const EVIL_NOUNS = {
  note: 'Vice.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'NOUN',
  strength: 'strong',
  words: `
    abomination abuse_of_power animosity animus arrogance atrocity authoritarianism avarice backstabbing barbarism
    barbarities barbarity belligerence betrayal bigotry blasphemy bloodlust bloodthirstiness brutalities brutality
    bullying callousness chauvinism coercion complicity contempt cowardice cravenness craziness criminality cruelties
    cynicism debauchery decadence degeneracy degradation dehumanization demonization denialism depravity depredation
    desecration despotism dictatorship disdain disgrace dishonor disloyalty disregard disrespect divisiveness ego
    egotism enmity evil exploitation fanaticism favoritism fear-mongering fearmongering folly foolishness foulness
    greed grift groupthink guile hate-mongering hatemongering hatred haughtiness heartlessness homophobia hubris
    idiocy ignorance immorality impunity incivility incompetence indecency indifference indignity ineptitude inequity
    infamy inhumanity iniquity insensitivity insolence intolerance intransigence irresponsibility jealousy lawlessness
    laziness lunacy lust madness malevolence malice malignancy manipulation megalomania misanthropy mismanagement
    misogynoir mistreatment moral_bankruptcy narcissism nastiness nihilism obscenity obstinacy obstinateness
    obstructionism oppression overreach pandemonium pandering paranoia perversion perversity pettiness plunder
    pomposity power-grab power_grab profiteering racial_animus radicalism rapacity recklessness ruthlessness sacrilege
    sadism sanctimoniousness sanctimony savagery scaremongering scorn self-dealing self-interest selfishness
    shamelessness sin smugness snobbery spite stupidity subjugation subversion thievery thuggery toxicity transphobia
    tribalism tyranny ugliness vanity venality vengeance venom vice viciousness victimhood victimization vilification
    villainy vindictiveness vitriol vulgarity warmongering weaponization whining wickedness xenophobia zealotry
  `,
} as const satisfies WordClass;
