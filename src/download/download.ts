import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import { door, sendAway } from '../http/admission';
import { callerOf } from '../caller';
import { badInput } from '../errors';
import { refuse } from '../http/refusal';
import { schemaFor } from '../graphql/schema';
import type { Format } from '../table/format';
import { formatOf, type Writer, WRITERS } from './format';
import { ONE_LIST } from './list';
import { answer, type Executor, type Page, pagesOf } from './pages';
import { type Question, questionOf } from './question';
import { type Walk, walkOf } from './walk';

/** How many downloads there are at once: each holds a page or two in memory, and may last as long as its reader takes. */
const AT_ONCE = { atOnce: 100, waiting: 0, patience: 0 };

/** In ms: a reader that takes nothing for twice as long is gone; Node gives a write that is under way a second turn. */
const PATIENCE = 60_000;

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  RATE_LIMIT: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** Gives a whole list as a table, to who asks for one by the address or by Accept; other questions go on. */
export function download(executor: Executor): RequestHandler {
  const crowd = door(AT_ONCE);
  return (request, response, next) => {
    response.vary('Accept');
    const format = formatOf(request);
    if (!format) return next();
    const give = () => send(executor, request, response, format).catch(next);
    crowd(
      response,
      () => void give(),
      () => sendAway(response),
    );
  };
}

/** Until the first page is there, what fails is answered like any other question; then only the last line can tell. */
async function send(executor: Executor, request: Request, response: Response, format: Format) {
  const writer = WRITERS[format];
  try {
    const question = questionOf(request);
    const { level, isAdmin } = callerOf(response);
    const walk = walkOf(schemaFor(level, isAdmin), question);
    if (!walk) return await refused(executor, response, question);
    if (format === 'csv' && walk.columns.length === 0)
      throw badInput('Nothing is selected of the rows: a table needs a column.');
    const lines = linesOf(writer, walk, pagesOf(executor, response, question, walk), question.end, response.locals);
    const first = (await lines.next()) as IteratorYieldResult<string>;
    response.attachment(`${walk.name}.${format}`).set('Content-Type', writer.type);
    if (request.method === 'HEAD') return void response.end();
    response.setTimeout(PATIENCE, () => response.destroy());
    // What breaks off is told by the last line, or by the connection's end.
    await pipeline(Readable.from(after(first.value, lines)), response).catch(() => undefined);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const code = String(error.extensions.code);
    if (code === 'UNAVAILABLE') response.set('Retry-After', '1');
    if (code === 'RATE_LIMIT') response.set('Retry-After', String(response.locals.wait));
    refuse(response, STATUS[code] ?? 400, error.message, code);
  }
}

/** The executor says what is wrong with a question that cannot be asked. */
async function refused(executor: Executor, response: Response, question: Question): Promise<never> {
  await answer(executor, response, question);
  throw ONE_LIST;
}

async function* after(first: string, lines: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* lines;
}

/** The text of a download, a page at a time; its last line tells whether it is whole, or where none is wanted, the break of the connection. */
async function* linesOf(
  writer: Writer,
  { columns }: Walk,
  pages: AsyncGenerator<Page>,
  end: boolean,
  locals: Response['locals'],
): AsyncGenerator<string> {
  let [rows, begun] = [0, false];
  let next: string | undefined;
  let code: string | undefined;
  try {
    for await (const page of pages) {
      const text = (begun ? '' : writer.head(columns)) + writer.rows(page.rows, columns);
      [rows, begun, next] = [rows + page.rows.length, true, page.next];
      locals.rows = rows;
      yield text;
    }
    if (next) code = 'LIMIT';
  } catch (error) {
    code = error instanceof GraphQLError ? String(error.extensions.code) : 'INTERNAL';
    locals.codes = [code];
    if (!begun || !end) throw error;
  }
  if (end) yield writer.end({ complete: !code, rows, code, after: next }, columns);
}
