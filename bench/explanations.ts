import { largestPrison } from './questions/largestPrison';
import { personAround } from './questions/personAround';
import { personById } from './questions/personById';
import { personsDeep } from './questions/personsDeep';
import { personsFlat } from './questions/personsFlat';
import { personsNested } from './questions/personsNested';
import { prisonFirstPage } from './questions/prisonPage';
import { search } from './questions/search';

/** Why a ratio that was asked for does not hold: by its question and what is compared. */
export interface Explanation {
  question: string;
  compared: string;
  why: string;
}

const EXECUTION =
  'Each row is put under the answer’s own names and its scalars are serialized, where the driver alone gives maps; a list with a cursor within another thing is a second statement.';
const HTTP =
  'A bare static answer takes 0.1 to 0.4 of the driver’s time for the statement by itself; the rest is spread thin: Neo4j’s driver a fifth of it, and GraphQL, Express, Apollo, limits and the log 2 to 5 % each.';
const BOTH_ASK =
  'The statement by itself and a bare static answer together take about as long as the time that was asked for, so that nothing would be left for parsing, limits and the log.';
const KEPT =
  'Who asks, what they have left, a log line and the request’s id take 0.07 ms of the processor more than bytes alone.';

/** Those that are known, from profiles: docs/benchmark.md tells of them. */
export const explanations: readonly Explanation[] = [
  ...[personAround, personsNested, largestPrison, personsDeep].map(({ name }) => ({
    ...{ question: name, compared: 'in process as a part of driver’s time', why: EXECUTION },
  })),
  ...[personById, personAround, personsNested, largestPrison, search, personsDeep, personsFlat].map(({ name }) => ({
    ...{ question: name, compared: 'http as a part of driver’s time', why: HTTP },
  })),
  { question: personById.name, compared: 'http is faster than @neo4j/graphql tuned', why: BOTH_ASK },
  ...[personById, personsNested, prisonFirstPage].flatMap(({ name }) =>
    ['cache', 'cache, 304'].map((kind) => ({
      ...{ question: name, compared: `${kind} answers more than static, 8 at once`, why: KEPT },
    })),
  ),
];
