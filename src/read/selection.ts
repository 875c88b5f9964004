import { type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';
import type { Field, Info } from './plan';

/** What is selected of an object of a concrete type. */
export type Selection = (typename: string) => Field[];

/** Works out a selection, by no more variables than there are within it. */
type Work = (info: Info, typename: string) => Field[];

/** So many are kept for one place in a document, each for other values of the variables within it. */
const MOST = 20;
/** In characters: for values that are longer nothing is kept, or long ones would take all memory. */
const LONGEST = 500;

const selections = new WeakMap<FieldNode, Map<string, Selection>>();
const numbers = new WeakMap<FieldNode, number>();
let numbered = 0;

/** A selection is worked out once for a document, or where variables are within it once for their values: the same ones are asked again and again. */
export function selectionOf(info: Info, nodes: readonly FieldNode[], work: Work): Selection {
  const [node] = nodes as [FieldNode];
  const own = { ...info, variableValues: valuesWithin(info, nodes) };
  const selection = () => once((typename) => work(own, typename));
  const key = [...nodes.slice(1).map(numberOf), JSON.stringify(own.variableValues)].join();
  if (key.length > LONGEST) return selection();
  const known = selections.get(node) ?? new Map<string, Selection>();
  selections.set(node, known);
  const found = known.get(key) ?? selection();
  if (known.size >= MOST && !known.has(key)) known.clear();
  known.set(key, found);
  return found;
}

function numberOf(node: FieldNode): number {
  const number = numbers.get(node) ?? ++numbered;
  numbers.set(node, number);
  return number;
}

/** The values of the variables that are used below fields; one that is left out is not there, which is not the same as null. */
function valuesWithin({ fragments, variableValues }: Info, nodes: readonly FieldNode[]): Record<string, unknown> {
  const names = nodes.flatMap((node) => variablesWithin(fragments, node));
  const given = names.filter((name) => name in variableValues);
  return Object.fromEntries(given.map((name) => [name, variableValues[name]]));
}

const within = new WeakMap<FieldNode, readonly string[]>();

/** The names of the variables that are used below a field, not by itself. */
function variablesWithin(fragments: Info['fragments'], node: FieldNode): readonly string[] {
  const known = within.get(node);
  if (known) return known;
  const names = new Set<string>();
  const spread = new Set<string>();
  const look = (set: SelectionSetNode | undefined) => {
    if (!set) return;
    visit(set, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        if (spread.has(name.value)) return;
        spread.add(name.value);
        look(fragments[name.value]?.selectionSet);
      },
    });
  };
  look(node.selectionSet);
  within.set(node, [...names]);
  return [...names];
}

function once(work: (typename: string) => Field[]): Selection {
  const done = new Map<string, Field[]>();
  return (name) => {
    const found = done.get(name) ?? work(name);
    done.set(name, found);
    return found;
  };
}
