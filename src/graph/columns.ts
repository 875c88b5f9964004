import { PERIOD } from '../period/period';
import { type Columns, computed } from '../read/noun';

/** Persons, organisations, prisons and events share one row: which of them it is, is its type. */
export const entityColumns = (of = 'that'): Columns => ({
  of,
  properties: ['id', 'kind'],
  levelled: ['typename', 'name', 'dateNotBefore', 'dateNotAfter', 'dateStatus'],
  visible: true,
  typename: computed(['typename'], ({ typename }) => typename),
});

export const nameColumns = (of = 'that'): Columns => ({
  of,
  properties: ['text', 'language'],
  visible: true,
  keyed: false,
});

const factTypes: Record<string, string> = {
  SIBLING_OF: 'Kinship',
  SPOUSE_OF: 'Kinship',
  RELATIVE_OF: 'Kinship',
  PARENT_OF: 'Kinship',
  CHILD_OF: 'Kinship',
  HEADS: 'Post',
  DEPUTY_HEADS: 'Post',
  MEMBER_OF: 'Post',
  OPERATES: 'Operation',
  DETAINED_AT: 'Detention',
  RELEASED_ON: 'Release',
  INVOLVED_IN: 'Participation',
};

/** The relationships that are facts of a noun. */
export const relationsOf = (noun: string): string[] =>
  Object.keys(factTypes).filter((relation) => factTypes[relation] === noun);

/** All facts share one row, with both ends; which noun it is follows from its relationship. */
export const factColumns = (of = 'link', subject = 'subject', object = 'object') => ({
  of,
  relation: true,
  properties: ['id', 'role'],
  levelled: ['status', 'disputed', 'title', ...PERIOD],
  visible: true,
  parts: { subject: entityColumns(subject), object: entityColumns(object) },
  typename: computed(['relation'], ({ relation }) => factTypes[String(relation)]),
});

export const statementColumns: Columns = {
  of: 'that',
  properties: ['id', 'relation', 'about', 'text', 'note', 'state', 'stance', 'confidence', 'dated', 'from', 'to'],
  visible: true,
  // Apart, as a statement and its period each have a `state`.
  parts: { period: { of: 'that', properties: [], levelled: PERIOD, keyed: false } },
  typename: computed([], () => 'Statement'),
};

export const sourceColumns: Columns = {
  of: 'that',
  properties: ['id', 'title', 'subject', 'url', 'publishedOn', 'language', 'licence', 'attribution', 'note'],
  visible: true,
  typename: computed([], () => 'Source'),
};

export const figureColumns: Columns = {
  of: 'that',
  properties: ['id', 'kind', 'comparator', 'count', 'upTo', 'population', 'note', 'from', 'to'],
  levelled: PERIOD,
  visible: true,
  typename: computed([], () => 'Figure'),
};
