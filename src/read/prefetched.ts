import type { Answer } from './ask';
import type { Row } from './noun';
import type { Want } from './shape';
import type { Below } from './whole';

/** The answer to what was asked with a row. */
interface Read {
  part: Below;
  answer: Answer;
}

const READ = Symbol('read');

/** Keeps with a row what was read with it: the last of its values. */
export function keepBelow(below: readonly Below[], row: Row, values: readonly unknown[]): void {
  let at = values.length - below.length;
  for (const part of below) {
    const [rows, total] = values[at++] as [unknown[][], number];
    const from = part.path.reduce<Row | null>((within, name) => within && (within[name] as Row | null), row);
    if (from) ((from as { [READ]?: Read[] })[READ] ??= []).push({ part, answer: { rows, total } });
  }
}

/** What was read with its row of what is wanted. */
export function readWith({ field, row }: Want): Read | undefined {
  return (row as { [READ]?: Read[] })[READ]?.find(({ part }) => part.fields.includes(field));
}
