import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { type GraphQLError, type GraphQLSchema, printSchema } from 'graphql';
import type { Caller } from './caller';
import type { Context } from './context';
import { publicError } from './errors';
import { words } from './fold';

/** Takes what is to be known of one event; never a value of a caller's, an address or a message. */
export type Log = (entry: Record<string, unknown>) => void;

/** Writes an entry as one line of JSON, with the time; the lines of one turn of the loop go out together. */
export function logTo(stream: NodeJS.WritableStream): Log {
  let lines = '';
  const flush = () => {
    stream.write(lines);
    lines = '';
  };
  return (entry) => {
    if (lines === '') setImmediate(flush);
    lines += `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`;
  };
}

/** What those who answer a request note about it. */
interface Locals {
  operation?: object | undefined;
  codes?: string[];
  steps?: object[];
  rows?: number;
  caller?: Caller;
  /** Whether the answer was kept from before. */
  kept?: boolean;
}

/** Gives each request its id, and logs it when its answer is sent or its client has gone. Health answers are not logged. */
export function logged(log: Log): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const begin = performance.now();
    response.locals.requestId = requestId;
    response.set('X-Request-Id', requestId);
    response.once('close', () => {
      if (request.baseUrl.startsWith('/health') || request.originalUrl.startsWith('/health/')) return;
      log(entryOf(response, requestId, begin, response.locals));
    });
    next();
  };
}

/** What is logged of a request that has ended. */
export function entryOf(
  response: ServerResponse,
  requestId: string,
  begin: number,
  locals: Locals,
): Parameters<Log>[0] {
  const { operation, codes, steps, rows, caller, kept } = locals;
  const status = response.writableFinished ? response.statusCode : 'gone';
  const key = caller?.key ?? undefined;
  return { level: 'info', requestId, key, status, ms: since(begin), operation, codes, steps, rows, kept };
}

export const since = (begin: number): number => Math.round(performance.now() - begin);

/** Tells what was asked and how it failed, in names of ours. */
export function logOperations(log: Log, schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const known = new Set(words(printSchema(schema).replace(/[A-Z]+/g, ' $&')));
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, contextValue }) => {
        const name = nameIfKnown(known, operation?.name?.value);
        contextValue.locals.operation = { type: operation?.operation, ...(name && { name }) };
      },
      willSendResponse: async ({ contextValue, response: { body } }) => {
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        if (errors) contextValue.locals.codes = [...new Set(errors.map(({ extensions }) => extensions?.code))];
      },
      didEncounterErrors: async ({ errors, contextValue }) => logErrors(log, contextValue, errors),
    }),
  };
}

/** Tells of errors of ours where they were thrown; those of callers are told to them alone. */
export function logErrors(log: Log, { requestId }: Context, errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    if (publicError(error.toJSON(), error).extensions?.code !== 'INTERNAL') continue;
    const cause = error.originalError ?? error;
    log({ level: 'error', requestId, ...unspoken(cause) });
  }
}

/** The caller chose the name of an operation, and may have put anybody's into it: only words of the schema's are repeated. */
function nameIfKnown(known: Set<string>, name: string | undefined): string | undefined {
  return name && words(name.replace(/[A-Z]+/g, ' $&')).every((word) => known.has(word)) ? name : undefined;
}

/** An error without its message, which may repeat what was sent. */
function unspoken(error: Error & { code?: unknown }): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, code: String(error.code), stack: frames.map((line) => line.trim()) };
}
