import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { address } from './ask';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ABSENT = `No Chromium is at ${executablePath}: install one (on Debian: apt-get install chromium; anywhere: npx playwright-core install chromium), and name it in CHROMIUM if it is elsewhere.`;

/** A page that was opened cold, what it asked for, and what it complained about. */
export interface Opened {
  page: Page;
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
  });
  afterAll(() => browser.close());
}

export interface Visit {
  path?: string;
  locale?: string;
  dark?: boolean;
  width?: number;
  height?: number;
}

/** Opens the page as somebody does who never was there: with no storage and no cache. */
export async function visit({
  path = '/',
  locale = 'en',
  dark = false,
  width = 1280,
  height = 900,
}: Visit = {}): Promise<Opened> {
  const context = await browser.newContext({
    locale,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address()}${path}`);
  return { page, asked, complaints };
}
