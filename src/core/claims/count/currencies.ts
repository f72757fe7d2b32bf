/** Currency signs and what they stand for where nothing else is printed beside them. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₮', 'MNT'],
  ['₭', 'LAK'],
  ['৳', 'BDT'],
  ['₼', 'AZN'],
]);

/** Letters before or behind a dollar sign that say whose it is: US$5, $A5, NZ $5, "R$" and "T$" by custom. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['fj', 'FJD'],
  ['z', 'ZWL'],
]);

/** ISO 4217 codes that news prints beside figures, and the national abbreviations for them. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...(
    'USD EUR GBP JPY CNY AUD CAD NZD HKD SGD INR MYR ZAR CHF KRW RUB ILS DKK SEK NOK TRY MXN BRL THB IDR PHP VND PKR BDT LKR ' +
    'DEM FRF ITL ESP NLG BEF ATS FIM PTE GRD IEP ' +
    'AED SAR QAR KWD EGP NGN KES GHS TZS UGX ETB MAD PLN CZK HUF RON BGN HRK UAH ARS CLP COP PEN UYU VES TWD ISK ' +
    // Codes that are words or names too ("ALL", "CUP", "SOS") are left out.
    'IRR IQD JOD LBP SYP YER OMR BHD TND DZD LYD SDG XAF XOF ZMW MWK RWF BIF MZN AOA BWP MUR ZWL KZT UZS AZN BYN MDL RSD ' +
    'MMK KHR NPR AFN MNT PGK JMD TTD DOP GTQ HNL NIO CRC PYG HTG'
  )
    .split(' ')
    .map((code) => [code, code] as const),
  ['BTC', 'BTC'],
  ['ETH', 'ETH'],
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['Re', 'INR'],
  ['RMB', 'CNY'],
  ['Rp', 'IDR'],
  ['NIS', 'ILS'],
  ['Sh', 'KES'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Kshs', 'KES'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['FCFA', 'XAF'],
  ['Php', 'PHP'],
  ['Tk', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  // £ and € as texts reduced to ASCII print them.
  ['PS', 'GBP'],
  ['kn', 'HRK'],
  ['dlrs', 'USD'],
  ['SFr', 'CHF'],
  ['Sfr', 'CHF'],
  ['SKr', 'SEK'],
  ['NKr', 'NOK'],
  ['DKr', 'DKK'],
  ['Kc', 'CZK'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['zl', 'PLN'],
  ['zł', 'PLN'],
  // Before the euro.
  ['DM', 'DEM'],
  ['FFr', 'FRF'],
  ['Ffr', 'FRF'],
  ['BFr', 'BEF'],
  ['Pta', 'ESP'],
  ['Ptas', 'ESP'],
]);

/**
 * Letters that stand for a currency right before a figure with its scale: the rand, the naira and the Philippine peso,
 * the riyals of Saudi Arabia and Qatar, the lira of Turkey and the pound of Egypt.
 */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['SR', 'SAR'],
  ['QR', 'QAR'],
  ['TL', 'TRY'],
  ['LE', 'EGP'],
]);
