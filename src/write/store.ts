import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { fold } from '../fold';
import { wordsOf } from './derive/entity';
import { newId } from './identity';
import { over } from './over';
import type { Plan } from './plan';
import type { EntityChange } from './resolve/entity';
import type { NewClaim } from './resolve/claim';
import { storeFacts } from './storeFacts';

/** Writes what the records themselves say; what is derived comes after. */
export async function store(run: Run, plan: Plan): Promise<void> {
  await storeEntities(run, plan);
  await storeSources(run, plan);
  await storeStatements(run, plan);
  await storeFigures(run, plan);
}

async function storeEntities(run: Run, { entities: { changes }, sources: { media } }: Plan): Promise<void> {
  const added = [
    ...changes.filter((change) => change.isNew).map((change) => ({ ...entityRow(change), noun: change.noun })),
    ...media.map(({ id }) => ({ id, noun: 'Organisation', properties: { kind: 'MEDIA', visibility: 'RESTRICTED' } })),
  ];
  const create = cypherFile('entity/create');
  for (const noun of ['Person', 'Organisation', 'Prison', 'Event']) {
    await over(
      run,
      create.replaceAll('NOUN', noun),
      added.filter((row) => row.noun === noun),
    );
  }
  await over(run, cypherFile('entity/update'), changes.filter((change) => !change.isNew).map(entityRow));
  await over(run, cypherFile('name/replace'), [
    ...changes.map(({ id, record }) => ({ id, names: record.names.map(nameRow) })),
    ...media.map(({ id, text }) => ({ id, names: [nameRow({ text, visibility: 'PUBLIC' }, 0)] })),
  ]);
}

function entityRow({ id, digest, record: { ref, type, note, protection, visibility } }: EntityChange) {
  const kept = { kind: type ?? null, note: note ?? null, protection: protection ?? null };
  return { id, properties: { ref, ...kept, visibility, digest } };
}

function nameRow(name: EntityChange['record']['names'][number], position: number) {
  const { text, language = null, visibility } = name;
  return { id: newId(), text, language, visibility, position, folded: fold(text), words: wordsOf(text) };
}

async function storeSources(run: Run, { sources: { changes } }: Plan): Promise<void> {
  const rows = changes.map(({ id, digest, publisher, agency, record }) => {
    const { title = null, url = null, publishedOn = null, language = null, licence = null, ...rest } = record;
    const { agency: reporter = null, attribution = null, note = null, ...always } = rest;
    const said = { ...always, agency: reporter, title, url, publishedOn, language, licence, attribution, note };
    const properties = { ...said, digest };
    return { id, publisher, agency, properties };
  });
  await over(run, cypherFile('source/store'), rows);
  const again = changes.filter((change) => !change.isNew);
  await over(
    run,
    cypherFile('source/reassert'),
    again.map(({ id, record }) => ({ id, ref: record.ref })),
  );
}

async function storeStatements(run: Run, { statements }: Plan): Promise<void> {
  const rows = statements.added.map(({ id, digest, asserter, record }) => {
    const { citations: _, supersedes: __, ...said } = record;
    const { from, to } = said;
    return { id, asserter, properties: { ...said, dated: from !== '' || to !== '', state: 'ACCEPTED', digest } };
  });
  await over(run, cypherFile('statement/create'), rows);
  await storeFacts(run, statements.added);
  await over(run, cypherFile('statement/createCitation'), citationRows(statements));
  await over(run, cypherFile('statement/supersede'), statements.superseded);
  await over(run, cypherFile('statement/update'), [
    ...statements.shown.map(({ id, visibility }) => ({ id, properties: { visibility } })),
    ...statements.withdrawn.map((id) => ({ id, properties: { state: 'WITHDRAWN' } })),
  ]);
}

function citationRows({ added }: { added: readonly Pick<NewClaim<never>, 'id' | 'citations'>[] }) {
  return added.flatMap(({ id, citations }) =>
    citations.map(({ source, use }, position) => ({ id, source, properties: { ...use, position } })),
  );
}

async function storeFigures(run: Run, { figures }: Plan): Promise<void> {
  const rows = figures.added.map(({ id, digest, asserter, record }) => {
    const { citations: _, supersedes: __, partOf: ___, ...said } = record;
    return { id, asserter, properties: { ...said, digest } };
  });
  await over(run, cypherFile('figure/create'), rows);
  await over(run, cypherFile('figure/createCitation'), citationRows(figures));
  await over(run, cypherFile('figure/supersede'), figures.superseded);
  await over(run, cypherFile('figure/part'), figures.parts);
  await over(run, cypherFile('figure/update'), figures.shown);
}
