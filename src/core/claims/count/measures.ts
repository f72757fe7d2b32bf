const PREFIXES = ['', 'k', 'M', 'G', 'T', 'm', 'c', 'µ', 'n'];

/** Symbols that take the prefixes of the International System. */
const SI = [
  'g',
  'W',
  'Wh',
  'V',
  'Hz',
  'B',
  'b',
  'J',
  'N',
  'Pa',
  'Bq',
  'Sv',
  'mol',
  'bar',
  'bps',
  'eV',
  'F',
  'A',
  'Ah',
  'l',
  'L',
];

/** Symbols of units, spelt exactly so, that may stand behind digits with or without a space. */
export const SYMBOLS: ReadonlySet<string> = new Set([
  ...SI.flatMap((symbol) => PREFIXES.map((prefix) => prefix + symbol)),
  ...'km cm mm nm µm m km² m² cm² mm² m³ cm³ ms'.split(' '),
  ...'fl cu deg mph kph kmh mpg hp bhp rpm fps dB ppm ppb psi ksi ft lb lbs oz mi yd yds sq cc kt kts nits px dpi'.split(
    ' ',
  ),
  ...'bp hr hrs min mins sec secs mmBTU BTU bpd kcal cal Mbit Gbit kgs kms tonne C F K Nm MP lx lm'.split(' '),
  ...'Celsius Fahrenheit Kelvin Centigrade'.split(' '),
  ...'HZ KG KM MHZ GHZ Mhz Ghz Kw KWh KW kwh MWH GWH hz khz gb mb kb GBs'.split(' '),
]);

/** Symbols that are words or names too when a space stands before them: only glued to the digits. */
export const GLUED_ONLY: ReadonlySet<string> = new Set([
  'm',
  'b',
  'B',
  'A',
  'K',
  'N',
  'J',
  'L',
  'l',
  'g',
  'c',
  'p',
  'in',
  'bar',
  'cal',
  'mol',
  'C',
  'F',
  'V',
  'T',
  'sec',
  'min',
  'mi',
  'h',
]);

/** Singular words that measure, and so count when bound to a number: "a 12-page report", "three-day visit", "5-litre". */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  (
    'second minute hour day week month year decade century night fortnight ' +
    'inch foot yard mile metre meter kilometre kilometer centimetre centimeter millimetre millimeter acre hectare ' +
    'gram kilogram kilo kilogramme pound ounce stone ton tonne litre liter millilitre milliliter gallon pint barrel ' +
    'degree watt kilowatt megawatt gigawatt volt amp hertz megahertz gigahertz kiloton megaton horsepower decibel ' +
    'carat karat calorie joule newton micron milligram microgram millisecond nanometre nanometer kilobyte petabyte megabit gigabit kilohertz terawatt kilovolt ' +
    'byte megabyte gigabyte terabyte megapixel mph knot ' +
    'percent point dollar euro cent pound rupee yen yuan page member seat term nation country person man woman storey story ' +
    'acre mile vote magnitude goal run stroke game match bit core cylinder bed-room page'
  ).split(' '),
);

/** Pairs of words that are one measure. */
export const COMPOUND_MEASURES: ReadonlySet<string> = new Set([
  'basis point',
  'percentage point',
  'light year',
  'kilowatt hour',
  'megawatt hour',
  'gigawatt hour',
  'watt hour',
  'man hour',
  'nautical mile',
  'square foot',
  'square mile',
  'square metre',
  'square meter',
  'square kilometre',
  'square kilometer',
  'square yard',
  'square inch',
  'cubic foot',
  'cubic metre',
  'cubic meter',
  'cubic centimetre',
  'cubic centimeter',
  'metric ton',
  'metric tonne',
  'fluid ounce',
  'degree celsius',
  'degree fahrenheit',
  'degree centigrade',
]);

/** Words that name a stretch of time: "a year" behind a bound is a count of one. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade century fortnight'.split(' '),
);

/** What a rate is reckoned by: "$60 a barrel", "£24 a year", "30 cents a share". */
export const RATE_WORDS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week month quarter year annum season share barrel tonne ton ounce pound gram kilo kilogram gallon litre liter ' +
    'mile kilometre kilometer acre hectare foot metre meter bushel unit head person capita family household child student worker ' +
    'ticket piece copy bottle pint game match dozen time pop'
  ).split(' '),
);
