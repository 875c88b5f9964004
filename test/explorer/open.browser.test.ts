import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { revokeKey } from '../../src/apiKey/manage';
import { address, graph } from '../support/ask';
import { answerOf, type Opened, pick, run, visit, withBrowser, write } from '../support/browser';
import { until } from '../support/until';
import { askWith, keeper, newKey } from '../support/keys';

jest.setTimeout(120_000);
withBrowser();

const foreign = ({ asked }: Opened) => asked.filter((url) => !url.startsWith(address()) && !url.startsWith('blob:'));

/** How many bytes of files the page has asked for, as they are sent. */
function sent({ asked }: Opened): number {
  const names = asked.filter((url) => url.includes('/explorer/')).map((url) => String(url.split('/').at(-1)));
  return [...new Set(names)].reduce(
    (sum, name) => sum + statSync(join('explorer/dist/explorer', `${name}.gz`)).size,
    0,
  );
}

test('a first visit needs at most 1.4 MB until an answer is seen, and 1.9 MB with the query editor and its workers', async () => {
  const opened = await visit();
  await answerOf(opened);
  expect(sent(opened)).toBeGreaterThan(50_000);
  expect(sent(opened)).toBeLessThan(1_400_000);
  await write(opened, '{ prisons { nodes { name } } }');
  await (await run(opened)).getByText('El Rodeo I').waitFor();
  expect(sent(opened)).toBeLessThan(1_900_000);
});

test('files are sent compressed, may be kept for ever, and the page itself is asked for anew', async () => {
  const page = await fetch(`${address()}/`);
  const [script = ''] = /explorer\/[\w-]+\.js/.exec(await page.text()) ?? [];
  const file = await fetch(`${address()}/${script}`, { headers: { 'accept-encoding': 'gzip' } });
  expect(file.headers.get('content-encoding')).toBe('gzip');
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect((await fetch(`${address()}/explorer/none.js`)).status).toBe(404);
});

test('the query editor completes names, marks what is wrong, and asks nobody else', async () => {
  const opened = await visit();
  const { page } = opened;
  await write(opened, '');
  await page.keyboard.type('{ pris', { delay: 30 });
  await page.locator('.suggest-widget .monaco-list-row', { hasText: 'prison' }).first().waitFor();
  await page.keyboard.press('Escape');
  await write(opened, '{ prisonz { nodes { id } } }');
  await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  await write(opened, '{ prisons { nodes { name } } }');
  await (await run(opened)).getByText('El Rodeo I').waitFor();
  await page.locator('.graphiql-response', { hasText: 'El Rodeo I' }).waitFor();
  expect(opened.complaints).toEqual([]);
  expect(foreign(opened)).toEqual([]);
});

test('the query editor opens with the document of the question, and documentation at hand', async () => {
  const opened = await visit();
  await pick(opened, 'disputed');
  await opened.page.getByRole('button', { name: opened.words.showQuery }).click();
  await opened.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const text = "globalThis.__MONACO.editor.getEditors().map((each) => each.getValue()).join('')";
  expect(await opened.page.evaluate(text)).toContain('query Disputed');
  await opened.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await opened.page.getByRole('link', { name: 'Query', exact: true }).click();
  await opened.page.getByText('Where every question starts.').waitFor();
  expect(opened.complaints).toEqual([]);
});

test('the policy lets the page reach nobody but this server', async () => {
  const opened = await visit();
  const violation = opened.page.evaluate(
    "new Promise((resolve) => document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective)))",
  );
  await opened.page.evaluate("fetch('http://127.0.0.2:9/').catch(() => undefined)");
  expect(await violation).toBe('connect-src');
});

test('in private mode nothing is kept, and what was kept goes', async () => {
  const opened = await visit();
  const { page, words } = opened;
  const kept = () => page.evaluate<string[]>('Object.keys(localStorage)');
  await page.getByLabel(words.theme.name).selectOption('dark');
  expect(await kept()).toContain('habeas:theme');
  await write(opened, '{ prisons { nodes { id } } }');
  await until(async () => (await kept()).includes('graphiql:tabState'));
  await write(opened, '{ persons { nodes { id } } }');
  await page.getByRole('switch', { name: words.private }).click();
  // What the editor writes, it writes half a second late.
  await page.waitForTimeout(1_000);
  expect(await kept()).toEqual([]);
  await write(opened, '{ prisons { nodes { name } } }');
  await (await run(opened)).getByText('El Rodeo I').waitFor();
  await page.getByRole('button', { name: words.hideQuery }).click();
  expect(await kept()).toEqual([]);
});

test('a key is sent with questions, and is in no storage, link or file', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await page.getByLabel(words.key).fill('hk_secret');
  const sent = page.waitForRequest(
    (request) => request.url().endsWith('/graphql') && String(request.postData()).includes('Held'),
  );
  await answerOf(opened);
  expect((await sent).headers().authorization).toBe('Bearer hk_secret');
  await page.getByRole('button', { name: words.share }).click();
  const everything = await page.evaluate(
    'JSON.stringify(localStorage) + location.href + navigator.clipboard.readText()',
  );
  expect(everything).not.toContain('hk_secret');
});

test('the holder of a key has more to spend, and reads why the key is valid no more', async () => {
  const { id, key } = await newKey(graph());
  const opened = await visit();
  const { page, words } = opened;
  await (await answerOf(opened)).getByText(/\b\d\d,\d{3} points left/).waitFor();
  // What a question may cost is taken first, and what it did not is given back: meanwhile points came back too.
  await page.getByLabel(words.key).fill(key);
  await (await answerOf(opened)).getByText(/\b(600,000|599,\d{3}) points left/).waitFor();
  await revokeKey(keeper(graph()), id);
  await until(async () => (await askWith(address(), key)).status === 401);
  await (await answerOf(opened)).getByText('This key is not valid').first().waitFor();
});

test('what a question may cost is told before, and what it cost and what is left after', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await page.getByText(words.cost.before('6,342', '10,000')).waitFor();
  await page.getByText(/at most\. You have [\d,]+ points left\.$/).waitFor();
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as object;
    const headers = { ...response.headers(), ratelimit: '"points";r=5000;t=30' };
    await route.fulfill({
      response,
      headers,
      json: { ...answer, extensions: { cost: { requested: 90, actual: 42 } } },
    });
  });
  const answer = await answerOf(opened);
  await answer.getByText(`${words.cost.after('42')} ${words.cost.left('5,000')} ${words.cost.reset('30')}`).waitFor();
});

test('the built page holds no address of another host to load from', () => {
  expect(readFileSync('explorer/dist/index.html', 'utf8')).not.toMatch(/(src|href)="(https?:)?\/\//);
});
