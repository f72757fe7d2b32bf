import type { WordClass } from '../word-class.ts';

/** Adjectives that condemn a person, an act or a thing: “shameful”, “corrupt”, “cowardly”. */
export const SMEAR_ADJECTIVES = {
  note: 'Moral and personal blame.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'strong',
  words: `
    abhorrent abject abominable abysmal amoral appalling arrogant atrocious autocratic awful backward bad-faith
    barbaric barbarous bellicose belligerent big-mouthed bigoted blatant bloodstained bloodthirsty boorish brazen
    brutal brutish bullying bumbling bungling callous cantankerous childish clueless clumsy cocky cold-blooded
    cold-hearted combative complicit conceited conniving contemptible contemptuous corrupt cowardly crass craven
    creepy cringe-worthy cringeworthy crooked cruel cunning cynical dastardly decadent deceitful delusional demagogic
    demonic depraved deranged derogatory despicable despotic detestable devious diabolical dictatorial dim-witted
    dimwitted dirty disgraced disgraceful disgusting dishonest dishonorable disingenuous disloyal disreputable
    dissolute domineering double-dealing draconic dumb duplicitous egomaniacal egotistical egregious embarrassing evil
    exploitative fanatical fascist fat-headed feckless fiendish flagrant flawed foolhardy foolish foul foul-mouthed
    furtive genocidal ghastly ghoulish godawful greedy grotesque gullible half-baked half-hearted ham-fisted hamfisted
    hapless hare-brained hateful haughty heartless heavy-handed heinous hellish hideous homophobic horrendous horrible
    horrid horrific horrifying hypocritical idiotic ignoble ignominious ill-advised ill-conceived ill-informed immoral
    imperious impotent inane inept infamous infantile inhuman inhumane iniquitous insensitive insidious insincere
    insipid insolent intolerable intolerant intransigent irresponsible jackbooted jaded jealous judgmental
    kleptocratic knavish lame lamentable lascivious lawless lazy lecherous lewd loathsome lousy lurid machiavellian
    malevolent malfeasant malicious malign manipulative mealy-mouthed mean-spirited meddlesome mediocre megalomaniacal
    menacing mendacious merciless militaristic mindless misanthropic misguided misogynist misogynistic monstrous
    moronic murderous narcissistic narrow-minded nasty nauseating nefarious nihilistic noxious nutty obnoxious obscene
    obscurantist obsequious odious odoriferous opportunistic oppressive orwellian outrageous overbearing overblown
    overzealous paranoid parasitic paternalistic pathetic perfidious pernicious perverse perverted pestilential petty
    petulant pigheaded pitiful plutocratic pompous power-hungry power-mad predatory preening prejudiced profane
    profligate puerile punitive pusillanimous rabid rancid rapacious reckless regressive remorseless repellent
    reprehensible repressive repugnant repulsive retrograde retrogressive revanchist revolting rotten ruthless
    sadistic sanctimonious savage scandal-plagued scandal-ridden scurrilous self-absorbed self-aggrandizing
    self-dealing self-righteous self-serving selfish shabby shady shambolic shameful shameless shiftless shoddy
    short-sighted shortsighted sickening simple-minded sinful sinister slanderous slavish sleazy slimy sloppy slovenly
    sly small-minded smarmy smug sneaky snide soulless spineless spiteful squalid stupid subversive supercilious
    supremacist sycophantic tacky tasteless tawdry terrible thankless thin-skinned thoughtless thuggish timid
    tone-deaf tonedeaf tormented traitorous transphobic treasonous trigger-happy tyrannical unacceptable
    unconscionable undemocratic unethical unfit unforgivable unjust unjustifiable unpatriotic unprincipled unqualified
    unsavory unsavoury unscrupulous unseemly untrustworthy unworthy vacuous vain venal vengeful venomous vicious vile
    villainous vindictive virulent vitriolic voracious vulgar war-hungry warmongering weak-kneed weaselly wicked
    wishy-washy witless worthless wretched wrong-headed wrongheaded xenophobic zealous
  `,
} as const satisfies WordClass;
