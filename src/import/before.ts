import { cypherFile } from '../cypher';
import type { Run } from '../db';
import type { Visibility } from '../level';
import { isClaimTable, type TableName } from '../table/columns';
import { over } from '../write/over';
import type { GoodRow } from './chunk';
import { correctedRows } from './correct';

/** Who may see what the graph has under a row's key, and why the public is told less of it. */
export interface Before {
  visibility: Visibility;
  protection: string | null;
  names: readonly NameBefore[];
}

export type NameBefore = [text: string, language: string | null, Visibility];

/** A row as the writer takes it, with what the graph has under its key; null where it is new. */
export interface RowBefore {
  row: GoodRow;
  before: Before | null;
}

/** Rows with what the graph has of them: of statements and figures the last version, which the row says again or corrects. */
export async function rowsBefore(
  run: Run,
  table: TableName,
  rows: GoodRow[],
  superseded: ReadonlySet<string>,
): Promise<RowBefore[]> {
  if (isClaimTable(table))
    return (await correctedRows(run, table, rows, superseded)).map(({ row, known }) => {
      return { row, before: known && { visibility: known.visibility, protection: null, names: [] } };
    });
  const found = await over(
    run,
    cypherFile(table === 'entities' ? 'entity/before' : 'source/before'),
    rows.map(({ record }) => record.ref),
  );
  const byRef = new Map(
    (found as [string, Visibility, string?, NameBefore[]?][]).map(
      ([ref, visibility, protection = null, names = []]) => [ref, { visibility, protection, names }],
    ),
  );
  return rows.map((row) => ({ row, before: byRef.get(row.record.ref) ?? null }));
}
