// Every kind of page: nothing for axe to find, no sideways scrolling, no error, no request to another site.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of each kind; the last part of a path is looked up on the page before it. */
const PAGES = {
  home: '/',
  story: '/cecot-release/',
  article: '/cecot-release/axadle-times/',
  'article without a headline': '/cecot-release/orinoco-tribune/',
  question: { from: '/cecot-release/', link: 'a[href*="/q/"]' },
  claim: { from: '/cecot-release/axadle-times/', link: 'a[href*="/c/"]' },
  'side by side': '/cecot-release/read/',
  sources: '/cecot-release/sources/',
  timeline: '/cecot-release/timeline/',
  words: '/cecot-release/words/',
  search: '/search/?q=report',
  method: '/method/',
  'not found': '/no-such-page/',
} as const;

for (const [name, place] of Object.entries(PAGES)) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await open(page, place);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
        });
      }
    }

    test('no sideways scrolling at 320 px, no error, no request to another site', async ({ page, baseURL }) => {
      const errors: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => asked.push(request.url()));
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, place);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(errors.filter((error) => !(name === 'not found' && /404/.test(error)))).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
    });
  });
}

async function open(
  page: import('@playwright/test').Page,
  place: string | { from: string; link: string },
): Promise<void> {
  if (typeof place === 'string') {
    await page.goto(place);
    return;
  }
  await page.goto(place.from);
  const href = await page.locator(place.link).first().getAttribute('href');
  await page.goto(href ?? '/missing');
}
