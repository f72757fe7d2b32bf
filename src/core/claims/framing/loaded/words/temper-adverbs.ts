import type { WordClass } from '../word-class.ts';

/** Adverbs of temper and sudden force: “sharply”, “grudgingly”, “defiantly”. */
export const TEMPER_ADVERBS = {
  note: 'Temper and manner.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'ADV',
  strength: 'weak',
  words: `
    abruptly adamantly aggressively angrily anxiously assertively automatically begrudgingly bitterly bluntly boldly
    brashly brusquely casually characteristically coldly conspicuously coolly coyly curiously curtly defensively
    defiantly derisively dismissively doggedly emphatically evasively excitedly facetiously famously feverishly
    fiercely finally flatly flippantly forcefully frantically furiously gingerly gleefully grimly grudgingly gruffly
    harshly hastily heatedly hotly hurriedly icily impatiently indignantly insistently jokingly loudly mockingly
    nervously notably obliquely oddly ominously passionately personally plainly pointedly promptly quietly rapidly
    reluctantly repeatedly sarcastically sharply sheepishly shrewdly sternly stridently strikingly stubbornly
    suddenly swiftly tacitly tartly tearfully tellingly tentatively tersely testily unceremoniously unexpectedly
    unilaterally vaguely vehemently vigorously vociferously warily wearily wryly
  `,
} as const satisfies WordClass;
