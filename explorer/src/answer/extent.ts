import {
  type ArgumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Fragments, fragmentsOf } from '../../../src/graphql/fragments';
import type { Asked } from './ask';

/** Whether a list is all that there is; what nobody asked for cannot be known. */
export type Extent = 'whole' | 'unsure' | 'cut';

/** The extent of each connection of an answer, by the object that it is there. */
export type Extents = ReadonlyMap<unknown, Extent>;

/** How many rows the server gives where a question does not say. */
const USUAL = 20;
/** A total is counted so far. */
const COUNTED = 1_000;

/** A field of a document under the name that it has in the answer. */
interface Step {
  field: string;
  arguments: Record<string, unknown>;
  below: Plan;
}
type Plan = Map<string, Step>;
type Thing = Record<string, unknown>;

/** Of each list of an answer, whether it goes on: what its page says, or whether it has fewer rows than it could. */
export function extentsOf({ document, variables, operation: name }: Asked, data: unknown): Extents {
  const extents = new Map<unknown, Extent>();
  const look = (value: unknown, plan: Plan): void => {
    if (Array.isArray(value)) return value.forEach((each) => look(each, plan));
    if (!isThing(value)) return;
    for (const [key, { below, arguments: given }] of plan) {
      const child = value[key];
      const extent = isThing(child) ? extentOf(child, below, given) : undefined;
      if (extent) [child, ...listsOf(child as Thing, below)].forEach((each) => extents.set(each, extent));
      look(child, below);
    }
  };
  look(data, planOf(document, variables, name));
  return extents;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function planOf(text: string, variables: Thing, name: string | undefined): Plan {
  try {
    const document = parse(text);
    const fragments = fragmentsOf(document);
    const operation = getOperationAST(document, name);
    const defaults = operation?.variableDefinitions?.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    );
    const given = { ...Object.fromEntries(defaults ?? []), ...variables };
    return operation ? stepsOf([operation.selectionSet], fragments, given) : new Map<string, Step>();
  } catch {
    // What is no document has no answer either.
    return new Map();
  }
}

function stepsOf(sets: SelectionSetNode[], fragments: Fragments, variables: Thing): Plan {
  const fields = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        const key = each.alias?.value ?? each.name.value;
        fields.set(key, [...(fields.get(key) ?? []), each]);
      } else {
        const set = each.kind === Kind.INLINE_FRAGMENT ? each : fragments[each.name.value];
        if (set) collect(set.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  const steps = [...fields].map(([key, nodes]): [string, Step] => {
    const below = stepsOf(
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      fragments,
      variables,
    );
    return [key, { field: String(nodes[0]?.name.value), arguments: argumentsOf(nodes, variables), below }];
  });
  return new Map(steps);
}

/** Where two types have another page size for the same name, the smaller says less. */
function argumentsOf(nodes: FieldNode[], variables: Thing): Thing {
  const read = (list: readonly ArgumentNode[] = []) =>
    Object.fromEntries(list.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
  const each = nodes.map((node) => read(node.arguments));
  return each.reduce((one, other) => (sizeOf(other) < sizeOf(one) ? other : one));
}

const sizeOf = ({ first, last }: Thing) =>
  typeof first === 'number' ? first : typeof last === 'number' ? last : USUAL;

/** The rows of a connection, under whatever name. */
const listsOf = (thing: Thing, plan: Plan): unknown[][] =>
  [...plan].flatMap(([key, { field }]) =>
    ['nodes', 'edges'].includes(field) && Array.isArray(thing[key]) ? [thing[key] as unknown[]] : [],
  );

function extentOf(thing: Thing, plan: Plan, given: Thing): Extent | undefined {
  const count = listsOf(thing, plan)[0]?.length;
  if (count === undefined) return undefined;
  const isBackward = typeof given.last === 'number';
  const isFromWithin = typeof given[isBackward ? 'before' : 'after'] === 'string';
  return (
    (isFromWithin ? 'cut' : undefined) ??
    ofPage(thing, plan, isBackward) ??
    ofTotal(thing, plan, count) ??
    ofSize(count, given)
  );
}

function ofPage(thing: Thing, plan: Plan, isBackward: boolean): Extent | undefined {
  const page = [...plan].find(([, { field }]) => field === 'pageInfo');
  const info = page && thing[page[0]];
  const { hasNextPage, hasPreviousPage } = page && isThing(info) ? named(info, page[1].below) : {};
  if (hasNextPage === true || hasPreviousPage === true) return 'cut';
  return (isBackward ? hasPreviousPage : hasNextPage) === false ? 'whole' : undefined;
}

function ofTotal(thing: Thing, plan: Plan, count: number): Extent | undefined {
  const { totalCount, totalCountIsExact } = named(thing, plan);
  if (typeof totalCount !== 'number') return undefined;
  if (totalCount > count) return 'cut';
  return totalCountIsExact !== false && totalCount < COUNTED ? 'whole' : undefined;
}

/** A page that is not full is the last. */
const ofSize = (count: number, given: Thing): Extent => (count < sizeOf(given) ? 'whole' : 'unsure');

/** The values of an object by what the schema calls them. */
const named = (thing: Thing, plan: Plan): Thing =>
  Object.fromEntries([...plan].map(([key, { field }]) => [field, thing[key]]));
