import { graphOf } from '../../src/generate/graph';
import { familyBatch } from '../../src/generate/family';
import { worldOf } from '../../src/generate/world';
import type { Batch } from '../../src/write/record';
import { checkGraph } from '../../src/write/check';
import { write } from '../../src/write/writer';
import { graphForEachTest } from '../support/graph';

const graph = graphForEachTest();

/** All parts of a graph as one batch. */
function wholeOf(persons: number, seed: number): Required<Omit<Batch, 'withdrawals'>> {
  const batches = [...graphOf(persons, seed)].map(({ batch }) => batch);
  return {
    entities: batches.flatMap(({ entities = [] }) => entities),
    sources: batches.flatMap(({ sources = [] }) => sources),
    statements: batches.flatMap(({ statements = [] }) => statements),
    figures: batches.flatMap(({ figures = [] }) => figures),
  };
}

const PERSONS = 20_000;
const { entities, sources, statements, figures } = wholeOf(PERSONS, 7);

/** How many facts of these relations there are for each person: many statements can be about one. */
function factsPerPerson(...relations: string[]): number {
  const facts = statements.filter(({ relation }) => relations.includes(relation));
  return (
    new Set(facts.map(({ subject, relation, object, spell }) => [subject, relation, object, spell].join())).size /
    PERSONS
  );
}

test('has as many persons as asked for, and about four statements for each', () => {
  expect(entities.filter(({ kind }) => kind === 'PERSON')).toHaveLength(PERSONS);
  expect(statements.length / PERSONS).toBeCloseTo(4, 0);
});

test('has facts as often as in life', () => {
  expect(factsPerPerson('DETAINED_AT')).toBeCloseTo(1.2, 1);
  expect(factsPerPerson('RELEASED_ON')).toBeCloseTo(0.5, 1);
  expect(factsPerPerson('SIBLING_OF', 'SPOUSE_OF', 'PARENT_OF')).toBeCloseTo(0.8, 1);
});

test('fills prisons unevenly: the largest holds a fifth of all', () => {
  const held = statements.filter(({ relation, object }) => relation === 'DETAINED_AT' && object !== '?');
  const share = (prison: string) => held.filter(({ object }) => object === prison).length / held.length;
  expect(share('prison-1')).toBeCloseTo(0.19, 2);
  expect(share('prison-1')).toBeGreaterThan(share('prison-2') * 1.5);
  expect(share('prison-100')).toBeGreaterThan(0);
});

test.each([
  ['persons', entities.filter(({ kind, ref }) => kind === 'PERSON' && ref.startsWith('person'))],
  ['sources', sources],
  ['statements', statements],
])('shows most %s to everybody, some to partners, few to nobody else', (_what, records) => {
  const share = (level: string) =>
    records.filter(({ visibility = 'PUBLIC' }) => visibility === level).length / records.length;
  expect(share('PUBLIC')).toBeCloseTo(0.85, 1);
  expect(share('PARTNER')).toBeCloseTo(0.1, 1);
  expect(share('RESTRICTED')).toBeCloseTo(0.05, 1);
});

test('writes dates in every form, has corrections, doubts and figures that supersede', () => {
  const dates = statements.map(({ from = '' }) => from);
  for (const form of [
    /^\d{4}-\d\d-\d\d$/,
    /^\d{4}-\d\d$/,
    /^\d{4}$/,
    /^\d{4}.*\.\./,
    /~$/,
    /\?$/,
    /-XX$/,
    /^\d{3}X$/,
    /^\d{4}-2[1-4]$/,
  ])
    expect([form, dates.some((date) => form.test(date))]).toEqual([form, true]);
  expect(statements.some(({ supersedes }) => supersedes)).toBe(true);
  expect(statements.some(({ stance }) => stance === 'CONTRADICTS')).toBe(true);
  expect(figures.some(({ supersedes }) => supersedes)).toBe(true);
  expect(figures.some(({ partOf }) => partOf)).toBe(true);
});

test('names only what came before, in tables or in rows', () => {
  const known = new Set<string>();
  const wrong: string[] = [];
  const check = (ref: string, ...names: (string | undefined)[]) => {
    wrong.push(...names.filter((name) => name !== undefined && name !== '?' && !known.has(name)).map(String));
    known.add(ref);
  };
  for (const { ref } of [...entities, ...sources]) check(ref);
  for (const { ref, subject, object, supersedes, sources: cited = [] } of statements)
    check(ref, subject, object, supersedes, ...cited.map(({ source }) => source));
  for (const { ref, supersedes, partOf, sources: cited = [] } of figures)
    check(ref, supersedes, partOf, ...cited.map(({ source }) => source));
  expect(wrong).toEqual([]);
});

test('another seed tells other lives, and the same the same', () => {
  const family = (seed: number) => familyBatch(worldOf(100, seed), 40, 5);
  expect(family(1)).toEqual(family(1));
  expect(family(1)).not.toEqual(family(2));
});

test('the writer takes all of it, and finds nothing to mend in what it made', async () => {
  const all = wholeOf(100, 3);
  const written = await write(graph.db, all);
  expect(written.statements).toBe(all.statements.length);
  expect(await checkGraph(graph.db)).toEqual([]);
});
