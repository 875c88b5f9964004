import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Argument, How } from './query';

/** What values are taken from: things of the graph, so that queries find something. */
export interface Stock {
  /** All ids, those of hidden things and of things without a noun too. */
  ids: string[];
  /** The ids of what has a GraphQL type, by its name, whoever may see it. */
  idsOf: Record<string, string[]>;
  /** The ids of entities, for paths. */
  entities: string[];
  days: string[];
  texts: string[];
  populations: string[];
}

const PAGE = ['first', 'last', 'after', 'before'];
const size = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom(10, 20, 100) },
);
const how: Arbitrary<How> = fc.constantFrom('literal', 'literal', 'variable', 'variable', 'default', 'absent');

type Field = GraphQLField<unknown, unknown>;

/** Arguments for a field, some of them left out. */
export function argumentsOf(stock: Stock, field: Field): Arbitrary<Argument[]> {
  const paged = field.args.some(({ name }) => name === 'after');
  const others = field.args
    .filter(({ name }) => !paged || !PAGE.includes(name))
    .map((argument) => argumentOf(stock, field, argument));
  return fc.tuple(...others, ...(paged ? [pageArguments] : [])).map((lists) => lists.flat());
}

const argument = (name: string, value: Arbitrary<unknown>, hows = how): Arbitrary<Argument> =>
  fc.record({ name: fc.constant(name), value, how: hows });

const oneOrNone = (one: Arbitrary<Argument>): Arbitrary<Argument[]> =>
  fc.oneof(
    one.map((each) => [each]),
    fc.constant<Argument[]>([]),
  );

const cursor = (name: string) => oneOrNone(argument(name, fc.nat({ max: 99 }), fc.constantFrom('literal', 'variable')));

/** Pages from the front and from the back, mostly small, with a cursor at either end or without. */
const pageArguments: Arbitrary<Argument[]> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: argument('first', size).map((first) => [first]) },
      { weight: 3, arbitrary: argument('last', size).map((last) => [last]) },
      { weight: 1, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.tuple(argument('first', fc.constant(null)), argument('last', size, fc.constant('variable'))),
      },
    ),
    cursor('after'),
    cursor('before'),
  )
  .map((lists) => lists.flat());

function argumentOf(stock: Stock, field: Field, { name, type, defaultValue }: GraphQLArgument): Arbitrary<Argument[]> {
  const value = valueOf(stock, name, type, getNamedType(field.type).name);
  if (!isNonNullType(type)) return oneOrNone(argument(name, fc.option(value, { freq: 8 })));
  const given = argument(name, value, fc.constantFrom('literal', 'variable', 'default'));
  return defaultValue === undefined ? given.map((each) => [each]) : oneOrNone(given);
}

/** Values of an input type; where it is an id, mostly of a thing of the type that the field gives. */
function valueOf(stock: Stock, name: string, type: GraphQLInputType, gives: string): Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(stock, name, type.ofType, gives);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((each) => each.name));
  if (isInputObjectType(type)) return filterOf(stock, type, gives);
  if (isListType(type)) {
    const one = valueOf(stock, name, type.ofType, gives);
    // One value alone stands for a list of it.
    return fc.oneof({ weight: 3, arbitrary: fc.array(one, { maxLength: 5 }) }, { weight: 1, arbitrary: one });
  }
  return scalarOf(stock, name, type.name, gives);
}

function scalarOf(stock: Stock, name: string, type: string, gives: string): Arbitrary<unknown> {
  if (type === 'Date') return fc.constantFrom(...stock.days);
  if (type === 'Int') return fc.constantFrom(...(name === 'certainDays' ? [1, 2, 30, 200, 400] : [1, 2, 3, 4, 5, 6]));
  if (type === 'String') {
    return fc.constantFrom(
      ...(name === 'population' ? stock.populations : name === 'language' ? ['es', 'en', ''] : stock.texts),
    );
  }
  const any = fc.constantFrom(...stock.ids);
  if (name === 'from' || name === 'to') return fc.constantFrom(...stock.entities);
  const fitting = name === 'id' ? stock.idsOf[gives] : name === 'ids' ? undefined : stock.idsOf.Organisation;
  return fitting ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: any }) : any;
}

/** An input object with some of its fields, some of them null. */
function filterOf(stock: Stock, type: GraphQLInputObjectType, gives: string): Arbitrary<unknown> {
  const fields = Object.values(type.getFields());
  const values = fields.map((field) => {
    const value = valueOf(stock, field.name, field.type, gives);
    return [field.name, isNonNullType(field.type) ? value : fc.option(value, { freq: 8 })] as const;
  });
  const requiredKeys = fields.filter(isRequiredInputField).map(({ name }) => name);
  return fc.record(Object.fromEntries(values), { requiredKeys }).map(inOrder);
}

/** Days the wrong way round are refused, which a test of its own shows. */
function inOrder(filter: Record<string, unknown>): Record<string, unknown> {
  const { notBefore, notAfter } = filter;
  const isTurned = typeof notBefore === 'string' && typeof notAfter === 'string' && notBefore > notAfter;
  return isTurned ? { ...filter, notBefore: notAfter, notAfter: notBefore } : filter;
}
