import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { address } from '../support/ask';

const page = readFileSync('docs/download.md', 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

const urls = [...page.matchAll(/http:\/\/127\.0\.0\.1:4000(\/export\.\w+\?[^\s"]+)\n/g)].map(([, path = '']) => path);

/** The text of a download, without the mark at its beginning. */
async function download(path: string): Promise<string> {
  const response = await fetch(address() + path);
  expect(response.status).toBe(200);
  return response.text();
}

test.each(urls)('the address that the page shows gives a table: %s', async (path) => {
  const lines = (await download(path)).trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.at(-1)?.startsWith('# whole: ')).toBe(!path.includes('end=false'));
});

test.each(['python', 'r'])(
  'a strict reader that takes # for a comment gets every row of the question in %s',
  async (language) => {
    const [program = ''] = blocks(language);
    const [, query = ''] = /query (?:=|<-) "(.*)"/.exec(program) ?? [];
    const [, path = ''] = /"http:\/\/127\.0\.0\.1:4000(\/export\.csv\?query=)"/.exec(program) ?? [];
    const text = await download(path + encodeURIComponent(query));
    const table = parse<Record<string, string>>(text, { columns: true, comment: '#', record_delimiter: '\r\n' });
    expect(table.map((row) => row['person.name'])).toContain('Enrique Márquez');
    for (const row of table) {
      expect(row).toMatchObject({
        'event.name': expect.stringMatching(/^Releases/),
        status: expect.stringMatching(/^[A-Z_]+$/),
      });
      expect(row['sources.pageInfo.hasNextPage']).toMatch(/^(true|false)$/);
    }
    expect(text).toContain(`\r\n# whole: ${table.length} rows,`);
  },
);

test('the command that the page shows gives a table', async () => {
  const [command = ''] = blocks('sh');
  const [, path = ''] = /http:\/\/127\.0\.0\.1:4000(\S+)/.exec(command) ?? [];
  const sent = [...command.matchAll(/--data-urlencode '(\w+)=([^']*)'/g)].map(([, name, value]) => [name, value]);
  const text = await download(`${path}?${String(new URLSearchParams(sent as [string, string][]))}`);
  expect(text).toMatch(/\r\n# whole: \d+ rows,+\r\n$/);
});

test('the page shows the table of its question, but for the ids', async () => {
  const query = encodeURIComponent(String(blocks('graphql')[0]));
  const text = await download(`/export.csv?sources=false&query=${query}`);
  const shown = text.replace(/(?<=[,\n; ])'?[\w-]{16}(?=[,;\r])/g, '…');
  expect(shown.replaceAll('\r\n', '\n')).toBe(blocks('csv')[0]);
});
