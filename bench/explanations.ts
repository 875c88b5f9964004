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
  'A quarter of Node’s work is GraphQL’s own execution and making the statement anew; each row is put under the answer’s own names, where the driver alone gives maps.';
const HTTP =
  'Two fifths of Node’s work for a small answer are calls to the system for two sockets, its client’s and Neo4j’s, of which the driver has one; the rest is spread thin: Neo4j’s driver 15 %, and GraphQL, Express, Apollo and limits 2 to 4 % each.';
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
  ...[personById, personsNested, prisonFirstPage].flatMap(({ name }) =>
    ['cache', 'cache, 304'].map((kind) => ({
      ...{ question: name, compared: `${kind} answers more than static, 8 at once`, why: KEPT },
    })),
  ),
];
