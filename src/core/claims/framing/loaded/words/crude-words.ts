import type { WordClass } from '../word-class.ts';

/** Slang, swearing and sneering small talk that news prose avoids: “crap”, “dude”, “whack job”. */
export const CRUDE_WORDS = {
  note: 'Register below news prose.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ANY',
  strength: 'medium',
  words: `
    ai_n't arse ass assed badass ballsy batshit big_shot bigly bigshot bigwig bitchy blah bloke bonehead boo-hoo
    boohoo boomer bozo brainiac bro bullcrap cahoots cheesy cheeto cockblock cop-out crap crappy cringe crony cuckold
    damn damned dang darn dude duh dumbass effing eggheads facepalm fat-ass freaking fricking friggin fuck fucked
    fucking gobsmacked goddamn goddamned gonna goofball gotta heck hellish hissy holy_crap honcho hooray horsecrap
    hunky-dory icky jabroni kaput kiddo kinda klutz kumbaya lame-brained lol loony-bin mojo moola mumbo nah nope nuts
    nutso nutty ok-boomer oops oopsie ouch pal phooey piss pissed pissing pooh-pooh poop psyched punk-ass schlep
    schlock schmo screwed screwy shit shitty shtick slick slut smackdown snarky snooty snooze snot sorta stinks stinky
    sucker sucks suckup thugs tinfoil tootsie ugh wacko whack_job whackjob whoopee whore wimpy woke-ness wonky wtf
    yada yada_yada yikes yuck yucky yup
  `,
} as const satisfies WordClass;
