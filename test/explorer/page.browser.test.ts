import { fragmentOf, type Shared } from '../../explorer/src/share/link';
import { address, ask } from '../support/ask';
import { until } from '../support/until';
import { answerOf, copied, type Opened, pick, run, visit, withBrowser, write } from '../support/browser';

jest.setTimeout(120_000);
withBrowser();

const name = ({ page }: Opened) => page.locator('.sentence input').first();
/** Waits until a field for a name holds this one, or any. */
const named = (opened: Opened, text: string) => until(async () => (await name(opened).inputValue()) === text);
const filled = (opened: Opened) => until(async () => (await name(opened).inputValue()) !== '');
const hash = ({ page }: Opened) => page.evaluate<string>('location.hash');
const go = ({ page }: Opened, shared: Shared | string) =>
  page.evaluate(`location.hash = ${JSON.stringify(typeof shared === 'string' ? shared : fragmentOf(shared))}`);

async function idOf(text: string): Promise<string> {
  const { data } = await ask('query ($text: String!) { suggest(text: $text, first: 1) { entity { id } } }', { text });
  return (data as { suggest: { entity: { id: string } }[] }).suggest[0]!.entity.id;
}

test('a view that cannot be fetched leaves the answer, says so, and is shown when it can be', async () => {
  const opened = await visit({ language: 'es' });
  const { page, words } = opened;
  const answer = await answerOf(opened);
  await page.route('**/Timeline-*.js', (route) => route.abort());
  await page.getByRole('tab', { name: words.views.timeline }).click();
  await answer.getByText(words.broken.said).waitFor();
  await page.getByRole('tab', { name: words.views.table }).click();
  await answer.getByRole('cell', { name: 'El Helicoide' }).first().waitFor();
  await page.unroute('**/Timeline-*.js');
  await page.getByRole('tab', { name: words.views.timeline }).click();
  const again = page.getByRole('button', { name: words.broken.again });
  if (await again.isVisible()) await again.click();
  await answer.locator('svg.picture').waitFor();
});

test('a name that comes into a field while the reader is in it gives way to what they type', async () => {
  const opened = await visit();
  const { page } = opened;
  await filled(opened);
  let come = (): void => undefined;
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/graphql', (route) => late.then(() => route.continue()));
  await pick(opened, 'held');
  await name(opened).focus();
  expect(await name(opened).inputValue()).toBe('');
  come();
  await filled(opened);
  await page.keyboard.type('marquez');
  expect(await name(opened).inputValue()).toBe('marquez');
});

test('a name that is typed and not picked is told, and goes when the question is opened again', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await pick(opened, 'life');
  await named(opened, 'Enrique Márquez');
  await name(opened).fill('delcy');
  await page.locator('.field [role=option]').first().waitFor();
  await name(opened).blur();
  await page.getByText(words.unpicked).waitFor();
  expect(await page.getByRole('button', { name: words.ask, exact: true }).isDisabled()).toBe(true);
  await pick(opened, 'life');
  await named(opened, 'Enrique Márquez');
  await (await answerOf(opened)).getByRole('img').getByText('El Helicoide').waitFor();
});

test('what is run with other variables is what form, citation and link speak of', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await pick(opened, 'posts');
  await named(opened, 'Delcy Rodríguez');
  await page.getByRole('button', { name: words.showQuery }).click();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const person = await idOf('Jorge Rodríguez');
  const set = (part: string, text: string) =>
    page.evaluate(
      `globalThis.__MONACO.editor.getModels().find(({ uri }) => uri.path.includes(${JSON.stringify(part)})).setValue(${JSON.stringify(text)})`,
    );
  await set('variables', JSON.stringify({ person }));
  const answer = await run(opened);
  await named(opened, 'Jorge Rodríguez');
  await page.locator('.take summary').click();
  await page.getByRole('button', { name: words.cite }).click();
  await page.getByText(words.copied).waitFor();
  expect(await copied(page)).toContain('“Which posts does or did Jorge Rodríguez hold?”');
  expect(await hash(opened)).toBe(
    fragmentOf({ question: 'posts', variables: { person }, view: 'timeline', language: 'en' }),
  );
  await write(opened, '{ prisons { nodes { name } } }');
  await answer.getByText(words.answerTo('Which posts does or did Jorge Rodríguez hold?')).waitFor();
});

test('a link that is pasted into an open page opens there, and one that is damaged or unknown is told', async () => {
  const opened = await visit();
  const { page, words } = opened;
  const before = await hash(opened);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  expect(await hash(opened)).toBe(before);
  await go(opened, { question: 'disputed', variables: {}, view: 'json' });
  await page.getByRole('tab', { name: words.views.json, selected: true }).waitFor();
  const sent = opened.asked.length;
  await go(opened, { question: 'not-ours', variables: {} });
  await page.getByText(words.link.unknown).waitFor();
  await go(opened, '#question=xyz');
  await page.getByText(words.link.damaged).waitFor();
  await go(opened, { question: 'disputed', variables: {} });
  await page.getByRole('region', { name: words.result, exact: true }).waitFor();
  await go(opened, fragmentOf({ question: 'disputed', variables: {} }).slice(0, 14));
  await page.getByText(words.link.damaged).waitFor();
  await filled(opened);
  expect(await page.getByRole('region', { name: words.result, exact: true }).count()).toBe(0);
  expect(opened.asked.slice(sent).filter((url) => !url.startsWith(address()))).toEqual([]);
});

test('the language of a link is not kept', async () => {
  const opened = await visit({ language: 'es' });
  const { page, words } = opened;
  await page.getByLabel(words.language).selectOption('en');
  await page.getByLabel('Language').selectOption('es');
  await go(opened, { question: 'disputed', variables: {}, language: 'en' });
  await page.getByRole('region', { name: 'Answer', exact: true }).waitFor();
  expect(await page.evaluate("localStorage.getItem('habeas:language')")).toBe('es');
});

test('what was asked lasts when the page is loaded anew, one can go back, and in private mode nothing of it is in the address', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await answerOf(opened);
  await pick(opened, 'disputed');
  await answerOf(opened);
  await page.reload();
  await page.getByRole('region', { name: words.result, exact: true }).waitFor();
  expect(await page.locator('.sentence').textContent()).toMatch(/^Which detentions are disputed/);
  await page.goBack();
  await page.getByRole('cell', { name: 'El Helicoide' }).first().waitFor();
  await page.getByRole('switch', { name: words.private }).click();
  await pick(opened, 'disputed');
  await answerOf(opened);
  expect(await hash(opened)).toBe('');
});

test('a key that is not valid is told where names are looked for, and one that cannot be sent is not', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await filled(opened);
  await page.getByLabel(words.key).fill('hk_test_nobody');
  await name(opened).fill('delcy');
  await page.locator('.field').getByText(String(words.problems.UNAUTHENTICATED)).waitFor();
  await page.getByLabel(words.key).fill('clave_ñ');
  await page.locator('.bad-key').getByText(String(words.problems.BAD_KEY)).waitFor();
  const sent = opened.asked.length;
  await name(opened).fill('delc');
  await page.locator('.field').getByText(String(words.problems.BAD_KEY)).waitFor();
  expect(opened.asked.slice(sent).filter((url) => url.endsWith('/graphql'))).toEqual([]);
});

test('a server that answers only its own documents is told once and where names are looked for, as is what it says else', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await filled(opened);
  const refuse = (message: string) =>
    page.route('**/graphql', (route) =>
      route.fulfill({ status: 400, json: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] } }),
    );
  await refuse('Not so.');
  await name(opened).fill('delcy');
  await page.locator('.field').getByText(words.refused('Not so.')).waitFor();
  await refuse('Only documents of the manifest are answered here: send one.');
  await name(opened).fill('delc');
  await page.locator('.field').getByText(String(words.problems.UNTRUSTED)).waitFor();
  await page.getByRole('alert').getByText(String(words.problems.UNTRUSTED)).waitFor();
});

test('what cannot be taken away is not offered, and ways that are not on record are told', async () => {
  const opened = await visit();
  const { page, words } = opened;
  const [from, to] = await Promise.all([idOf('Biagio Pilieri'), idOf('Delcy Rodríguez')]);
  await go(opened, { document: `{ paths(from: "${from}", to: "${to}", maxLength: 1) { length } }`, variables: {} });
  await page.getByRole('region', { name: words.result, exact: true }).getByText(words.nothing).waitFor();
  await page.locator('.take summary').click();
  await page.getByRole('button', { name: words.takes.csv, exact: true }).waitFor();
  for (const take of ['svg', 'wholeCsv', 'wholeNdjson'] as const)
    expect(await page.getByRole('button', { name: words.takes[take], exact: true }).count()).toBe(0);
});

test('on a narrow page one is led to the answer', async () => {
  const opened = await visit({ width: 360, height: 740 });
  await answerOf(opened);
  await until(async () => (await opened.page.evaluate('document.activeElement.id')) === 'answer');
  expect(await opened.page.locator('#answer').isVisible()).toBe(true);
});
