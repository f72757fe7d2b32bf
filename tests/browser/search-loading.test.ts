// How the search behaves while its index is on the way, late or never there.
import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.getByRole('status');
const passages = (page: Page) => page.getByRole('region', { name: /^Passages/ }).getByRole('listitem');

test('nothing is fetched before the box is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /manifest|\/search\/i\//.test(path))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => asked.some((path) => path.endsWith('manifest.json'))).toBe(true);
});

test('of three letters words are fetched at once, and texts in a pause', async ({ page }) => {
  const texts: string[] = [];
  page.on('request', (request) => {
    if (/\/d\/\d+\.json$/.test(request.url())) texts.push(request.url());
  });
  await page.clock.install({ time: 0 });
  await page.goto('/search/');
  await page.clock.pauseAt(60_000);
  const words = page.waitForResponse(/\/p\/w\d+\.bin$/);
  await page.getByRole('searchbox').fill('kid');
  await (await words).finished();
  expect(texts).toEqual([]);
  await expect(async () => {
    await page.clock.runFor(200);
    expect(texts).not.toEqual([]);
  }).toPass();
});

test('a slow answer never takes the place of a newer one', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first = true;
  await page.route(/\/d\/\d+\.json$/, async (route) => {
    if (first) {
      first = false;
      await held;
    }
    await route.continue();
  });
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('kidnap');
  await page.waitForRequest(/\/d\/\d+\.json$/);
  await page.getByRole('searchbox').fill('zzqqxx');
  await expect(status(page)).toHaveText('Nothing in 3 articles.');
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#hits mark')).toHaveCount(0);
});

test('an index that does not come is said, and asked for again', async ({ page }) => {
  await page.route(/manifest\.json$/, (route) => route.abort());
  await page.goto('/search/?q=kidnap');
  await expect(status(page)).toContainText('could not be fetched');
  await expect(page.getByRole('heading', { name: /^Numbers/ })).toBeVisible();
  await page.unroute(/manifest\.json$/);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(passages(page).first()).toBeVisible();
});

test('"nothing" is said at once, and how much was found only when typing rests', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.goto('/search/');
  await page.clock.pauseAt(60_000);
  await expect(status(page)).toBeAttached();
  await expect(status(page)).toHaveText('');
  /** Types and lets the pause in typing pass, then less than the one before what was found is said. */
  const type = async (query: string, isThere: () => Promise<boolean>) => {
    await page.getByRole('searchbox').fill(query);
    await page.clock.runFor(160);
    for (let ms = 0; ms < 300 && !(await isThere()); ms += 2) await page.clock.runFor(2);
    expect(await isThere()).toBe(true);
  };
  await type('kidnap', () => passages(page).first().isVisible());
  await expect(status(page)).toHaveText('');
  // The full answer follows the quick one in a pause, and the words that one.
  await expect(async () => {
    await page.clock.runFor(200);
    await expect(status(page)).toHaveText(/passages? .*in 3 articles/, { timeout: 200 });
  }).toPass();
  await type('zzqqxx', async () => (await status(page).textContent()) === 'Nothing in 3 articles.');
  await expect(page.locator('#hits')).toBeHidden();
  await type('kidnap', () => passages(page).first().isVisible());
  await expect(status(page)).toHaveText('');
});

test('of the beginning of a word "nothing" is not said while it is typed', async ({ page }) => {
  await page.goto('/search/');
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  const said = await status(page).evaluateHandle((element) => {
    const words: (string | null)[] = [];
    new MutationObserver(() => words.push(element.textContent)).observe(element, { childList: true });
    return words;
  });
  for (const letters of ['ki', 'kid', 'kidnap']) {
    await page.getByRole('searchbox').fill(letters);
    await page.waitForLoadState('networkidle');
  }
  await expect(async () => {
    // What was found is laid out in a few frames.
    await page.clock.runFor(20);
    expect(await passages(page).count()).toBeGreaterThan(0);
  }).toPass();
  expect(await said.jsonValue()).not.toContain('Nothing in 3 articles.');
});

test('under a policy that allows the site’s own script files alone the search answers', async ({ page }) => {
  await page.route(/\/search\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'; script-src 'self'" };
    await route.fulfill({ response, headers });
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto('/search/?q=cristosl');
  await expect(passages(page).first()).toContainText('Cristosal');
  expect(refused).toEqual([]);
});
