import type { WordClass } from '../word-class.ts';

/** Adjectives that call a thing laughable, strange or beyond reason: “absurd”, “bizarre”. */
export const ABSURDITY_ADJECTIVES = {
  note: 'Ridicule.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADJ',
  strength: 'strong',
  words: `
    absurd asinine barmy batshit batty bizarre bonkers brainless cartoonish clownish cockamamie cockeyed comical
    convoluted crackbrained crackpot crazed crazy daft deluded demented derisory disjointed eerie far-fetched farcical
    freakish garbled goofy half-assed half-cocked harebrained hilarious hysterical illogical implausible incoherent
    incomprehensible inconceivable inexplicable insane irrational kafkaesque kooky laughable loony loopy ludicrous
    lunatic madcap meaningless mind-boggling mind-numbing muddled nonsensical nuts oddball out-of-touch outlandish
    over-the-top peculiar pointless preposterous quixotic rambling ridiculous risible screwball self-contradictory
    senseless silly surreal topsy-turvy unbelievable unfathomable unhinged unthinkable upside-down wacky warped weird
    whacky wild wild-eyed zany
  `,
} as const satisfies WordClass;
