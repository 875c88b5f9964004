import { filterSchema, getDirective } from '@graphql-tools/utils';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { type Level, levelOf, type Visibility } from '../level';

type Field = GraphQLField<unknown, unknown>;

/** For whom a schema is: who reads up to a level, and is an admin or not. */
export interface Scope {
  level: Level;
  isAdmin: boolean;
}

/** What a scope has of a schema whose types and fields say by `@level` and `@admin` for whom they are: nothing else, and not who has more. */
export function scopeOf(schema: GraphQLSchema, { level, isAdmin }: Scope): GraphQLSchema {
  const wrong = misplaced(schema);
  if (wrong.length > 0) throw new Error(`Mend what schema/ says of levels:\n${wrong.join('\n')}`);
  const may = (at: object) => isAdmin || !isForAdmins(schema, at);
  const has = (type?: GraphQLNamedType) => !type || ((levelAt(schema, type) ?? 0) <= level && may(type));
  const hasField = (typename: string, _: string, field: object) =>
    has(schema.getType(typename)) && (ownLevel(schema, field) ?? 0) <= level && may(field);
  const scoped = filterSchema({
    schema,
    typeFilter: (_, type) => has(type as GraphQLNamedType),
    fieldFilter: hasField as never,
    rootFieldFilter: hasField as never,
    directiveFilter: (name) => name !== 'level' && name !== 'admin',
  });
  return withoutEmptyRoots(scoped);
}

/** A root of which nothing is left has no place in a schema. */
function withoutEmptyRoots(schema: GraphQLSchema): GraphQLSchema {
  const mutation = schema.getMutationType();
  if (!mutation || Object.keys(mutation.getFields()).length > 0) return schema;
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, mutation: null, types: config.types.filter((type) => type !== mutation) });
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
        const isOpen = !isForAdmins(schema, field) && !isForAdmins(schema, type);
        const far = others.find(
          (other) => (levelAt(schema, other) ?? 0) > level || (isOpen && isForAdmins(schema, other)),
        );
        return far
          ? [`${type.name}.${field.name} leads to ${far.name}, which fewer have: give the field its @level or @admin.`]
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

const isForAdmins = (schema: GraphQLSchema, at: object): boolean => getDirective(schema, at, 'admin') !== undefined;
