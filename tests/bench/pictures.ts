// Draws the README's pictures anew, each in light and in dark:  npm run pictures
// It needs a build, and draws the first story and its first article.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';

const PORT = Number(process.env['SITE_PORT'] ?? 4395);
const content = readdirSync('content', { withFileTypes: true });
const story = content.find((entry) => entry.isDirectory())?.name ?? '';
const article = readdirSync(`content/${story}`)
  .filter((name) => name.endsWith('.md'))
  .sort()[0]
  ?.replace(/\.md$/, '');

/** A picture ends where what it must not cut begins, else at its height. */
const PICTURES = [
  { name: 'story', address: `/${story}/`, width: 1440, height: 1400, before: '.group' },
  { name: 'article', address: `/${story}/${article}/`, width: 1440, height: 1150, before: undefined },
  { name: 'phone', address: `/${story}/`, width: 360, height: 1700, before: '.group .row:nth-child(2)' },
] as const;

const found = spawnSync('sh', ['tests/support/install-chromium.sh'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const server = spawn(process.execPath, ['tests/support/serve.ts', String(PORT)], { stdio: 'inherit' });
const browser = await chromium.launch({ executablePath: found.stdout.trim(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  await answering();
  for (const { name, address, width, height, before } of PICTURES)
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
      await page.goto(`http://localhost:${PORT}${address}`);
      await page.evaluate(() => document.fonts.ready);
      const next = before === undefined ? null : await page.locator(before).first().boundingBox();
      const end = next === null ? height : Math.min(height, Math.floor(next.y));
      const path = `docs/${name}${scheme === 'dark' ? '-dark' : ''}.webp`;
      const clip = { x: 0, y: 0, width, height: end, scale: 1 };
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80, clip });
      writeFileSync(path, Buffer.from(data, 'base64'));
      console.log(`${path}: ${width} × ${end}`);
      await page.close();
    }
} finally {
  await browser.close();
  if (server.kill()) await once(server, 'exit');
}

/** Waits until the site is served. */
async function answering(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (
      await fetch(`http://localhost:${PORT}/`)
        .then(() => true)
        .catch(() => false)
    )
      return;
    await setTimeout(100);
  }
  throw new Error(`nothing is served at port ${PORT}`);
}
