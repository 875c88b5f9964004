import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer, Encoding } from './answer';

/** In bytes: what is smaller fits in one packet as it is. */
const WORTH = 1_000;

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const pack = {
  br: (body: Buffer) => promisify(brotliCompress)(body, BROTLI),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** Sends an answer that was kept, or that the client has it already; the headers are names and values in turn. */
export async function give(
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  own: readonly string[],
): Promise<void> {
  const headers = [...own, ...answer.headers];
  const isNew = /no-cache/.test(asked['cache-control'] ?? '');
  if (method === 'GET' && !isNew && has(asked['if-none-match'], answer.etag))
    return void response.writeHead(304, headers).end();
  const encoding = encodingFor(answer, asked['accept-encoding']);
  const body = encoding ? await packed(answer, encoding) : answer.body;
  if (encoding) headers.push('Content-Encoding', encoding);
  headers.push('Content-Type', answer.type, 'Content-Length', String(body.length));
  response.writeHead(200, headers).end(body);
}

/** Whether a client has this very answer, as the header says with which it asks. */
function has(known: string | undefined, etag: string): boolean {
  if (known === undefined || known === etag) return known === etag;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return known === '*' || known.split(',').some((tag) => bare(tag) === bare(etag));
}

/** The encoding in which an answer is sent to who takes these; one who sets weights gets it as it is. */
function encodingFor({ body }: Answer, accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined || body.length < WORTH) return undefined;
  const all = accepted.split(',').map((each) => each.trim());
  return all.includes('br') ? 'br' : all.includes('gzip') ? 'gzip' : undefined;
}

/** An answer's body in an encoding, which is made once. */
function packed({ body, packed }: Answer, encoding: Encoding): Promise<Buffer> {
  const bytes = packed.get(encoding) ?? pack[encoding](body);
  packed.set(encoding, bytes);
  return bytes;
}
