import type { WordClass } from '../word-class.ts';

/** Verbs of force and motion where a plain verb would do: “seize”, “scramble”, “pounce”. */
export const COLOUR_VERBS = {
  note: 'Telling with colour.',
  category: 'evaluation',
  tone: 'neutral',
  pos: 'VERB',
  strength: 'weak',
  words: `
    ambush backpedal balk bandy bank barge barnstorm bat bat_away bat_down battle beef_up bicker blanket blunt
    bog_down boil boil_over bolt boom bow brace brandish brave brawl breeze brush_aside brush_off budge buoy
    butt_heads cement chafe charm clamor clamour claw clinch cloak clutch coast cobble concede corral court cozy crack
    craft crank curry dampen dart deflate deflect devolve dig_in dig_in_heels dilly-dally dog dominate downplay drag
    drag_on drift drum drum_up dub duel edge_out egg_on elbow endear escalate even_the_score face_down fend_off feud
    fire_up fizzle flare flash flex flirt float flock fracture freeze_out galvanise grab grapple grate grill grind
    harp hash hatch hawk herd hobnob hold_hostage hone hurtle inch invoke jockey jostle juggle jump kick kick-start
    knock lock_horns lunge lurk mire moan mobilize mount mouth mumble murmur muster mute nab nail navigate nip nudge
    overplay overreach overshadow overstep pack parade pile pin pit pivot play_down play_up plead plow pluck plunder
    press prod prop prophesy puncture push_back quell quit rake rebuff recoil refuse_to_budge reignite reinvigorate
    relish rev revel roar roll_back roll_out rouse rush salvage scale_back scamper score scrape scurry seize seize_on
    set_aside shake shake_up shell_out shield shift_blame shower shrug shrug_off shun shut_out shy_away sideline
    sidestep single_out skate slip slog slump smolder snag snap snare sneak snub sour spill spin splash spook sprint
    spur squabble square_off squeak squeeze_out squirm stack stall stammer steer stick_it stir stir_up stomp storm_out
    straddle strike_back struggle stumble stun summon survive swat sway sweep swell tack tackle tangle tap-dance
    tee_up thrust thumb thunder tiptoe top toss toy trail traipse trap trip tug turn_tail tussle unload unseat vault
    veer vie wade waffle wail walk_back waltz warn_off weather wedge wheel whittle wiggle wilt win_over wobble wrangle
    wrest wrestle zero_in
  `,
} as const satisfies WordClass;
