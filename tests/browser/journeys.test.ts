// The journeys of a reader, with JavaScript on and off, by links and by the keyboard alone.
import { expect, type Locator, type Page, test } from '@playwright/test';

const PHONE = { width: 360, height: 640 };
const inShort = (page: Page) => page.getByRole('table', { name: 'In short' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('reading: from home to the exact words of a difference, by the keyboard alone', async ({ page }) => {
      await page.goto('/');
      await enter(page, page.locator('main').getByRole('link').first());
      await expect(page).toHaveURL(/\/[^/]+\/$/);
      await expect(inShort(page).getByRole('row').first()).toBeVisible();
      await enter(
        page,
        inShort(page)
          .getByRole('rowheader', { name: /^Different/ })
          .getByRole('link')
          .first(),
      );
      await expect(page).toHaveURL(/\/q\/[^/]+\/$/);
      const words = page.locator('main a[href*="#c-"]').first();
      await enter(page, words);
      await expect(page.locator(':target')).toBeInViewport();
    });

    test('reading: a value leads to its words, and they are the words', async ({ page }) => {
      await page.goto('/cecot-release/');
      await enter(page, page.locator('tr#criminal-record').getByRole('cell').nth(1).getByRole('link').first());
      await expect(page.locator(':target')).toBeInViewport();
      await expect(page.locator(':target')).toContainText('seven');
    });

    test('linking: a passage has a permalink that opens on its words, on a phone too', async ({ page, context }) => {
      await page.setViewportSize(PHONE);
      await page.goto('/cecot-release/axadle-times/');
      const permalink = page.locator('main a[href*="/c/"]:visible').first();
      const href = await permalink.getAttribute('href');
      await enter(page, permalink);
      await expect(page).toHaveURL(new RegExp(`${href}$`));
      const tab = await context.newPage();
      await tab.setViewportSize(PHONE);
      await tab.goto(href ?? '');
      const words = (await tab.locator('h1 .words, h1').first().textContent())?.match(/“(.+)”/s)?.[1] ?? '';
      expect(words).not.toBe('');
      await expect(tab.locator('main').getByText(words.slice(0, 30)).first()).toBeInViewport();
      await enter(tab, tab.locator('main a[href*="/axadle-times/"]').first());
      await expect(tab).toHaveURL(/\/axadle-times\//);
    });

    test('ten seconds: the first screen of a phone holds a same, a different and a silence', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto('/cecot-release/');
      for (const words of [/^Same\./, /^Different/]) {
        const row = inShort(page)
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name: words }) })
          .first();
        await expect(row.getByRole('rowheader')).toBeInViewport();
        await expect(row.getByText('Axadle Times')).toBeInViewport();
      }
      await expect(inShort(page).getByText('does not say').first()).toBeInViewport();
    });

    test('every page of a story leads to the others', async ({ page }) => {
      await page.goto('/cecot-release/');
      for (const name of ['Articles', 'Side by side', 'Timeline', 'Words', 'Sources', 'Compare']) {
        await enter(page, page.getByRole('navigation', { name: 'This story' }).getByRole('link', { name }));
        await expect(page.locator('h1')).toBeVisible();
        if (name === 'Articles') await page.goBack();
      }
    });

    test('printing: a sheet for a class has what is wanted of it', async ({ page }) => {
      await page.goto('/cecot-release/');
      await enter(page, page.getByRole('link', { name: 'A sheet to print for a class' }));
      const [answers, blank] = [page.getByLabel('What the articles say').last(), page.locator('.paper.blank')];
      await expect(answers).toContainText('over 8,200');
      await expect(blank.locator('td').filter({ hasText: /./ })).toHaveCount(0);
      await reach(page, page.getByRole('checkbox', { name: 'what the articles say' }));
      await page.keyboard.press('Space');
      await expect(answers).toBeHidden();
      await expect(blank).toBeVisible();
    });

    for (const format of ['A4', 'Letter'] as const) {
      test(`printing on ${format}: every row with its outlets and its address, black on white`, async ({ page }) => {
        const wide = { A4: 688, Letter: 710 }[format];
        await page.setViewportSize({ width: wide, height: 900 });
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        await page.goto('/cecot-release/');
        await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
        await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
        for (const row of await page.locator('.desk tr[id]').all()) {
          await expect(row).toBeVisible();
          for (const outlet of await row.locator('.out').all()) await expect(outlet).toBeVisible();
        }
        const address = await page
          .locator('.desk tr[id] .qt a')
          .first()
          .evaluate((link) => getComputedStyle(link, '::after').content);
        expect(address).toContain('/cecot-release/q/');
        const pdf = (await page.pdf({ format })).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(pages).toBeGreaterThan(2);
        expect(pages).toBeLessThan(40);
      });
    }
  });
}

test('searching: from anywhere by /, letters, arrows and Enter to a question', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('crim');
  const question = page.locator('#hits a[href*="/q/"]').first();
  await expect(question).toBeVisible();
  for (let nth = 0; nth < 20 && !(await isFocused(question)); nth++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/q\/[^/]+\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('searching: lists lead to a question in three steps', async ({ page }) => {
    await page.goto('/');
    await enter(page, page.getByRole('link', { name: 'Search' }).first());
    const numbers = page.getByRole('region', { name: /^Numbers/ });
    await enter(page, numbers.locator('summary'));
    await enter(page, numbers.getByRole('link', { name: /criminal record/ }).first());
    await expect(page).toHaveURL(/\/q\/[^/]+\/$/);
  });
});

/** Goes to a link by the keyboard, and presses Enter. */
async function enter(page: Page, link: Locator): Promise<void> {
  await reach(page, link);
  await page.keyboard.press('Enter');
}

/** Tabs to a place, however far. */
async function reach(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await isFocused(place)) return;
  }
  throw new Error('no Tab leads there');
}

/** The most stops that a page may have before what is looked for. */
const STOPS = 400;

async function isFocused(node: Locator): Promise<boolean> {
  return node.evaluate((element) => element === document.activeElement);
}
