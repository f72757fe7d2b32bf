import { defineConfig } from '@playwright/test';

const port = Number(process.env['SITE_PORT'] ?? 4391);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 1,
  timeout: 60_000,
  reporter: [['dot'], ['json']],
  webServer: { command: `node ../support/serve.ts ${port}`, port, reuseExistingServer: false },
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
