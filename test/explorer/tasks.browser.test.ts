import { parse as parseCsv } from 'csv-parse/sync';
import { speechOf } from '../../explorer/src/language/speech';
import { termOf } from '../../explorer/src/language/terms';
import { answerOf, copied, fileOf, type Opened, pick, run, visit, withBrowser, write } from '../support/browser';
import { until } from '../support/until';

jest.setTimeout(120_000);
withBrowser();

const csvOf = (content: Buffer) => parseCsv<Record<string, string>>(content, { bom: true, columns: true });
const field = ({ page, words }: Opened, name: string) =>
  page.locator('.sentence input').and(page.getByLabel(words.fields[name] ?? name, { exact: true }));

/** What a newcomer wants to know, from a cold page to a file. */
describe.each(['en', 'es'] as const)('in %s, a newcomer', (language) => {
  const speech = speechOf(language);
  const term = (name: string) => termOf(name, language);
  const open = () => visit({ language });

  it('finds a question by a word, and takes away who was in charge', async () => {
    const opened = await open();
    await opened.page.getByLabel(speech.words.search).fill(language === 'en' ? 'charge' : 'MANDO');
    await pick(opened, 'charge');
    const answer = await answerOf(opened);
    await answer.getByText('Celsa Bautista Ontiveros').first().waitFor();
    await answer.getByText(term('DISPUTED'), { exact: true }).first().waitFor();
    const { name, content } = await fileOf(opened, 'csv');
    expect(name).toMatch(/^habeas-charge-\d{4}-\d\d-\d\d\.csv$/);
    const [first] = csvOf(content);
    expect(first).toMatchObject({ 'person.name': 'Josnars Adolfo Baduel', 'prison.name': 'El Rodeo I' });
    expect(first?.['inCharge.nodes.post.holder.name']).toBe('Celsa Bautista Ontiveros; Julio García Zerpa');
    expect(first?.['statements.nodes.citations.source.url']).toContain('https://');
  });

  it('finds a name without its accents, by keyboard alone, and sees who says so', async () => {
    const opened = await open();
    const name = field(opened, 'person');
    await name.fill('marquez');
    await opened.page.locator('.field [role=option]').first().waitFor();
    await name.press('Enter');
    await opened.page.getByRole('button', { name: speech.words.ask, exact: true }).press('Enter');
    const answer = opened.page.getByRole('region', { name: speech.words.result, exact: true });
    await answer.getByText('El Helicoide', { exact: true }).waitFor();
    await answer.locator('.sources summary').first().click();
    const link = answer.locator('.sources a').first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    const lines = String((await fileOf(opened, 'ndjson')).content)
      .trimEnd()
      .split('\n');
    expect(JSON.parse(String(lines[0]))).toMatchObject({
      person: { name: 'Enrique Márquez' },
      prison: { name: 'El Helicoide' },
    });
    expect(JSON.parse(String(lines[1]))).toEqual({ complete: true, rows: 1 });
  });

  it('asks for another day, and learns who was certainly there', async () => {
    const opened = await open();
    await pick(opened, 'prison-day');
    await field(opened, 'day').fill('2025-06-01');
    const answer = await answerOf(opened);
    await answer.getByText('Biagio Pilieri').waitFor();
    const days = csvOf((await fileOf(opened, 'csv')).content).filter((row) => row['person.name'] === 'Biagio Pilieri');
    expect(days[0]).toMatchObject({ 'period.certainty': 'CERTAIN', status: 'SINGLE_ASSERTER' });
    await answer
      .getByText(`${term('certainty')}: ${term('CERTAIN')}`)
      .first()
      .waitFor();
  });

  it('sees figures side by side, and takes them away as a workbook', async () => {
    const opened = await open();
    await pick(opened, 'how-many');
    const answer = await answerOf(opened);
    await answer.getByRole('tab', { name: speech.words.views.figures, selected: true }).waitFor();
    await answer
      .getByText(speech.words.figure.MORE_THAN(speech.number(854)))
      .first()
      .waitFor();
    await answer.getByText(speech.words.honest.neverAdd).waitFor();
    const asked = () => opened.asked.filter((url) => url.endsWith('/graphql')).length;
    const before = asked();
    const { content } = await fileOf(opened, 'xlsx');
    // The state that the workbook tells is that of the answer.
    expect(asked()).toBe(before);
    const { default: readExcel } = await import('read-excel-file/node');
    const sheets = await readExcel(content);
    const sheet = (name: string) => sheets.find((each) => each.sheet === name)?.data ?? [];
    expect(sheets.map((each) => each.sheet)).toEqual(['figures', 'columns', 'question', 'sources']);
    expect(sheet('figures').some((row) => row.includes(863) && row.includes('Foro Penal'))).toBe(true);
    expect(sheet('columns').find((row) => row[1] === 'population')?.[3]).toMatch(/^Whom it counts/);
    expect(sheet('question').find((row) => row[0] === 'document')?.[1]).toContain('query HowMany');
    expect(sheet('question').find((row) => row[0] === 'state of the graph')?.[1]).toMatch(/\S{8}/);
    expect(
      sheet('sources')
        .flat()
        .some((each) => String(each).startsWith('https://')),
    ).toBe(true);
  });
});

describe.each(['en', 'es'] as const)('in %s, a newcomer with more time', (language) => {
  const speech = speechOf(language);
  const term = (name: string) => termOf(name, language);
  const open = () => visit({ language });

  it('sees how two people are connected, and takes it to Gephi', async () => {
    const opened = await open();
    await pick(opened, 'connected');
    const answer = await answerOf(opened);
    await answer.getByRole('tab', { name: speech.words.views.graph, selected: true }).waitFor();
    await answer.getByRole('listitem', { name: /^Delcy Rodríguez/ }).focus();
    await opened.page.keyboard.press('Home');
    expect(await opened.page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(
      /^Julio García Zerpa, .*\./,
    );
    const { content } = await fileOf(opened, 'gexf');
    const names = `[...new DOMParser().parseFromString(${JSON.stringify(String(content))}, 'text/xml').querySelectorAll('node')].map((node) => node.getAttribute('label'))`;
    expect(await opened.page.evaluate(names)).toEqual(
      expect.arrayContaining(['Julio García Zerpa', 'Delcy Rodríguez']),
    );
  });

  it('sees a life in order, and takes the picture away', async () => {
    const opened = await open();
    await pick(opened, 'life');
    const answer = await answerOf(opened);
    await answer.getByRole('img').getByText('El Helicoide').waitFor();
    const svg = String((await fileOf(opened, 'svg')).content);
    const read = `(() => { const file = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').documentElement; return [file.tagName, file.querySelector('title').textContent, file.querySelectorAll('rect').length] })()`;
    const [tag, title, bars] = await opened.page.evaluate<[string, string, number]>(read);
    expect([tag, title.includes('Enrique Márquez'), bars > 0]).toEqual(['svg', true, true]);
  });

  it('takes a whole list from the server, and is told that it is whole', async () => {
    const opened = await open();
    await pick(opened, 'one-asserter');
    await answerOf(opened);
    const { name, content } = await fileOf(opened, 'wholeCsv');
    await opened.page.getByText(speech.words.wholeLists(name)).waitFor();
    expect(csvOf(content).map((row) => row['person.name'])).toEqual(
      expect.arrayContaining(['Biagio Pilieri', 'Raúl Isaías Baduel']),
    );
    expect(String(content)).toMatch(/\r\n# whole: 3 rows,*\r\n$/);
  });

  it('writes a query of their own, and is told where the answer and its files are cut', async () => {
    const held = 'detentions(first: 1) { nodes { id prison { id name __typename } } }';
    const document = `{ persons(first: 9) { totalCount nodes { id name __typename ${held} } pageInfo { hasNextPage } } }`;
    const opened = await open();
    const { page, words } = opened;
    await write(opened, document);
    const answer = await run(opened);
    await answer.getByText(words.honest.cutOf(term('persons'), '9', '21')).waitFor();
    const { name, content } = await fileOf(opened, 'csv');
    await page.getByText(words.shownFile(name)).waitFor();
    expect(String(content)).toMatch(/\r\n# cut after 9 rows: PAGE,+\r\n$/);
    await answer.getByRole('tab', { name: words.views.graph, exact: true }).click();
    await answer.locator('svg.picture').waitFor();
    const picture = await fileOf(opened, 'svg');
    await page.getByText(words.shownFile(picture.name)).waitFor();
    expect(String(picture.content)).toContain(`${words.cutTitle('')}</text>`);
  });

  it('shares a link that opens question, fields and view again', async () => {
    const opened = await open();
    await pick(opened, 'heads');
    const answer = await answerOf(opened);
    await answer.getByRole('tab', { name: speech.words.views.table }).click();
    await opened.page.getByRole('button', { name: speech.words.share }).click();
    await opened.page.getByText(speech.words.copied).waitFor();
    const link = await copied(opened.page);
    const again = await visit({ language: 'en', path: new URL(link).pathname + new URL(link).hash });
    await again.page.getByRole('tab', { name: speech.words.views.table, selected: true }).waitFor();
    const name = again.page.locator('.sentence input');
    // What the id in the link is called is asked beside the question, and may come after its answer.
    await until(async () => (await name.inputValue()) === 'Ministry for the Penitentiary Service');
    await again.page.getByRole('cell', { name: 'Julio García Zerpa' }).first().waitFor();
    // Nothing of the link is sent but what it asks for.
    expect(again.asked.filter((url) => url.includes('q='))).toEqual([]);
  });

  it('learns what is disputed, and copies a citation with its sources', async () => {
    const opened = await open();
    await pick(opened, 'disputed');
    const answer = await answerOf(opened);
    await answer.getByText(speech.words.honest.disputed('1')).waitFor();
    await answer.getByText(term('START'), { exact: true }).waitFor();
    await opened.page.locator('.take summary').click();
    await opened.page.getByRole('button', { name: speech.words.cite }).click();
    await opened.page.getByText(speech.words.copied).waitFor();
    const citation = await copied(opened.page);
    expect(citation).toContain('#q=');
    expect(citation).toMatch(/\n- El Tiempo \(Venezuela\), .*https:\/\//);
    expect(opened.complaints).toEqual([]);
  });
});
