// Runs every check there is, one after another, and sums them up in one line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Sum {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'same-story-'));
const sums: (Sum & { name: string })[] = [];

stage('lint', 'biome ci');
stage('types', 'npm run --silent types');
vitest('unit', '--exclude "tests/dist/**"');
if (stage('build', 'npm run --silent build -- --frozen')) {
  vitest('dist', 'tests/dist/');
  browser();
}

rmSync(reports, { recursive: true });
console.log();
for (const { name, passed, failed } of sums) console.log(`${name.padEnd(8)} ${passed} passed, ${failed} failed`);
const total = sums.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
  passed: 0,
  failed: 0,
});
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A command that passes or fails as one. */
function stage(name: string, command: string): boolean {
  const passed = run(name, command);
  sums.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  return passed;
}

function vitest(name: string, options: string): void {
  const report = join(reports, `${name}.json`);
  const sound = run(name, `vitest run ${options} --reporter=dot --reporter=json --outputFile.json=${report}`);
  const { numPassedTests = 0, numFailedTests = 0 } = read(report);
  sums.push(counted(name, sound, Number(numPassedTests), Number(numFailedTests)));
}

function browser(): void {
  const found = spawnSync('sh', ['tests/support/install-chromium.sh'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (found.status !== 0) {
    sums.push({ name: 'browser', passed: 0, failed: 1 });
    return;
  }
  const report = join(reports, 'browser.json');
  const sound = run('browser', 'playwright test --config tests/browser/playwright.config.ts', {
    CHROMIUM: found.stdout.trim(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const stats = (read(report)['stats'] ?? {}) as Record<string, number>;
  sums.push(counted('browser', sound, (stats['expected'] ?? 0) + (stats['flaky'] ?? 0), stats['unexpected'] ?? 0));
}

/** A runner that fails without a failed test, or ran none, has failed all the same. */
function counted(name: string, sound: boolean, passed: number, failed: number): Sum & { name: string } {
  const broken = failed === 0 && (!sound || passed === 0);
  return { name, passed, failed: broken ? 1 : failed };
}

function run(name: string, command: string, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${name}: ${command}`);
  return (
    spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
      .status === 0
  );
}

function read(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
