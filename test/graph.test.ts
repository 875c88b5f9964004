import { type GraphQLObjectType, isObjectType } from 'graphql';
import { changesListed } from '../src/graph/change';
import { chargesOfDetention } from '../src/graph/charge';
import { citations } from '../src/graph/citation';
import { codetaineesOfPerson } from '../src/graph/codetainee';
import * as columns from '../src/graph/columns';
import { nouns } from '../src/graph/nouns';
import { searchHits } from '../src/graph/search';
import { PERIOD } from '../src/period/period';
import type { Columns } from '../src/read/noun';
import { schemaFor } from '../src/graphql/schema';

const rows: Record<string, Columns> = {
  PrivatePerson: columns.entityColumns(),
  Official: columns.entityColumns(),
  Organisation: columns.entityColumns(),
  Prison: columns.entityColumns(),
  Event: columns.entityColumns(),
  Name: columns.nameColumns(),
  Source: columns.sourceColumns,
  Statement: columns.statementColumns,
  Figure: columns.figureColumns,
  Kinship: columns.factColumns(),
  Post: columns.factColumns(),
  Detention: columns.factColumns(),
  Release: columns.factColumns(),
  Operation: columns.factColumns(),
  Participation: columns.factColumns(),
  Change: changesListed.columns,
  Charge: chargesOfDetention.columns,
  Codetainee: codetaineesOfPerson.columns,
  Citation: citations('statement').columns,
  SearchHit: searchHits.columns,
  Period: { properties: PERIOD },
  Bounds: { properties: ['notBefore', 'notAfter'] },
  Path: { properties: ['length', 'hops'] },
  Hop: { properties: ['relation', 'reversed'] },
  PageInfo: { properties: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'] },
  RateLimit: { properties: ['limit', 'remaining', 'perSecond', 'cost'] },
  Query: { properties: ['rateLimit'] },
};

const schema = schemaFor(2);
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !/^__|Connection$|Edge$/.test(type.name),
);

const columnsOf = (row?: Columns) => [
  ...(row?.properties ?? []),
  ...(row?.levelled ?? []),
  ...(row?.visible ? ['visibility'] : []),
  ...Object.keys(row?.parts ?? {}),
];

test.each(types.map((type) => [type.name, type] as const))(
  'every field of %s is a column, a step or computed',
  (name, type) => {
    const noun = nouns[name];
    const known = [...columnsOf(rows[name]), ...Object.keys(noun?.steps ?? {}), ...Object.keys(noun?.computed ?? {})];
    expect(known).toEqual(expect.arrayContaining(Object.keys(type.getFields())));
  },
);

test.each(Object.keys(nouns))('every step and computed field of %s is in the schema', (name) => {
  const type = schema.getType(name) as GraphQLObjectType;
  const noun = nouns[name];
  const known = [
    ...Object.keys(noun?.steps ?? {}),
    ...Object.keys(noun?.computed ?? {}),
    ...Object.keys(noun?.each ?? {}),
  ];
  expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(known));
});
