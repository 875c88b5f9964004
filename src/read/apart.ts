import { LRUCache } from 'lru-cache';
import type { Level } from '../level';
import { asItIs, nameOf, walkOf } from './compile';
import type { Inquiry } from './inquiry';
import type { Row } from './noun';
import { Reference, rowToCome, type Start } from './reference';
import { renamed, variablesIn } from './variables';

/** A step that goes on from a row of another. */
export interface Onward {
  number: number;
  row: Row;
  start: Start;
  /** Whether there is one such row in all: a page of what it goes on to then may have cursors. */
  startsOnce: boolean;
}

/** A step's part of a statement, under names of its own. */
export interface Apart {
  walk: string;
  /** The walk that its total is counted by. */
  counted: string;
  order: readonly string[];
  row: Row;
  /** What its variables are called. */
  named: (variable: string) => string;
  starts: ReadonlyMap<Row, Start>;
}

/** The same part is asked for again and again, and costs more to make than to keep. */
const parts = new LRUCache<string, Apart>({ max: 2_000 });

export function apartOf(level: Level, inquiry: Inquiry, onward?: Onward): Apart {
  const { step, ask } = inquiry;
  const asked = Object.entries(ask ?? {}).map(([argument, value]) =>
    value instanceof Reference ? `${argument}=${value.cypher}` : value == null ? '' : argument,
  );
  const key = [level, nameOf(step), onward?.number, onward?.start.variable, onward?.start.seen, ...asked].join('\n');
  const known = parts.get(key);
  if (known) return known;
  const { named, ...walks } = walkApart(level, inquiry, onward);
  const starts = new Map<Row, Start>();
  const row = rowToCome(step.columns, level, named, starts);
  const apart = { ...walks, row, named, starts };
  parts.set(key, apart);
  return apart;
}

/** A step's walk with the conditions that were asked for, going on from where the outer step stands. */
function walkApart(level: Level, { step, ask }: Inquiry, onward?: Onward) {
  const asked = (argument: string) => (ask?.[argument] ?? null) !== null;
  const where = (argument: string, expression: string) => (asked(argument) ? ` AND ${expression}` : '');
  const { walk, order } = walkOf(step, level, where);
  const counted = step.counted && asked(step.counted.when) ? walkOf(step.counted, level, where).walk : walk;
  if (!onward) return { walk, counted, order, named: asItIs };
  const { number, start } = onward;
  const names = new Map(variablesIn(walk).map((variable) => [variable, `${variable}${number}`]));
  const id = ask?.id;
  const isBound = id instanceof Reference && id.cypher === `${start.variable}.id`;
  const bound = isBound ? /\((\w+):\w+ \{id: this\.id\}\)/.exec(walk) : null;
  if (bound) names.set(String(bound[1]), start.variable);
  const name = (text: string) => onwardFrom(renamed(text, names), ask ?? {}, number);
  const goingOn = (text: string) => name(bound ? text.replace(bound[0], `(${bound[1]})`) : text) + start.seen;
  return {
    walk: goingOn(walk),
    counted: goingOn(counted),
    order: order.map(name),
    named: (variable: string) => names.get(variable) ?? variable,
  };
}

/** What a step finds in `this`, as the outer statement has it. */
function onwardFrom(text: string, ask: Row, number: number): string {
  return text.replace(/\bthis\.(\w+)/g, (_, argument: string) => {
    const value = ask[argument];
    return value instanceof Reference ? value.cypher : `this.c${number}.${argument}`;
  });
}
