import { stringify } from 'csv-stringify/sync';
import type { Request } from 'express';
import type { Format } from '../table/format';
import { cellOf, type Column } from './cell';

type Row = Record<string, unknown>;

/** How a download ended: `after` says where the next one can go on. */
export interface End {
  complete: boolean;
  rows: number;
  /** Why it is not whole: LIMIT, or the code of an error. */
  code?: string;
  after?: string;
}

/** How rows are written. */
export interface Writer {
  type: string;
  /** What comes before the first row. */
  head: (columns: Column[]) => string;
  rows: (rows: Row[], columns: Column[]) => string;
  /** The last line, that tells whether the list is whole. */
  end: (end: End, columns: Column[]) => string;
}

/** RFC 4180, with a mark for spreadsheets that it is UTF-8; text that they would take for a formula begins with an apostrophe. */
const WRITTEN = {
  record_delimiter: '\r\n',
  quote_record_delimiter: true,
  // Where a reader is told that # begins a comment, only our last line is one.
  quoted_match: /#/,
  escape_formulas: true,
  cast: { boolean: String },
};

/** The writers of formats. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    head: (columns) => stringify([columns.map((column) => column.join('.'))], { ...WRITTEN, bom: true }),
    rows: (rows, columns) =>
      stringify(
        rows.map((row) => columns.map((column) => cellOf(row, column))),
        WRITTEN,
      ),
    end: ({ complete, rows, code, after }, columns) => {
      const cut = `cut after ${rows} rows: ${code}${after ? ` - go on with after: ${after}` : ''}`;
      return `# ${complete ? `whole: ${rows} rows` : cut}${','.repeat(columns.length - 1)}\r\n`;
    },
  },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    head: () => '',
    rows: (rows) => rows.map(line).join(''),
    end: line,
  },
};

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

const MEDIA: Readonly<Record<string, Format>> = { 'text/csv': 'csv', 'application/x-ndjson': 'ndjson' };
const ANSWERS = ['application/json', 'application/graphql-response+json'];

/** The format that an address is named after, or that a question asks for in its Accept; undefined for an ordinary answer. */
export function formatOf(request: Request): Format | undefined {
  const [, format] = /^\/export\.(\w+)$/.exec(request.baseUrl.toLowerCase()) ?? [];
  return (format as Format | undefined) ?? MEDIA[request.accepts([...ANSWERS, ...Object.keys(MEDIA)]) || ''];
}
