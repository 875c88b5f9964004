import type { Answer } from './ask';
import type { Row } from './noun';
import type { Want } from './shape';
import type { Field } from './plan';
import type { Below, Part } from './whole';

/** What was read with a row, by the fields whose value it is. */
type Read = Map<Field, Part & { answer: Answer }>;

const READ = Symbol('read');

/** Keeps with a row what was read with it: the last of its values. */
export function keepBelow(below: readonly Below[], row: Row, values: readonly unknown[]): void {
  for (const [i, { fields, path, ...part }] of below.entries()) {
    const from = path.reduce<Row | null>((part, name) => part && (part[name] as Row | null), row);
    if (!from) continue;
    const [rows, total] = values[values.length - below.length + i] as [unknown[][], number];
    const read = ((from as { [READ]?: Read })[READ] ??= new Map());
    for (const field of fields) read.set(field, { answer: { rows, total }, ...part });
  }
}

/** The answer to a want that was read with its row. */
export function answerFor({ field, row }: Want) {
  return (row as { [READ]?: Read })[READ]?.get(field);
}
