import type { Step } from '../read/noun';
import { entityColumns, nameColumns } from './columns';
import { prefixQueryOf, queryOf } from './named';

const labels: Record<string, string> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  PRISON: 'Prison',
  EVENT: 'Event',
};

const labelsOf = (kinds: unknown) => (kinds as string[] | null | undefined)?.map((kind) => labels[kind]);

export const searchHits: Step = {
  cypher: 'search/hits',
  columns: {
    properties: [],
    parts: { entity: entityColumns(), matched: nameColumns('matched') },
  },
  many: 'page',
  ask: (_, { text, kinds }) => {
    const query = queryOf(text as string);
    return query && { ...query, labels: labelsOf(kinds) };
  },
};

export const suggestions: Step = {
  ...searchHits,
  cypher: 'search/suggestions',
  many: 'list',
  ask: (_, { text, kinds }) => {
    const query = prefixQueryOf(text as string);
    return query && { ...query, labels: labelsOf(kinds) };
  },
};
