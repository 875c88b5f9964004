import { CsvError, parse } from 'csv-parse';
import { tidy } from '../write/column';
import { LONGEST, textOf } from './bytes';
import type { TableName } from './columns';
import { spoiltBy, unguarded } from './guard';
import { headerOf } from './header';
import { Unreadable, type Wrong } from './problem';
import type { RawRow } from './read';
import type { Cells } from './record';

/** The rows below the header of a CSV file; those without any text are left out. */
export async function* csvRows(table: TableName, path: string): AsyncGenerator<RawRow> {
  let header: Map<string, string> | undefined;
  for await (const { line, cells } of linesOf(path)) {
    const texts = cells.map((cell) => cell && tidy(cell));
    if (texts.every((text) => text === '')) continue;
    if (header) yield rowOf(line, texts, header);
    else header = headerOf(table, texts, line);
  }
  if (!header) throw new Unreadable(1, [{ column: null, what: 'is empty; write a header, even above no rows' }]);
}

function rowOf(line: number, texts: readonly string[], header: Map<string, string>): RawRow {
  const columns = [...header.keys()];
  const wrong: Wrong[] = [];
  const found: Cells = {};
  for (const [i, column] of columns.entries()) {
    const text = texts[i] ?? '';
    const what = spoiltBy(text);
    if (what !== null) wrong.push({ column, what });
    if (text !== '') found[column] = unguarded(text);
  }
  const [missing, surplus] = [columns.slice(texts.length), texts.slice(columns.length)];
  if (missing.length === 0 && surplus.every((text) => text === ''))
    return { line, cells: found, wrong, spelled: header };
  const what = `has ${texts.length} cells and the header ${columns.length}; ${missing.length > 0 ? FEW : MANY}`;
  return { line, cells: found, wrong: [{ column: null, what }], uneven: { missing, surplus }, spelled: header };
}

const FEW =
  'see where one is missing, and write empty ones too (a spreadsheet program that leaves out the last ones needs a last column that is full)';
const MANY = 'see where one is too many, and put a cell with a sign that divides cells in quotes';

interface Line {
  /** Where it begins: a cell may hold several lines. */
  line: number;
  cells: string[];
}

/** The lines of a CSV file, cut into cells. */
async function* linesOf(path: string): AsyncGenerator<Line> {
  let feed: ReturnType<typeof cutter> | undefined;
  for await (const block of textOf(path)) {
    feed ??= cutter(delimiterOf(block));
    yield* feed(block);
  }
  if (feed) yield* feed(null);
}

/** Cuts blocks of text as they come, null for the end; what was cut before it fails comes out too, so lines count right. */
function cutter(delimiter: string): (block: string | null) => AsyncGenerator<Line> {
  let begin = 1;
  const cut: Line[] = [];
  const parser = parse({
    ...{ delimiter, record_delimiter: '\n', relax_column_count: true, trim: true, max_record_size: LONGEST },
    on_record: (cells: string[], { lines }) => {
      cut.push({ line: begin, cells });
      begin = lines + 1;
    },
  });
  parser.on('error', () => undefined);
  return async function* (block) {
    const error = await new Promise<unknown>((done) => {
      if (block === null) parser.end(done);
      else parser.write(block, done);
    });
    yield* cut.splice(0);
    if (error instanceof CsvError) throw new Unreadable(begin, [{ column: null, what: QUOTES }]);
    if (error) throw error as Error;
  };
}

const QUOTES =
  'has a quote that is not closed, or one in the middle of a cell; put the cell in quotes, and write "" for the sign itself';

/** What stands between cells: spreadsheet programs write what the language of the computer asks for. */
function delimiterOf(head: string): string {
  const [line = ''] = head.split('\n', 1);
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
