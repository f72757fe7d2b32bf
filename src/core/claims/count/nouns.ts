import { MONTHS, WEEKDAYS } from '../../text/calendar-words.ts';
import type { Atom } from './atoms.ts';

/** Whether a noun stands in the plural, or is one that is counted as it stands ("36,000 staff"). */
export function isPlural(atom: Pick<Atom, 'text' | 'lower' | 'pos'>): boolean {
  if (/^(?:mr|ms|mrs)$/.test(atom.lower)) return false;
  // Names of peoples in -i take an -s like others: Iraqis, Tutsis.
  if (/^\p{Lu}\p{Ll}+[^s]is$/u.test(atom.text) && atom.pos !== 'ADJ') return true;
  return (
    PLURALS.has(atom.lower) ||
    (/[^s]s$/.test(atom.lower) && !/(?:us|is|'s)$/.test(atom.lower)) ||
    /sses$/.test(atom.lower)
  );
}

/** Plurals without -s, and nouns that are counted without one. */
export const PLURALS = new Set(
  (
    'people men women children police staff personnel troops crew cattle fish sheep deer livestock aircraft spacecraft feet teeth mice geese oxen ' +
    'clergy infantry cavalry folk media data criteria phenomena bacteria alumni cacti fungi stimuli nuclei syllabi dice lice kin ' +
    'offspring series species salmon trout shrimp poultry buses gases viruses crises analyses diagnoses theses ' +
    'policemen firemen fishermen servicemen gunmen congressmen businessmen congresswomen servicewomen policewomen grandchildren ' +
    'schoolchildren clergymen salesmen spokesmen craftsmen workmen crewmen lawmen militiamen tribesmen infantrymen townspeople ' +
    'vietnamese chinese japanese portuguese taiwanese lebanese sudanese burmese maltese hertz megahertz horsepower'
  ).split(' '),
);

/**
 * Whether the last word of a unit is a plural, or counted without one.
 *
 * @example
 * endsInPlural('fishing boats') // true
 * endsInPlural('hours of sleep') // false
 */
export function endsInPlural(unit: string): boolean {
  const text = unit.slice(unit.lastIndexOf(' ') + 1);
  return isPlural({ text, lower: text.toLowerCase(), pos: 'NOUN' }) || /ese$/.test(unit);
}

/** Whether a word ends a noun phrase, whatever the tagger takes it for; "US" and "IT" in capitals are names. */
export function endsPhrase(atom: Atom): boolean {
  return NEVER.has(atom.lower) && atom.text !== 'US' && atom.text !== 'IT';
}

const NEVER = new Set(
  (
    'of in on at by for from with to than as and or but that which who whom whose when where while if ' +
    'is are was were be been being has have had do does did will would can could may might must shall should ' +
    'the a an this these those its his her their our my your it he she they we you him them us not no ' +
    'left come came went gone fled fell rose grew drew threw flew knew blew shrank sank sang began spoke broke woke chose froze drove wrote gave took ate stood sat fought ' +
    'ago later earlier away apart each every per both all also alone off out up down over under about long wide high tall deep old ' +
    'last next past yesterday today tomorrow tonight since until before after during through plus minus respectively total overall'
  ).split(' '),
);

/** Days and months: in capitals they are dates, not what is counted. */
export const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);
