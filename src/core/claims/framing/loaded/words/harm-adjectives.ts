import type { WordClass } from '../word-class.ts';

/** Adjectives that heighten harm or fear: “devastating”, “chilling”, “dire”. */
export const HARM_ADJECTIVES = {
  note: 'Harm and fear, heightened.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'strong',
  words: `
    abusive agonising agonizing alarming anarchic anguished apocalyptic ashamed barren beleaguered bereft bitter
    bleak blighted blistering bloated blood-soaked bloody bone-chilling botched bruising burdensome bureaucratic
    calamitous cancerous cash-strapped cataclysmic catastrophic chaotic chilling corrosive costly crime-ridden
    crippling crumbling crushing cumbersome cursed cut-throat cutthroat damaging damning deafening debilitating
    degrading dehumanizing demeaning demoralizing deplorable depressing destructive devastating dire disastrous
    disconcerting disheartening dismal disorderly dispiriting disquieting distasteful distressing disturbing
    dog-eat-dog doomed draconian dreaded dreadful dreary dysfunctional dystopian embattled embittered excruciating
    explosive fearsome ferocious fierce filthy fraught frightening frightful frivolous futile gloomy grave grim
    grinding grisly grossest gruesome gut-wrenching hair-raising ham-handed harrowing heart-breaking heart-rending
    heart-wrenching heartbreaking heartrending heated hopeless horror-filled humiliated humiliating hurtful
    hyper-aggressive ill-equipped ill-fated ill-prepared incendiary ineffective ineffectual inequitable infuriating
    inhospitable injurious insufferable interminable irreparable joyless lackadaisical lackluster lethargic lifeless
    limp lopsided maddening messy misbegotten miserable morbid mortifying needless nightmare nightmarish nonstop
    numbing ominous onerous out-of-control overreaching overwrought panicked panicky perfunctory perilous plodding
    poisonous polarizing precarious punishing rampant ramshackle rancorous rat-infested ravaged rickety rocky rude
    ruinous runaway scandalous scary scathing searing shattered shattering shell-shocked shocking sinking
    slow-motion soul-crushing spine-chilling sputtering staggering stagnant stifling stilted stinging stodgy
    strident suffocating suicidal swampy tarnished tattered tepid terrifying toothless torturous toxic traumatizing
    treacherous tumultuous turbulent ugly unbearable unchecked unending unfortunate unholy unimaginable unnerving
    unrelenting unrestrained unsettling unspeakable unsustainable untenable unwarranted unwelcome unwieldy useless
    volatile war-torn wasteful wearisome withering woeful worrisome worrying wrenching wrong-way
  `,
} as const satisfies WordClass;
