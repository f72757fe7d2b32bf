// Searching: by mouse, keyboard and address, with and without JavaScript.
import { expect, type Page, test } from '@playwright/test';

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 2, name });
const status = (page: Page) => page.getByRole('status');
const passages = (page: Page) => page.getByRole('region', { name: /^Passages/ }).getByRole('listitem');

for (const [query, words] of [
  ['Cristosal', /Cristosal/],
  ['cristosl', /Cristosal/],
  ['252', /252|two hundred/i],
  ['criminal record', /criminal records?/],
  ['kidnap', /kidnap/i],
] as const) {
  test(`"${query}" is found, with its outlet and its words marked`, async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill(query);
    await expect(heading(page, /^Passages \d+/)).toBeVisible();
    const first = passages(page).first();
    await expect(first.locator('mark').first()).toHaveText(words);
    await expect(first.getByRole('link')).toHaveText(
      /^(?:Axadle Times|Orinoco Tribune|teleSUR), (?:¶ \d+\.\d+|headline|subheadline|heading \d+)$/,
    );
    await expect(status(page)).toHaveText(/passages? .*in 3 articles/);
    await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(query).replace('%20', '\\+')}$`));
  });
}

test('a number is neither a part of another nor its digits', async ({ page }) => {
  await page.goto('/search/?q=25');
  await expect(status(page)).not.toBeEmpty();
  for (const mark of await page.locator('mark').allTextContents()) expect(mark).not.toMatch(/252|2,520/);
  await page.goto('/search/?q=252');
  await expect(passages(page).first()).toBeVisible();
  for (const mark of await passages(page).locator('mark').allTextContents()) expect(mark).toMatch(/252|two hundred/i);
});

test('a corrected word is said, with a way to search for it exactly', async ({ page }) => {
  await page.goto('/search/?q=cristosl');
  await expect(page.getByText('Nothing has “cristosl”. Showing “Cristosal”.')).toBeVisible();
  await page.getByRole('link', { name: 'Search for “cristosl” exactly' }).click();
  await expect(status(page)).toHaveText('Nothing in 3 articles.');
});

test('the keyboard leads from anywhere to a result and back', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('h1').click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('kidnap');
  await expect(passages(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const links = page.locator('#hits li a:first-of-type');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('results that stay from one letter to the next are the same elements', async ({ page }) => {
  await page.goto('/search/');
  const hits = page.locator('#hits');
  await page.getByRole('searchbox').fill('kidna');
  await expect(page.getByRole('status')).toContainText('passage');
  const turn = (await hits.getAttribute('data-turn')) ?? '';
  const first = await passages(page).first().elementHandle();
  await page.getByRole('searchbox').press('p');
  await expect(hits).not.toHaveAttribute('data-turn', turn);
  expect(await first?.evaluate((item) => item.isConnected)).toBe(true);
});

test('no frame lays out more than a few results', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    const counts: number[] = [];
    Object.assign(window, { counts });
    new MutationObserver((changes) => {
      const nodes = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const items = nodes.flatMap((node) =>
        node instanceof Element ? [...(node.matches('li') ? [node] : []), ...node.querySelectorAll('li')] : [],
      );
      counts.push(new Set(items).size);
    }).observe(document.querySelector('#hits') ?? document, { childList: true, subtree: true });
  });
  await page.getByRole('searchbox').fill('prison');
  await expect(passages(page)).toHaveCount(10);
  const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts);
  expect(counts.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...counts)).toBeLessThanOrEqual(3);
});

test('more passages are shown on request, and the reader goes on with the first of them', async ({ page }) => {
  await page.goto('/search/?q=252');
  await expect(passages(page)).toHaveCount(10);
  await page
    .getByRole('region', { name: /^Passages/ })
    .getByRole('button')
    .click();
  await expect(passages(page).nth(10).getByRole('link')).toBeFocused();
});

test('the key / can be switched off, and stays so', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('checkbox').uncheck();
  await page.reload();
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
});

test('a passage leads to its words, shown on arrival', async ({ page }) => {
  await page.goto('/search/?q=criminal+record');
  await passages(page).first().getByRole('link').click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('criminal record');
});

test('results are narrowed by kind and outlet, in the address too', async ({ page }) => {
  await page.goto('/search/?q=252&outlet=telesur');
  await expect(page.getByRole('group', { name: 'Outlet' }).getByRole('radio', { name: 'teleSUR' })).toBeChecked();
  await expect(passages(page).first()).toBeVisible();
  for (const place of await passages(page).getByRole('link').allTextContents()) expect(place).toMatch(/^teleSUR/);
  await page.getByRole('radio', { name: 'Sources' }).check();
  await expect(page).toHaveURL(/\?q=252&kind=source&outlet=telesur$/);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'All' }).first()).toBeChecked();
  await expect(page).toHaveURL(/\?q=252&outlet=telesur$/);
});

test('back and forward ask again what was asked', async ({ page }) => {
  await page.goto('/search/?q=kidnap');
  await expect(passages(page).first()).toContainText(/kidnap/i);
  await page.getByRole('searchbox').fill('');
  await page.goto('/search/?q=cristosal');
  await expect(passages(page).first()).toContainText('Cristosal');
  await page.getByRole('radio', { name: 'Counts' }).check();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('cristosal');
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Counts' })).toBeChecked();
});

test('the results read as headings and lists of links', async ({ page }) => {
  await page.goto('/search/?q=criminal+record');
  await expect(passages(page).first()).toBeVisible();
  await expect(status(page)).not.toBeEmpty();
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - heading "Search" [level=1]
      - searchbox "Search": criminal record
      - button "Search"
      - status: /questions, .* passages and .* sources in 3 articles/
  `);
  await expect(page.locator('#hits')).toMatchAriaSnapshot(`
    - region /Questions/:
      - heading /Questions/ [level=2]
      - list:
        - listitem:
          - heading /criminal record/ [level=3]:
            - link /criminal record/
    - region /Passages/:
      - heading /Passages/ [level=2]
      - list:
        - listitem:
          - paragraph:
            - link /¶/
    - region /Sources/:
      - heading /Sources/ [level=2]
      - list
  `);
});

test('a day is found by its date', async ({ page }) => {
  await page.goto('/search/?q=July+18%2C+2025');
  await expect(passages(page).first().locator('mark').first()).toHaveText(/July|Friday/);
});

test('questions are found by who does not say, by control and by words of the query', async ({ page }) => {
  const questions = page.getByRole('region', { name: /^Questions/ }).getByRole('listitem');
  await page.goto('/search/?q=criminal+record');
  await page.getByRole('group', { name: 'Does not say' }).getByRole('radio', { name: 'teleSUR' }).check();
  await expect(page).toHaveURL(/silent=telesur$/);
  await expect(questions.first()).toContainText(/teleSUR (?:does|do) not say|and teleSUR do not say/);
  await page.goto('/search/?q=criminal+record+%22does+not+say%22:telesur+kind:count');
  await expect(questions.first()).toContainText('teleSUR');
  await expect(page.getByRole('region', { name: /^Passages/ })).toHaveCount(0);
});

test('markup in a query is words', async ({ page }) => {
  await page.goto('/search/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+kidnap');
  await expect(passages(page).first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do instead, and leads there', async ({ page }) => {
    await page.goto('/search/?q=252');
    await expect(page.getByText(/^Searching needs JavaScript/)).toBeVisible();
    for (const name of [/^Sources/, /^People, places and things/, /^Dates/, /^Numbers/]) {
      await page.getByRole('heading', { name }).click();
      await expect(page.getByRole('region', { name }).getByRole('link').first()).toBeVisible();
    }
    await page
      .getByRole('region', { name: /^Numbers/ })
      .getByRole('listitem')
      .filter({ hasText: /^252/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page.locator('main')).toContainText('252');
    await page.goto('/search/');
    await page.getByRole('heading', { name: /^Sources/ }).click();
    await page
      .getByRole('region', { name: /^Sources/ })
      .getByRole('listitem')
      .filter({ hasText: 'Cristosal' })
      .getByRole('link')
      .first()
      .click();
    await expect(page.locator(':target')).toContainText('Cristosal');
  });
});
