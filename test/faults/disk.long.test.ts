import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnknownOutcome } from '../../src/errors';
import { checkGraph } from '../../src/write/check';
import { write } from '../../src/write/writer';
import { toBeBroken } from '../support/broken';
import { until } from '../support/until';
import { entity } from '../support/records';

const MEGABYTE = 2 ** 20;

/** A small disk; to make one takes the rights of root. */
const disk = mkdtempSync(join(tmpdir(), 'habeas-disk-'));
const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'habeas', disk]).status === 0;

/** Fills the disk up to this, and gives the file that does. */
function fill(left: number): string {
  const { bavail, bsize } = statfsSync(disk);
  const file = join(disk, 'ballast');
  writeFileSync(file, Buffer.alloc(bavail * bsize - left));
  return file;
}

jest.setTimeout(300_000);
afterAll(() => rmdirSync(disk));

(made ? describe : describe.skip)('a database whose disk is full', () => {
  const broken = toBeBroken(disk);
  afterAll(() => void spawnSync('umount', [disk]));
  const acknowledged = new Set<string>();
  const sent = new Set<string>();
  let ballast: string;

  /** Writes until that fails; gives why it did. */
  async function writeOn(): Promise<unknown> {
    const ref = `n${sent.size}`;
    sent.add(ref);
    const failure: unknown = await write(broken.db, { entities: [entity(ref, { note: ref.repeat(500) })] }).then(
      () => void acknowledged.add(ref),
      (error: unknown) => error,
    );
    return failure ?? writeOn();
  }

  it('says that the outcome of the write is unknown, and is neither ready nor answers', async () => {
    ballast = fill(MEGABYTE);
    expect(await writeOn()).toBeInstanceOf(UnknownOutcome);
    console.info(`${acknowledged.size} were acknowledged, and then the disk was full`);
    expect(await broken.ready()).toBe(false);
    expect(await broken.code()).toBe('UNAVAILABLE');
  });

  it('calls itself online, so that only a real question tells', async () => {
    const states = await broken.db.read(
      "SHOW DATABASES YIELD name, currentStatus WHERE name = 'neo4j' RETURN currentStatus",
      {},
    );
    expect(states).toEqual([['online']]);
  });

  it('is no better once there is room again', async () => {
    rmSync(ballast);
    expect(await broken.ready()).toBe(false);
    expect(await broken.code()).toBe('UNAVAILABLE');
  });

  it('has all that was acknowledged, each once, when it is started again', async () => {
    await broken.neo4j.restart();
    await until(broken.answers);
    const rows = await broken.db.read('MATCH (n:Entity) RETURN n.ref, count(*)', {});
    const found = new Map(rows.map(([ref, times]) => [String(ref), times]));
    expect([...acknowledged].filter((ref) => found.get(ref) !== 1)).toEqual([]);
    expect([...found.keys()].filter((ref) => !sent.has(ref))).toEqual([]);
    expect(await checkGraph(broken.db)).toEqual([]);
  });
});
