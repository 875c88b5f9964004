import { cypherFile } from '../../cypher';
import type { Db } from '../../db';
import { StartError } from '../../errors';
import { deriveCarriedOut } from './carriedOut';
import { deriveSpans } from './spans';
import { deriveUndated } from './undated';
import { fillFeed } from '../feed/fill';
import { FACT_TYPES, withType } from '../relation';

/** One step from a model to the next, which changes nothing where it was done before. */
interface Migration {
  what: string;
  statements: () => string[];
  /** What has to be written, once its indexes are there, in a graph that had records before this step. */
  fill?: (db: Db) => Promise<void>;
}

const MIGRATIONS: readonly Migration[] = [
  { what: 'constraints and indexes', statements: firstModel },
  { what: 'feed of changes', statements: () => statementsIn(cypherFile('model/changes')), fill: fillFeed },
  { what: 'feed of changes, with dates as they are written', statements: () => [], fill: fillFeed },
  { what: 'API keys and audit log', statements: () => statementsIn(cypherFile('model/apiKeys')) },
  { what: 'index of what was erased', statements: () => statementsIn(cypherFile('model/takedowns')) },
  { what: 'feed of changes, with who sees what', statements: () => [], fill: fillFeed },
  { what: 'statements that an event carried out another', statements: () => [], fill: deriveCarriedOut },
  { what: 'indexes to count by days', statements: () => statementsIn(cypherFile('model/spans')), fill: deriveSpans },
  { what: 'events that nobody dates', statements: () => [], fill: deriveUndated },
];

/** The number of the model that this program reads and writes. */
export const MODEL = MIGRATIONS.length;

function firstModel(): string[] {
  const ofFacts = cypherFile('model/factIndexes');
  const files = [
    cypherFile('model/constraints'),
    cypherFile('model/indexes'),
    ...FACT_TYPES.map((type) => withType(ofFacts, type)),
  ];
  return files.flatMap(statementsIn);
}

function statementsIn(file: string): string[] {
  return file
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Waits until every index is ready. */
export const awaited = () => cypherFile('model/await');

/** All that makes constraints and indexes, which get ready in the background; what is there already stays. */
export function modelStatements(): string[] {
  return MIGRATIONS.flatMap(({ statements }) => statements());
}

/** A Neo4j that was killed while it made constraints keeps their indexes without them, and would refuse to make them again. */
async function dropOrphans(db: Db): Promise<void> {
  const ours = new Set(modelStatements().flatMap((statement) => /^CREATE CONSTRAINT (\w+)/.exec(statement)?.[1] ?? []));
  for (const [name] of await db.read(cypherFile('model/orphans'), {})) {
    if (ours.has(String(name))) await db.write((run) => run(cypherFile('model/drop'), { name }));
  }
}

/** Brings the graph's model up to this program's: nothing to do where it is; a StartError where the graph is ahead. */
export async function migrate(db: Db, report: (line: string) => void): Promise<void> {
  const [row] = await db.read(cypherFile('model/version'), {});
  const version = Number(row?.[0] ?? 0);
  if (version > MODEL) {
    throw new StartError(
      `The graph's model is ${version} and this program knows ${MODEL}: start a newer program, or use another graph.`,
    );
  }
  if (version === MODEL) return;
  await dropOrphans(db);
  const steps = MIGRATIONS.slice(version);
  if (version === 0) report("Making the graph's constraints and indexes …");
  for (const { what, statements } of steps) {
    if (version > 0) report(`Making the graph's ${what} …`);
    await db.write(async (run) => {
      for (const statement of statements()) await run(statement);
    });
    await db.write((run) => run(awaited()));
  }
  // What several steps have to write is written once, as the last of them wants it.
  const fills = new Set(version > 0 ? steps.flatMap(({ fill }) => fill ?? []) : []);
  for (const fill of fills) await fill(db);
  await db.write((run) => run(cypherFile('model/nodes'), { m: { model: MODEL } }));
}
