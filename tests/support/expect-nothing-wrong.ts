import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Axe leaves out the rule on the size of targets unless it is asked for. */
const TARGETS = { 'target-size': { enabled: true } };

/** Axe finds nothing, by all rules of WCAG 2.2 AA and of best practice, in the page as it stands. */
export async function expectNothingWrong(page: Page, how: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: RULES, rules: TARGETS, resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.slice(0, 5).map(({ html }) => html.slice(0, 160))]);
  expect.soft(found, how).toEqual([]);
}

/** Runs in a page: opens what is folded, and lays out what waits until it comes into sight: else it is not looked at. */
export function unfold(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const details of document.querySelectorAll('details')) details.open = true;
}
