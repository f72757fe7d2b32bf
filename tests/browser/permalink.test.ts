// The ¶ of a question: a link, which a script lets copy.
import { expect, test } from '@playwright/test';

const NAME = 'Link to “How many of the 252 had a criminal record?”';

test('copies the address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/cecot-release/');
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/cecot-release\/q\/criminal-record\/$/);
  await expect(page).toHaveURL(/\/cecot-release\/$/);
});

test('a citation has the day of access, and addresses that lead there from anywhere', async ({ page, baseURL }) => {
  await page.clock.setFixedTime(new Date(2031, 4, 2, 12));
  await page.goto('/cecot-release/q/criminal-record/');
  await page.getByText('Cite or embed this question').click();
  const forms = page.locator('.cite-forms');
  await expect(forms).toContainText(`Compared at ${baseURL}/cecot-release/q/criminal-record/ (accessed 2031-05-02).`);
  await expect(forms).toContainText(`url = {${baseURL}/cecot-release/q/criminal-record/}`);
  await expect(forms).toContainText(`src="${baseURL}/embed/cecot-release/q/criminal-record/"`);
  await expect(forms).toContainText('</blockquote>');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to the question', async ({ page }) => {
    await page.goto('/cecot-release/');
    await page.getByRole('link', { name: NAME }).click();
    await expect(page).toHaveURL(/\/q\/criminal-record\/$/);
  });
});

test('offers the share sheet where a device is used by touch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(navigator, { canShare: () => true, share: async (what: unknown) => void shared.push(what) });
    Object.assign(window, { shared });
  });
  await page.goto('/cecot-release/');
  await page.getByRole('link', { name: NAME }).tap();
  expect(await page.evaluate(() => Reflect.get(window, 'shared')[0].url)).toMatch(/\/q\/criminal-record\/$/);
  await context.close();
});
