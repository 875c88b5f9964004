import type { Stock } from '../random/arguments';
import type { Asked } from './asked';

const PAGE = 'first: 100) { totalCount pageInfo { endCursor } nodes';
const THING = '__typename ... on Entity { id name } ... on Fact { id status }';

const LISTS = `{
  detentions(${PAGE} { id status prison { name } period { lastKnown state } } }
  releases(${PAGE} { id status } }
  persons(${PAGE} { __typename id name names { text } } }
  officials(${PAGE} { id } }
  organisations(${PAGE} { id name } }
  events(${PAGE} { id dateStatus } }
  sources(${PAGE} { id publisher { ... on Entity { name } } } }
  figures(${PAGE} { id partOf { id } } }
}`;

const FEED = `query ($after: String) { changes(after: $after, ${PAGE} { id kind } } }`;

const NEAR = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ${THING}
    ... on Entity { names { text } statements(first: 3) { totalCount nodes { id state } } }
    ... on Person { relatives(first: 3) { totalCount nodes { id } } posts(first: 3) { totalCount } codetainees(first: 3) { totalCount } }
    ... on Prison { detentions(first: 3) { totalCount nodes { id } } heads(first: 3) { totalCount } }
    ... on Fact { statements(first: 3) { totalCount nodes { id } } }
  }
}`;

const SEARCH = `query ($text: String!) {
  search(text: $text, first: 100) { totalCount nodes { matched { text } entity { id } } }
  suggest(text: $text, first: 100) { matched { text } entity { id } }
}`;

const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length hops { fact { id } } } }`;

/** Beside random questions, whole lists and what is near to a write: what changes anywhere is likely to show in one of them. */
export function plainQuestions({ ids, texts }: Stock, pairs: readonly [from: string, to: string][]): Asked[] {
  const near = [...new Set(ids)].slice(0, 100);
  return [
    { source: LISTS, variables: {} },
    { source: FEED, variables: {} },
    { source: NEAR, variables: { ids: near } },
    ...texts.slice(0, 2).map((text) => ({ source: SEARCH, variables: { text } })),
    ...pairs.slice(0, 6).map(([from, to]) => ({ source: PATHS, variables: { from, to } })),
  ];
}
