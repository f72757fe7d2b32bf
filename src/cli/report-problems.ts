import { describeProblem, type Problem } from '../content/problem.ts';

/**
 * Prints the problems of the content. Returns whether there are any.
 *
 * @example
 * reportProblems([]) // false
 */
export function reportProblems(problems: readonly Problem[]): boolean {
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length === 0) return false;
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`);
  process.exitCode = 1;
  return true;
}
