import type { WordClass } from '../word-class.ts';

/** Adjectives that heighten harm or fear: “devastating”, “chilling”, “dire”. */
export const HARM_ADJECTIVES = {
  note: 'Harm and fear, heightened.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'strong',
  words: `
    abusive agonising agonizing alarming anarchic anguished apocalyptic ashamed beleaguered bereft bitter bleak
    blighted blistering bloated blood-soaked bloody bone-chilling botched bruising calamitous cash-strapped
    cataclysmic catastrophic chaotic chilling corrosive crime-ridden crippling crumbling crushing cursed cut-throat
    cutthroat damning deafening debilitating degrading dehumanizing demeaning demoralizing deplorable depressing
    destructive devastating dire disastrous disconcerting disheartening dismal disorderly dispiriting disquieting
    distasteful distressing disturbing dog-eat-dog doomed draconian dreaded dreadful dreary dysfunctional dystopian
    embattled embittered excruciating explosive fearsome ferocious fierce filthy fraught frightening frightful
    frivolous futile gloomy grave grim grinding grisly grossest gruesome gut-wrenching hair-raising ham-handed
    harrowing heart-breaking heart-rending heart-wrenching heartbreaking heartrending hopeless horror-filled
    humiliated humiliating hurtful hyper-aggressive ill-equipped ill-fated ill-prepared incendiary ineffective
    ineffectual inequitable infuriating inhospitable injurious insufferable interminable irreparable joyless
    lackadaisical lackluster lifeless lopsided maddening messy misbegotten miserable mortifying needless nightmare
    nightmarish numbing ominous onerous out-of-control overreaching overwrought panicked panicky perfunctory perilous
    plodding poisonous polarizing precarious punishing rampant ramshackle rancorous rat-infested ravaged rickety rocky
    rude ruinous scandalous scary scathing searing shattered shattering shell-shocked shocking slow-motion
    soul-crushing spine-chilling sputtering staggering stifling stilted stinging stodgy strident suffocating swampy
    tarnished tattered tepid terrifying toothless torturous toxic traumatizing treacherous tumultuous ugly unbearable
    unchecked unending unfortunate unholy unimaginable unnerving unrelenting unrestrained unsettling unspeakable
    unsustainable untenable unwarranted unwelcome useless war-torn wasteful wearisome withering woeful worrisome
    worrying wrenching wrong-way
  `,
} as const satisfies WordClass;
