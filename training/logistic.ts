/** What was seen in one case, by name, and whether it came out true. */
export interface Case {
  readonly features: readonly string[];
  readonly outcome: boolean;
}

/** Log odds by name, and those of a case of which nothing is seen. */
export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A name that fewer cases have is left out: it would be learnt by heart. */
const FEWEST = 6;

/** How strongly weights are drawn to 0 (the ridge of the penalised likelihood). */
const RIDGE = 6;

const STEPS = 40;

/**
 * Fits a logistic regression by Newton's method, with a ridge penalty on every weight but the bias.
 *
 * @returns weights that depend on nothing but the cases and their order
 * @example
 * fit(cases).weights.get('comma but') // 1.1: a comma and "but" speak for the outcome
 */
export function fit(cases: readonly Case[]): Model {
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= FEWEST ? [name] : [])).sort();
  const column = new Map(names.map((name, i) => [name, i + 1]));
  const rows = cases.map(({ features, outcome }) => {
    const columns = [...new Set(features)].flatMap((name) => column.get(name) ?? []);
    return { columns: [0, ...columns], target: outcome ? 1 : 0 };
  });
  const solution = new Float64Array(names.length + 1);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slopes(rows, solution);
    const change = solve(curvature, gradient);
    for (const [i, value] of change.entries()) solution[i] = (solution[i] ?? 0) - value;
    if (change.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return { bias: solution[0] ?? 0, weights: new Map(names.map((name, i) => [name, solution[i + 1] ?? 0])) };
}

interface Row {
  readonly columns: readonly number[];
  readonly target: number;
}

/** First and second derivatives of the penalised loss. */
function slopes(rows: readonly Row[], at: Float64Array) {
  const gradient = Float64Array.from(at, (value, i) => (i === 0 ? 0 : RIDGE * value));
  const curvature = Array.from(at, (_, i) => {
    const line = new Float64Array(at.length);
    line[i] = i === 0 ? 1e-6 : RIDGE;
    return line;
  });
  for (const { columns, target } of rows) {
    const odds = 1 / (1 + Math.exp(-columns.reduce((sum, i) => sum + (at[i] ?? 0), 0)));
    for (const i of columns) {
      gradient[i] = (gradient[i] ?? 0) + odds - target;
      const line = curvature[i];
      if (line !== undefined) for (const j of columns) line[j] = (line[j] ?? 0) + odds * (1 - odds);
    }
  }
  return { gradient, curvature };
}

/** Solves a symmetric, positive definite system by Cholesky's factors. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map((line) => Float64Array.from(line));
  const get = (i: number, j: number) => lower[i]?.[j] ?? 0;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = get(i, j);
      for (let k = 0; k < j; k++) sum -= get(i, k) * get(j, k);
      const line = lower[i];
      if (line !== undefined) line[j] = i === j ? Math.sqrt(sum) : sum / get(j, j);
    }
  }
  const result = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    let sum = result[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= get(i, k) * (result[k] ?? 0);
    result[i] = sum / get(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = result[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= get(k, i) * (result[k] ?? 0);
    result[i] = sum / get(i, i);
  }
  return result;
}
