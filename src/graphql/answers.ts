import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { FormattedExecutionResult } from 'graphql';
import type { KeySettings } from '../apiKey/pepper';
import { apolloServer } from './apollo';
import { audited } from '../audit/plugin';
import type { Note } from '../audit/reads';
import type { Counter } from '../budget/bucket';
import { budgets } from '../budget/plugin';
import { callerOf, type Caller } from '../caller';
import { sharing } from '../cache/offering';
import { type Context, contextOf, type Visit } from '../context';
import type { Db } from '../db';
import { nouns } from '../graph/nouns';
import { LEVELS, type Level } from '../level';
import { type Log, logOperations } from '../log';
import type { Preparation } from './preparation';
import { queries } from './queries';
import { knownWholes } from '../read/known';
import { makeWholes, type Planner } from '../read/wholes';
import { schemaFor } from './schema';
import type { Ledger } from '../takedown/ledger';
import { type Documents, type Trusted, trustedOnly } from './trusted';

export interface Question {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown>;
}

/** Answers each caller from the schema of the caller's scope: to another, what is beyond it does not exist. */
export interface Answers {
  /** Answers what comes by HTTP. */
  handler: RequestHandler;
  /** Answers one question more for who asks, such as for a page of a list. */
  answer(visit: Visit, question: Question): Promise<FormattedExecutionResult>;
  stop(): Promise<void>;
}

export interface AnswersOptions extends Trusted {
  db: Db;
  log: Log;
  keys: KeySettings;
  /** Where it is noted who read what is restricted. */
  note: Note;
  ledger: Ledger;
  counter: Counter;
  preparation: Preparation;
}

type Apollo = ApolloServer<Context>;

/** Starts the GraphQL servers, one for each scope. */
export async function answering(options: AnswersOptions): Promise<Answers> {
  const { db, documents, preparation } = options;
  const wholes = makeWholes((cypher, parameters) => db.read(cypher, parameters));
  const tools = { ...options, wholes };
  if (documents) preparation.prepared.then(() => planKnown(wholes, documents)).catch(() => undefined);
  const scopes = [...LEVELS.keys()].map((level) =>
    [false, true].map((admin) => serverFor(options, level as Level, admin)),
  );
  const all = scopes.flat();
  await Promise.all(all.map((apollo) => apollo.start()));
  const of = ({ level, isAdmin }: Caller) => scopes[level]?.[Number(isAdmin)] as Apollo;
  const handlers = new Map(
    all.map((apollo) => [apollo, expressMiddleware(apollo, { context: async ({ res }) => contextOf(db, res, tools) })]),
  );
  return {
    handler: (request, response, next) => {
      const caller = callerOf(response);
      // Whoever made a key a moment ago has their first questions planned beside them.
      void preparation.prepareLevel(caller.level);
      handlers.get(of(caller))?.(request, response, next);
    },
    answer: async (visit, question) => {
      const { body } = await of(callerOf(visit)).executeOperation(question, {
        contextValue: contextOf(db, visit, tools),
      });
      return body.kind === 'single' ? body.singleResult : {};
    },
    stop: async () => void (await Promise.all(all.map((apollo) => apollo.stop()))),
  };
}

/** Plans what front ends will ask without a key. */
async function planKnown(wholes: Planner, documents: Documents): Promise<void> {
  for (const question of await knownWholes(nouns, { schema: schemaFor(0), level: 0, documents: documents.values() }))
    await wholes.plan(question);
}

function serverFor(options: AnswersOptions, level: Level, isAdmin: boolean): Apollo {
  const { log, note, counter, documents = new Map<string, string>(), only = false } = options;
  const schema = schemaFor(level, isAdmin);
  // The last of these answers, where none before it does.
  const plugins = [logOperations(log, schema), audited(note), budgets(counter), sharing, queries(log)];
  return apolloServer(schema, only ? [trustedOnly(documents), ...plugins] : plugins, documents);
}
