import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from './site.ts';

/** Builds the site anew, with settings from the environment, and gives its files by their addresses. */
export function builtFiles(env: NodeJS.ProcessEnv = {}): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-build-'));
  try {
    const { status, stderr } = spawnSync('npx', ['astro', 'build', '--silent', '--outDir', folder], {
      cwd: join(import.meta.dirname, '../..'),
      // The test runner's own settings (BASE_URL, SITE, NODE_ENV) must not reach the build.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build failed: ${stderr}`);
    return filesOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
