import { mkdir, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { tidy } from '../write/column';
import { TABLE_NAMES, type TableName } from '../table/columns';
import { problemText } from '../table/problem';
import { readTable } from '../table/read';
import { writeTable } from '../table/write';
import type { Entity, Mapped, Recipe, Source } from './recipe';

/** What a recipe did with a data set. */
export interface Report {
  /** How many rows were read, by file. */
  read: Map<string, number>;
  /** The files of the data set that the recipe does not read. */
  unread: string[];
  /** How often something has no place in the tables, by reason. */
  unmapped: Map<string, number>;
  written: Record<TableName, number>;
  /** What is wrong with the tables, as people read it; nothing, unless the recipe has a fault. */
  problems: string[];
}

/** Writes what a recipe makes of a data set as the four tables into a folder, and reads them back. */
export async function runRecipe(recipe: Recipe, folder: string, to: string): Promise<Report> {
  await mkdir(to, { recursive: true });
  const [read, unmapped] = [new Map<string, number>(), new Map<string, number>()];
  const [entities, sources] = [new Map<string, Entity>(), new Map<string, Source>()];
  const [statements, figures] = [writeTable(to, 'statements'), writeTable(to, 'figures')];
  for await (const mapped of recipe(folder)) {
    if (mapped.file !== undefined) count(read, mapped.file);
    for (const reason of mapped.unmapped ?? []) count(unmapped, reason);
    gather(mapped, entities, sources);
    for (const record of mapped.statements ?? []) await statements.write(record);
    for (const record of mapped.figures ?? []) await figures.write(record);
  }
  const gathered = [writeTable(to, 'entities'), writeTable(to, 'sources')] as const;
  for (const record of entities.values()) await gathered[0].write(record);
  for (const record of sources.values()) await gathered[1].write(record);
  for (const table of [statements, figures, ...gathered]) await table.end();
  return { read, unread: await unreadIn(folder, read), unmapped, ...(await readBack(to)) };
}

async function unreadIn(folder: string, read: ReadonlyMap<string, number>): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll(sep, '/'));
  return files.filter((file) => /\.(csv|tsv|ndjson)$/.test(file) && !read.has(file)).sort();
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** Keeps each entity and source once; a name that an entity did not have is one more of its names. */
function gather(mapped: Mapped, entities: Map<string, Entity>, sources: Map<string, Source>): void {
  for (const source of mapped.sources ?? []) if (!sources.has(source.ref)) sources.set(source.ref, source);
  for (const entity of mapped.entities ?? []) {
    const known = entities.get(entity.ref);
    const names = new Map([...(known?.names ?? []), ...entity.names].reverse().map((name) => [tidy(name.text), name]));
    entities.set(entity.ref, { ...(known ?? entity), names: [...names.values()].reverse() });
  }
}

/** How many rows the tables have, and what is wrong with them: also a key that comes twice, or that names nothing. */
async function readBack(folder: string): Promise<Pick<Report, 'written' | 'problems'>> {
  const written = { entities: 0, sources: 0, statements: 0, figures: 0 };
  const problems: string[] = [];
  const keys = new Set<string>();
  for (const table of TABLE_NAMES) {
    const own = new Set<string>();
    for await (const row of readTable(table, join(folder, `${table}.csv`))) {
      written[table]++;
      if ('problems' in row) problems.push(...row.problems.map(problemText));
      else problems.push(...wrongKeys(table, row.record, own, keys).map((what) => `${table}.csv:${row.line}: ${what}`));
    }
    for (const key of own) keys.add(key);
  }
  return { written, problems };
}

interface Keyed {
  ref: string;
  subject?: string;
  object?: string | undefined;
  sources?: { source: string }[] | undefined;
}

function wrongKeys(table: TableName, record: Keyed, own: Set<string>, known: ReadonlySet<string>): string[] {
  const wrong = own.has(record.ref) ? ['id: stands there twice'] : [];
  own.add(record.ref);
  const { subject, object, sources = [] } = record;
  // A source's subject is words, not a key.
  const ends = table === 'statements' ? [subject, object] : [];
  const named = [...ends, ...sources.map(({ source }) => source)];
  const lost = named.some((key) => key !== undefined && key !== '?' && !known.has(key));
  return lost ? [...wrong, 'names what is in no table'] : wrong;
}
