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

const COLUMNS =
  'All columns of a fact are read, where the few that a question needs took 0.7 of the time; a third of Node’s own time is GraphQL’s execution, another third was making the statement anew (a part of it is kept since).';
const KEPT =
  'Who asks, what they have left, a log line and the request’s id take 0.07 ms of the processor more than bytes alone.';

/** Those that are known, from profiles: docs/benchmark.md tells of them. */
export const explanations: readonly Explanation[] = [
  ...[personAround, personsNested, largestPrison, personsDeep].map(({ name }) => ({
    ...{ question: name, compared: 'in process as a part of driver’s time', why: COLUMNS },
  })),
  ...[personById, personsNested, prisonFirstPage].flatMap(({ name }) =>
    ['cache', 'cache, 304'].map((kind) => ({
      ...{ question: name, compared: `${kind} answers more than static, 8 at once`, why: KEPT },
    })),
  ),
];
