// Another site of the same program: an editor's way from files to pages, and names that run from right
// to left. See `tests/support/second-site.ts` for what it holds.
import { expect, type Page, test } from '@playwright/test';
import { asTranslated } from '../support/as-translated.ts';
import { disorderedText } from '../support/disordered-text.ts';
import { expectNothingWrong, unfold } from '../support/expect-nothing-wrong.ts';
import { filesOf, pagesOf, textOf } from '../support/site.ts';
import { unstyledClasses } from '../support/style-classes.ts';

const CHANGED = 'Eleven passengers';
const WITHDRAWN = 'heroic crew';

/** The kinds of page that names stand on; the last two are reached from others. */
const PAGES = [
  '/',
  '/ferry/',
  '/ferry/manarat-al-sahil/',
  '/ferry/kol-hanamal/',
  '/ferry/read/',
  '/ferry/q/on-board/',
  '/ferry/sources/',
  '/ferry/timeline/',
  '/ferry/words/',
  '/ferry/sheet/',
  '/ferry/data/',
  '/embed/ferry/q/on-board/',
  '/bridge/',
  '/bridge/q/how-many-cracks-were-found/',
  '/bridge/read/',
  '/bridge/sources/',
  '/bridge/timeline/',
  '/bridge/words/',
  '/orchard/',
  '/orchard/read/',
  '/outlets/',
  '/outlets/manarat-al-sahil/',
  '/search/?q=passengers',
  CHANGED,
  WITHDRAWN,
] as const;

for (const address of PAGES) {
  test(`${address}: axe finds nothing, and figures beside Arabic and Hebrew names keep their order`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, address);
    await expectNothingWrong(page, 'light');
    expect.soft(await page.evaluate(disorderedText)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await page.evaluate(disorderedText), '320 px').toEqual([]);
    await page.evaluate(asTranslated);
    await expectNothingWrong(page, 'dark, at 320 px, translated');
  });
}

test('every page loads the styles of what it shows', () => {
  expect(unstyledClasses(filesOf(SECOND))).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('curating: one correction changes one question, says why, and moves no link', async ({ page }) => {
      const was = askedOf(filesOf());
      const now = askedOf(filesOf(SECOND));
      expect([...now.keys()].sort()).toEqual([...was.keys()].sort());
      expect([...now.keys()].filter((key) => now.get(key) !== was.get(key))).toEqual(['children-who-came-back']);
      await page.goto('/cecot-release/');
      await expect(page.getByRole('row', { name: /How many children came back\?/ })).toContainText('Different');
      await page.goto('/cecot-release/q/children-who-came-back/');
      await expect(page.locator('main')).toContainText('to see that one row alone changes');
      const ids = (files: ReturnType<typeof filesOf>) =>
        [...files.keys()].filter((path) => path.startsWith('/cecot-release/c/')).sort();
      expect(ids(filesOf(SECOND))).toEqual(ids(filesOf()));
    });

    test('reading: from home to the outlet’s own page', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name: 'A ferry runs aground' }).first().click();
      await page
        .getByRole('row', { name: /on board\?/ })
        .getByRole('link', { name: '142' })
        .first()
        .click();
      await expect(page.locator(':target')).toContainText('142 passengers');
      await expect(page.locator('main a[href^="https://harbour-post.example/ferry"]').first()).toBeVisible();
    });

    test('searching: a story’s own link leads to a search of that story', async ({ page }) => {
      await page.goto('/ferry/');
      await page.getByRole('link', { name: 'Search in this story' }).click();
      await expect(page).toHaveURL(/\/search\/\?story=ferry$/);
      if (!javaScriptEnabled) {
        await expect(page.getByRole('heading', { name: /^Numbers/ })).toBeVisible();
        return;
      }
      const title = 'A ferry runs aground off Ras al-Jabal (رأس الجبل)';
      const passages = page.getByRole('region', { name: /^Passages/ });
      await expect(page.getByRole('group', { name: 'Story' }).getByRole('radio', { name: title })).toBeChecked();
      // The filter alone lets through all that the story holds; words narrow it.
      await expect(passages.getByRole('heading', { level: 3 })).toHaveText([title]);
      await page.getByRole('searchbox').fill('passengers');
      await expect(page).toHaveURL(/\?q=passengers&story=ferry$/);
      await expect(passages.locator('mark').first()).toHaveText('passengers');
      await expect(passages.getByRole('heading', { level: 3 })).toHaveText([title]);
      await page.getByRole('searchbox').fill('cider');
      await expect(page.getByRole('status')).toHaveText(/^Nothing in/);
      // It is said at once, and stands in the address when typing rests: that is what "back" leads to.
      await expect(page).toHaveURL(/\?q=cider&story=ferry$/);
      await page.getByRole('group', { name: 'Story' }).getByRole('radio', { name: 'All' }).check();
      await expect(passages.getByRole('heading', { level: 3 })).toHaveText(['An orchard may sell its cider']);
      await page.goBack();
      await expect(page.getByRole('status')).toHaveText(/^Nothing in/);
    });

    test('a link to words that changed shows what they were, and one to words that went says so', async ({ page }) => {
      await open(page, CHANGED);
      await expect(page.locator('main')).toContainText('Nine passengers');
      await open(page, WITHDRAWN);
      await expect(page.getByText('no longer here')).toBeVisible();
    });
  });
}

const SECOND = new URL('../../.astro/second-site/dist', import.meta.url).pathname;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address.startsWith('/') ? address : claimOf(address));
  if (address.includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty();
  await page.evaluate(unfold);
}

/** The page of the claim with these words. */
function claimOf(words: string): string {
  const pages = pagesOf(new Map([...filesOf(SECOND)].filter(([path]) => path.startsWith('/ferry/c/'))));
  const found = [...pages].find(([, page]) => textOf(page.querySelector('h1')).includes(words));
  if (found === undefined) throw new RangeError(`no claim “${words}”`);
  return found[0];
}

/** What the first story's tables hold of each question: its wording, its verdict and its answers. */
function askedOf(files: ReturnType<typeof filesOf>): Map<string, string> {
  const table = (name: string) => JSON.parse(String(files.get(`/cecot-release/${name}.json`)));
  const answers: { question: string }[] = table('answers');
  const questions: { key: string }[] = table('questions');
  return new Map(
    questions.map((question) => [
      question.key,
      JSON.stringify([question, answers.filter((answer) => answer.question === question.key)]),
    ]),
  );
}
