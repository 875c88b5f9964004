import type { z } from 'zod';

/** One thing that is wrong with a batch: where, and what would be right. Never holds a value. */
export interface Problem {
  table: string;
  /** The record's own key, or its number in the table where it has none that can be shown. */
  record: string;
  /** '' where it is about the record as a whole. */
  column: string;
  what: string;
}

/** Why a batch was refused: nothing of it was written. */
export class WriteError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`Nothing was written: mend ${count} and write again.\n${problems.map(lineOf).join('\n')}`);
  }
}

function lineOf({ table, record, column, what }: Problem): string {
  return `${table} ${record}${column && `, ${column}`}: ${what}`;
}

const REF = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** What zod finds in one table, said with the record's key and the column. */
export function problemsOf(table: string, records: unknown, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    const [index, ...column] = issue.path;
    return { table, record: nameOf(records, index), column: column.join('.'), what: issue.message };
  });
}

function nameOf(records: unknown, index: PropertyKey | undefined): string {
  if (typeof index !== 'number' || !Array.isArray(records)) return '(all)';
  const record: unknown = records[index];
  const ref = typeof record === 'object' && record && 'ref' in record ? record.ref : null;
  return typeof ref === 'string' && REF.test(ref) ? ref : `number ${index + 1}`;
}

/** Notes one more problem. */
export type Refuse = (table: string, record: string, column: string, what: string) => void;
