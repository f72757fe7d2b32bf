// Texts that stand side by side, with and without JavaScript.
import { expect, type Page, test } from '@playwright/test';

const READ = '/cecot-release/read/';

const tops = (page: Page) => page.locator('.pane').evaluateAll((panes) => panes.map(({ scrollTop }) => scrollTop));

test('scroll together, or alone where that is switched off', async ({ page }) => {
  await page.goto(READ);
  const [base] = await page.locator('.pane').all();
  await base?.hover();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => tops(page).then((all) => Math.min(...all))).toBeGreaterThan(100);
  await page.getByLabel('Scroll together').uncheck();
  const before = await tops(page);
  await base?.hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => tops(page).then(([first = 0]) => first)).toBeGreaterThan(before[0] ?? 0);
  expect((await tops(page)).slice(1)).toEqual(before.slice(1));
});

test('a shared question brings every text that answers it to one height', async ({ page }) => {
  await page.goto(READ);
  const question = page
    .getByRole('navigation', { name: 'Shared questions' })
    .getByRole('link', { name: /criminal record/ });
  await question.focus();
  await page.keyboard.press('Enter');
  const marks = page.locator('.pane .at');
  await expect(marks).toHaveCount(2);
  const ys = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().top));
  expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(3);
});

for (const width of [360, 1280]) {
  test.describe(`without JavaScript, ${width} px`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 700 } });

    test('a mark leads to the words of the next text', async ({ page }) => {
      await page.goto(READ);
      await page.locator('.pane').first().getByRole('link', { name: '252 men' }).click();
      await expect(page.locator(':target')).toBeInViewport();
      await expect(page.locator('.pane').nth(1).locator(':target')).toContainText('252');
      await expect(page.getByLabel('Scroll together')).toBeHidden();
    });
  });
}
