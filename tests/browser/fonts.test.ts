// The articles' face, whatever Latin letters a name has; and no file of it that a page has no use for.
import { expect, type Page, test } from '@playwright/test';

test('names of Europe come in one face, and its further letters only where a page has them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && asked.push(request.url()));
  await page.goto('/');
  expect(await facesOf(page, 'Rosa Núñez and Jörg Groß')).toEqual(['own']);
  expect(asked).toHaveLength(1);
  expect(await facesOf(page, 'Zoë Ægidius Þórðardóttir')).toEqual(['own']);
  expect(asked).toHaveLength(2);
  expect(await facesOf(page, 'Łucja Şahin, Čeněk Dvořák and Őszi Ișvanov')).toEqual(['own']);
  expect(asked).toHaveLength(3);
  expect(await facesOf(page, 'Łucja 中')).toEqual(['other', 'own']);
});

/** Whether the letters of a text in the articles' face are drawn from the site's own files or from others. */
async function facesOf(page: Page, text: string): Promise<string[]> {
  await page.evaluate((words) => {
    const probe = document.querySelector('#probe') ?? document.body.appendChild(document.createElement('p'));
    probe.id = 'probe';
    probe.className = 'say';
    probe.textContent = words;
  }, text);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#probe' });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  return [...new Set(fonts.map(({ isCustomFont }) => (isCustomFont ? 'own' : 'other')))].sort();
}
