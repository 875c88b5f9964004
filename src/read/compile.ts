import { readCypher } from '../cypher';
import { type Level, LEVELS } from '../level';
import type { Columns, Step } from './noun';
import { orderOf } from './row';

/** Properties that steps compare and that may differ by level: at a level it is the value kept there or at the nearest one below. */
const LEVELLED =
  /\b(\w+)\.(typename|status|startNotBefore|endNotAfter|certainFrom|certainTo|possibleFrom|possibleTo|dateNotBefore|dateNotAfter)\b/g;
const KEYS = /\b(\w+)\.(key|officialKey|span)\b/g;

/** Every statement answers all that is asked with it. */
export const EACH_ASK = `UNWIND $m.asks AS this
RETURN this.i, `;

const compiled = new Map<string, string>();

/** The statement for a step by itself: one text a step, level and direction, so that nothing a client sends makes Neo4j plan. */
export function compile(step: Step, level: Level, backward: boolean): string {
  const name = `${nameOf(step)} ${level} ${backward}`;
  const known = compiled.get(name);
  if (known) return known;
  const text = step.many === 'page' ? page(step, level, backward) : list(step, level);
  compiled.set(name, text);
  return text;
}

/** What a walk is made of. */
type Walking = Pick<Step, 'cypher' | 'within'>;

/** Tells a step's text from that of others. */
export const nameOf = ({ cypher, within }: Walking): string => `${cypher} ${within ?? ''}`;

function page(step: Step, level: Level, backward: boolean): string {
  const { walk, order } = walkOf(step, level, whereAsked);
  const key = order.at(-1);
  const direction = backward ? ' DESC' : '';
  return `${EACH_ASK}COLLECT {
${walk} AND ${key} > this.after AND ${key} < this.before
RETURN [${key}, ${columnsOf(step.columns, level)}]
ORDER BY ${order.map((term) => term + direction).join(', ')}
LIMIT $n
}[..this.n], ${total(step, level, walk)}`;
}

/** Rows counted by one walk, or where the step has another for an argument that is given, by that. */
function total({ counted }: Step, level: Level, walk: string): string {
  if (!counted) return counting(walk);
  const other = walkOf(counted, level, whereAsked).walk;
  return `CASE WHEN this.${counted.when} IS NULL THEN ${counting(walk)} ELSE ${counting(other)} END`;
}

/** How many rows a walk has, up to a limit: a part of a statement may have one of its own, by its number. */
export const counting = (walk: string, number: number | '' = '') => `COUNT {\n${walk}\nRETURN 1\nLIMIT $t${number}\n}`;

function list(step: Step, level: Level): string {
  const { walk, order } = walkOf(step, level, whereAsked);
  return `${EACH_ASK}COLLECT {
${walk}
RETURN [${columnsOf(step.columns, level)}]${order.length ? `\nORDER BY ${order.join(', ')}` : ''}
LIMIT $n
}[..this.n], 0`;
}

/** What a `when` line of a step's file adds to its conditions. */
type When = (argument: string, expression: string) => string;

/** A condition that holds where nothing was asked. */
const whereAsked: When = (argument, expression) => ` AND (this.${argument} IS NULL OR ${expression})`;

/** A step's file at a level. */
interface Walk {
  walk: string;
  order: readonly string[];
  conditions: readonly (readonly [argument: string, expression: string])[];
}

const walks = new Map<string, Walk>();

/** A step's file as the walk at a level, with what its `when` lines add, and its order. */
export function walkOf(step: Walking, level: Level, when: When): Pick<Walk, 'walk' | 'order'> {
  const { walk, order, conditions } = walkAt(step, level);
  return { walk: walk + conditions.map(([argument, expression]) => when(argument, expression)).join(''), order };
}

function walkAt(step: Walking, level: Level): Walk {
  const name = `${nameOf(step)} ${level}`;
  const known = walks.get(name);
  if (known) return known;
  const { header, body } = readCypher(step.cypher);
  const order: string[] = [];
  const conditions: [argument: string, expression: string][] = [];
  for (const line of header.slice(1)) {
    const [, word, argument, expression = ''] = /^(order|when)(?: (\w+))?: (.+)$/.exec(line) ?? [];
    if (word === 'order') order.push(...expression.split(', ').map((term) => atLevel(term, level)));
    else if (word === 'when') conditions.push([String(argument), atLevel(expression, level)]);
    else throw new Error(`cypher/${step.cypher}.cypher: "${line}" is neither an order nor a condition.`);
  }
  const walk = { walk: atLevel(body, level).replaceAll('@within', String(step.within)), order, conditions };
  walks.set(name, walk);
  return walk;
}

function atLevel(cypher: string, level: Level): string {
  return cypher
    .replaceAll('@level', String(level))
    .replace(KEYS, `$1.$2${level}`)
    .replace(LEVELLED, (_, variable: string, property: string) => levelled(variable, property, level));
}

export function levelled(variable: string, property: string, level: Level): string {
  const at = Array.from({ length: level + 1 }, (_, below) => `${variable}.${property}${level - below}`);
  return at.length === 1 ? String(at[0]) : `coalesce(${at.join(', ')})`;
}

/** The columns as positional lists: maps cost twice as much on their way. */
export function columnsOf(columns: Columns, level: Level, named = asItIs): string {
  const { names, parts } = orderOf(columns);
  const of = columns.of && named(columns.of);
  const valueOf = (name: string) => {
    if (columns.relation && name === 'relation') return `type(${of})`;
    if (columns.visible && name === 'visibility') return visibilityOf({ ...columns, of }, level);
    if (columns.levelled?.includes(name)) return levelled(String(of), name, level);
    return of ? `${of}.${name}` : named(name);
  };
  return [...names.map(valueOf), ...parts.map(([, part]) => partOf(part, level, named))].join(', ');
}

/** The name of a variable in a step's statement by itself. */
export const asItIs = (variable: string) => variable;

/** The lowest level that has its key, or for a name its label; what the public sees, everybody sees. */
function visibilityOf({ of, keyed }: Columns, level: Level): string {
  if (level === 0) return `'${LEVELS[0]}'`;
  const seen = (at: number) => (keyed === false ? `${of}:Name${at}` : `${of}.key${at} IS NOT NULL`);
  return `CASE ${LEVELS.slice(0, 2)
    .map((name, at) => `WHEN ${seen(at)} THEN '${name}'`)
    .join(' ')} ELSE '${LEVELS[2]}' END`;
}

function partOf(part: Columns, level: Level, named: (variable: string) => string): string {
  const list = `[${columnsOf(part, level, named)}]`;
  if (part.keyed === false) return list;
  return `CASE WHEN ${named(String(part.of))}.key${level} IS NULL THEN NULL ELSE ${list} END`;
}
