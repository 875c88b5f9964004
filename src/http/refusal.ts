import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { isAnswering } from './connection';

export const LARGEST_BODY = '100kb';
export const JSON_TYPE = 'application/json; charset=utf-8';
const UNREADABLE =
  'The request cannot be read: send JSON such as {"query": "{ __typename }"} as application/json in UTF-8.';

/** The form that every error has here, whoever finds it. */
export const problem = (message: string, code: string, requestId?: string) => ({
  errors: [{ message, extensions: { code, ...(requestId && { requestId }) } }],
});

/** Answers with an error before GraphQL sees the request. */
export function refuse(response: Response, status: number, message: string, code: string): void {
  const { requestId } = response.locals as { requestId?: string };
  response.locals.codes = [code];
  response.status(status).json(problem(message, code, requestId));
}

export const nothingHere: RequestHandler = (_request, response) =>
  refuse(
    response,
    404,
    'Nothing is here: the API is at /graphql, its lists as tables at /export.csv and /export.ndjson.',
    'NOT_FOUND',
  );

/** Whoever asks in another way than these gets told, and so does who asks which there are. */
export const onlyMethods =
  (methods: string): RequestHandler =>
  (request, response, next) => {
    if (methods.split(', ').includes(request.method) && request.method !== 'OPTIONS') return next();
    response.set('Allow', methods);
    if (request.method === 'OPTIONS') return void response.status(204).end();
    refuse(response, 405, `Ask with one of ${methods}.`, 'BAD_REQUEST');
  };

/** What express refuses: a body that is no JSON, too large, or in a charset that nobody reads. */
export const badRequest: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  const status = error.status && error.status < 500 ? error.status : 500;
  if (status >= 500) return refuse(response, 500, 'Something went wrong on our side: try again.', 'INTERNAL');
  const message = status === 413 ? `The request is too large: send at most ${LARGEST_BODY}.` : UNREADABLE;
  refuse(response, status, message, 'BAD_REQUEST');
};

const STATUS: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What is no HTTP, or comes too slowly, is refused in the same form. */
export function refuseWhatIsNoHttp(http: Server): void {
  http.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || isAnswering(socket as Socket)) return void socket.destroy();
    const body = JSON.stringify(problem(UNREADABLE, 'BAD_REQUEST'));
    const headers = `Content-Type: ${JSON_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
    socket.end(`HTTP/1.1 ${STATUS[code] ?? '400 Bad Request'}\r\n${headers}\r\n\r\n${body}`);
  });
}
