import { handWritten } from '../peer/cypher';
import { generated } from '../peer/generated';
import type { Words } from '../peer/rows';
import type { Question } from '../questions/question';
import type { Contestant } from './contestant';
import { overHttp } from './overHttp';
import { ours } from './server';

/** @neo4j/graphql over this graph, with type definitions of its own. */
function peer(name: string, texts: ReadonlyMap<string, Words>, ...words: string[]): Contestant {
  const open: Contestant['open'] = async (target) => {
    const left = new Map(texts);
    return {
      ...(await overHttp(ours('peer', ...words), target)),
      put: (question) => inWords(question, left.get(question.name)),
      read: ({ name }, data) => texts.get(name)?.data(data as never) ?? data,
      giveUp: ({ name }) => void left.delete(name),
    };
  };
  return { name, open };
}

function inWords(question: Question, words: Words | undefined): Question | undefined {
  if (!words) return undefined;
  const vary: Question['vary'] = (sample, n) => {
    const variation = question.vary(sample, n);
    return { ...variation, variables: words.variables(variation) };
  };
  return { ...question, document: words.document, vary };
}

/** As its documentation sets it up, on Apollo's own server. */
export const neo4jGraphql = peer('@neo4j/graphql', generated, 'generated');
/** Without the plugin that looks at each field, and with plain numbers. */
export const neo4jGraphqlTuned = peer('@neo4j/graphql tuned', generated, 'generated', 'tuned');
/** The same, but fields are Cypher that somebody wrote. */
export const neo4jGraphqlCypher = peer('@neo4j/graphql + Cypher', handWritten, 'cypher', 'tuned');
