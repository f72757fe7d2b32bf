// The journeys of a reader, with JavaScript on and off.
import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from home to the exact words, by links alone', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: '252 Venezuelans return from El Salvador' }).first().click();
      await expect(page).toHaveURL(/\/cecot-release\/$/);
      const row = page.locator('tr#criminal-record');
      await row.getByRole('cell').nth(1).getByRole('link').first().click();
      await expect(page.locator(':target')).toBeVisible();
      await expect(page.locator(':target')).toContainText('seven');
      await expect(page.locator(':target')).toBeInViewport();
    });

    test('a permalink shows the words in the first screen of a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto('/cecot-release/axadle-times/');
      const href = await page.locator('a[href*="/c/"]').first().getAttribute('href');
      await page.goto(href ?? '');
      await expect(
        page.locator('main mark, main .count, main .date, main .source, main .word').first(),
      ).toBeInViewport();
    });

    test('every page of a story leads to the others', async ({ page }) => {
      await page.goto('/cecot-release/');
      for (const name of ['Articles', 'Side by side', 'Timeline', 'Words', 'Sources', 'Compare']) {
        await page.getByRole('navigation', { name: 'This story' }).getByRole('link', { name }).click();
        await expect(page.locator('h1')).toBeVisible();
        if (name === 'Articles') await page.goBack();
      }
    });
  });
}

test('the first screen of a phone holds one same, one different and one silence', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/cecot-release/');
  const inShort = page.getByRole('table', { name: 'In short' });
  for (const words of [/^Same\./, /^Different/])
    await expect(inShort.getByRole('rowheader', { name: words }).first()).toBeInViewport();
  await expect(inShort.getByText('does not say').first()).toBeInViewport();
});

test('the keyboard alone leads past the masthead and into the table', async ({ page }) => {
  await page.goto('/cecot-release/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
