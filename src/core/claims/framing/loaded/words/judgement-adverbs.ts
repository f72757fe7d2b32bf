import type { WordClass } from '../word-class.ts';

/** Adverbs by which the writer judges: “blatantly”, “shamelessly”, “conveniently”. */
export const JUDGEMENT_ADVERBS = {
  note: 'Blame or irony put on the manner of an act.',
  category: 'evaluation',
  tone: 'negative',
  pos: 'ADV',
  strength: 'strong',
  words: `
    abhorrently absurdly abysmally aggressively alarmingly amazingly angrily appallingly arbitrarily arrogantly
    atrociously awfully awkwardly badly baselessly bitterly bizarrely blatantly blindly brazenly brutally callously
    catastrophically cavalierly childishly chillingly cluelessly clumsily comically contemptuously conveniently
    corruptly cowardly crassly crazily criminally crudely cruelly curiously cynically dangerously deceitfully
    deceptively defiantly deliberately deplorably desperately despicably dimly disastrously disgracefully disgustingly
    dishonestly disingenuously disproportionately disturbingly dubiously duplicitously egregiously embarrassingly
    erroneously explosively falsely famously fanatically fascistically fatally feverishly fiercely flagrantly flatly
    flippantly foolishly forcefully frantically fraudulently frighteningly furiously ghoulishly glaringly gleefully
    glibly gratuitously grossly grotesquely grudgingly gruesomely half-heartedly ham-handedly harshly hastily
    hatefully haughtily heartlessly heinously helplessly hideously hilariously hopelessly horribly horrifically
    horrifyingly hypnotically hypocritically hysterically idiotically ignorantly illegitimately immorally improbably
    inanely incessantly incoherently incompetently inexcusably inexplicably inhumanely insanely insidiously
    insultingly ironically irrationally irresponsibly knowingly laughably lavishly lazily ludicrously luridly
    maddeningly madly maliciously menacingly mercilessly mindlessly miserably mockingly monstrously nakedly nastily
    needlessly nefariously notoriously obnoxiously obsessively oddly offensively ominously openly opportunistically
    oppressively outrageously painfully pathetically perversely pettily petulantly pointedly pompously preposterously
    rabidly rashly recklessly relentlessly reprehensibly ridiculously righteously robotically rudely ruthlessly
    sadistically sadly sanctimoniously sarcastically savagely scandalously scornfully self-righteously selfishly
    senselessly shabbily shamefully shamelessly sheepishly shockingly shoddily sickeningly simplistically slavishly
    smugly snarkily sneakily sneeringly snidely spitefully spuriously stubbornly stupidly supposedly suspiciously
    systematically terribly terrifyingly thoughtlessly tragically treacherously tyrannically unabashedly
    unapologetically unashamedly unbelievably unconscionably unethically unfairly unforgivably unjustly unnecessarily
    unscrupulously vaguely vehemently venomously viciously vilely vindictively violently viscerally weakly weirdly
    wickedly wildly willfully woefully wrongfully wrongly
  `,
} as const satisfies WordClass;
