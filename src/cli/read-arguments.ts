import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a command takes. */
interface Taken {
  /** How it is called, to be printed where it is called otherwise. */
  readonly usage: string;
  readonly options?: ParseArgsOptionsConfig;
  /** How many arguments besides options, at the least and at the most. */
  readonly files?: readonly [number, number];
}

/**
 * Reads a command's arguments. Where they are none that it takes, the process says so and ends with status 2.
 *
 * @example
 * readArguments({ usage: 'npm run check [-- FOLDER]', files: [0, 1] }).files // ['elsewhere']
 */
export function readArguments({ usage, options = {}, files: [least, most] = [0, 0] }: Taken) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length < least) throw new Error('Something is missing');
    if (positionals.length > most) throw new Error(`Not taken: ${positionals.slice(most).join(' ')}`);
    return { options: values, files: positionals };
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('. ') : [];
    return refuse(`${reason}. Usage: ${usage}`);
  }
}

/**
 * Ends the process for a call that cannot be answered.
 *
 * @example
 * refuse('No content in elsewhere.') // printed; the status is 2
 */
export function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}
