// A link opens in a new tab, without scripts, on its words: in the first screen of a small phone.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const DIST = new URL('../../dist/', import.meta.url);
const STORY = 'cecot-release';

/** Claims spread over the story, each with the forms of its link. */
const { claims, questions } = JSON.parse(readFileSync(new URL(`${STORY}/claims.json`, DIST), 'utf8'));
const chosen = claims.filter((_: unknown, i: number) => i % Math.ceil(claims.length / 12) === 0);

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

for (const { id, quote, outlet, category } of chosen) {
  for (const path of [`/${STORY}/c/${id}/`, `/${STORY}/${outlet}/#c-${id}`]) {
    test(`${path} shows “${quote}”`, async ({ context }) => {
      const page = await context.newPage();
      await page.goto(path);
      // A label's address leads on to its words.
      if (category === 'label') await page.waitForURL(/#/);
      const target = page.url().includes('#') ? page.locator(`[id="c-${id}"]`) : page.locator('h1');
      await expect(target).toContainText(quote.slice(0, 40));
      await expect(target).toBeInViewport();
      if (!page.url().includes('#'))
        await expect(page.getByText('You followed a link to this passage')).toBeInViewport();
    });
  }
}

for (const { key, question } of questions.slice(0, 3)) {
  for (const path of [`/${STORY}/q/${key}/`, `/embed/${STORY}/q/${key}/`]) {
    test(`${path} shows its question`, async ({ context }) => {
      const page = await context.newPage();
      await page.goto(path);
      await expect(page.locator('h1')).toContainText(question);
      await expect(page.locator('h1')).toBeInViewport();
    });
  }
}

test('every page of a withdrawn link says so at once', async ({ page }) => {
  const ids = readdirSync(new URL(`${STORY}/c/`, DIST)).filter(
    (id) => !claims.some((claim: { id: string }) => claim.id === id),
  );
  for (const id of ids.slice(0, 5)) {
    await page.goto(`/${STORY}/c/${id}/`);
    await expect(page.getByText('You followed a link to a passage that is no longer here.')).toBeInViewport();
  }
});
