import type { Columns, Row } from './noun';
import { type Field, valueIn } from './plan';
import { Reference } from './reference';

/** The columns that an answer needs of rows that are still to be read. */
export interface Needs {
  names: Map<Row, Set<string>>;
  /** Rows of which everything is needed: who reads on from them later may look at any column. */
  all: Set<Row>;
}

export const noNeeds = (): Needs => ({ names: new Map(), all: new Set() });

/** Notes what a field's value needs of its rows; fields that are read with the row need nothing of it. */
export function need(needs: Needs, field: Field, value: unknown, isRead: (field: Field) => boolean): void {
  if (value == null || !field.type) return;
  if (Array.isArray(value)) return value.forEach((each) => need(needs, field, each, isRead));
  const row = value as Row;
  if (field.typename === undefined) namesOf(needs, row).add('__typename');
  for (const below of field.types().flatMap((type) => field.below(type))) {
    if (below.name === '__typename' || isRead(below)) continue;
    if (below.steps.length > 0 || below.each) needs.all.add(row);
    else needValue(needs, below, row, isRead);
  }
}

function needValue(needs: Needs, field: Field, row: Row, isRead: (field: Field) => boolean): void {
  const { name, computed, type } = field;
  const columns = computed ? computed.of : [name];
  for (const column of columns) namesOf(needs, row).add(column);
  if (type) return need(needs, field, valueIn(row, field), isRead);
  for (const column of columns) if (isRow(row[column])) needs.all.add(row[column]);
}

/** Notes the columns that a step is asked with: what its cursors belong to is told by them. */
export function needAsked(needs: Needs, row: Row, ask: Row): void {
  for (const value of Object.values(ask)) if (value instanceof Reference) namesOf(needs, row).add(value.column);
}

const isRow = (value: unknown): value is Row => value?.constructor === Object;

function namesOf({ names }: Needs, row: Row): Set<string> {
  const known = names.get(row) ?? new Set();
  names.set(row, known);
  return known;
}

/** The columns of a row that are needed, in their order. */
export function needed(columns: Columns, needs: Needs, row: Row): Columns {
  if (needs.all.has(row)) return columns;
  const asked = needs.names.get(row) ?? new Set();
  const { of, properties, levelled, relation, visible, parts = {}, keyed } = columns;
  const typename = asked.has('__typename') ? columns.typename : undefined;
  const isNeeded = (name: string) => asked.has(name) || typename?.of.includes(name) === true;
  const within = Object.entries(parts).filter(([name]) => isNeeded(name));
  return {
    of,
    properties: properties.filter(isNeeded),
    levelled: levelled?.filter(isNeeded),
    relation: relation && isNeeded('relation'),
    visible: visible && isNeeded('visibility'),
    parts: Object.fromEntries(within.map(([name, part]) => [name, needed(part, needs, row[name] as Row)])),
    keyed,
    typename,
  };
}
