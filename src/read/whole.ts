import { LRUCache } from 'lru-cache';
import type { Level } from '../level';
import { type Wanted, wantedBelow } from './below';
import { highest } from './ask';
import { columnsOf, EACH_ASK, walkOf } from './compile';
import { type Inquiry, inquiryOf } from './inquiry';
import type { Row } from './noun';
import type { Field } from './plan';
import { Reference, rowToCome, type Start } from './reference';
import { renamed, variablesIn } from './variables';

/** A statement that reads a step and, with each of its rows, steps that go on from it. */
export interface Whole {
  text: string;
  /** What the steps below find in `this`, by their numbers. */
  ask: Row;
  /** How many rows the steps below give, and how far they count. */
  limits: Record<string, number>;
  below: Below[];
}

/** A step that is read with each row that it starts from. */
export interface Below {
  /** Whose value it is: the same field, as each type has it. */
  fields: readonly Field[];
  /** The parts that lead from the row to where it starts. */
  path: readonly string[];
  below: Below[];
}

/** Each makes planning longer, by 0.1 to 0.4 s on a busy machine; what is above is read after the rest, level by level. */
const MOST_STEPS = 10;

/** What all steps of one statement share. */
interface Making extends Pick<Whole, 'ask' | 'limits'> {
  level: Level;
  steps: number;
}

/** A step that goes on from a row of another. */
interface Onward {
  number: number;
  start: Start;
}

/** The statement for a question and what is below it that can be asked before its rows are known; what is left is read after it. */
export function wholeOf(level: Level, inquiry: Inquiry): Whole {
  const making: Making = { level, ask: {}, limits: {}, steps: 0 };
  const { text, below } = listOf(making, inquiry, [inquiry.field]);
  return { ...making, text: EACH_ASK + text, below };
}

/** A step's rows, each with what is below it, and its total. */
function listOf(making: Making, inquiry: Inquiry, fields: readonly Field[], onward?: Onward) {
  const { step, limits, backward } = inquiry;
  const number = onward?.number ?? '';
  const { walk, order, own, row, starts } = apartOf(making.level, inquiry, onward);
  const below = step.value
    ? []
    : wantedBelow(fields, toCome(inquiry, row)).flatMap((wanted) => stepBelow(making, wanted, starts.get(wanted.row)));
  const key = order.at(-1);
  const isPage = step.many === 'page';
  const columns = [...(isPage ? [key] : []), own, ...below.map(({ text }) => text)];
  const range = isPage && !onward ? ` AND ${key} > this.after AND ${key} < this.before` : '';
  const sorted = order.length ? ` ORDER BY ${order.map((term) => term + (backward ? ' DESC' : '')).join(', ')}` : '';
  const rows = `COLLECT {
${walk}${range}
WITH *${sorted} LIMIT $n${number}
RETURN [${columns.filter((text) => text !== '').join(', ')}]
}[..this.n${number}]`;
  const total = limits.t > 0 ? `COUNT {\n${walk}\nRETURN 1\nLIMIT $t${number}\n}` : '0';
  return { text: `${rows}, ${total}`, below: below.map((each) => each.below) };
}

/** The value of a field before it is read, as far as steps can go on from it. */
const toCome = ({ step }: Inquiry, row: Row): unknown =>
  step.many === 'page' ? { nodes: [row], edges: [{ node: row }] } : row;

/** A step below, if it can be asked before the row is known that it starts from. */
function stepBelow(making: Making, { fields, row }: Wanted, start?: Start): { text: string; below: Below }[] {
  const inquiry = start && inquiryToCome(making.level, fields, row);
  if (!inquiry || making.steps === MOST_STEPS) return [];
  const number = ++making.steps;
  making.ask[`c${number}`] = constantsOf(inquiry);
  making.limits[`n${number}`] = inquiry.limits.n;
  making.limits[`t${number}`] = inquiry.limits.t;
  const { text, below } = listOf(making, inquiry, fields, { number, start });
  return [{ text: `[${text}]`, below: { fields, path: start.path, below } }];
}

/** What a field will ask, with limits that are enough for each type's; undefined where that hangs on the row, or on more than one step, or where it will be refused. */
function inquiryToCome(level: Level, fields: readonly Field[], row: Row): Inquiry | undefined {
  const inquiries = fields.map((field) => oneToCome(level, field, row));
  const [inquiry] = inquiries;
  return inquiry && { ...inquiry, limits: highest(inquiries.flatMap((each) => each?.limits ?? [])) };
}

function oneToCome(level: Level, field: Field, row: Row): Inquiry | undefined {
  const { after, before } = field.page;
  const [step, ...others] = field.steps;
  if (!step || others.length > 0 || after !== undefined || before !== undefined) return undefined;
  try {
    const inquiry = inquiryOf(level, field, step, row);
    return inquiry.found ? inquiry : undefined;
  } catch {
    return undefined;
  }
}

/** What a step finds in `this` that does not come from the row it starts from. */
function constantsOf({ found }: Inquiry): Row {
  return Object.fromEntries(Object.entries(found ?? {}).filter(([, value]) => !(value instanceof Reference)));
}

/** A step's part of a statement, under names of its own. */
interface Apart {
  walk: string;
  order: readonly string[];
  /** What it gives of each row. */
  own: string;
  row: Row;
  starts: ReadonlyMap<Row, Start>;
}

/** The same part is asked for again and again, and costs more to make than to keep. */
const parts = new LRUCache<string, Apart>({ max: 2_000 });

function apartOf(level: Level, inquiry: Inquiry, onward?: Onward): Apart {
  const { step, found } = inquiry;
  const asked = Object.entries(found ?? {}).map(([argument, value]) =>
    value instanceof Reference ? `${argument}=${value.cypher}` : value == null ? '' : argument,
  );
  const key = [level, step.cypher, onward?.number, onward?.start.variable, onward?.start.seen, ...asked].join('\n');
  const known = parts.get(key);
  if (known) return known;
  const { walk, order, name } = walkApart(level, inquiry, onward);
  const starts = new Map<Row, Start>();
  const row = rowToCome(step.columns, level, name, starts);
  const apart = { walk, order, own: name(columnsOf(step.columns, level)), row, starts };
  parts.set(key, apart);
  return apart;
}

/** A step's walk with the conditions that were asked for, going on from where the outer step stands. */
function walkApart(level: Level, { step, found }: Inquiry, onward?: Onward) {
  const asked = (argument: string) => (found?.[argument] ?? null) !== null;
  const { walk, order } = walkOf(step, level, (argument, expression) => (asked(argument) ? ` AND ${expression}` : ''));
  if (!onward) return { walk, order, name: (text: string) => text };
  const { number, start } = onward;
  const names = new Map(variablesIn(walk).map((variable) => [variable, `${variable}${number}`]));
  const id = found?.id;
  const isBound = id instanceof Reference && id.cypher === `${start.variable}.id`;
  const bound = isBound ? /\((\w+):\w+ \{id: this\.id\}\)/.exec(walk) : null;
  if (bound) names.set(String(bound[1]), start.variable);
  const name = (text: string) => onwardFrom(renamed(text, names), found ?? {}, number);
  return {
    walk: `${name(bound ? walk.replace(bound[0], `(${bound[1]})`) : walk)}${start.seen}`,
    order: order.map(name),
    name,
  };
}

/** What a step finds in `this`, as the outer statement has it. */
function onwardFrom(text: string, found: Row, number: number): string {
  return text.replace(/\bthis\.(\w+)/g, (_, argument: string) => {
    const value = found[argument];
    return value instanceof Reference ? value.cypher : `this.c${number}.${argument}`;
  });
}
