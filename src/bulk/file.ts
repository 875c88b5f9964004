import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Properties, Value } from '../write/levelled';

/** A file of nodes or relationships as `neo4j-admin database import` reads them. */
export interface RecordFile {
  add(fixed: readonly string[], properties: Partial<Properties>): void;
  /** Writes what is left and the header; gives the names of both, null where there is no record. */
  end(): { header: string; data: string } | null;
  /** Whether a text in it has several lines. */
  hasLines(): boolean;
}

const ROOM = 1 << 18;

/** Begins a file: `fixed` are the columns that each record has, in the place of properties of these names. */
export function makeFile(folder: string, name: string, fixed: readonly string[]): RecordFile {
  const [header, data] = [`${name}-header.csv`, `${name}.csv`];
  const file = openSync(join(folder, data), 'w');
  const columns = makeColumns(name, fixed);
  let [text, isEmpty, hasLines] = ['', true, false];
  const flush = () => {
    writeSync(file, text);
    text = '';
  };
  return {
    add(given, properties) {
      const cells = given.map(quoted);
      for (const property of Object.keys(properties)) {
        const value = properties[property] ?? null;
        if (value !== null && !columns.isFixed(property)) cells[columns.placeOf(property, value)] = cellOf(value);
      }
      const line = cells.join(',');
      hasLines ||= line.includes('\n');
      isEmpty = false;
      text += `${line}\n`;
      if (text.length > ROOM) flush();
    },
    end() {
      flush();
      closeSync(file);
      writeFileSync(join(folder, header), `${columns.header()}\n`);
      return isEmpty ? null : { header, data };
    },
    hasLines: () => hasLines,
  };
}

/** The columns of a file: a property becomes one when it first comes, so the header is a file of its own. */
function makeColumns(name: string, fixed: readonly string[]) {
  const fixedNames = new Set(fixed.map((column) => column.split(':')[0]));
  const columns = new Map<string, { place: number; type: string }>();
  return {
    isFixed: (property: string) => fixedNames.has(property),
    placeOf(property: string, value: Value): number {
      const type = typeOf(value);
      const column = columns.get(property) ?? { place: fixed.length + columns.size, type };
      columns.set(property, column);
      if (column.type !== type) throw new Error(`${name}.${property} is ${column.type} and ${type}.`);
      return column.place;
    },
    header: () => [...fixed, ...[...columns].map(([property, { type }]) => `${property}:${type}`)].join(','),
  };
}

function typeOf(value: Value): string {
  if (Array.isArray(value)) return 'string[]';
  return typeof value === 'number' ? 'long' : typeof value;
}

/** What stands for an empty list, of which neo4j-admin makes nothing. */
const EMPTY_LIST = ' ';

/** An empty text is `""`; nothing at all is no property. */
function cellOf(value: Value): string {
  if (Array.isArray(value)) return quoted(value.length > 0 ? value.join(';') : EMPTY_LIST);
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}
