import { z } from 'zod';
import { problemsOf, type Problem } from './problem';
import { TABLES, type EntityRecord, type FigureRecord, type SourceRecord, type StatementRecord } from './record';

/** A batch whose records are well formed, each by itself. */
export interface Records {
  entities: EntityRecord[];
  sources: SourceRecord[];
  statements: StatementRecord[];
  figures: FigureRecord[];
  withdrawals: string[];
}

/** The most records that one table of a batch may hold: a batch is one transaction, whose memory the database limits. */
const LARGEST = 3_000;

/** The records of a batch, and everything that is wrong with them one by one. */
export function parseBatch(batch: object): { records: Records; problems: Problem[] } {
  const problems: Problem[] = Object.keys(batch)
    .filter((name) => !Object.hasOwn(TABLES, name))
    .map(() => ({
      table: 'batch',
      record: '(all)',
      column: '',
      what: `has a table that there is not; write ${Object.keys(TABLES).join(', ')}`,
    }));
  const records: Records = {
    entities: parseTable(batch, 'entities', TABLES.entities, problems),
    sources: parseTable(batch, 'sources', TABLES.sources, problems),
    statements: parseTable(batch, 'statements', TABLES.statements, problems),
    figures: parseTable(batch, 'figures', TABLES.figures, problems),
    withdrawals: parseTable(batch, 'withdrawals', TABLES.withdrawals, problems),
  };
  problems.push(...repeated('withdrawals', records.withdrawals));
  for (const table of ['entities', 'sources', 'statements', 'figures'] as const) {
    problems.push(
      ...repeated(
        table,
        records[table].map((record) => record.ref),
      ),
    );
  }
  return { records, problems };
}

function parseTable<T>(batch: object, table: string, record: z.ZodType<T>, problems: Problem[]): T[] {
  const given: unknown = (batch as Record<string, unknown>)[table] ?? [];
  const list = z
    .array(record, { error: 'is no list; write a list of records' })
    .max(LARGEST, { error: `has too many records; write at most ${LARGEST} at a time` });
  const result = list.safeParse(given);
  if (result.success) return result.data;
  problems.push(...problemsOf(table, given, result.error));
  return [];
}

function repeated(table: string, refs: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return refs
    .filter((ref) => seen.has(ref) || !seen.add(ref))
    .map((ref) => ({
      table,
      record: ref,
      column: 'ref',
      what: 'stands there twice; give each record a key of its own',
    }));
}
