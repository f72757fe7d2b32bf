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
    barbarities barbarity belligerence betrayal bias bigotry blackmail blasphemy bloodbath bloodlust
    bloodthirstiness brutalities brutality bullying callousness chauvinism coercion collusion complicity contempt
    corruption cowardice cravenness craziness criminality cruelties cruelty cynicism debauchery decadence defamation
    degeneracy degradation dehumanization demonization denialism depravity depredation desecration despair despotism
    dictatorship disdain disgrace dishonor disloyalty disregard disrespect divisiveness ego egotism enmity evil
    excess exploitation extortion extremism fanaticism favoritism fear-mongering fearmongering folly foolishness
    foulness greed grift groupthink guile harassment hate hate-mongering hatemongering hatred haughtiness
    heartlessness homophobia horror hostility hubris hysteria idiocy ignorance immorality impunity incivility
    incompetence indecency indifference indignity ineptitude inequity infamy inhumanity iniquity
    injustice insanity insensitivity insolence intimidation intolerance intransigence irresponsibility islamophobia
    jealousy lawlessness laziness lunacy lust madness malevolence malice malignancy manipulation megalomania
    misanthropy misconduct mismanagement misogynoir misogyny mistreatment moral_bankruptcy narcissism nastiness
    negligence nihilism obscenity obstinacy obstinateness obstructionism oppression outrage overreach pandemonium
    pandering paranoia pedophilia perversion perversity pettiness plunder pomposity power-grab power_grab prejudice
    pride profiteering racial_animus racism radicalism rapacity recklessness repression ruthlessness sacrilege
    sadism sanctimoniousness sanctimony savagery scaremongering scorn self-dealing self-interest selfishness sexism
    shame shamelessness sickness sin slavery sleaze smugness snobbery spite stupidity subjugation subversion terror
    thievery thuggery toxicity transphobia treason tribalism tyranny ugliness vandalism vanity venality vengeance
    venom vice viciousness victimhood victimization vilification villainy vindictiveness vitriol vulgarity
    warmongering weakness weaponization whining wickedness wrongdoing xenophobia zealotry
  `,
} as const satisfies WordClass;
