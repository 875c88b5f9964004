import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../../src/audit/entry';
import { exportTables } from '../../src/export/export';
import { startServer } from '../../src/server';
import { ledgerIn, note } from '../../src/takedown/ledger';
import { optionsOf } from '../../src/takedown/options';
import { replay } from '../../src/takedown/replay';
import { takeDown } from '../../src/takedown/takedown';
import { setHidden } from '../../src/write/takedown';
import { write } from '../../src/write/writer';
import { graphForEachTest } from '../support/graph';
import { askWith, KEYS, newKey } from '../support/keys';
import { answer } from '../support/story';
import { entity, figure, source, stage, statement } from '../support/records';

const graph = graphForEachTest();
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'habeas-takedown-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const tools = () => ({ ...KEYS, db: graph.db, actor: COMMAND, ledger: ledgerIn(join(folder, 'takedowns.ndjson')) });

/** Ana: held, freed, sister of Bea, in a post, says something, is spoken of; and Bea without her. */
async function writeStory() {
  const { entities, sources } = stage();
  await write(graph.db, {
    entities: [
      ...entities.filter(({ ref }) => ref !== 'ana'),
      entity('ana', {
        names: [{ text: 'Canary Ana' }, { text: 'La Canaria', visibility: 'PARTNER' }],
        note: 'Canary note',
      }),
    ],
    sources: [...sources, source('leaf')],
    statements: [
      statement('held-1', { from: '2024-01-01', text: 'Canary text' }),
      statement('held-2', { from: '2024-01-02', assertedBy: 'leaf', source: 'leaf', supersedes: undefined }),
      statement('bea-held', { subject: 'bea', from: '2024-02-01', assertedBy: 'ana' }),
      statement('sisters', { relation: 'SIBLING_OF', object: 'bea' }),
      statement('parent', { subject: 'bea', relation: 'PARENT_OF', object: 'ana' }),
      statement('freed', { relation: 'RELEASED_ON', object: 'wave', from: '2024-03-01' }),
      statement('post', { relation: 'HEADS', object: 'ministry', title: 'Canary title', from: '2023' }),
      statement('says', { relation: 'SAYS', object: undefined, text: 'Canary words', visibility: 'RESTRICTED' }),
    ],
    figures: [figure('count', { assertedBy: 'ana' })],
  });
}

const EVERYTHING = `{
  persons { totalCount nodes { id name names { text }
    detentions { nodes { id statements { nodes { id text assertedBy { ... on Entity { name } } } } } }
    codetainees { totalCount } siblings { nodes { relative { name } } } } }
  officials { nodes { name } }
  search(text: "canary") { totalCount nodes { matched { text } } }
  prisons { nodes { name detentions { totalCount nodes { person { name } } } } }
  events { nodes { releases { totalCount } } }
  figures { nodes { assertedBy { ... on Entity { name } } } }
}`;

const idOf = async (name: string) => {
  const found = await answer<{ persons: { nodes: { id: string }[] } }>(
    graph.db,
    'query ($text: String!) { persons(where: { text: $text }) { nodes { id } } }',
    { text: name },
    2,
  );
  return found.persons.nodes[0]?.id ?? '';
};

const told = (level: 0 | 1 | 2) => answer(graph.db, EVERYTHING, {}, level);
const allTold = async () => JSON.stringify([await told(0), await told(1), await told(2)]);
/** The hash of all that is exported for who sees everything, and its text. */
async function exported(name: string): Promise<{ hash: string; text: string }> {
  const into = join(folder, name);
  mkdirSync(into);
  const { hash } = await exportTables(graph.db, { folder: into, format: 'csv', visibility: 'RESTRICTED' });
  return {
    hash,
    text: readdirSync(into)
      .map((file) => readFileSync(join(into, file), 'utf8'))
      .join(''),
  };
}

test('who is hidden is in no answer and no export of any level, nor is what hangs on them; and comes back as they were', async () => {
  await writeStory();
  const before = await allTold();
  expect(before).toContain('Canary Ana');
  const { hash } = await exported('before');
  const id = await idOf('canary');
  await takeDown(tools(), id, 'HIDE');
  const hidden = await allTold();
  expect(hidden).not.toMatch(/canar/i);
  expect(hidden).toContain('bea');
  expect(JSON.parse(hidden)).toMatchObject(
    [0, 1, 2].map(() => ({ officials: { nodes: [] }, search: { totalCount: 0 } })),
  );
  for (const level of [0, 1, 2] as const)
    expect(await answer(graph.db, 'query ($id: ID!) { node(id: $id) { id } }', { id }, level)).toEqual({ node: null });
  const changes = '{ changes(last: 50) { nodes { id kind } } }';
  const {
    changes: { nodes },
  } = await answer<{ changes: { nodes: object[] } }>(graph.db, changes);
  expect(nodes).toContainEqual({ id, kind: 'HIDDEN' });
  expect((await exported('hidden')).text).not.toMatch(/canar|,ana,/i);
  await takeDown(tools(), id, 'SHOW');
  expect(await allTold()).toBe(before);
  expect((await exported('after')).hash).toBe(hash);
}, 120_000);

test('of who is erased nothing is left but the id: no value, no statement; and the others stay as they are', async () => {
  await writeStory();
  const id = await idOf('canary');
  const bea = '{ persons { nodes { name detentions { nodes { status statements { totalCount } } } } } }';
  await takeDown(tools(), id, 'HIDE');
  const hidden = await answer(graph.db, bea, {}, 2);
  await takeDown(tools(), id, 'ERASE');
  expect(await answer(graph.db, bea, {}, 2)).toEqual(hidden);
  const rows = await graph.db.read(
    'MATCH (node) OPTIONAL MATCH (node)-[link]->() RETURN properties(node), collect(properties(link))',
    {},
  );
  expect(JSON.stringify(rows).match(/canar\w*|"ana"|"held-\d"|sisters/gi)).toBeNull();
  expect(JSON.stringify(rows)).toContain(id);
  await expect(takeDown(tools(), id, 'SHOW')).rejects.toThrow('was erased, for good');
  await takeDown(tools(), id, 'ERASE');
}, 60_000);

test('who is erased is not written again under the same key', async () => {
  await writeStory();
  await takeDown(tools(), await idOf('canary'), 'ERASE');
  await expect(writeStory()).rejects.toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ record: 'ana', what: expect.stringContaining('was erased') }),
    ]),
  });
}, 60_000);

test('a graph that was put back from an older copy is taken down again, before it is read', async () => {
  await writeStory();
  const [ana, bea] = [await idOf('canary'), await idOf('bea')];
  await takeDown(tools(), ana, 'HIDE');
  await takeDown(tools(), bea, 'HIDE');
  await takeDown(tools(), bea, 'SHOW');
  // An older copy, of before anything was taken down; in which somebody was, whose erasure did not come about.
  await graph.db.write((run) => setHidden(run, ana, false));
  const place = String((await graph.db.read("MATCH (p:Prison {ref: 'helicoide'}) RETURN p.id", {}))[0]?.[0]);
  note(tools().ledger, { id: place, kind: 'ERASE' });
  expect(await replay(tools())).toBe(2);
  expect(await allTold()).not.toMatch(/canar|helicoide/i);
  expect(await allTold()).toContain('bea');
  expect(await replay(tools())).toBe(0);
}, 60_000);

test('an id that names nobody is refused, and nothing is noted', async () => {
  await expect(takeDown(tools(), 'nobody', 'HIDE')).rejects.toThrow(
    'No person, organisation, prison or event has this id',
  );
  expect(tools().ledger.entries()).toEqual([]);
});

test('an admin takes somebody down by a mutation, which nobody else has; every server answers so at once, and it is on record', async () => {
  await writeStory();
  const id = await idOf('canary');
  const options = { db: graph.db, host: '127.0.0.1', port: 0, keys: KEYS, ledger: tools().ledger.file };
  const [one, other] = [await startServer(options), await startServer(options)];
  const admin = await newKey(graph.db, { scopes: ['admin'] });
  const restricted = await newKey(graph.db, { scopes: ['read:restricted'] });
  const mutation = 'mutation ($id: ID!, $kind: TakedownKind!) { takeDown(id: $id, kind: $kind) { id kind } }';
  const doneBy = async (key: string | undefined, kind = 'HIDE') =>
    (await askWith(one.url, key, mutation, { id, kind })).json() as Promise<object>;
  for (const key of [undefined, restricted.key])
    expect(await doneBy(key)).toMatchObject({
      // There is neither a mutation nor the type of its argument.
      errors: [1, 2].map(() => ({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })),
    });
  expect(await doneBy(admin.key)).toMatchObject({ data: { takeDown: { id, kind: 'HIDE' } } });
  expect(await (await askWith(other.url, undefined)).text()).not.toContain('Canary');
  expect(await doneBy(admin.key, 'SHOW')).toMatchObject({ data: { takeDown: { id, kind: 'SHOW' } } });
  expect(await (await askWith(other.url, undefined)).text()).toContain('Canary');
  await Promise.all([one.stop(), other.stop()]);
  const acts = await graph.db.read(
    "MATCH (e:AuditEntry) WHERE e.act IN ['HIDDEN', 'SHOWN'] RETURN e.actor, e.act, e.targets ORDER BY e.number",
    {},
  );
  expect(acts).toEqual([
    [admin.id, 'HIDDEN', [id]],
    [admin.id, 'SHOWN', [id]],
  ]);
}, 60_000);

test.each([[''], ['a b'], ['a --undo --erase'], ['--what a']])(
  'words that ask for nothing are told what would: %s',
  (words) => {
    expect(() => optionsOf(words.split(' ').filter(Boolean))).toThrow('npm run hide -- ID');
  },
);

test('words ask for what they say', () => {
  expect(['a', 'a --undo', 'a --erase'].map((words) => optionsOf(words.split(' ')).kind)).toEqual([
    'HIDE',
    'SHOW',
    'ERASE',
  ]);
});
