import { hidingPrison, openPrison } from '../questions/hidingPrison';
import { largestPrison } from '../questions/largestPrison';
import { noPath, pathBetween } from '../questions/pathBetween';
import { personAround } from '../questions/personAround';
import { personById } from '../questions/personById';
import { personHistory } from '../questions/personHistory';
import { personsBeside } from '../questions/personsBeside';
import { personsCounted } from '../questions/personsCounted';
import { personsDeep } from '../questions/personsDeep';
import { personsFlat } from '../questions/personsFlat';
import { personSiblings } from '../questions/personSiblings';
import { personsNested } from '../questions/personsNested';
import { prisonDeepPage, prisonFirstPage } from '../questions/prisonPage';
import { prisonsOnADay } from '../questions/prisonsOnADay';
import type { Question } from '../questions/question';
import { search } from '../questions/search';
import { searchWhole } from '../questions/searchWhole';
import { thousand } from '../questions/thousand';
import { afterKey, byId, byIdAfter, inPages, inPeriod, type Row, type Words } from './rows';

const detentions = (first: number, more = '') =>
  `detentions(first: ${first}) { id status startNotBefore startNotAfter prison { id name ${more} } }`;
const BESIDE = 'detentions(first: 3, after: "") { id person { id name } }';
const siblings = (first: number, { fact = 'id', more = '' } = {}) =>
  `siblings(first: ${first}) { ${fact} relative { id name ${more} } }`;
const releases = (first: number) => `releases(first: ${first}) { id status event { id name } }`;

interface Person extends Row {
  detentions?: Row[];
  siblings?: Row[];
  releases?: Row[];
}

/** Lists stand here without connections. */
function told({ detentions, siblings, releases, ...rest }: Person): object {
  return {
    ...rest,
    ...(detentions && { detentions: { nodes: detentions.map(inPeriod) } }),
    ...(siblings && {
      siblings: { nodes: siblings.map((fact) => ({ ...fact, relative: told(fact.relative as Person) })) },
    }),
    ...(releases && { releases: { nodes: releases } }),
  };
}

const person = (fields: string): Words => ({
  document: `query ($id: ID!) {\n  person(id: $id) { ${fields} }\n}`,
  variables: byId,
  data: ({ person }: { person: Person | null }) => ({ person: person && told(person) }),
});

const persons = (first: number, fields: string): Words => ({
  document: `query ($after: String!) {\n  persons(first: ${first}, after: $after) { ${fields} }\n}`,
  variables: afterKey,
  data: ({ persons }: { persons: Person[] }) => ({ persons: { nodes: persons.map(told) } }),
});

/** Persons, and others who were held where they were. */
function beside({ persons }: { persons: Required<Person>[] }): object {
  const nodes = persons.map(({ detentions, ...rest }) => {
    const told = detentions.map((each) => {
      const { detentions: nodes, ...prison } = each.prison as Prison;
      return inPeriod({ ...each, prison: { ...prison, detentions: { nodes } } });
    });
    return { ...rest, detentions: { nodes: told } };
  });
  return { persons: { nodes } };
}

interface Prison extends Row {
  totalCount?: number;
  detentions: Row[];
}

const prison = (first: number, fields: string, more = ''): Words => ({
  document: `query ($id: ID!, $after: String!) {
  prison(id: $id) { id ${more} detentions(first: ${first}, after: $after) { id status person { ${fields} } } }
}`,
  variables: byIdAfter,
  data: ({ prison }: { prison: Prison | null }) => {
    if (!prison) return { prison };
    const { totalCount, detentions, ...rest } = prison;
    const nodes = detentions.map((fact) => ({ ...fact, person: told(fact.person as Person) }));
    return { prison: { ...rest, detentions: { nodes, ...(totalCount !== undefined && { totalCount }) } } };
  },
});

const three = `id name ${detentions(3)} ${siblings(3)} ${releases(3)}`;

const counted: Words = {
  document: `query ($after: String!) {\n  personsTotal\n  persons(first: 25, after: $after) { id name }\n}`,
  variables: afterKey,
  data: ({ personsTotal: totalCount, persons: nodes }: { personsTotal: number; persons: Person[] }) => ({
    persons: { totalCount, nodes },
  }),
};

const day: Words = {
  document: `query ($on: String!) {\n  prisons(first: 25) { id name held(asOf: $on) }\n}`,
  variables: ({ parameters: { on } }) => ({ on }),
  data: ({ prisons }: { prisons: Row[] }) => ({
    prisons: { nodes: prisons.map(({ held, ...rest }) => ({ ...rest, detentions: { totalCount: held } })) },
  }),
};

const hits = (more = ''): Words => ({
  document: `query ($query: String!, $words: String!) {
  search(query: $query, words: $words) { entity { id name ${more} } matched { text } }
}`,
  variables: ({ parameters: { query, words } }) => ({ query, words }),
  data: ({ search }: { search: { entity: Person; matched: object }[] }) => ({
    search: { nodes: search.map(({ entity, matched }) => ({ entity: told(entity), matched })) },
  }),
});

const paths: Words = {
  document: `query ($from: ID!, $to: ID!) {\n  paths(from: $from, to: $to) { length }\n}`,
  variables: ({ parameters: { from, to } }) => ({ from, to }),
  data: (same: object) => same,
};

const rows: [Question, Words][] = [
  [personById, person('id name')],
  [personAround, person(`id name ${detentions(20)} ${siblings(20)}`)],
  [personHistory, person(`id name ${detentions(10)} ${releases(10)}`)],
  [personSiblings, person(`id ${siblings(20, { fact: 'id status' })}`)],
  [personsNested, persons(20, `id name ${detentions(5)} ${siblings(5)}`)],
  [personsDeep, persons(20, `id name ${siblings(5, { more: detentions(5) })}`)],
  [personsBeside, { ...persons(20, `id name ${detentions(2, BESIDE)}`), data: beside }],
  [personsFlat, persons(100, 'id name')],
  [
    thousand,
    {
      ...persons(1_000, `id name ${detentions(2)}`),
      data: (data: { persons: Person[] }) => inPages(data.persons.map(told)),
    },
  ],
  [largestPrison, prison(50, `id name ${siblings(5)}`, 'name totalCount')],
  [prisonFirstPage, prison(25, three)],
  [prisonDeepPage, prison(25, three)],
  [openPrison, prison(10, 'id name')],
  [hidingPrison, prison(10, 'id name')],
  [personsCounted, counted],
  [prisonsOnADay, day],
  [search, hits()],
  [searchWhole, hits(detentions(3))],
  [pathBetween, paths],
  [noPath, paths],
];

/** The questions over type definitions whose fields an expert wrote Cypher for. */
export const handWritten: ReadonlyMap<string, Words> = new Map(rows.map(([{ name }, words]) => [name, words]));
