import { readCypher } from '../cypher';
import { type Level, LEVELS } from '../level';
import type { Columns, Step } from './noun';

/** Properties that steps compare and that may differ by level: at a level it is the value kept there or at the nearest one below. */
const LEVELLED =
  /\b(\w+)\.(typename|status|startNotBefore|endNotAfter|certainFrom|certainTo|possibleFrom|possibleTo|dateNotBefore|dateNotAfter)\b/g;
const KEYS = /\b(\w+)\.(key|officialKey)\b/g;

const compiled = new Map<string, string>();
const steps = new Map<string, string>();

/** The step that a compiled statement is for, as its file is called. */
export const stepOf = (text: string): string | undefined => steps.get(text);

/** The whole statement for a step: one text a step, level and direction, so that nothing a client sends makes Neo4j plan. */
export function compile(step: Step, level: Level, backward: boolean): string {
  const name = `${step.cypher} ${level} ${backward}`;
  const known = compiled.get(name);
  if (known) return known;
  const text = step.many === 'page' ? page(step, level, backward) : list(step, level);
  compiled.set(name, text);
  steps.set(text, step.cypher);
  return text;
}

function page(step: Step, level: Level, backward: boolean): string {
  const { walk, order } = parse(step, level);
  const key = order.at(-1);
  const direction = backward ? ' DESC' : '';
  return `UNWIND $m.asks AS this
RETURN this.i, COLLECT {
${walk} AND ${key} > this.after AND ${key} < this.before
RETURN [${key}, ${columnsOf(step.columns, level)}]
ORDER BY ${order.map((term) => term + direction).join(', ')}
LIMIT $n
}[..this.n], COUNT {
${walk}
RETURN 1
LIMIT $t
}`;
}

function list(step: Step, level: Level): string {
  const { walk, order } = parse(step, level);
  return `UNWIND $m.asks AS this
RETURN this.i, COLLECT {
${walk}
RETURN [${columnsOf(step.columns, level)}]${order.length ? `\nORDER BY ${order.join(', ')}` : ''}
LIMIT $n
}[..this.n], 0`;
}

/** A step's file as the walk at a level, its `when` lines put in as conditions that hold where nothing was asked, and its order. */
function parse(step: Step, level: Level): { walk: string; order: string[] } {
  const { header, body } = readCypher(step.cypher);
  const order: string[] = [];
  let walk = body;
  for (const line of header.slice(1)) {
    const [, word, argument, expression = ''] = /^(order|when)(?: (\w+))?: (.+)$/.exec(line) ?? [];
    if (word === 'order') order.push(...expression.split(', '));
    else if (word === 'when') walk += ` AND (this.${argument} IS NULL OR ${expression})`;
    else throw new Error(`cypher/${step.cypher}.cypher: "${line}" is neither an order nor a condition.`);
  }
  return { walk: atLevel(walk, level), order: order.map((term) => atLevel(term, level)) };
}

function atLevel(cypher: string, level: Level): string {
  return cypher
    .replaceAll('@level', String(level))
    .replace(KEYS, `$1.$2${level}`)
    .replace(LEVELLED, (_, variable: string, property: string) => levelled(variable, property, level));
}

function levelled(variable: string, property: string, level: Level): string {
  const at = Array.from({ length: level + 1 }, (_, below) => `${variable}.${property}${level - below}`);
  return at.length === 1 ? String(at[0]) : `coalesce(${at.join(', ')})`;
}

/** The columns as positional lists: maps cost twice as much on their way. */
function columnsOf(columns: Columns, level: Level): string {
  const { of, properties, levelled: names = [], relation, visible, parts = {} } = columns;
  return [
    ...(relation ? [`type(${of})`] : []),
    ...properties.map((name) => (of ? `${of}.${name}` : name)),
    ...names.map((name) => levelled(String(of), name, level)),
    ...(visible ? [visibilityOf(columns, level)] : []),
    ...Object.values(parts).map((part) => partOf(part, level)),
  ].join(', ');
}

/** The lowest level that has its key, or for a name its label; what the public sees, everybody sees. */
function visibilityOf({ of, keyed }: Columns, level: Level): string {
  if (level === 0) return `'${LEVELS[0]}'`;
  const seen = (at: number) => (keyed === false ? `${of}:Name${at}` : `${of}.key${at} IS NOT NULL`);
  return `CASE ${LEVELS.slice(0, 2)
    .map((name, at) => `WHEN ${seen(at)} THEN '${name}'`)
    .join(' ')} ELSE '${LEVELS[2]}' END`;
}

function partOf(part: Columns, level: Level): string {
  const list = `[${columnsOf(part, level)}]`;
  return part.keyed === false ? list : `CASE WHEN ${part.of}.key${level} IS NULL THEN NULL ELSE ${list} END`;
}
