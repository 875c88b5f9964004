import { z } from 'zod';

/** A record of a table: columns that the table does not know are refused. */
export function table<T extends z.ZodRawShape>(columns: T) {
  const error = `has a column that this table does not know; it knows ${Object.keys(columns).join(', ')}`;
  return z.strictObject(columns, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? error : 'is no record; write an object with columns'),
  });
}

/** A rule between columns: the column, when it is broken, and what would be right. */
export type Rule<T> = [column: string, broken: (record: T) => boolean, message: string];

/** Tells each rule that a record breaks. */
export function rules<T>(all: readonly Rule<T>[]) {
  return (record: T, context: z.RefinementCtx) => {
    for (const [path, broken, message] of all) {
      if (broken(record)) context.addIssue({ code: 'custom', path: [path], message });
    }
  };
}
