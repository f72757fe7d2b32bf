// A portable site, opened from a disk: no server, no address, the same policy.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { filesOf, pagesOf } from '../support/site.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.astro/portable');
const HOME = pathToFileURL(join(FOLDER, 'index.html')).href;

// One after another: the site is built once.
test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.setTimeout(240_000);
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts', '--portable', '--outDir', FOLDER], {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  expect(status).toBe(0);
});

test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test('every address in a page leads to a file, and every anchor is there', () => {
  const files = filesOf(FOLDER);
  const pages = pagesOf(files);
  const lost: string[] = [];
  for (const [from, page] of pages) {
    for (const node of page.querySelectorAll('[href], [src], form[action]')) {
      const given = ['href', 'src', 'action'].map((name) => node.getAttribute(name)).find((value) => value !== null);
      if (given === undefined || given === null || /^(?:https?|mailto):/.test(given)) continue;
      const { pathname, hash } = new URL(given, `http://disk${from.replace(/\/$/, '/index.html')}`);
      const to = pages.get(pathname.replace(/index\.html$/, ''));
      const isThere = files.has(pathname) && (hash === '' || to?.getElementById(decodeURIComponent(hash.slice(1))));
      if (given.startsWith('/') || !isThere) lost.push(`${from}: ${given}`);
    }
  }
  expect(lost).toEqual([]);
  expect(pages.size).toBeGreaterThan(50);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('pages find their styles and each other: home, story, article, claim, and back', async ({ page }) => {
      const wrong = wrongIn(page);
      const loaded: string[] = [];
      page.on('requestfinished', (request) => loaded.push(request.url()));
      await page.goto(HOME);
      await page.locator('main').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/portable\/[^/]+\/index\.html$/);
      await expect(page.locator('body')).toHaveCSS('font-family', /Helvetica Neue/);
      await expect.poll(() => loaded.some((url) => url.endsWith('.woff2'))).toBe(true);
      const story = page.url();
      await page.locator('main a[href$="/index.html"]:not([href^=".."], [href^="q/"])').first().click();
      const article = page.url();
      expect(article).not.toBe(story);
      await page.locator('main mark a, main a mark, main a[href*="/c/"]').first().click();
      await expect(page).toHaveURL(/\/c\/[^/]+\/index\.html$|#/);
      await page.goBack();
      await expect(page).toHaveURL(article);
      await page.getByRole('banner').getByRole('link', { name: 'Same Story' }).click();
      await expect(page).toHaveURL(HOME);
      expect(wrong).toEqual([]);
    });
  });
}

for (const [query, words] of [
  ['Cristosal', /Cristosal/],
  ['252', /252|two hundred/i],
  ['cristosl', /Cristosal/],
] as const) {
  test(`"${query}" is searched for and found, and a hit leads to its words`, async ({ page }) => {
    const wrong = wrongIn(page);
    await page.goto(HOME);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill(query);
    const first = page
      .getByRole('region', { name: /^Passages/ })
      .getByRole('listitem')
      .first();
    await expect(first.locator('mark').first()).toHaveText(words);
    await expect(page).toHaveURL(new RegExp(`search/index\\.html\\?q=${query}$`));
    await page.reload();
    await first.getByRole('link').click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText(words);
    expect(wrong).toEqual([]);
  });
}

/** What the browser complains of, or cannot load, from now on. */
function wrongIn(page: Page): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  // What is under way when a page is left is broken off, not missing.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(request.url());
  });
  return wrong;
}
