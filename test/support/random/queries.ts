import fc, { type Arbitrary } from 'fast-check';
import type { GraphQLCompositeType } from 'graphql';
import type { Level } from '../../../src/level';
import { schemaFor } from '../../../src/graphql/schema';
import type { Stock } from './arguments';
import type { FieldSelection, FragmentSelection } from './query';
import { type Makings, selectionOf, selectionsOf } from './selections';
import { type Text, textOf } from './text';

/** A query as text, and the level of who asks. */
export interface Query extends Text {
  level: Level;
}

const DEEPEST = 9;

/** Queries that are valid by the schema and ask for things of the graph. */
export function queries(stock: Stock, levels: readonly Level[] = [0, 1, 2]): Arbitrary<Query> {
  return fc.oneof(...levels.map((level) => queriesOf(level, stock)));
}

function queriesOf(level: Level, stock: Stock): Arbitrary<Query> {
  const schema = schemaFor(level);
  const makings: Makings = { schema, stock, known: new Map() };
  const root = selectionOf(makings, schema.getQueryType()!, DEEPEST);
  const aimed = Object.keys(stock.idsOf).map((typename) => nodeOf(makings, typename));
  return fc
    .array(fc.oneof(root, fc.oneof(...aimed)), { minLength: 1, maxLength: 3 })
    .map((selections) => ({ level, ...textOf(schema, selections), [fc.toStringMethod]: shown }));
}

/** A node of a type, with a fragment on that type: something that is mostly there, and of which nothing else is. */
function nodeOf(makings: Makings, typename: string): Arbitrary<FieldSelection> {
  const type = makings.schema.getType(typename) as GraphQLCompositeType;
  return fc.record<FieldSelection>({
    is: fc.constant('field'),
    parent: fc.constant('Query'),
    name: fc.constant('node'),
    alias: fc.nat({ max: 9 }),
    args: fc.constantFrom(...makings.stock.idsOf[typename]!).map((value) => [{ name: 'id', value, how: 'literal' }]),
    directives: fc.constant([]),
    below: fc
      .record<FragmentSelection>({
        is: fc.constant('inline'),
        on: fc.constant(typename),
        directives: fc.constant([]),
        below: selectionsOf(makings, type, DEEPEST - 2),
      })
      .map((each) => [each]),
  });
}

/** What a failure shows of a query. */
function shown(this: Query): string {
  return `${JSON.stringify({ level: this.level, variables: this.variables, cursors: this.cursors })}\n${this.source}`;
}
