import type { WordClass } from '../word-class.ts';

/** Verbs of force and motion where a plain verb would do: “seize”, “scramble”, “pounce”. */
export const COLOUR_VERBS = {
  note: 'Telling with colour.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'VERB',
  strength: 'weak',
  words: `
    ambush backpedal balk bandy bank barge barnstorm barrel bat bat_away bat_down battle beef_up bicker blanket
    blunt bog_down boil boil_over bolt boom bow brace brandish brave brawl breeze bristle brush_aside brush_off
    buckle budge buoy butt_heads cement chafe charm clamor clamour claw clinch cloak clutch coast cobble concede
    corral court cozy crack craft crank crow curry dampen dart deflate deflect derail devolve devour dig_in
    dig_in_heels dilly-dally dog dominate double_down downplay drag drag_on drift drum drum_up dub duel dump
    edge_out egg_on elbow embroil empower endear escalate even_the_score face_down fan fend_off feud fire_up fizzle
    flare flash flex flirt float flock fracture freeze_out galvanise grab grapple grate grill grind gush harp hash
    hatch herd hit_back hobnob hold_hostage hone hunker hurl hurtle inch invoke jab jockey jostle juggle jump kick
    kick-start knock lash lob lock_horns lunge lure lurk mire mobilize mount muster mute nab nail navigate nip nudge
    overplay overreach overshadow overstep pack pile pin pit pivot play_down play_up plead plot plow pluck plunder
    pounce press prod prop puncture push_back quash quell quit rail rake rattle rebuff recoil reel refuse_to_budge
    reignite reinvigorate relish rev revel rile roar roil roll_back roll_out rouse rush salvage savage savor
    scale_back scamper scorch score scramble scrape scurry scuttle seethe seize seize_on set_aside shake shake_up
    shell_out shield shift_blame shove shower shrug shrug_off shun shut_out shy_away sideline sidestep single_out
    skate skirt skyrocket slam slap slip slog slump smack smolder snag snap snare snatch sneak snub sour spar
    spearhead spill spin splash spook spout sprint spur squabble square_off squeak squeeze_out stack stagger stall
    stampede steamroll steer stick_it stir stir_up stoke stomp storm_out straddle strike_back strong-arm struggle
    stumble stun summon survive swagger swat sway sweep swell swipe swoop tack tackle tangle tap-dance taunt tee_up
    thrash thrust thumb thunder thwart tiptoe top toss tout toy trail traipse trap trash trip trot_out trounce
    trumpet tug tumble turn_tail tussle unleash unload unravel unseat upend vault veer vie wade waffle walk_back
    waltz warn_off weather wedge whack wheel whittle wiggle wilt win_over wobble woo wrangle wrest wrestle wring
    yank zero_in
  `,
} as const satisfies WordClass;
