import { filterSchema, getDirective } from '@graphql-tools/utils';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { type Level, levelOf, type Visibility } from './level';

type Field = GraphQLField<unknown, unknown>;

/** What a level has of a schema whose types and fields say by `@level` for whom they are: nothing else, and not the levels. */
export function scopeOf(schema: GraphQLSchema, level: Level): GraphQLSchema {
  const wrong = misplaced(schema);
  if (wrong.length > 0) throw new Error(`Mend what schema/ says of levels:\n${wrong.join('\n')}`);
  const has = (type?: GraphQLNamedType) => (type ? (levelAt(schema, type) ?? 0) : 0) <= level;
  const hasField = (typename: string, _: string, field: object) =>
    has(schema.getType(typename)) && (ownLevel(schema, field) ?? 0) <= level;
  return filterSchema({
    schema,
    typeFilter: (_, type) => has(type as GraphQLNamedType),
    fieldFilter: hasField as never,
    rootFieldFilter: hasField as never,
    directiveFilter: (name) => name !== 'level',
  });
}

/** The types without a level, and the fields that lead a level to what it does not have. */
export function misplaced(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const without = types.filter((type) => levelAt(schema, type) === undefined);
  return [
    ...without.map(({ name }) => `${name} has no @level: write @level(is: PUBLIC), or who it is for.`),
    ...types.flatMap((type) =>
      fieldsOf(type).flatMap((field) => {
        const level = ownLevel(schema, field) ?? levelAt(schema, type) ?? 0;
        const others = [field, ...field.args].map((each) => getNamedType(each.type));
        const far = others.find((other) => (levelAt(schema, other) ?? 0) > level);
        return far
          ? [`${type.name}.${field.name} leads to ${far.name}, which fewer have: give the field its @level.`]
          : [];
      }),
    ),
  ];
}

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const levelAt = (schema: GraphQLSchema, type: GraphQLNamedType): Level | undefined =>
  isSpecifiedScalarType(type) ? 0 : ownLevel(schema, type);

function ownLevel(schema: GraphQLSchema, at: object): Level | undefined {
  const [level] = getDirective(schema, at, 'level') ?? [];
  return level && levelOf(level.is as Visibility);
}
