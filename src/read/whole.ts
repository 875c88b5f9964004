import type { Level } from '../level';
import { apartOf, type Onward } from './apart';
import { highest } from './ask';
import { type Wanted, wantedBelow } from './below';
import { columnsOf, counting, EACH_ASK, nameOf } from './compile';
import { type Inquiry, inquiryOf } from './inquiry';
import { bounds } from './page';
import { need, needAsked, needed, type Needs, noNeeds } from './needs';
import type { Columns, Row } from './noun';
import type { Field } from './plan';
import { Reference, type Start } from './reference';
import type { Selection } from './selection';

/** A statement that reads what a question needs of a step and, with each of its rows, steps that go on from it. */
export interface Whole extends Part {
  text: string;
  /** What the steps below find in `this`, by their numbers. */
  ask: Row;
  /** How many rows the steps below give, and how far they count. */
  limits: Record<string, number>;
}

/** What is read of a step, and with each of its rows. */
export interface Part {
  columns: Columns;
  below: Below[];
}

/** A step that is read with each row that it starts from. */
export interface Below extends Part {
  /** Whose value it is: the same field, as each type has it. */
  fields: readonly Field[];
  /** The parts that lead from the row to where it starts. */
  path: readonly string[];
}

/** Each makes planning longer, by 0.1 to 0.4 s on a busy machine; what is above is read after the rest, level by level. */
const MOST_STEPS = 10;

/** What all steps of one statement share. */
interface Making extends Pick<Whole, 'ask' | 'limits'> {
  level: Level;
  steps: number;
  needs: Needs;
}

/** What was made for a selection, which is the same for each request of a document, by what else it hangs on. */
const made = new WeakMap<Selection, Map<string, Whole>>();

/** The statement for a question and what is below it that can be asked before its rows are known; what is left is read after it. */
export function wholeOf(level: Level, inquiry: Inquiry): Whole {
  const { field, step, ask, backward, limits } = inquiry;
  const given = Object.entries(ask ?? {}).flatMap(([name, value]) => (value == null ? [] : [name]));
  const key = [level, nameOf(step), backward, limits.n > 0, limits.t > 0, ...given].join();
  const known = made.get(field.below) ?? new Map<string, Whole>();
  made.set(field.below, known);
  const whole = known.get(key) ?? makeWhole(level, inquiry);
  known.set(key, whole);
  return whole;
}

function makeWhole(level: Level, inquiry: Inquiry): Whole {
  const making: Making = { level, ask: {}, limits: {}, steps: 0, needs: noNeeds() };
  const { text, ...part } = listOf(making, inquiry, [inquiry.field]);
  return { ...making, ...part, text: EACH_ASK + text };
}

/** A step's rows, each with what is below it, and its total. */
function listOf(making: Making, inquiry: Inquiry, fields: readonly Field[], onward?: Onward) {
  const { step, limits, backward } = inquiry;
  const number = onward?.number ?? '';
  const { walk, counted, order, row, named, starts } = apartOf(making.level, inquiry, onward);
  const value = toCome(inquiry, row);
  const wanted = step.value ? [] : wantedBelow(fields, value);
  const startsOnce = onward?.startsOnce ?? true;
  const goesOnOnce = startsOnce && step.many === 'one';
  const parts = wanted.flatMap((each) => stepBelow(making, each, goesOnOnce, starts.get(each.row)));
  const below = parts.map((each) => each.below);
  const columns = columnsFor(making, inquiry, fields, { row, value, below, onward });
  const key = order.at(-1);
  const isPage = step.many === 'page';
  const own = columnsOf(columns, making.level, named);
  const values = [...(isPage ? [key] : []), own, ...parts.map(({ text }) => text)];
  const range = isPage && startsOnce ? between(String(key), onward) : '';
  const sorted = order.length ? ` ORDER BY ${order.map((term) => term + (backward ? ' DESC' : '')).join(', ')}` : '';
  const found = `COLLECT {
${walk}${range}
WITH *${sorted} LIMIT $n${number}
RETURN [${values.filter((text) => text !== '').join(', ')}]
}[..this.n${number}]`;
  // Neo4j looks for the first row also where none is wanted.
  const rows = limits.n > 0 ? found : '[]';
  const total = limits.t > 0 ? counting(counted, number) : '0';
  return { text: `${rows}, ${total}`, columns, below };
}

/** The keys of a page lie between those of its cursors. */
function between(key: string, onward?: Onward): string {
  const asked = onward ? `this.c${onward.number}` : 'this';
  return ` AND ${key} > ${asked}.after AND ${key} < ${asked}.before`;
}

/** What the fields need of a step's row; what is looked up of the row that it goes on from is noted with that. */
function columnsFor(
  { needs }: Making,
  { step }: Inquiry,
  fields: readonly Field[],
  { row, value, below, onward }: { row: Row; value: unknown; below: readonly Below[]; onward?: Onward },
): Columns {
  if (step.value) return step.columns;
  const isRead = new Set(below.flatMap((each) => each.fields));
  for (const field of fields) need(needs, field, value, (each) => isRead.has(each));
  if (onward && step.from && needs.names.get(row)?.has(step.from)) needs.all.add(onward.row);
  return needed(step.columns, needs, row);
}

/** The value of a field before it is read, as far as steps can go on from it. */
const toCome = ({ step }: Inquiry, row: Row): unknown =>
  step.many === 'page' ? { nodes: [row], edges: [{ node: row }] } : row;

/** A step below, if it can be asked before the row is known that it starts from. */
function stepBelow(
  making: Making,
  { fields, row }: Wanted,
  startsOnce: boolean,
  start?: Start,
): { text: string; below: Below }[] {
  const inquiry = start && inquiryToCome(making.level, fields, row, startsOnce);
  if (!inquiry || making.steps === MOST_STEPS) return [];
  const number = ++making.steps;
  making.ask[`c${number}`] = constantsOf(inquiry, startsOnce);
  making.limits[`n${number}`] = inquiry.limits.n;
  making.limits[`t${number}`] = inquiry.limits.t;
  needAsked(making.needs, row, inquiry.ask ?? {});
  const { text, ...part } = listOf(making, inquiry, fields, { number, row, start, startsOnce });
  return [{ text: `[${text}]`, below: { fields, path: start.path, ...part } }];
}

/** What a field will ask, with limits that are enough for each type's; undefined where that hangs on the row, or on more than one step, or where its arguments will be refused. */
function inquiryToCome(level: Level, fields: readonly Field[], row: Row, startsOnce: boolean): Inquiry | undefined {
  const inquiries = fields.map((field) => oneToCome(level, field, row, startsOnce));
  const [inquiry] = inquiries;
  return inquiry && { ...inquiry, limits: highest(inquiries.flatMap((each) => each?.limits ?? [])) };
}

function oneToCome(level: Level, field: Field, row: Row, startsOnce: boolean): Inquiry | undefined {
  const { after, before } = field.page;
  const [step, ...others] = field.steps;
  if (!step || others.length > 0) return undefined;
  if ((after !== undefined || before !== undefined) && (!startsOnce || step.given)) return undefined;
  try {
    const inquiry = inquiryOf(level, field, step, row);
    return inquiry.ask ? inquiry : undefined;
  } catch {
    return undefined;
  }
}

/** What a step finds in `this` that does not come from the row it starts from. */
function constantsOf({ ask, step, page }: Inquiry, startsOnce: boolean): Row {
  const constants = Object.entries(ask ?? {}).filter(([, value]) => !(value instanceof Reference));
  return { ...Object.fromEntries(constants), ...(startsOnce && step.many === 'page' && bounds(page)) };
}
