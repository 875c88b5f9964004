import { hidingPrison, openPrison } from '../questions/hidingPrison';
import { largestPrison } from '../questions/largestPrison';
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
import { searchWhole } from '../questions/searchWhole';
import { thousand } from '../questions/thousand';
import { heldAt, hits, onADay, page, type Person, told } from './generatedRows';
import { afterKey, byId, byIdAfter, inPages, only, type Words } from './rows';

const SHOWN = 'where: { edge: { key: { gt: "" } } }';
const SORTED = `${SHOWN}, sort: [{ edge: { key: ASC } }]`;
const BESIDE = `detentionsConnection(first: 3, ${SORTED}) { edges { properties { id } node { id name } } }`;

const detentions = (first: number, more = '') => `detentionsConnection(first: ${first}, ${SORTED}) {
    edges { properties { id status startNotBefore startNotAfter } node { id name ${more} } }
  }`;
const siblings = (first: number, { fact = 'id', more = '' } = {}) =>
  `siblingsConnection(first: ${first}, ${SORTED}) { edges { properties { ${fact} } node { id name ${more} } } }`;
const releases = (first: number) =>
  `releasesConnection(first: ${first}, ${SORTED}) { edges { properties { id status } node { id name } } }`;

const person = (fields: string): Words => ({
  document: `query ($id: ID!) {\n  people(where: { id: { eq: $id }, key: { gt: "" } }) { ${fields} }\n}`,
  variables: byId,
  data: ({ people }: { people: Person[] }) => ({ person: only(people.map(told)) }),
});

const pageOf = (limit: number, fields: string) =>
  `people(where: { key: { gt: $after } }, sort: [{ key: ASC }], limit: ${limit}) { ${fields} }`;
const persons = (limit: number, fields: string): Words => ({
  document: `query ($after: String!) {\n  ${pageOf(limit, fields)}\n}`,
  variables: afterKey,
  data: ({ people }: { people: Person[] }) => ({ persons: { nodes: people.map(told) } }),
});

const prison = (first: number, fields: string, more = ''): Words => ({
  document: `query ($id: ID!, $after: String!) {
  prisons(where: { id: { eq: $id }, key: { gt: "" } }) {
    id ${more}
    detentionsConnection(first: ${first}, where: { edge: { key: { gt: $after } } }, sort: [{ edge: { key: ASC } }]) {
      edges { properties { id status } node { ${fields} } }
    }
  }
}`,
  variables: byIdAfter,
  data: heldAt,
});

const total = `name all: detentionsConnection(${SHOWN}) { totalCount }`;
const three = `id name ${detentions(3)} ${siblings(3)} ${releases(3)}`;

const counted: Words = {
  document: `query ($after: String!) {
  all: peopleConnection(where: { key: { gt: "" } }) { totalCount }
  ${pageOf(25, 'id name')}
}`,
  variables: afterKey,
  data: page,
};

const day: Words = {
  document: `query ($on: String!) {
  prisons(where: { key: { gt: "" } }, sort: [{ key: ASC }], limit: 25) {
    id
    name
    detentionsConnection(
      where: { edge: { key: { gt: "" }, possibleFrom: { lte: $on }, possibleTo: { gte: $on } } }
    ) { totalCount }
  }
}`,
  variables: ({ parameters: { on } }) => ({ on }),
  data: onADay,
};

const named: Words = {
  document: `query ($query: String!) {
  searchNames(phrase: $query, first: 10) {
    edges { node { text person(where: { key: { gt: "" } }) { id name key ${detentions(3)} } } }
  }
}`,
  variables: ({ parameters: { query } }) => ({ query }),
  data: hits,
};

const rows: [Question, Words][] = [
  [personById, person('id name')],
  [personAround, person(`id name ${detentions(20)} ${siblings(20)}`)],
  [personHistory, person(`id name ${detentions(10)} ${releases(10)}`)],
  [personSiblings, person(`id ${siblings(20, { fact: 'id status' })}`)],
  [personsNested, persons(20, `id name ${detentions(5)} ${siblings(5)}`)],
  [personsDeep, persons(20, `id name ${siblings(5, { more: detentions(5) })}`)],
  [personsBeside, persons(20, `id name ${detentions(2, BESIDE)}`)],
  [personsFlat, persons(100, 'id name')],
  [
    thousand,
    {
      ...persons(1_000, `id name ${detentions(2)}`),
      data: (data: { people: Person[] }) => inPages(data.people.map(told)),
    },
  ],
  [largestPrison, prison(50, `id name ${siblings(5)}`, total)],
  [prisonFirstPage, prison(25, three)],
  [prisonDeepPage, prison(25, three)],
  [openPrison, prison(10, 'id name')],
  [hidingPrison, prison(10, 'id name')],
  [personsCounted, counted],
  [prisonsOnADay, day],
  [searchWhole, named],
];

/** What the library makes of plain type definitions. It has no paths, and a search of its own has the order of the index's scores. */
export const generated: ReadonlyMap<string, Words> = new Map(rows.map(([{ name }, words]) => [name, words]));
