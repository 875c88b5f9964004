import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gather, makeGathered } from '../../src/bulk/gather';
import { makeIds, newSecret } from '../../src/bulk/ids';
import { writeGraph } from '../../src/bulk/write';
import { importInto } from '../../src/import/import';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-shares-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Gathers the story and derives it in threads, once something was done to what was gathered. */
async function derive(
  progress: (statements: number) => void,
  change: () => void = () => undefined,
): Promise<{ words: string[]; statements: number }> {
  const [gathered, secret] = [makeGathered(folder), newSecret()];
  const ids = makeIds(secret);
  let words: string[] = [];
  const write = async () => {
    for (const partition of gathered.statements) partition.flush();
    change();
    words = await writeGraph(gathered, folder, secret, progress);
    return gathered.count;
  };
  const target = {
    run: async () => [],
    ids,
    planned: (plan: Parameters<typeof gather>[1]) => gather(gathered, plan, ids),
    write,
  };
  await importInto(target, ['seeds'], { problem: (line) => expect(line).toBe('') });
  return { words, statements: gathered.count.statements };
}

test('every thread derives its share, and all of the statements are counted', async () => {
  let done = 0;
  const { words, statements } = await derive((more) => (done += more));
  expect(done).toBe(statements);
  const files = words.flatMap((word) => /^--nodes=(\d)-Statement-header\.csv,/.exec(word)?.[1] ?? []);
  expect(files).toEqual(['0', '1']);
});

test('where one thread fails, all end with what was wrong', async () => {
  const spoil = () => {
    const [first = ''] = readdirSync(folder).filter((name) => name.startsWith('statements-'));
    appendFileSync(join(folder, first), 'no JSON\n');
  };
  await expect(derive(() => undefined, spoil)).rejects.toThrow('JSON');
});

test('who stops a load stops its threads', async () => {
  const stop = () => {
    throw new Error('Stopped.');
  };
  await expect(derive(stop)).rejects.toThrow('Stopped.');
});
