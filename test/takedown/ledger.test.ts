import fs, { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../../src/audit/entry';
import { type Db, reading } from '../../src/db';
import { inForce, ledgerIn, note } from '../../src/takedown/ledger';
import { replay } from '../../src/takedown/replay';
import { takeDown } from '../../src/takedown/takedown';
import { setHidden, standingOf } from '../../src/write/takedown';
import { write } from '../../src/write/writer';
import { graphForEachTest } from '../support/graph';
import { KEYS } from '../support/keys';
import { stage } from '../support/records';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'habeas-ledger-'))));
afterEach(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());
const ledger = () => ledgerIn(join(folder, 'takedowns.ndjson'));
const hide = (id: string) => note(ledger(), { id, kind: 'HIDE' });
const ids = () =>
  ledger()
    .entries()
    .map(({ id }) => id);
const textOf = () => readFileSync(ledger().file, 'utf8');

test('a line that is none is refused, and a last one that was cut off is not read', () => {
  hide('a');
  appendFileSync(ledger().file, '{"time":"20');
  expect(ledger().entries()).toMatchObject([{ id: 'a', kind: 'HIDE' }]);
  writeFileSync(ledger().file, 'nonsense\n');
  expect(() => ledger().entries()).toThrow('takedowns.ndjson:1 is no takedown');
});

test('wherever a line was cut off, even the first one, the next is a line of its own and all others stay', () => {
  appendFileSync(ledger().file, '{"time":"2026-11-30T11:2');
  hide('a');
  expect(ids()).toEqual(['a']);
  const before = textOf();
  appendFileSync(ledger().file, '{"time":');
  hide('b');
  const whole = textOf();
  for (let end = before.length; end <= whole.length; end++) {
    writeFileSync(ledger().file, whole.slice(0, end));
    const kept = end < whole.length ? ['a'] : ['a', 'b'];
    expect(ids()).toEqual(kept);
    hide('c');
    hide('d');
    expect(ids()).toEqual([...kept, 'c', 'd']);
  }
});

test('a line that another process was still writing is kept, though it looked as if it had been cut off', () => {
  hide('a');
  const line = textOf();
  const { fstatSync } = fs;
  writeFileSync(ledger().file, line.slice(0, 20));
  jest.spyOn(fs, 'fstatSync').mockImplementationOnce((file: number) => {
    const seen = fstatSync(file);
    appendFileSync(ledger().file, line.slice(20));
    return seen;
  });
  hide('b');
  expect(ids()).toEqual(['a', 'b']);
});

test('what the disk takes a part of is an error, and is not gone on with behind what others wrote', () => {
  const { writeSync } = fs;
  jest.spyOn(fs, 'writeSync').mockImplementationOnce((file: number, text: string) => writeSync(file, text.slice(0, 9)));
  expect(() => hide('a')).toThrow('took a part of a line');
  hide('b');
  expect(ids()).toEqual(['b']);
});

test('the strictest of what nobody undid is in force; an old SHOW undoes all that stands before it', () => {
  for (const id of ['old', 'new', 'both']) hide(id);
  note(ledger(), { id: 'old', kind: 'SHOW' });
  hide('new');
  note(ledger(), { id: 'new', kind: 'SHOW', undoes: 1 });
  note(ledger(), { id: 'both', kind: 'ERASE' });
  hide('both');
  note(ledger(), { id: 'both', kind: 'SHOW', undoes: 1 });
  expect(Object.fromEntries(inForce(ledger()))).toEqual({ old: 'SHOW', new: 'HIDE', both: 'ERASE' });
});

describe('the ledger is no less strict than the graph', () => {
  jest.setTimeout(60_000);
  const graph = graphForEachTest();
  const toolsOf = (db: Db) => ({ ...KEYS, db, actor: COMMAND, ledger: ledger() });
  const isHidden = async () => (await standingOf(reading(graph.db), [ana])).get(ana)?.isHidden;
  /** What comes of a graph from before anybody was hidden, with this ledger. */
  async function afterRestore(): Promise<boolean | undefined> {
    await graph.db.write((run) => setHidden(run, ana, false));
    await replay(toolsOf(graph.db));
    return isHidden();
  }
  let ana: string;
  beforeEach(async () => {
    await write(graph.db, stage());
    ana = String((await graph.db.read("MATCH (n:Entity {ref: 'ana'}) RETURN n.id", {}))[0]?.[0]);
    await takeDown(toolsOf(graph.db), ana, 'HIDE');
  });

  test('where the write of a SHOW fails', async () => {
    const broken: Db['write'] = (work) =>
      graph.db.write(async (run) => {
        await work(run);
        throw new Error('broken');
      });
    await expect(takeDown(toolsOf({ ...graph.db, write: broken }), ana, 'SHOW')).rejects.toThrow('broken');
    expect(await isHidden()).toBe(true);
    expect(await afterRestore()).toBe(true);
  });

  test('where a SHOW is written, and everything ends before it is noted', async () => {
    const ended: Db['write'] = async (work) => {
      await graph.db.write(work);
      throw new Error('ended');
    };
    await expect(takeDown(toolsOf({ ...graph.db, write: ended }), ana, 'SHOW')).rejects.toThrow('ended');
    expect(await isHidden()).toBe(false);
    expect(await afterRestore()).toBe(true);
    await takeDown(toolsOf(graph.db), ana, 'SHOW');
    expect(await afterRestore()).toBe(false);
  });

  test.each([
    ['somebody hides again', () => takeDown(toolsOf(graph.db), ana, 'HIDE')],
    ['another process starts', () => replay(toolsOf(graph.db))],
  ])('where, before a SHOW is noted, %s', async (_, act) => {
    const late: Db['write'] = async (work) => {
      const result = await graph.db.write(work);
      await act();
      return result;
    };
    await takeDown(toolsOf({ ...graph.db, write: late }), ana, 'SHOW');
    expect(await isHidden()).toBe(true);
    expect(await afterRestore()).toBe(true);
  });

  test('where a HIDE waits for its turn until a SHOW that was asked for later is done', async () => {
    const held: Db['write'] = async (work) => {
      await takeDown(toolsOf(graph.db), ana, 'SHOW');
      return graph.db.write(work);
    };
    await takeDown(toolsOf({ ...graph.db, write: held }), ana, 'HIDE');
    expect(await isHidden()).toBe(true);
    expect(await afterRestore()).toBe(true);
  });
});
