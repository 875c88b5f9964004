import { answerOf, type Opened, pick, visit, withBrowser } from '../support/browser';
import { until } from '../support/until';

jest.setTimeout(120_000);
withBrowser();

const name = ({ page }: Opened) => page.locator('.sentence input').first();
const options = ({ page }: Opened) => page.locator('.field [role=option]');
const filled = (opened: Opened) => until(async () => (await name(opened).inputValue()) !== '');

/** Keeps all that is asked from now on waiting; what it gives ends that, well or badly. */
async function stopped({ page }: Opened): Promise<(isWell: boolean) => Promise<void>> {
  let end: (isWell: boolean) => void = () => undefined;
  const ended = new Promise<boolean>((resolve) => (end = resolve));
  await page.route('**/graphql', async (route) =>
    ((await ended) ? route.continue() : route.abort()).catch(() => undefined),
  );
  return async (isWell) => {
    end(isWell);
    await page.waitForTimeout(300);
    await page.unroute('**/graphql');
  };
}

test('nobody is taken from the list of what was typed before, and it goes where the search fails', async () => {
  const opened = await visit();
  await filled(opened);
  await name(opened).fill('delcy');
  await options(opened).first().waitFor();
  const end = await stopped(opened);
  const sent = opened.page.waitForRequest('**/graphql');
  await name(opened).fill('marquez');
  await name(opened).press('Enter');
  expect(await name(opened).inputValue()).toBe('marquez');
  await options(opened).first().click();
  expect(await name(opened).inputValue()).toBe('marquez');
  await sent;
  await end(false);
  expect(await options(opened).count()).toBe(0);
});

test('a list of names is closed by Escape, and does not open when the field was left meanwhile', async () => {
  const opened = await visit();
  await filled(opened);
  await name(opened).fill('delcy');
  await options(opened).first().waitFor();
  await name(opened).press('Escape');
  expect(await options(opened).count()).toBe(0);
  const end = await stopped(opened);
  const sent = opened.page.waitForRequest('**/graphql');
  await name(opened).fill('marquez');
  await sent;
  await name(opened).blur();
  await end(true);
  expect(await options(opened).count()).toBe(0);
});

test('a day that is missing is asked for as a day', async () => {
  const opened = await visit();
  const { page, words } = opened;
  await pick(opened, 'headless');
  await page.getByLabel(words.fields.day ?? '', { exact: true }).fill('');
  expect(await page.locator('.form .hint').allTextContents()).toEqual([words.fillIn('the day')]);
});

test('on a phone neither the list of names nor the table of a picture is wider than the screen', async () => {
  const opened = await visit({ width: 375, height: 740 });
  const { page } = opened;
  const wide = () => page.evaluate<number>('document.documentElement.scrollWidth');
  for (const id of ['connected', 'life']) {
    await pick(opened, id);
    await answerOf(opened);
    await page.locator('#view .twin summary').first().click();
    await page.locator('#view .twin tbody tr').first().waitFor();
    expect([id, await wide()]).toEqual([id, 375]);
  }
  // Its field stands in the middle of the sentence.
  await pick(opened, 'held');
  await filled(opened);
  await name(opened).fill('a');
  await options(opened).first().waitFor();
  const list = await page.locator('.field [role=listbox]').boundingBox();
  expect(list!.width).toBeGreaterThan(200);
  expect(list!.x + list!.width).toBeLessThanOrEqual(375);
  expect(await wide()).toBe(375);
});
