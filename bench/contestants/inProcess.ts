import { execute, parse } from 'graphql';
import { connect } from '../../src/db';
import { asking } from '../../src/read/ask';
import { fieldResolver, schemaFor } from '../../src/schema';
import type { Contestant } from './contestant';

/** Habeas without HTTP, Apollo and limits: a document that was parsed before is executed over its schema. */
export const inProcess: Contestant = {
  name: 'in process',
  open: async (target) => {
    const db = await connect(target);
    const schema = schemaFor(0);
    const documents = new Map<string, ReturnType<typeof parse>>();
    const parsed = (text: string) => {
      const document = documents.get(text) ?? parse(text);
      documents.set(text, document);
      return document;
    };
    return {
      pid: process.pid,
      ask: async ({ document }, { variables: variableValues }) => {
        const contextValue = { level: 0, ask: asking((cypher, parameters) => db.read(cypher, parameters)) };
        const options = { schema, document: parsed(document), variableValues, contextValue };
        return JSON.stringify(await execute({ ...options, fieldResolver: fieldResolver as never }));
      },
      close: () => db.close(),
    };
  },
};
