import { address } from './support/ask';
import { visit, withBrowser } from './support/browser';

jest.setTimeout(120_000);
withBrowser();

test('the query editor completes names and marks what is wrong, and nobody else is asked', async () => {
  const { page, asked, complaints } = await visit();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.waitForTimeout(1500);
  await page.locator('.graphiql-query-editor .view-line').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('{ pris', { delay: 50 });
  await page.locator('.suggest-widget .monaco-list-row').first().waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('{ prisonz { nodes { id } } }');
  await page.locator('.squiggly-error').first().waitFor();
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(address()))).toEqual([]);
});
