import { largestPrison } from './questions/largestPrison';
import { personAround } from './questions/personAround';
import { personById } from './questions/personById';
import { personsDeep } from './questions/personsDeep';
import { personsNested } from './questions/personsNested';
import { prisonFirstPage } from './questions/prisonPage';

/** Why a ratio that was asked for does not hold: by its question and what is compared. */
export interface Explanation {
  question: string;
  compared: string;
  why: string;
}

const EXECUTION =
  'A quarter of Node’s work is GraphQL’s own execution and making the statement anew; each row is put under the answer’s own names, where the driver alone gives maps.';
const KEPT =
  'Who asks, what they have left, a log line and the request’s id take 0.07 ms of the processor more than bytes alone.';

/** Those that are known, from profiles: docs/benchmark.md tells of them. */
export const explanations: readonly Explanation[] = [
  ...[personAround, personsNested, largestPrison, personsDeep].map(({ name }) => ({
    ...{ question: name, compared: 'in process as a part of driver’s time', why: EXECUTION },
  })),
  ...[personById, personsNested, prisonFirstPage].flatMap(({ name }) =>
    ['cache', 'cache, 304'].map((kind) => ({
      ...{ question: name, compared: `${kind} answers more than static, 8 at once`, why: KEPT },
    })),
  ),
];
