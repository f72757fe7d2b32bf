// The annotated article: kinds of marks are switched off by the page itself, without JavaScript too.
import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a kind that is switched off is no longer underlined, and its notes are gone', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('/cecot-release/axadle-times/');
      const mark = page.locator('.read .text .count').first();
      const note = page.locator('.read .anote.of-count').first();
      await expect(mark).toHaveCSS('text-decoration-line', 'underline');
      await expect(note).toBeVisible();
      await page.getByLabel('counts').uncheck();
      await expect(mark).toHaveCSS('text-decoration-line', 'none');
      await expect(note).toBeHidden();
      await expect(page.locator('.read .text .source').first()).toHaveCSS('text-decoration-line', 'underline');
    });

    test('the number at a mark opens its note, also on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto('/cecot-release/axadle-times/');
      await page.getByRole('link', { name: '252 men' }).first().click();
      await expect(page.locator('.anote:target')).toBeInViewport();
      await expect(page.locator('.anote:target')).toContainText('How many Venezuelans came home?');
    });
  });
}

test('the drawn strokes are as many as the numbers beside them say', async ({ page }) => {
  await page.goto('/cecot-release/axadle-times/');
  for (const lane of await page.locator('.overview li').all()) {
    const drawn = await lane.locator('path:not(.lane)').getAttribute('d');
    await expect(lane.locator('span')).toHaveText(String(drawn?.match(/M/g)?.length ?? 0));
  }
});
