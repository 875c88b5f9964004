import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds, seed } from '../src/seed';
import { write } from '../src/write/writer';
import { graphForEachTest } from './support/graph';
import { entity } from './support/records';

const graph = graphForEachTest();
const quiet = () => undefined;
const rows = (cypher: string) => graph.db.read(cypher, {});

let seeds: Awaited<ReturnType<typeof readSeeds>>;
beforeAll(async () => {
  seeds = await readSeeds();
});
const statementOf = (ref: string) => seeds.statements.find((each) => each.ref === ref);

describe('the seeds', () => {
  test('tell the whole story: 49 entities, 40 sources, 81 statements and 30 figures', () => {
    const { entities, sources, statements, figures } = seeds;
    expect([entities, sources, statements, figures].map(({ length }) => length)).toEqual([49, 40, 81, 30]);
    const kinds = ['PERSON', 'ORGANISATION', 'PRISON', 'EVENT'];
    expect(kinds.map((kind) => entities.filter((each) => each.kind === kind).length)).toEqual([21, 18, 2, 8]);
    expect(statements.filter(({ note }) => note)).toHaveLength(55);
    expect(figures.filter(({ note }) => note)).toHaveLength(16);
  });

  test('are all PUBLIC', () => {
    const folder = join(__dirname, '..', 'seeds');
    expect(
      readdirSync(folder)
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join(),
    ).not.toContain('visibility');
  });

  test('keep what the tables say, with its notes', () => {
    const { entities, sources, figures } = seeds;
    expect(statementOf('s38')).toEqual({
      ...{ ref: 's38', subject: 'san-miguel', relation: 'DETAINED_AT', object: '?', from: '2026', to: '2026-01-08' },
      ...{ assertedBy: 'productiveclue', sources: [{ source: 'productiveclue' }] },
      ...{ stance: 'SUPPORTS', confidence: 'LOW', fact: 's37' },
      note: 'says "earlier this year": cannot be true beside the other',
    });
    expect(statementOf('s04')).toMatchObject({
      title: 'acting president',
      note: 'acting president',
      from: 'on:2026-01-08',
      to: 'open',
    });
    expect(figures.find(({ ref }) => ref === 'f10')).toMatchObject({
      comparator: 'AT_LEAST',
      count: 104,
      supersedes: 'f09',
    });
    expect(figures.find(({ ref }) => ref === 'f24')).toMatchObject({ comparator: 'RANGE', count: 8, upTo: 11 });
    expect(figures.find(({ ref }) => ref === 'f30')).toMatchObject({ comparator: 'UNSTATED', to: '?' });
    expect(entities.find(({ ref }) => ref === 'baduel-josnars')?.names).toEqual([
      ...[{ text: 'Josnars Adolfo Baduel' }, { text: 'Yosnars Baduel', language: 'en' }, { text: 'Josnars Baduel' }],
    ]);
    expect(sources.find(({ ref }) => ref === 'abc-20260121')).toMatchObject({
      agency: 'EFE',
      publishedOn: '2026-01-21',
    });
  });
});

describe('seeding', () => {
  test('an empty graph tells the story, and another time nothing', async () => {
    await seed(graph.db, quiet);
    const counts = `RETURN COUNT { (:Entity) }, COUNT { (:Organisation {kind: 'MEDIA'}) }, COUNT { (:Source) },
      COUNT { (:Statement) }, COUNT { (:Figure) }, COUNT { ()-[:DETAINED_AT]->() }, COUNT { ()-[:RELEASED_ON]->() }`;
    expect(await rows(counts)).toEqual([[83, 36, 40, 81, 30, 7, 8]]);
    const revision = 'MATCH (r:Revision) RETURN r.revision0';
    expect(await rows(revision)).toEqual([[1]]);
    await seed(graph.db, () => {
      throw new Error('It was seeded again.');
    });
    expect(await rows(revision)).toEqual([[1]]);
  });

  test('keeps the conflicts', async () => {
    await seed(graph.db, quiet);
    const disputes = `MATCH (a)-[f:HEADS|DETAINED_AT]->() WHERE f.status0 = 'DISPUTED' RETURN a.ref, f.disputed0 ORDER BY a.ref
      UNION MATCH (e:Event) WHERE e.dateStatus0 = 'DISPUTED' RETURN e.ref AS \`a.ref\`, [e.dateNotBefore0, e.dateNotAfter0] AS \`f.disputed0\``;
    expect(await rows(disputes)).toEqual([
      ['bautista', ['END']],
      ['garcia-zerpa', ['START']],
      ['san-miguel', ['START']],
      ['announcement-20260108', ['2026-01-08', '2026-01-08']],
    ]);
    const officials = "MATCH (p:Person {typename0: 'Official'}) RETURN count(*), collect(p.ref) AS refs";
    const [[count, refs] = []] = await rows(officials);
    expect(count).toBe(9);
    expect(refs).not.toContain('osorio-larry');
  });

  test('leaves a graph alone that has anything in it', async () => {
    await write(graph.db, { entities: [entity('ana')] });
    await seed(graph.db, quiet);
    expect(await rows('MATCH (e:Entity) RETURN count(*)')).toEqual([[1]]);
  });

  test('that is cut short leaves nothing behind', async () => {
    const cut = {
      ...graph.db,
      write: async <T>(work: (run: never) => Promise<T>) =>
        graph.db.write(async (run) => {
          await work(run as never);
          throw new Error('The power went.');
        }),
    } as typeof graph.db;
    await expect(seed(cut, quiet)).rejects.toThrow('The power went.');
    expect(await rows('MATCH (e:Entity) RETURN count(*)')).toEqual([[0]]);
  });
});
