import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { fold } from '../fold';
import { wordsOf } from './derive/entity';
import { newId } from './identity';
import { over } from './over';
import type { Plan } from './plan';
import type { EntityChange } from './resolve/entity';
import { NOUNS } from './relation';
import type { FigureRecord } from './record';
import type { NewClaim } from './resolve/claim';
import type { SourceChange } from './resolve/source';
import type { NewStatement } from './resolve/statement';
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
    ...media.map(({ id }) => ({ id, noun: 'Organisation', properties: MEDIUM })),
  ];
  const create = cypherFile('entity/create');
  for (const noun of NOUNS) {
    await over(
      run,
      create.replaceAll('NOUN', noun),
      added.filter((row) => row.noun === noun),
    );
  }
  await over(run, cypherFile('entity/update'), changes.filter((change) => !change.isNew).map(entityRow));
  await over(run, cypherFile('name/replace'), [
    ...changes.map(({ id, record }) => ({ id, names: record.names.map(nameProperties) })),
    ...media.map(({ id, text }) => ({ id, names: [nameProperties({ text, visibility: 'PUBLIC' }, 0)] })),
  ]);
}

/** A medium that only texts name: who may see it is derived of the sources that name it. */
export const MEDIUM = { kind: 'MEDIA', visibility: 'RESTRICTED' };

function entityRow(change: EntityChange) {
  return { id: change.id, properties: entityProperties(change) };
}

/** What an entity's record says. */
export function entityProperties({ digest, record: { ref, type, note, protection, visibility } }: EntityChange) {
  const kept = { kind: type ?? null, note: note ?? null, protection: protection ?? null };
  return { ref, ...kept, visibility, digest };
}

/** What is said of a name, with a new id. */
export function nameProperties(name: EntityChange['record']['names'][number], position: number) {
  const { text, language = null, visibility } = name;
  return { id: newId(), text, language, visibility, position, folded: fold(text), words: wordsOf(text) };
}

async function storeSources(run: Run, { sources: { changes } }: Plan): Promise<void> {
  const rows = changes.map((change) => {
    const { id, publisher, agency } = change;
    return { id, publisher, agency, properties: sourceProperties(change) };
  });
  await over(run, cypherFile('source/store'), rows);
  const again = changes.filter((change) => !change.isNew);
  await over(
    run,
    cypherFile('source/reassert'),
    again.map(({ id, record }) => ({ id, ref: record.ref })),
  );
}

/** What a source's record says. */
export function sourceProperties({ digest, record }: SourceChange) {
  const { title = null, url = null, publishedOn = null, language = null, licence = null, ...rest } = record;
  const { agency = null, attribution = null, note = null, ...always } = rest;
  return { ...always, agency, title, url, publishedOn, language, licence, attribution, note, digest };
}

async function storeStatements(run: Run, { statements }: Plan): Promise<void> {
  const rows = statements.added.map((claim) => {
    const { id, asserter } = claim;
    return { id, asserter, properties: statementProperties(claim) };
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

/** What a new statement's record says. */
export function statementProperties({ digest, record }: NewStatement) {
  const { citations: _, supersedes: __, ...said } = record;
  const { from, to } = said;
  return { ...said, dated: from !== '' || to !== '', state: 'ACCEPTED', digest };
}

function citationRows({ added }: { added: readonly Cited[] }) {
  return added.flatMap(citationsOf);
}

type Cited = Pick<NewClaim<never>, 'id' | 'citations'>;

/** The sources that a new claim cites. */
export function citationsOf({ id, citations }: Cited) {
  return citations.map(({ source, use }, position) => ({ id, source, properties: { ...use, position } }));
}

async function storeFigures(run: Run, { figures }: Plan): Promise<void> {
  const rows = figures.added.map((claim) => {
    const { id, asserter } = claim;
    return { id, asserter, properties: figureProperties(claim) };
  });
  await over(run, cypherFile('figure/create'), rows);
  await over(run, cypherFile('figure/createCitation'), citationRows(figures));
  await over(run, cypherFile('figure/supersede'), figures.superseded);
  await over(run, cypherFile('figure/part'), figures.parts);
  await over(run, cypherFile('figure/update'), figures.shown);
}

/** What a new figure's record says. */
export function figureProperties({ digest, record }: NewClaim<FigureRecord>) {
  const { citations: _, supersedes: __, partOf: ___, ...said } = record;
  return { ...said, digest };
}
