import { fold } from '../fold';
import type { Said } from '../table/record';
import type { RecordOf } from '../table/columns';
import type { Properties } from '../write/levelled';

/** A row as the graph keeps it, with what a level sees beside it. */
export type Row = [id: string, Properties, ...unknown[]];

type Name = [text: string, folded: string];
type Citation = [source: string, use: Properties, agency: unknown, agencies: Name[]];

const KINDS: Record<string, RecordOf<'entities'>['kind']> = {
  ...{ Person: 'PERSON', Organisation: 'ORGANISATION', Prison: 'PRISON', Event: 'EVENT' },
};

/** The values of a record's columns, without those that nobody gave. */
function given(properties: Properties, columns: readonly string[]): Record<string, unknown> {
  const values = columns.map((column) => [column, properties[column]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null));
}

/** An entity's record, with the names that may be seen. */
export function entityOf([, entity, noun, names]: Row): Said<'entities'> {
  const record = {
    ...given(entity, ['ref', 'note', 'protection', 'visibility']),
    kind: KINDS[String(noun)],
    ...(typeof entity.kind === 'string' && { type: entity.kind }),
    names: (names as Properties[]).map((name) => given(name, ['text', 'language', 'visibility'])),
  };
  return { record: record as RecordOf<'entities'>, withdrawn: false };
}

const SOURCE = [
  ...['ref', 'title', 'subject', 'url', 'publishedOn', 'language', 'licence', 'attribution', 'note', 'visibility'],
];

/** A source's record; null where its publisher may not be seen, whom a row cannot do without. */
export function sourceOf([, source, publishers, agencies]: Row): Said<'sources'> | null {
  const publisher = mediumOf(source.publisher, publishers as Name[]);
  const agency = mediumOf(source.agency, agencies as Name[]);
  if (publisher === null) return null;
  const record = { ...given(source, SOURCE), publisher, ...(agency !== null && { agency }) };
  return { record: record as RecordOf<'sources'>, withdrawn: false };
}

/** A medium as its source writes it, where that is a name that may be seen; else its main name. */
function mediumOf(text: unknown, names: readonly Name[]): string | null {
  const [main] = names;
  if (!main) return null;
  return typeof text === 'string' && names.some(([, folded]) => folded === fold(text)) ? text : main[0];
}

/** The key of a successor that may not be seen. */
const UNSEEN = '';

const STATEMENT = [
  ...['ref', 'subject', 'relation', 'role', 'spell', 'title', 'from', 'to', 'stance', 'confidence', 'text', 'note'],
  'visibility',
];

/**
 * A statement's record; null where who says it, every source of it or what it leads to may not be seen. It names no row
 * that is left out, and one whose successor is left out or may not be seen is not what is said now.
 */
export function statementOf(
  [, statement, asserter, citations, object, named, older, newer]: Row,
  leftOut: ReadonlySet<unknown>,
): Said<'statements'> | null {
  const evidence = evidenceOf(statement, asserter, citations as Citation[]);
  const hidden = typeof statement.object === 'string' && statement.object !== '?' && object === null;
  if (!evidence || (hidden && statement.relation !== 'DETAINED_AT')) return null;
  const record = {
    ...given(statement, STATEMENT),
    ...(typeof statement.object === 'string' && { object: hidden ? '?' : statement.object }),
    // Places that may not be seen stay as many as they are.
    ...(hidden && { spell: statement.about }),
    ...evidence,
    ...linkTo('fact', named, leftOut),
    ...linkTo('supersedes', older, leftOut),
  };
  const withdrawn = statement.state === 'WITHDRAWN' || newer === UNSEEN || leftOut.has(newer);
  return { record: record as unknown as RecordOf<'statements'>, withdrawn };
}

function linkTo(column: string, ref: unknown, leftOut: ReadonlySet<unknown>): Record<string, unknown> {
  return ref === null || leftOut.has(ref) ? {} : { [column]: ref };
}

const FIGURE = ['ref', 'kind', 'population', 'comparator', 'count', 'upTo', 'from', 'to', 'note', 'visibility'];

/** A figure's record; null where who gives it, every source of it or what corrects it is left out. */
export function figureOf(
  [, figure, asserter, citations, whole, older, newer]: Row,
  leftOut: ReadonlySet<unknown>,
): Said<'figures'> | null {
  const evidence = evidenceOf(figure, asserter, citations as Citation[]);
  if (!evidence || leftOut.has(newer)) return null;
  const links = { ...linkTo('partOf', whole, leftOut), ...linkTo('supersedes', older, leftOut) };
  const record = { ...given(figure, FIGURE), ...evidence, ...links };
  return { record: record as unknown as RecordOf<'figures'>, withdrawn: false };
}

function evidenceOf({ assertedBy }: Properties, asserter: unknown, citations: readonly Citation[]) {
  if (typeof asserter !== 'string' || citations.length === 0) return null;
  const [key = '', ...agency] = String(assertedBy).split(':');
  const cited = citations.find(([source]) => source === key);
  const said = cited ? saidBy(cited, agency.join(':')) : asserter;
  if (said === null || said === '') return null;
  const sources = citations.map(([source, use]) => ({
    source,
    ...given(use, ['locator', 'archivedUrl', 'retrievedAt']),
  }));
  return { assertedBy: said, sources };
}

/** A source that makes a claim itself, or its agency, as the source's own row names that; null where it may not be named. */
function saidBy([source, , agency, agencies]: Citation, stated: string): string | null {
  if (stated === '') return source;
  const shown = mediumOf(agency, agencies);
  return shown && `${source}:${fold(shown) === fold(stated) ? stated : shown}`;
}
