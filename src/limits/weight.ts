import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Arguments } from '../read/noun';
import { pageOf } from '../read/page';

/** What one field costs for one thing that it is selected on, without what is selected below it. */
export interface Weight {
  /** Points: a row that is read costs 1. */
  own: number;
  /** On how many things the selection below it is answered; for a connection, that is one. */
  times: number;
  /** How many rows the page of a connection, or a list of a given length, has at the most. */
  page: number;
}

type Field = GraphQLField<unknown, unknown>;

/** A value in the answer: it costs no reading, but it is sent. */
const VALUE = 0.05;
/** Under another name it may be sent again and again, which nobody needs much of. */
const VALUE_AGAIN = 0.5;
/** A total is counted up to 1,000, over an index. */
const TOTAL = 20;
/** An id, or a change, does not tell what it is of: whatever has an id is looked for it. */
const ID = 10;
/** A list of which nobody says how long it may be. */
const LIST = 10;

/** How long lists are that have no page: seldom longer, on the whole. */
const LENGTHS: Readonly<Record<string, number>> = {
  names: 5,
  citations: 3,
  paths: 10,
  hops: 6,
};

/** To look for words is a search in the full text, whichever list it is for. */
const FULL_TEXT = 100;

/** What it costs to find the first row, where that is more than a look at an index. */
const EXTRA: Readonly<Record<string, number>> = {
  'Query.search': FULL_TEXT,
  'Query.suggest': FULL_TEXT,
  'Query.paths': 500,
  'Query.node': ID,
  'Change.record': ID,
  'Detention.inCharge': 5,
};

/** The API's description of itself costs no reading, and is long: these are its lists' lengths, and each thing in them a little. */
const DESCRIBED = 0.01;
const DESCRIBED_LENGTHS: Readonly<Record<string, number>> = { types: 120, fields: 12, args: 3, inputFields: 3 };

/** Weighs a field of a type; a page that is too large is an error of the caller's. */
export function weigh(parent: string, field: Field, args: Arguments, page: number, aliased: boolean): Weight {
  const type = getNamedType(field.type);
  if (parent.startsWith('__') || type.name.startsWith('__')) return described(field);
  const extra = (EXTRA[`${parent}.${field.name}`] ?? 0) + (args.where ? FULL_TEXT : 0);
  if (field.args.some(({ name }) => name === 'first')) {
    const { size } = pageOf(args);
    return { own: extra + size, times: isList(field) ? size : 1, page: size };
  }
  if (isLeafType(type)) return { own: ofValue(field.name, aliased), times: 1, page: 0 };
  if (parent.endsWith('Connection') && isList(field)) return { own: 0, times: page, page: 0 };
  if (!isList(field)) return { own: extra + (isThing(type) && !parent.endsWith('Edge') ? 1 : 0), times: 1, page: 0 };
  if (Array.isArray(args.ids)) return { own: args.ids.length * ID, times: args.ids.length, page: 0 };
  const times = LENGTHS[field.name] ?? LIST;
  return { own: extra + times, times, page: 0 };
}

function ofValue(name: string, aliased: boolean): number {
  if (name === 'totalCount') return TOTAL;
  return aliased ? VALUE_AGAIN : VALUE;
}

function described(field: Field): Weight {
  const times = isList(field) ? (DESCRIBED_LENGTHS[field.name] ?? 2) : 1;
  return { own: times * DESCRIBED, times, page: 0 };
}

/** Whether it is read for itself: an entity, a fact, a statement; a period or a connection is part of what has it. */
const isThing = (type: GraphQLNamedType) =>
  isAbstractType(type) || (isObjectType(type) && type.getInterfaces().length > 0);

const isList = (field: Field) => isListType(getNullableType(field.type));
