import { importsForEachTest } from '../support/bring';
import { USUAL } from '../support/putTables';
import { answer } from '../support/story';

const { graph, put, bring } = importsForEachTest();

const NOTHING = { entities: 0, sources: 0, statements: 0, figures: 0, withdrawals: 0 };

/** What is said of detentions: asserter, start and state of each statement. */
async function said(): Promise<string[]> {
  const query = `{ persons(first: 5) { nodes { name detentions(first: 2) { nodes { period { start { notBefore } }
    statements(first: 9) { nodes { state } } } } } } }`;
  interface Said {
    persons: { nodes: { name: string; detentions: { nodes: Detention[] } }[] };
  }
  interface Detention {
    period: { start: { notBefore: string } };
    statements: { nodes: { state: string }[] };
  }
  const { persons } = await answer<Said>(graph.db, query);
  return persons.nodes.flatMap(({ name, detentions }) =>
    detentions.nodes.map(
      ({ period, statements }) =>
        `${name} ${period.start.notBefore} ${statements.nodes
          .map(({ state }) => state)
          .sort()
          .join(' ')}`,
    ),
  );
}

test('four tables go in, and again they change nothing', async () => {
  put(USUAL);
  const first = await bring();
  const tally = (added: number, same: number) => ({ added, changed: 0, same });
  expect(first).toEqual({
    good: 8,
    bad: 0,
    problems: [],
    disclosed: { shown: { count: 0, first: [] }, unprotected: { count: 0, first: [] } },
    tallies: { entities: tally(4, 0), sources: tally(1, 0), statements: tally(2, 0), figures: tally(1, 0) },
    written: { entities: 4, sources: 1, statements: 2, figures: 1, withdrawals: 0 },
  });
  expect(await said()).toEqual(['Ana Pérez 2024-01-01 ACCEPTED', 'Ben 2024-02-01 ACCEPTED']);
  const tallies = { entities: tally(0, 4), sources: tally(0, 1), statements: tally(0, 2), figures: tally(0, 1) };
  expect(await bring()).toEqual({ ...first, tallies, written: NOTHING });
}, 60_000);

test('a check counts the rows that would be new, changed and the same, as the import then finds them', async () => {
  put({
    ...USUAL,
    statements: [
      ...USUAL.statements,
      ...[3, 4].map((i) => `s${i},ana,detained_at,rodeo,2023-0${i},,ngo,paper,high,,,,`),
    ],
  });
  await bring();
  put({
    entities: ['ana,person,,Ana Pérez,', 'ben,person,,Ben,', 'cid,person,,Cid,', 'dan,person,,Dan,'],
    sources: ['paper,The Paper,,Other releases,2024-06-01'],
    figures: ['f1,stock,held,exactly,11,2024-06-01,ngo,paper,'],
    statements: [
      's1,ana,detained_at,rodeo,2024-03,,ngo,paper,high,,,,',
      's2,ben,detained_at,rodeo,2024-02,,ngo,paper,high,,,,partner',
      's3,ana,detained_at,rodeo,2023-03,,ngo,paper,high,,,withdrawn,',
      's4,ana,detained_at,rodeo,2023-04,,ngo,paper,high,,,,',
      's5,cid,detained_at,rodeo,2023,,ngo,paper,high,,,,',
      's6,cid,detained_at,rodeo,2022,,ngo,paper,high,,,withdrawn,',
    ],
  });
  const tallies = {
    entities: { added: 2, changed: 1, same: 1 },
    sources: { added: 0, changed: 1, same: 0 },
    statements: { added: 2, changed: 3, same: 1 },
    figures: { added: 0, changed: 1, same: 0 },
  };
  expect(await bring({ check: true })).toMatchObject({ good: 12, bad: 0, tallies, written: null });
  expect(await bring()).toMatchObject({
    ...{ good: 12, tallies },
    written: { entities: 3, sources: 1, statements: 4, figures: 1, withdrawals: 2 },
  });
  expect((await bring()).tallies.statements).toEqual({ added: 0, changed: 0, same: 6 });
});

test('a check writes nothing', async () => {
  put(USUAL);
  expect(await bring({ check: true })).toMatchObject({ good: 8, bad: 0, written: null });
  expect(await said()).toEqual([]);
});

test('a corrected row supersedes what it corrects and nothing else, as often as it is corrected', async () => {
  put(USUAL);
  await bring();
  for (const month of ['03', '04', '03']) {
    put({ statements: [`s1,ana,detained_at,rodeo,2024-${month},,ngo,paper,high,,,,`, String(USUAL.statements[1])] });
    expect((await bring()).written).toEqual({ ...NOTHING, statements: 1 });
    expect((await bring()).written).toEqual(NOTHING);
  }
  expect(await said()).toEqual([
    'Ana Pérez 2024-03-01 ACCEPTED SUPERSEDED SUPERSEDED SUPERSEDED',
    'Ben 2024-02-01 ACCEPTED',
  ]);
  put({ figures: ['f1,stock,held,exactly,11,2024-06-01,ngo,paper,'] });
  expect((await bring()).written).toEqual({ ...NOTHING, figures: 1 });
  expect((await bring()).written).toEqual(NOTHING);
});

test('a corrected row whose next key would be too long is told of, and the others are checked', async () => {
  const key = 'k'.repeat(98);
  const rows = (month: string) => [`${key},ana,detained_at,rodeo,2024-${month},,ngo,paper,high,,,,`];
  put({ ...USUAL, statements: rows('01') });
  await bring();
  put({ statements: [...rows('02'), String(USUAL.statements[1]), 's3,ana,detained_at,ben,,,ngo,paper,high,,,,'] });
  const { problems, written } = await bring();
  expect(problems).toEqual([
    `statements.csv:2: id: is corrected, but ${key}.v2 is too long a key; give the row a shorter one, and write this one in supersedes`,
    expect.stringMatching(/^statements\.csv:4: object: /),
  ]);
  expect(written).toBeNull();
});

test('a row whose state is withdrawn takes back what it says, new or not, once', async () => {
  put(USUAL);
  await bring();
  put({
    statements: [
      's1,ana,detained_at,rodeo,2024-01,,ngo,paper,high,,,withdrawn,',
      's3,ana,detained_at,rodeo,2023,,ngo,paper,high,,,withdrawn,',
    ],
  });
  expect((await bring()).written).toEqual({ ...NOTHING, statements: 1, withdrawals: 2 });
  expect((await bring()).written).toEqual(NOTHING);
});

test('a row far above that is withdrawn cannot be superseded, and nothing is written', async () => {
  const filler = Array.from({ length: 2_000 }, (_, i) => `x${i},ben,detained_at,rodeo,2024-02,,ngo,paper,high,,,,`);
  const rest = 'ana,detained_at,rodeo,2024-01,,ngo,paper,high';
  put({ ...USUAL, statements: [`s1,${rest},,,withdrawn,`, ...filler, `s2,${rest},,s1,,`] });
  const { problems, written } = await bring();
  expect(written).toBeNull();
  expect(problems).toEqual(['statements.csv:2003: supersedes: is withdrawn; write the new one without superseding it']);
}, 60_000);

test('rows may wait for each other through more of them than are written at once', async () => {
  const rest = 'ben,detained_at,rodeo,2024-02,,ngo,paper,high';
  const filler = Array.from({ length: 3_998 }, (_, i) => `x${i},${rest},s1,,,`);
  put({ ...USUAL, statements: [`s3,${rest},,s2,,`, ...filler, `s2,${rest},,s1,,`, `s1,${rest},,,,`] });
  expect(await bring({ check: true })).toMatchObject({ good: 4_007, problems: [] });
}, 60_000);

test('every bad row is told of with file, line and column, and nothing is written', async () => {
  put({
    ...USUAL,
    entities: [...USUAL.entities, 'ana,person,,Ana again,'],
    statements: [
      's1,ana,detained_at,rodeo,2024-02-31,,ngo,paper,high,,,,',
      's2,nobody-here,detained_at,rodeo,,,ngo,paper,high,,,,',
      's3,ana,detained_at,ben,,,ngo,paper,high,,,,',
      's4,ana,sibling_of,ana,,,ngo,paper,high,,,,',
      's5,ana,detained_at,rodeo,2024-05,2024-04,ngo,paper,high,,,,',
      's6,ana,detained_at,rodeo,,,paper:Reuters,paper,high,,,,',
      's7,ana,detained_at,rodeo,,,ngo,paper,high,,s8,,',
      's1,ana,detained_at,rodeo,,,ngo,paper,high,,,,',
    ],
  });
  const { problems, ...imported } = await bring();
  expect(imported).toMatchObject({ good: 6, bad: 9, written: null });
  expect(problems).toEqual([
    'entities.csv:6: id: is the key of a row above; give each row a key of its own',
    expect.stringMatching(/^statements\.csv:2: from: is no date/),
    'statements.csv:3: subject: is neither a key nor a name in these files or the graph; write that entity first',
    expect.stringMatching(/^statements\.csv:5: object: is the subject too/),
    expect.stringMatching(/^statements\.csv:6: to: lies before from/),
    expect.stringMatching(/^statements\.csv:9: id: is the key of a row above/),
    'statements.csv:4: object: is no Prison, which DETAINED_AT asks for; name another',
    'statements.csv:7: asserted_by: names an agency that the source does not; correct one of the two',
    'statements.csv:8: supersedes: names nothing in the graph or these files; write that record first',
  ]);
  expect(await said()).toEqual([]);
});

test('a row may name an entity, and a name that fits several is told of with all of them', async () => {
  put({
    ...USUAL,
    entities: [...USUAL.entities, 'ben2,person,,Ben Smíth,', 'ben3,person,,BEN SMITH,'],
    statements: [
      's1,anita,detained_at,RODEO,2024-01,,foro,paper,high,,,,',
      's2,Ben  Smith,detained_at,rodeo,2024-02,,ngo,paper,high,,,,',
    ],
  });
  const { problems } = await bring();
  expect(problems).toEqual([
    'statements.csv:3: subject: is the name of several; write the key of one of them: ben2, ben3',
  ]);
});

test('what rows leave out can be said once for all of them', async () => {
  put({ ...USUAL, statements: ['s1,ana,detained_at,rodeo,2024-01,,,,high,,,,'] });
  await bring({ source: 'paper', visibility: 'PARTNER' });
  expect(await said()).toEqual([]);
  const query =
    '{ persons { nodes { detentions(first: 1) { nodes { statements(first: 1) { nodes { assertedBy { ... on Entity { name } } } } } } } } }';
  expect(JSON.stringify(await answer(graph.db, query, {}, 1))).toContain('The Paper');
});

test('an import that is stopped half-way goes on where it stopped', async () => {
  put({
    ...USUAL,
    entities: [...USUAL.entities, ...Array.from({ length: 2_500 }, (_, i) => `p${i},person,,Person ${i},`)],
  });
  const end = new AbortController();
  const progress = (what: string) => what === 'written' && end.abort(new Error('stopped'));
  await expect(bring({ signal: end.signal, progress })).rejects.toThrow('stopped');
  expect(await bring()).toMatchObject({ good: 2_508, written: { entities: 504, statements: 2 } });
  expect((await bring()).written).toEqual(NOTHING);
}, 60_000);
