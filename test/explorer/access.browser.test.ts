import AxeBuilder from '@axe-core/playwright';
import { answerOf, fileOf, type Opened, pick, visit, withBrowser } from '../support/browser';

jest.setTimeout(180_000);
withBrowser();

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA, as `rule: element`. */
async function findings({ page }: Opened, where?: string, without?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(WCAG);
  if (where) axe.include(where);
  if (without) axe.exclude(without);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`),
  );
}

/** The questions whose answers open in each of the views. */
const VIEWS = { table: 'disputed', timeline: 'life', graph: 'connected', figures: 'how-many' };

test.each(Object.entries(VIEWS))('axe finds nothing in the %s, light or dark', async (view, id) => {
  const opened = await visit();
  const { page } = opened;
  await pick(opened, id);
  await answerOf(opened);
  await page.locator(`#tab-${view}[aria-selected=true]`).waitFor();
  await page.locator('#view .picture, #view table').first().waitFor();
  for (const each of await page.locator('#view details > summary').all()) await each.click();
  expect(await findings(opened)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(opened)).toEqual([]);
});

test('axe finds nothing while one picks a name, reads the help and opens what can be taken away', async () => {
  const opened = await visit({ language: 'es' });
  await answerOf(opened);
  await opened.page.getByRole('button', { name: opened.words.help }).click();
  await opened.page.locator('.take summary').click();
  expect(await findings(opened)).toEqual([]);
  await opened.page.locator('.sentence input').fill('rod');
  await opened.page.locator('.field [role=option]').first().waitFor();
  expect(await findings(opened)).toEqual([]);
});

/** What GraphiQL 5.4 itself leaves to be wished for, and where; anything else is a step back. */
const GRAPHIQL = [
  'color-contrast: .graphiql-doc-explorer-root-type',
  'color-contrast: .graphiql-doc-explorer-type-name',
  'color-contrast: .graphiql-logo-link',
  'label: input',
  'link-in-text-block: .graphiql-doc-explorer-type-name',
  'nested-interactive: .graphiql-tab',
  'select-name: select',
  'target-size: .graphiql-doc-explorer-type-name',
];
/** What opens beside the query and has more in it than text, and what that is. */
const PLUGINS = {
  'Show Documentation Explorer': '.graphiql-doc-explorer-type-name',
  'Show GraphiQL Explorer': '.graphiql-explorer-node',
};

/** What is found, without which of several it is: `rule: element`. */
const withoutPlace = (finding: string) =>
  finding.replace(/^(\S+): (?:.* > )?(\S+?)(?::nth-child\(\d+\)|\[.*\])* Fix .*$/s, '$1: $2');

test('axe finds no more in GraphiQL and what opens beside it than what is known, and nothing around it', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await page.getByRole('button', { name: words.showQuery }).click();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  for (const [plugin, content] of Object.entries(PLUGINS)) {
    await page.getByRole('button', { name: plugin }).click();
    await page.locator(content).first().waitFor();
    const found = (await findings(opened, '.graphiql-container')).map(withoutPlace);
    expect(GRAPHIQL).toEqual(expect.arrayContaining([...new Set(found)]));
  }
  expect(await findings(opened, undefined, '.graphiql-container')).toEqual([]);
});

test('all is reached by Tab, in and out of the query editor too', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await page.getByRole('button', { name: words.showQuery }).click();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.getByRole('button', { name: words.ask, exact: true }).click();
  await page.getByRole('region', { name: words.result, exact: true }).waitFor();
  await page.waitForTimeout(1_000);
  await page.locator('.graphiql-query-editor textarea').focus();
  await page.locator('.sentence input').focus();
  const seen = new Set<string>();
  const here =
    "document.activeElement.closest('.take, [role=tablist], .graphiql-query-editor, .gallery')?.className || document.activeElement.tagName";
  for (let i = 0; i < 45; i++) {
    await page.keyboard.press('Tab');
    seen.add(String(await page.evaluate(here)));
  }
  expect([...seen].join()).toMatch(/take/);
  expect([...seen].join()).toMatch(/graphiql-query-editor/);
});

test('tabs of the answer are walked with arrow keys', async () => {
  const opened = await visit();
  await answerOf(opened);
  const { page, words } = opened;
  await page.getByRole('tab', { name: words.views.table }).press('ArrowRight');
  await page.getByRole('tab', { name: words.views.timeline, selected: true }).waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('tab-timeline');
});

test.each([
  ['360 px', { width: 360, height: 740 }],
  ['200 % zoom of 1280 px', { width: 640, height: 450 }],
])('nothing is cut off at %s', async (_what, size) => {
  const opened = await visit({ ...size, language: 'es' });
  for (const [view, id] of Object.entries(VIEWS)) {
    await pick(opened, id);
    await answerOf(opened);
    await opened.page.locator('#view .picture, #view table').first().waitFor();
    const { wide, inside } = await opened.page.evaluate<{ wide: number; inside: number }>(
      '({ wide: document.documentElement.scrollWidth, inside: innerWidth })',
    );
    expect([view, wide]).toEqual([view, inside]);
  }
});

test('what can be taken away opens within a narrow page, and goes by Escape, a click elsewhere, a download and another view', async () => {
  const opened = await visit({ width: 360, height: 740, language: 'es' });
  const { page, words } = opened;
  // An answer with few views has the menu far from the left.
  await pick(opened, 'published');
  await answerOf(opened);
  const [summary, offers] = [page.locator('.take summary'), page.locator('.take .offers')];
  const isOpen = () => offers.isVisible();
  const open = async () => {
    await summary.click();
    expect(await isOpen()).toBe(true);
  };
  await open();
  const box = await offers.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
  await open();
  await page.locator('.sentence').click({ position: { x: 1, y: 1 } });
  expect(await isOpen()).toBe(false);
  const { name } = await fileOf(opened, 'csv');
  await page.locator('.told').getByText(name).waitFor();
  expect(await isOpen()).toBe(false);
  await open();
  await page.getByRole('tab', { name: words.views.table }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: words.views.json, selected: true }).waitFor();
  expect(await isOpen()).toBe(false);
  await page.getByRole('button', { name: words.help }).click();
  for (const told of [`${words.private}: ${words.privateHelp}`, `${words.key}: ${words.keyHelp}`])
    await page.locator('.help').getByText(told, { exact: true }).waitFor();
});
