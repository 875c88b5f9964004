import { largestPrison } from './questions/largestPrison';
import { personAround } from './questions/personAround';
import { personById } from './questions/personById';
import { personsDeep } from './questions/personsDeep';
import { personsFlat } from './questions/personsFlat';
import { personsNested } from './questions/personsNested';
import { personsBeside } from './questions/personsBeside';
import { prisonFirstPage } from './questions/prisonPage';
import { search } from './questions/search';
import { searchWhole } from './questions/searchWhole';

/** Why a ratio that was asked for does not hold: by its question and what is compared. */
export interface Explanation {
  question: string;
  compared: string;
  why: string;
}

const EXECUTION =
  'Each row is put under the answer’s own names and its scalars are serialized, where the driver alone gives maps.';
const HTTP =
  'A bare static answer takes 0.1 to 0.3 of the driver’s time for the statement by itself; the rest is spread thin: of Node’s work Neo4j’s driver is three tenths, Express and the write to the socket a fifth, Node’s HTTP a tenth, and Apollo, GraphQL, limits and the log 2 to 5 % each.';
const KEPT =
  'Who asks, what they have left, a log line and the request’s id take 0.02 to 0.05 ms of the processor more than bytes alone. More than half of a profile is the write to the socket: it wakes a client that waits, where the static server’s next answer finds it awake.';

/** Those that are known, from profiles: docs/benchmark.md tells of them. */
export const explanations: readonly Explanation[] = [
  ...[personById, personAround, personsNested, largestPrison, search, personsDeep, personsFlat].map(({ name }) => ({
    ...{ question: name, compared: 'in process as a part of driver’s time', why: EXECUTION },
  })),
  ...[personById, personAround, personsNested, largestPrison, search, personsDeep, personsFlat].map(({ name }) => ({
    ...{ question: name, compared: 'http as a part of driver’s time', why: HTTP },
  })),
  ...[personById, personAround, personsNested, searchWhole, personsBeside].map(({ name }) => ({
    ...{ question: name, compared: 'http is faster than @neo4j/graphql tuned', why: HTTP },
  })),
  { question: personsBeside.name, compared: 'http is faster than @neo4j/graphql + Cypher', why: HTTP },
  ...[personsNested, personsDeep].map(({ name }) => ({
    ...{ question: name, compared: 'http is faster than dataloader', why: HTTP },
  })),
  ...[personsNested, searchWhole].map(({ name }) => ({
    ...{ question: name, compared: 'http answers more than @neo4j/graphql tuned, 8 at once', why: HTTP },
  })),
  ...[personById, personsNested, prisonFirstPage].flatMap(({ name }) =>
    ['cache', 'cache, 304'].map((kind) => ({
      ...{ question: name, compared: `${kind} answers more than static, 8 at once`, why: KEPT },
    })),
  ),
];
