import type { IncomingMessage } from 'node:http';

/** In bytes: a longer question is answered as ever, and its answer is not kept. */
const LONGEST = 16_000;

const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;
/** Who asks for a table, or for an answer in parts. */
const OTHER_FORMS = /csv|ndjson|multipart|text\/\*/i;
/** Headers by which another question is asked, or in another way. */
const OTHER_WAYS = ['habeas-dry-run', 'content-encoding', 'transfer-encoding'];

/** How a request asks that may have been asked before in the same way: as most do, for an answer in JSON. */
export function isUsual({ method, url = '', headers }: IncomingMessage): boolean {
  if (OTHER_FORMS.test(headers.accept ?? '') || OTHER_WAYS.some((name) => headers[name] !== undefined)) return false;
  if (method === 'GET') return url.startsWith('/graphql?') && headers['content-length'] === undefined;
  return method === 'POST' && url === '/graphql' && JSON_TYPE.test(headers['content-type'] ?? '') && hasLength(headers);
}

function hasLength(headers: IncomingMessage['headers']): boolean {
  const length = Number(headers['content-length']);
  return length > 0 && length <= LONGEST;
}

/** What tells a question from every other, whoever asks it; undefined for what is none. */
export function identityOf({ method, url = '', headers: { accept = '' } }: IncomingMessage, body: Buffer | undefined) {
  if (method === 'GET') return `GET\n${accept}\n${url}`;
  if (!body || body.includes('hbs_')) return undefined;
  try {
    const asked = partsOf(JSON.parse(body.toString()));
    return asked && `POST\n${accept}\n${asked}`;
  } catch {
    return undefined;
  }
}

/** No part but the last holds the end of a line. */
function partsOf(asked: unknown): string | undefined {
  const { query = '', operationName, variables, extensions, ...rest } = asked as Record<string, unknown>;
  if (typeof query !== 'string' || Object.keys(rest).length > 0) return undefined;
  return `${canonical([operationName, variables, extensions])}\n${query}`;
}

/** JSON in which the order of fields tells nothing. */
function canonical(value: unknown): string {
  if (value === undefined) return 'none';
  // JSON has no other way to write a number that is too large than null, which is another question.
  if (value === Infinity || value === -Infinity) throw new RangeError('A number is too large.');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

/** Takes the body of a request out of it; undefined where the client goes before it is there. */
export function bodyOf(request: IncomingMessage, take: (body: Buffer | undefined) => void): void {
  const length = Number(request.headers['content-length']);
  const end = (body?: Buffer) => {
    request.off('readable', look).off('close', end);
    take(body);
  };
  const look = () => {
    const body = request.read(length) as Buffer | null;
    if (body !== null) end(body);
  };
  request.on('readable', look).once('close', end);
}
