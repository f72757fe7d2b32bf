import { MONTH_WORDS, WEEKDAYS } from '../../../text/calendar-words.ts';

/**
 * Heads that name no referent a reader would compare: times, measures, parts, manners and the
 * small change of reporting.
 */
export const WEIGHTLESS_NOUNS = `
  second minute hour day night morning afternoon evening noon midnight week weekend month quarter year decade century era season spring summer autumn fall winter
  ${[...WEEKDAYS, ...MONTH_WORDS].join(' ')}
  today yesterday tomorrow tonight time period moment date age anniversary past present future beginning middle end start finish
  number amount percentage percent figure total sum quantity rate ratio half third quarter fraction dozen hundred thousand million billion trillion dollar euro pound yen cent mile kilometer kilometre meter metre foot inch acre ton tonne
  kind sort type form way manner means part piece bit lot plenty range series set array variety list row line string spate host handful couple pair majority minority bulk rest remainder bunch
  thing something anything nothing everything stuff fact reason cause basis ground matter point aspect factor feature detail example instance respect regard term sense degree extent level scale scope
  course process step stage phase turn move mode method approach
  place spot side top bottom front back edge middle center part corner
  word phrase sentence statement comment remark quote question answer response reply interview story report article account news headline message tweet post letter email e-mail call speech address conference
  view opinion belief idea thought feeling impression sense notion concept
  chance possibility probability likelihood risk hope expectation prospect opportunity
  problem trouble difficulty challenge concern worry doubt fear
  role job task duty function purpose goal aim objective target
  attention interest focus emphasis priority
  others other one ones someone somebody anyone anybody everyone everybody nobody none self
  same latter former first last next
  result outcome consequence effect impact influence
  lack absence presence existence need demand want use
  mr mrs ms dr
  photo image picture video file getty reuters afp ap copyright
  basis behalf favor favour light wake midst addition case regard spite
  hand eye face head heart mind body foot arm finger shoulder voice
  difference change increase decrease rise fall growth decline drop gain loss
  testimony remark tweet text office soil country nation majority side right rights data context situation issue
`;
