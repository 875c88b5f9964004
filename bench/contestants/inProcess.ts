import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import type { Read } from '../../src/read/ask';
import { built } from '../built';
import type { Contestant } from './contestant';

/** Habeas without HTTP, Apollo and limits: a document that was parsed before is executed over its schema. */
export const inProcess = habeas('in process', true);

/** The same, as it answers what it does not know yet: by one statement for each step, level after level. */
export const byLevels = habeas('by levels', false);

function habeas(name: string, isWhole: boolean): Contestant {
  return {
    name,
    open: async (target) => {
      const { nouns } = built('graph/nouns');
      const { asking } = built('read/ask');
      const { execute } = built('read/execute');
      const db = await built('db').connect(target);
      const schema = built('graphql/schema').schemaFor(0);
      const read: Read = (cypher, parameters) => db.read(cypher, parameters);
      const wholes = isWhole ? built('read/wholes').makeWholes(read) : undefined;
      const documents = new Map<string, ReturnType<typeof parse>>();
      const parsed = (text: string) => {
        const document = documents.get(text) ?? parse(text);
        documents.set(text, document);
        return document;
      };
      return {
        pid: process.pid,
        ask: async ({ document: text }, { variables }) => {
          const context = { level: 0, ask: asking(read), wholes } as const;
          const document = parsed(text);
          const operation = getOperationAST(document) as OperationDefinitionNode;
          return JSON.stringify(await execute(nouns, { schema, document, operation, variables, context }));
        },
        close: () => db.close(),
      };
    },
  };
}
