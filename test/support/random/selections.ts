import fc, { type Arbitrary } from 'fast-check';
import {
  doTypesOverlap,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isUnionType,
} from 'graphql';
import { argumentsOf, type Stock } from './arguments';
import type { AgainSelection, Directive, FieldSelection, FragmentSelection, Selection } from './query';

/** The fields of a page that lead to what it is a page of. */
const ONWARD = /^(edges|nodes?)$/;

/** Root fields that find little by chance. */
const RARE = /^(search|suggest|paths)$/;

/** What selections are made from, and those that were made before: by type and depth. */
export interface Makings {
  schema: GraphQLSchema;
  stock: Stock;
  known: Map<string, Arbitrary<Selection[]>>;
}

const directives: Arbitrary<Directive[]> = fc.array(
  fc.record({
    name: fc.constantFrom('skip', 'include'),
    condition: fc.boolean(),
    how: fc.constantFrom('literal', 'variable', 'default'),
  }),
  { maxLength: 2, depthIdentifier: 'directives' },
);

/** Two of the same directive may not stand at one place, and most places have none. */
const few: Arbitrary<Directive[]> = fc.oneof(
  { weight: 9, arbitrary: fc.constant<Directive[]>([]) },
  { weight: 1, arbitrary: directives.map((all) => all.filter((each, i) => i === 0 || each.name !== all[0]?.name)) },
);

/** What is selected of a type, so deep at the most. */
export function selectionsOf(makings: Makings, type: GraphQLCompositeType, depth: number): Arbitrary<Selection[]> {
  const name = `${type.name} ${String(depth)}`;
  const found =
    makings.known.get(name) ??
    fc.array(selectionOf(makings, type, depth), { minLength: 1, maxLength: longest(type, depth) });
  makings.known.set(name, found);
  return found;
}

/** Wide enough to merge and narrow enough to end. */
const longest = (type: GraphQLCompositeType, depth: number) => (type.name.endsWith('Connection') || depth > 6 ? 4 : 3);

/** A field, `__typename` or a fragment. */
export function selectionOf(makings: Makings, type: GraphQLCompositeType, depth: number): Arbitrary<Selection> {
  // What somebody has left is no part of the graph.
  const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter(({ name }) => name !== 'rateLimit');
  const own = fields
    .filter((field) => depth > 0 || !leads(field))
    .map((field) => ({ weight: weightOf(field), arbitrary: fieldOf(makings, type, field, depth) }));
  const fragments = depth > 0 ? fragmentsOf(makings, type, depth) : [];
  return fc.oneof(...own, ...fragments, {
    weight: isUnionType(type) || depth <= 0 ? 3 : 1,
    arbitrary: typenameOf(type),
  });
}

type Field = GraphQLField<unknown, unknown>;

const leads = (field: Field) => isCompositeType(getNamedType(field.type));

const weightOf = (field: Field) => (RARE.test(field.name) ? 32 : ONWARD.test(field.name) ? 16 : leads(field) ? 8 : 4);

function fieldOf(
  makings: Makings,
  parent: GraphQLCompositeType,
  field: Field,
  depth: number,
): Arbitrary<FieldSelection> {
  const type = getNamedType(field.type);
  return fc.record<FieldSelection>({
    is: fc.constant('field'),
    parent: fc.constant(parent.name),
    name: fc.constant(field.name),
    alias: fc.nat({ max: 9 }),
    args: argumentsOf(makings.stock, field),
    directives: few,
    below: isCompositeType(type) ? selectionsOf(makings, type, depth - 1) : fc.constant([]),
  });
}

const typenameOf = ({ name }: GraphQLCompositeType): Arbitrary<FieldSelection> =>
  fc.record<FieldSelection>({
    is: fc.constant('field'),
    parent: fc.constant(name),
    name: fc.constant('__typename'),
    alias: fc.nat({ max: 9 }),
    args: fc.constant([]),
    directives: few,
    below: fc.constant([]),
  });

interface Weighted {
  weight: number;
  arbitrary: Arbitrary<Selection>;
}

/** Fragments on every type that an object of this one may be of, without a type, and again. */
function fragmentsOf(makings: Makings, type: GraphQLCompositeType, depth: number): Weighted[] {
  const { schema } = makings;
  const types = Object.values(schema.getTypeMap()).filter((each) => isCompositeType(each));
  const fitting = types.filter((each) => doTypesOverlap(schema, type, each));
  const fragment = (each: GraphQLCompositeType) =>
    fc.record<FragmentSelection>({
      is: fc.constantFrom('inline', 'inline', 'named'),
      on: fc.constant(each.name),
      directives: few,
      below: selectionsOf(makings, each, depth - 1),
    });
  const plain = fc.record<FragmentSelection>({
    is: fc.constant('inline'),
    on: fc.constant(undefined),
    directives: few,
    below: selectionsOf(makings, type, depth - 1),
  });
  const again = fc.record<AgainSelection>({
    is: fc.constant('again'),
    parent: fc.constant(type.name),
    which: fc.nat({ max: 99 }),
    directives: few,
  });
  return [
    { weight: isUnionType(type) ? 24 : fitting.length > 2 ? 12 : 2, arbitrary: fc.oneof(...fitting.map(fragment)) },
    { weight: 1, arbitrary: plain },
    { weight: 1, arbitrary: again },
  ];
}
