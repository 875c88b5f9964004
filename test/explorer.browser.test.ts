import { type Browser, chromium, type Page } from 'playwright-core';
import { firstQuery } from '../src/explorer';
import { address, ask } from './support/ask';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  // Neo4j plans a question the first time, which may take longer than a question may.
  for (let tries = 0; tries < 10 && (await ask(firstQuery)).errors; tries++);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
});
afterAll(() => browser.close());

async function open(): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address()}/`);
  await page.waitForSelector('.graphiql-execute-button');
  return { page, asked, complaints };
}

test('the page answers its first question', async () => {
  const { page, complaints } = await open();
  await page.click('.graphiql-execute-button');
  await page.getByText('"El Helicoide"').waitFor();
  expect(complaints).toEqual([]);
});

test('the page asks no other host for anything', async () => {
  const { page, asked } = await open();
  await page.click('.graphiql-execute-button');
  await page.getByText('"Enrique Márquez"').waitFor();
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith(address()))).toEqual([]);
});

test('the page shows what the schema says of itself', async () => {
  const { page } = await open();
  await page.click('button[aria-label="Show Documentation Explorer"]');
  await page.getByRole('link', { name: 'Query' }).click();
  await page.getByText('Where every question starts.').waitFor();
});
