import { atStart, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { type Outlet, outletsSchema } from './schemas.ts';

export const OUTLETS = 'content/outlets.yaml';

/**
 * The outlets by their keys, or what is wrong with their file: two of one name, an earlier key that another has.
 *
 * @param text `undefined` where there is no such file
 */
export function checkOutlets(text: string | undefined): {
  readonly problems: readonly Problem[];
  readonly outlets?: ReadonlyMap<string, Outlet>;
} {
  if (text === undefined) return { problems: [atStart(OUTLETS, 'missing: add it, with a key for each outlet')] };
  const read = readYaml(OUTLETS, text, outletsSchema);
  if ('problems' in read) return read;
  const problems: Problem[] = [];
  const outlets = new Map(Object.entries(read.data));
  if (outlets.size === 0) problems.push(atStart(OUTLETS, 'no outlet: add a key for each, and below it its name'));
  const names = new Map<string, string>();
  for (const [key, { name }] of outlets) {
    const twin = names.get(name.toLowerCase());
    if (twin !== undefined)
      problems.push(
        read.problemAt([key, 'name'], `${twin} and ${key} are both called "${name}": give each its own name`),
      );
    names.set(name.toLowerCase(), key);
  }
  const owners = new Map([...outlets.keys()].map((key) => [key, key]));
  for (const [key, { aliases = [] }] of outlets)
    for (const [i, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      if (owner !== undefined)
        problems.push(read.problemAt([key, 'aliases', i], `"${alias}" leads to ${owner} already: take it out`));
      owners.set(alias, key);
    }
  return { problems, outlets };
}
