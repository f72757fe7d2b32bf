import { defineConfig } from '@playwright/test';

const port = Number(process.env['SITE_PORT'] ?? 4391);
/** Where a second site is served; see `tests/support/second-site.ts`. */
const second = port + 1;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 1,
  timeout: 60_000,
  reporter: [['dot'], ['json']],
  webServer: [
    { command: `node ../support/serve.ts ${port}`, port, reuseExistingServer: false },
    { command: `node ../support/second-site.ts ${second}`, port: second, timeout: 300_000, reuseExistingServer: false },
  ],
  projects: [
    { name: 'site', testIgnore: 'second-site.test.ts' },
    { name: 'second site', testMatch: 'second-site.test.ts', use: { baseURL: `http://localhost:${second}` } },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
