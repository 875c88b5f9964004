import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response } from 'express';
import { apolloServer } from './apollo';
import { contextOf } from './context';
import type { Db } from './db';
import { explorer } from './explorer';
import { health } from './health';

export interface Server {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** Lets the requests under way finish, and takes no more. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  db: Db;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Until this has settled, the health answer says that the server is not ready. */
  prepared?: Promise<unknown>;
}

const LARGEST_BODY = '100kb';

/** Serves the API at /graphql, the explorer at / and the health answers. */
export async function startServer({ db, host, port, prepared = Promise.resolve() }: ServerOptions): Promise<Server> {
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const apollo = apolloServer([ApolloServerPluginDrainHttpServer({ httpServer: http })]);
  await apollo.start();
  app.use('/health', health(db, prepared));
  app.use('/graphql', express.json({ limit: LARGEST_BODY }));
  app.use('/graphql', expressMiddleware(apollo, { context: async ({ res }) => contextOf(db, res) }));
  app.use(explorer());
  app.use(
    (_request, response) =>
      void response.status(404).json(problem('Nothing is here: the API is at /graphql.', 'NOT_FOUND')),
  );
  app.use(badRequest);
  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(port, host, resolve));
  const { port: bound } = http.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, stop: () => apollo.stop() };
}

const problem = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

/** What express refuses before GraphQL sees it: a body that is no JSON, too large, or in a charset that nobody reads. */
function badRequest(
  error: { status?: number; type?: string },
  _request: Request,
  response: Response,
  _next: NextFunction,
): void {
  const status = error.status && error.status < 500 ? error.status : 500;
  const message =
    status === 413
      ? `The request is too large: send at most ${LARGEST_BODY}.`
      : status < 500
        ? 'The request cannot be read: send JSON such as {"query": "{ __typename }"} as application/json in UTF-8.'
        : 'Something went wrong on our side: try again.';
  response.status(status).json(problem(message, status < 500 ? 'BAD_REQUEST' : 'INTERNAL'));
}
