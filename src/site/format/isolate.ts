/**
 * A name kept apart from the words beside it, where it runs from right to left: else it would draw
 * the figures that follow it along. Other names are given back as they are.
 *
 * @example
 * isolate('The Herald') // 'The Herald'
 */
export function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** Letters of Hebrew, Arabic and the scripts beside them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
