import {
  astFromValue,
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLBoolean,
  GraphQLNonNull,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  print,
} from 'graphql';
import type { Argument, Directive, FieldSelection, How, Selection } from './query';

/** A list whose cursors are followed: a query for the whole of it, and in which place the cursor is. */
export interface CursorWish {
  list: string;
  place: number;
}

/** A query as text with its variables. */
export interface Text {
  source: string;
  variables: Record<string, unknown>;
  /** Variables that are cursors, which each side has of its own. */
  cursors: Record<string, CursorWish>;
  /** The names in the answer under which cursors stand. */
  cursorKeys: Set<string>;
}

interface Writing extends Text {
  schema: GraphQLSchema;
  declared: string[];
  fragments: { on: string; text: string }[];
  /** What stands under each name in answers: the same name always means the same field with the same arguments. */
  keys: Map<string, string>;
}

/** Where one is in the query; `path` leads to the only object that a selection is of, or is null where there may be several. */
interface Place {
  path: { open: string; close: string } | null;
}

const ALIASES = ['', '', '', '', 'a_', 'b_', 'id', 'nodes', '__proto__', 'constructor'];

/** Writes a query down: aliases so that it is valid, variables, named fragments at its end. */
export function textOf(schema: GraphQLSchema, selections: readonly Selection[]): Text {
  const writing: Writing = {
    ...{
      schema,
      source: '',
      variables: {},
      cursors: {},
      cursorKeys: new Set(),
      declared: [],
      fragments: [],
      keys: new Map(),
    },
  };
  const body = block(writing, selections, { path: { open: '', close: '' } });
  const { declared, fragments, variables, cursors, cursorKeys } = writing;
  const named = fragments.map(({ on, text }, i) => `\nfragment f${String(i)} on ${on} ${text}`);
  const source = `query ${declared.length ? `(${declared.join(', ')}) ` : ''}${body}${named.join('')}`;
  return { source, variables, cursors, cursorKeys };
}

function block(writing: Writing, selections: readonly Selection[], place: Place): string {
  return `{ ${selections.map((each) => selectionText(writing, each, place)).join(' ')} }`;
}

function selectionText(writing: Writing, selection: Selection, place: Place): string {
  if (selection.is === 'field') return fieldText(writing, selection, place);
  const conditions = () => directivesText(writing, selection.directives);
  if (selection.is === 'again') {
    const fitting = [...writing.fragments.keys()].filter((i) =>
      fits(writing, selection.parent, writing.fragments[i]!.on),
    );
    const which = fitting[selection.which % fitting.length];
    return which === undefined ? '__typename' : `...f${String(which)}${conditions()}`;
  }
  const on = selection.on === undefined ? '' : ` on ${selection.on}`;
  if (selection.is === 'inline') {
    const path =
      place.path && on ? { open: `${place.path.open} ...${on} {`, close: `} ${place.path.close}` } : place.path;
    return `...${on}${conditions()} ${block(writing, selection.below, { path })}`;
  }
  const text = block(writing, selection.below, { path: null });
  const at = writing.fragments.push({ on: selection.on!, text }) - 1;
  return `...f${String(at)}${conditions()}`;
}

function fits({ schema }: Writing, parent: string, on: string): boolean {
  const [a, b] = [schema.getType(parent), schema.getType(on)] as [GraphQLCompositeType, GraphQLCompositeType];
  return doTypesOverlap(schema, a, b);
}

function fieldText(writing: Writing, selection: FieldSelection, place: Place): string {
  const { name, parent, alias, args, directives, below } = selection;
  const field = fieldOf(writing, parent, name);
  const written = args.filter((each) => !isCursor(each) || place.path);
  const list = () => listQuery(field!, args, place);
  const given = written.map((each) => argumentText(writing, field!, each, list)).join(', ');
  const call = given && `(${given})`;
  const key = keyOf(writing, `${name}: ${String(field?.type)}${call}`, name, ALIASES[alias]!);
  if (/cursor$/i.test(name)) writing.cursorKeys.add(key);
  const path =
    args.length === 1 && args[0]!.name === 'id' && place.path
      ? { open: `of: ${name}${call.replace(/\$\w+/, literal(field!, args[0]!))} {`, close: '}' }
      : null;
  const inner = below.length ? ` ${block(writing, below, { path })}` : '';
  return `${key === name ? '' : `${key}: `}${name}${call}${directivesText(writing, directives)}${inner}`;
}

function fieldOf({ schema }: Writing, parent: string, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

const isCursor = ({ name }: Argument) => name === 'after' || name === 'before';

/** The name that the answer has for a field; two that differ in type or arguments never share one. */
function keyOf({ keys }: Writing, meaning: string, name: string, prefix: string): string {
  const wished = prefix === '' || prefix.endsWith('_') ? prefix + name : prefix;
  const free = (key: string) => [undefined, meaning].includes(keys.get(key));
  let key = wished;
  for (let i = 1; !free(key); i++) key = `${wished}_${String(i)}`;
  keys.set(key, meaning);
  return key;
}

function argumentText(
  writing: Writing,
  field: GraphQLField<unknown, unknown>,
  argument: Argument,
  list: () => string,
): string {
  const { name, value, how } = argument;
  const type = field.args.find((each) => each.name === name)!.type;
  if (!isCursor(argument)) return `${name}: ${valueText(writing, type, value, how)}`;
  const variable = `c${String(Object.keys(writing.cursors).length)}`;
  writing.cursors[variable] = { list: list(), place: value as number };
  writing.declared.push(`$${variable}: ${String(type)}`);
  return `${name}: $${variable}`;
}

/** The same list from its start, without variables. */
function listQuery(field: GraphQLField<unknown, unknown>, args: readonly Argument[], { path }: Place): string {
  const others = args.filter((each) => !['first', 'last', 'after', 'before'].includes(each.name) && isGiven(each));
  const given = [...others.map((each) => `${each.name}: ${literal(field, each)}`), 'first: 100'].join(', ');
  const list = `list: ${field.name}(${given}) { edges { cursor } pageInfo { startCursor endCursor } }`;
  return `{ ${path!.open} ${list} ${path!.close} }`;
}

/** A variable that nobody gives, and whose default is no value, is no argument. */
const isGiven = ({ value, how }: Argument) => how !== 'absent' && !(how === 'default' && value === null);

function literal(field: GraphQLField<unknown, unknown>, { name, value }: Argument): string {
  return print(astFromValue(value, field.args.find((each) => each.name === name)!.type)!);
}

/** A value as it stands in the query; a variable is declared for it, and given where it has to be. */
function valueText(writing: Writing, type: GraphQLInputType, value: unknown, how: How): string {
  const text = print(astFromValue(value, type)!);
  if (how === 'literal') return text;
  const name = `v${String(writing.declared.length)}`;
  const byDefault = how === 'default' && value !== null;
  writing.declared.push(
    `$${name}: ${String(byDefault && isNonNullType(type) ? type.ofType : type)}${byDefault ? ` = ${text}` : ''}`,
  );
  if (how === 'variable') writing.variables[name] = value;
  return `$${name}`;
}

function directivesText(writing: Writing, directives: readonly Directive[]): string {
  const type = new GraphQLNonNull(GraphQLBoolean);
  return directives
    .map(({ name, condition, how }) => ` @${name}(if: ${valueText(writing, type, condition, how)})`)
    .join('');
}
