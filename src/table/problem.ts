/** One thing that is wrong with a file: where, and what would be right. Never holds what a cell holds. */
export interface FileProblem {
  file: string;
  /** Null where it is about the file as a whole. */
  line: number | null;
  /** As the file itself writes it; null where it is about the row as a whole. */
  column: string | null;
  what: string;
}

/** `statements.csv:62: from: is no date; write …` */
export function problemText({ file, line, column, what }: FileProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${column === null ? '' : `${column}: `}${what}`;
}

/** What is wrong within a row; the column by its usual name. */
export interface Wrong {
  column: string | null;
  what: string;
}

/** A file cannot be read from this line on. */
export class Unreadable extends Error {
  constructor(
    readonly line: number,
    readonly wrong: readonly Wrong[],
  ) {
    super(wrong.map(({ what }) => what).join('; '));
  }
}
