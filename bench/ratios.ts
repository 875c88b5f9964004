import { http } from './contestants/http';
import { dataloader } from './contestants/dataloader';
import { driver } from './contestants/driver';
import { inProcess } from './contestants/inProcess';
import { neo4jGraphqlCypher, neo4jGraphqlTuned } from './contestants/peers';
import { fixed } from './contestants/static';
import { explanations } from './explanations';
import { hidingPrison, openPrison } from './questions/hidingPrison';
import { largestPrison } from './questions/largestPrison';
import { personAround } from './questions/personAround';
import { personById } from './questions/personById';
import { personsBeside } from './questions/personsBeside';
import { personsDeep } from './questions/personsDeep';
import { personsFlat } from './questions/personsFlat';
import { personsNested } from './questions/personsNested';
import { prisonDeepPage, prisonFirstPage } from './questions/prisonPage';
import type { Question } from './questions/question';
import { search } from './questions/search';
import { searchWhole } from './questions/searchWhole';
import type { Results } from './results';
import { faster, hit, neighbours, planning, sooner, throughput } from './sums';

interface Named {
  name: string;
}

/** A ratio that was asked for, before it is measured; null is: not in this run. */
interface Asked {
  question: string;
  compared: string;
  /** Either at least or at most so much. */
  least?: number;
  most?: number;
  measure: (results: Results) => number | null;
  /** What it would be if answering over HTTP took no more than the statement by itself and a bare static answer. */
  best?: (results: Results) => number | null;
}

export interface Ratio {
  question: string;
  compared: string;
  asked: string;
  measured: number | null;
  holds: boolean | null;
  /** Why it does not hold, where that is known. */
  explanation?: string;
}

const ahead = (question: Question, than: Named, least: number): Asked => ({
  ...{ question: question.name, compared: `${http.name} is faster than ${than.name}`, least },
  measure: (results) => faster(results.measured, question, than, http),
  best: ({ measured }) => over(faster(measured, question, than, driver), barest(measured, question)),
});
const within = (question: Question, { name }: Named, most: number): Asked => ({
  ...{ question: question.name, compared: `${name} as a part of ${driver.name}’s time`, most },
  measure: (results) => faster(results.measured, question, { name }, driver),
  ...(name === http.name && { best: ({ measured }: Results) => barest(measured, question) }),
});
const alike = (question: Question, other: Question, most: number): Asked => ({
  ...{ question: question.name, compared: `${http.name}, as a part of the time of “${other.name}”`, most },
  measure: (results) => sooner(results.measured, http, question, other),
});
const busier = (question: Question, than: Named, least: number): Asked => ({
  ...{ question: question.name, compared: `${http.name} answers more than ${than.name}, 8 at once`, least },
  measure: (results) => throughput(results.crowd, question, http, than, 8),
});
const newShape = (question: Question, than: Named, least: number): Asked => ({
  ...{ question: question.name, compared: `${http.name} is faster than ${than.name} at new texts`, least },
  measure: (results) => faster(results.fresh, question, than, http),
});
const served = (question: Question, of: 'cache' | 'cache, 304', least: number): Asked => ({
  ...{ question: question.name, compared: `${of} answers more than static, 8 at once`, least },
  measure: (results) => hit(results.hits, question, of),
});

const over = (one: number | null, other: number | null) => (one === null || other === null ? null : one / other);
/** What the statement by itself and a bare static answer take together, as a part of the driver's time. */
const barest = (measured: Results['measured'], question: Question) => {
  const bare = faster(measured, question, fixed, driver);
  return bare === null ? null : 1 + bare;
};

const known = [personById, personAround, personsNested, largestPrison, search, personsDeep];
const nested = [personsNested, largestPrison, personsDeep];

const ASKED: Asked[] = [
  ahead(personById, neo4jGraphqlTuned, 4),
  ahead(personAround, neo4jGraphqlTuned, 4),
  ahead(personsNested, neo4jGraphqlTuned, 3),
  ahead(searchWhole, neo4jGraphqlTuned, 4),
  busier(personsNested, neo4jGraphqlTuned, 3.5),
  busier(searchWhole, neo4jGraphqlTuned, 5.5),
  ahead(largestPrison, neo4jGraphqlTuned, 50),
  ahead(personsBeside, neo4jGraphqlTuned, 200),
  ahead(largestPrison, neo4jGraphqlCypher, 3),
  ahead(personsBeside, neo4jGraphqlCypher, 2),
  ...nested.map((question) => ahead(question, dataloader, 3)),
  ...nested.map((question) => newShape(question, dataloader, 1.2)),
  ...known.map((question) => within(question, inProcess, 1)),
  ...known.map((question) => within(question, http, 1.3)),
  within(personsFlat, inProcess, 0.8),
  within(personsFlat, http, 1.1),
  ...nested.map((question) => ({
    ...{
      question: question.name,
      compared: 'Neo4j’s processors for a new text, as a part of those for a known one',
      most: 2,
    },
    measure: (results: Results) => planning(results, question, http),
  })),
  {
    ...{
      question: personsNested.name,
      compared: 'p99 beside new shapes, as a part of that beside a known one',
      most: 1.5,
    },
    measure: (results) => neighbours(results.states, http),
  },
  alike(prisonDeepPage, prisonFirstPage, 1.2),
  alike(hidingPrison, openPrison, 1.2),
  ...[personById, personsNested, prisonFirstPage].flatMap((question) => [
    served(question, 'cache', 0.9),
    served(question, 'cache, 304', 1.3),
  ]),
];

/** Every ratio that was asked for, as this run has it. */
export function ratiosOf(results: Results): Ratio[] {
  return ASKED.map((each) => {
    const { question, compared, least, most } = each;
    const measured = each.measure(results);
    const holds = measured === null ? null : isAsked(each, measured);
    const asked = least === undefined ? `at most ${most}` : `at least ${least}`;
    const explanation = holds === false ? whyNot(each, results) : undefined;
    return { question, compared, asked, measured, holds, ...(explanation !== undefined && { explanation }) };
  });
}

const isAsked = ({ least = 0, most = Infinity }: Asked, ratio: number) => ratio >= least && ratio <= most;

function whyNot(asked: Asked, results: Results): string | undefined {
  const best = asked.best?.(results) ?? null;
  if (best !== null && !isAsked(asked, best)) {
    return `The statement by itself and a bare static answer, and nothing else, would give ${best.toFixed(2)}.`;
  }
  return explanations.find(({ question, compared }) => question === asked.question && compared === asked.compared)?.why;
}
