import { graph } from '../support/ask';
import { answerOf, type Opened, pick, run, visit, withBrowser, write } from '../support/browser';
import { newKey } from '../support/keys';
import { until } from '../support/until';

jest.setTimeout(120_000);
withBrowser();

const region = ({ page, words }: Opened) => page.getByRole('region', { name: words.result, exact: true });
const OWN = '{ prisons { nodes { name } } }';

test('an answer from the query editor that comes late replaces no newer question, nor its answer', async () => {
  const opened = await visit();
  const { page, words } = opened;
  let come = (): void => undefined;
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/graphql', async (route) => {
    if (String(route.request().postData()).includes('prisons')) await late;
    await route.continue();
  });
  await write(opened, OWN);
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.getByText(words.ownQuery, { exact: true }).waitFor();
  await pick(opened, 'disputed');
  await (await answerOf(opened)).getByRole('cell').first().waitFor();
  const answered = page.waitForResponse((response) => String(response.request().postData()).includes('prisons'));
  come();
  await answered;
  await page.waitForTimeout(500);
  expect(await page.locator('.sentence').textContent()).toMatch(/^Which detentions are disputed/);
  expect(await region(opened).getByText('El Rodeo I', { exact: true }).count()).toBe(0);
});

test('the list of another answer begins with its first rows, and who denies a row is marked', async () => {
  const opened = await visit();
  const { page, words } = opened;
  const by = (name: string, stance: string) => ({ stance, assertedBy: { name }, citations: [] });
  const statements = { nodes: [by('State', 'CONTRADICTS'), by('Paper', 'SUPPORTS')] };
  let count = 60;
  await page.route('**/graphql', (route) => {
    const nodes = Array.from({ length: count }, (_, i) => ({ name: `Prison ${i}`, statements }));
    return route.fulfill({ json: { data: { prisons: { nodes } } } });
  });
  await write(opened, OWN);
  const answer = await run(opened);
  await answer.getByRole('button', { name: words.later }).click();
  await answer.getByRole('cell', { name: 'Prison 59', exact: true }).waitFor();
  count = 3;
  await run(opened);
  await answer.getByRole('cell', { name: 'Prison 0', exact: true }).waitFor();
  expect(await answer.locator('.sources summary').first().textContent()).toMatch(/^Paper, State \(contradicts\)/);
});

test('the names of another picture are reached by keyboard, though there are fewer of them', async () => {
  const opened = await visit();
  const { page, words } = opened;
  let count = 5;
  await page.route('**/graphql', (route) => {
    const heads = Array.from({ length: count }, (_, i) => ({
      ...{ id: `post ${i}`, role: 'HEADS' },
      holder: { __typename: 'Official', id: `id ${i}`, name: `Official ${i}` },
    }));
    const prison = { __typename: 'Prison', id: 'prison', name: 'Rodeo', heads: { nodes: heads } };
    return route.fulfill({ json: { data: { prison } } });
  });
  await write(opened, '{ prison(id: "x") { id } }');
  const answer = await run(opened);
  await answer.getByRole('tab', { name: words.views.graph, exact: true }).click();
  await answer.getByRole('listitem', { name: /^Official 4/ }).focus();
  count = 2;
  await run(opened);
  await until(async () => (await answer.locator('svg [role=listitem]').count()) === 3);
  expect(await answer.locator('svg [role=listitem][tabindex="0"]').count()).toBe(1);
});

test('what was answered with a key goes from the page with the key', async () => {
  const { key } = await newKey(graph());
  const opened = await visit();
  const { page, words } = opened;
  const field = page.getByLabel(words.key);
  await answerOf(opened);
  await field.fill(key);
  await region(opened).waitFor();
  await answerOf(opened);
  await region(opened)
    .getByText(/\b(600,000|599,\d{3}) points left/)
    .waitFor();
  await page.route('**/graphql', (route) => {
    const isNames = String(route.request().postData()).includes('query Names');
    return isNames ? route.fulfill({ json: { data: { nodes: [null] } } }) : route.continue();
  });
  const name = page.locator('.sentence input');
  expect(await name.inputValue()).toBe('Enrique Márquez');
  await field.fill('');
  await until(async () => (await region(opened).count()) === 0);
  // Nobody without the key can say whose id it is.
  await until(async () => (await name.inputValue()) !== 'Enrique Márquez');
  expect(await name.inputValue()).toMatch(/^[\w-]{6,}$/);
});

test('a step back leaves the language that was chosen since', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await answerOf(opened);
  await pick(opened, 'disputed');
  await answerOf(opened);
  await page.getByLabel(words.language).selectOption('es');
  await page.goBack();
  await page.getByRole('cell', { name: 'El Helicoide' }).first().waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('es');
  await page.reload();
  await page.getByRole('cell', { name: 'El Helicoide' }).first().waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('es');
});
