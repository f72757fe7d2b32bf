// What must hold of every kind of page, of the heaviest of each: nothing for axe to find, nothing cut
// off at any zoom or spacing, every stop of the keyboard in sight, no motion, no request elsewhere.
import { expect, type Page, test } from '@playwright/test';
import { asTranslated } from '../support/as-translated.ts';
import { clippedText } from '../support/clipped-text.ts';
import { expectNothingWrong, unfold } from '../support/expect-nothing-wrong.ts';
import { heaviestPages } from '../support/kinds-of-page.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** The search is measured with results on it. */
const addressOf = (kind: string, address: string) => (kind === 'search' ? `${address}?q=report` : address);

for (const [kind, address] of heaviestPages()) {
  test.describe(kind, () => {
    test('axe finds nothing in light, in dark, in forced colours, at 320 px, from right to left', async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(WIDE);
      await page.goto(addressOf(kind, address));
      await settled(page);
      await expectNothingWrong(page, 'light');
      await page.emulateMedia({ forcedColors: 'active' });
      await expectNothingWrong(page, 'forced colours');
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
      await page.setViewportSize(NARROW);
      await expectNothingWrong(page, 'dark at 320 px');
      await page.evaluate(asTranslated);
      await expectNothingWrong(page, 'from right to left');
    });

    test('nothing is cut off at 200 % and 400 %, with wider spacing, from right to left', async ({ page }) => {
      await page.setViewportSize(WIDE);
      await page.goto(addressOf(kind, address));
      await settled(page);
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 640 });
        await expectWhole(page, `${width} px`);
      }
      await page.evaluate(spaceText);
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectWhole(page, `${width} px, wider spacing`);
      }
      await page.reload();
      await settled(page);
      await page.evaluate(asTranslated);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectWhole(page, `${width} px, from right to left`);
      }
    });

    test('every stop of the keyboard is in sight, and the next is another', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(address);
      let last = '';
      for (let stop = 0; stop < STOPS; stop++) {
        await page.keyboard.press('Tab');
        const { where, hidden } = await page.evaluate(focused);
        if (where === 'body') break;
        expect(hidden, `stop ${stop}: ${where}`).toBe(false);
        expect(where, `stop ${stop}`).not.toBe(last);
        last = where;
      }
    });

    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
        test.use({ javaScriptEnabled });

        test('nothing moves, and nothing is asked of or kept for anybody', async ({ page, baseURL, context }) => {
          const errors: string[] = [];
          const asked: string[] = [];
          page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
          page.on('pageerror', (error) => errors.push(error.message));
          page.on('request', (request) => asked.push(request.url()));
          await page.emulateMedia({ reducedMotion: 'reduce' });
          await page.goto(addressOf(kind, address));
          await page.waitForLoadState('networkidle');
          expect(await page.evaluate(moving)).toEqual([]);
          expect(errors).toEqual([]);
          expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
          expect(await context.cookies()).toEqual([]);
          const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
          expect(policy).toMatch(/script-src|default-src 'none'/);
          expect(policy).not.toContain('unsafe');
        });
      });
    }
  });
}

/** So many stops are tried on a page; a long one has hundreds, all of a few sorts. */
const STOPS = 60;

async function settled(page: Page): Promise<void> {
  if (page.url().includes('?q=')) await expect(page.getByRole('status')).not.toBeEmpty();
  await page.evaluate(unfold);
}

async function expectWhole(page: Page, how: string): Promise<void> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(sideways, `sideways at ${how}`).toBeLessThanOrEqual(0);
  expect.soft((await page.evaluate(clippedText)).slice(0, 8), how).toEqual([]);
}

/** The four overrides of text spacing that a reader may set (WCAG 1.4.12). */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Where the focus is, and whether it lies outside the window or below something. */
function focused(): { where: string; hidden: boolean } {
  const at = document.activeElement;
  if (at === null || at === document.body) return { where: 'body', hidden: false };
  const all = [...document.querySelectorAll('*')];
  const where = `${at.tagName.toLowerCase()}#${all.indexOf(at)} ${(at.textContent ?? '').trim().slice(0, 40)}`;
  const hidden = ![...at.getClientRects()].some(({ left, top, width, height }) => {
    const [x, y] = [left + width / 2, top + height / 2];
    const top_ = document.elementFromPoint(x, y);
    return top_ !== null && (at.contains(top_) || top_.contains(at) || top_.closest('label')?.control === at);
  });
  return { where, hidden };
}

/** The elements that move or fade, by what they are. */
function moving(): string[] {
  const all = [...document.querySelectorAll('*')];
  const found = all.filter((node) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node);
    return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
  });
  return [...found.map((node) => `${node.tagName} ${node.className}`), ...document.getAnimations().map(String)];
}
