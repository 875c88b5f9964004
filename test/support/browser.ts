import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { en, type Words } from '../../explorer/src/language/en';
import { es } from '../../explorer/src/language/es';
import type { Language } from '../../explorer/src/language/language';
import { SUGGEST } from '../../explorer/src/answer/names';
import { gallery, questionOf } from '../../explorer/src/question/gallery';
import { titleOf } from '../../explorer/src/question/question';
import { address, ask } from './ask';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ABSENT = `No Chromium is at ${executablePath}: install one (on Debian: apt-get install chromium; anywhere: npx playwright-core install chromium), and name it in CHROMIUM if it is elsewhere.`;

/** A page that was opened cold, the words that it speaks, what it asked for, and what it complained about. */
export interface Opened {
  page: Page;
  words: Words;
  asked: string[];
  complaints: string[];
}

let browser: Browser;

/** A test file that calls this has a real Chromium. */
export function withBrowser(): void {
  beforeAll(async () => {
    if (!existsSync(executablePath)) throw new Error(ABSENT);
    const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
    browser = await chromium.launch({ executablePath, args: quiet });
    await planned(SUGGEST, { text: 'a', kinds: ['PERSON'] });
    await Promise.all(
      gallery.map(({ document, fields }) => {
        const given = Object.entries(fields).map(([name, { is, example }]) => [name, is === 'name' ? 'x' : example]);
        return planned(document, Object.fromEntries(given) as Record<string, unknown>);
      }),
    );
  }, 240_000);
  afterAll(() => browser.close());
}

/** Neo4j plans a question the first time, which may take longer than a question may. */
async function planned(document: string, variables: Record<string, unknown>): Promise<void> {
  for (let tries = 0; tries < 10 && (await ask(document, variables)).errors; tries++);
}

export interface Visit {
  path?: string;
  language?: Language;
  width?: number;
  height?: number;
  dark?: boolean;
}

/** Opens the page as somebody does who never was there: with no storage and no cache. */
export async function visit({ path = '/', language = 'en', width = 1280, height = 900, dark = false }: Visit = {}) {
  const context = await browser.newContext({
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const opened: Opened = { page, words: language === 'en' ? en : es, asked: [], complaints: [] };
  context.on('request', (request) => opened.asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && opened.complaints.push(message.text()));
  page.on('pageerror', (error) => opened.complaints.push(error.message));
  await page.goto(`${address()}${path}`);
  await page.getByRole('navigation').waitFor();
  return opened;
}

/** Opens a question of the gallery. */
export async function pick({ page, words }: Opened, id: string): Promise<void> {
  const title = titleOf(String(questionOf(id)?.title[words === en ? 'en' : 'es']));
  await page.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
}

/** Presses the button as soon as the fields are filled, and waits for the answer. */
export async function answerOf({ page, words }: Opened): Promise<ReturnType<Page['getByRole']>> {
  await page.getByRole('button', { name: words.ask, exact: true }).click();
  const answer = page.getByRole('region', { name: words.result, exact: true });
  await answer.waitFor();
  return answer;
}

/** A file that the page gives, with its name. */
export async function fileOf(
  { page, words }: Opened,
  take: keyof Words['takes'],
): Promise<{ name: string; content: Buffer }> {
  const offers = page.locator('.take');
  if ((await offers.getAttribute('open')) === null) await offers.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.takes[take], exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

export const copied = (page: Page): Promise<string> => page.evaluate('navigator.clipboard.readText()');

/** Opens the query editor, and puts a document in place of what is in it, as one pastes it. */
export async function write({ page, words }: Opened, document: string): Promise<void> {
  if (await page.getByRole('button', { name: words.showQuery }).isVisible()) {
    await page.getByRole('button', { name: words.showQuery }).click();
  }
  const editor = page.locator('.graphiql-query-editor');
  await editor.locator('.view-line').first().waitFor();
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(document)})`);
  // Not by a click: what is around it may still be moving.
  await editor.locator('textarea').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}

/** Runs what is in the query editor, and waits for the answer. */
export async function run({ page, words }: Opened): Promise<ReturnType<Page['getByRole']>> {
  await page.getByRole('button', { name: /Execute query/ }).click();
  return page.getByRole('region', { name: words.result, exact: true });
}
