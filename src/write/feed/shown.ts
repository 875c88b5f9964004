import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { entityColumns, factColumns, figureColumns, sourceColumns, statementColumns } from '../../graph/columns';
import { levelOf, type Level, type Visibility } from '../../level';
import type { Columns } from '../../read/noun';
import { sees, type Keys } from '../derive/thing';
import { storedNames, valueAt, type Properties } from '../levelled';
import { over } from '../over';

/** A record with its last change as it is stored, and as each level sees it now; null where a level does not. */
export interface Told {
  id: string;
  stored: Properties;
  at: (level: Level) => Shown | null;
}

/** A record as one level sees it. */
export interface Shown {
  /** All that the API shows of it itself, with other records by their ids. */
  values: unknown[];
  /** How it ended, where it did. */
  ended: 'SUPERSEDED' | 'WITHDRAWN' | null;
}

/** What is told of records of one noun: what its statement reads beside its properties is `T`. */
interface Telling<T extends unknown[]> {
  cypher: string;
  columns: Columns;
  more: (level: Level, properties: Properties, ...row: T) => unknown[];
  endOf?: (level: Level, properties: Properties, ...row: T) => Shown['ended'];
}

/** Another record: its id, and the keys of the levels that see it. */
export type Other = [id: string, Keys] | null;

const idAt = (level: Level, other: Other) => (other?.[1][level] ? other[0] : null);

type Names = [text: string, language: string | null, Visibility][];

const entities: Telling<[Names, carriedOut: Other[]]> = {
  cypher: 'change/ofEntities',
  columns: entityColumns(),
  more: (level, properties, names, carriedOut) => [
    names.flatMap(([text, language, visibility]) =>
      sees(level, visibility) ? [[text, language, Math.max(levelOf(visibility), lowestOf(properties))]] : [],
    ),
    [...new Set(carriedOut.flatMap((event) => idAt(level, event) ?? []))],
  ],
};

const sources: Telling<Other[]> = {
  cypher: 'change/ofSources',
  columns: sourceColumns,
  more: (level, _, ...media) => media.map((each) => idAt(level, each)),
};

type Claim = [asserter: Other, newer: Other, citations: [Other, use: Properties][]];

function claimAt(level: Level, _: Properties, ...[asserter, newer, citations]: Claim): unknown[] {
  const cited = citations.filter(([source]) => idAt(level, source));
  const uses = cited.map(([source, use]) => [source?.[0], use.locator, use.archivedUrl, use.retrievedAt]);
  return [idAt(level, asserter), idAt(level, newer), uses];
}

const statements: Telling<Claim> = {
  cypher: 'change/ofStatements',
  columns: statementColumns,
  more: claimAt,
  endOf: (_, { state }) => (state === 'ACCEPTED' ? null : (state as Shown['ended'])),
};

const figures: Telling<[...Claim, whole: Other]> = {
  cypher: 'change/ofFigures',
  columns: figureColumns,
  more: (level, properties, ...[asserter, newer, citations, whole]) => [
    ...claimAt(level, properties, asserter, newer, citations),
    idAt(level, whole),
  ],
  endOf: (level, _, _asserter, newer) => (idAt(level, newer) ? 'SUPERSEDED' : null),
};

const facts: Telling<[subject: Other, object: Other]> = {
  cypher: 'change/ofFacts',
  columns: factColumns(),
  more: (level, _, ...ends) => ends.map((end) => idAt(level, end)),
};

/** A record's last change, its properties, and what its noun's statement reads beside them. */
type ToldRow<T extends unknown[]> = [stored: Properties | null, Properties, ...T];

/** What each level sees of a record. */
const toldBy =
  <T extends unknown[]>({ columns, more, endOf = () => null }: Telling<T>) =>
  ([stored, properties, ...row]: ToldRow<T>): Told => ({
    id: String(properties.id),
    stored: stored ?? {},
    at: (level) =>
      (properties[KEYS[level]] ?? null) === null
        ? null
        : {
            values: [lowestOf(properties), ...valuesAt(level, columns, properties), ...more(level, properties, ...row)],
            ended: endOf(level, properties, ...row),
          },
  });

const KEYS = storedNames('key');

/** The lowest level that sees a record: no level that sees it learns of one above. */
const lowestOf = (properties: Properties) => KEYS.findIndex((key) => (properties[key] ?? null) !== null);

/** Reads records of a noun, with what each level sees of them. */
const teller =
  <T extends unknown[]>(telling: Telling<T>) =>
  async (run: Run, ids: readonly string[], typed = (text: string) => text): Promise<Told[]> => {
    const rows = (await over(run, typed(cypherFile(telling.cypher)), ids)) as ToldRow<T>[];
    return rows.map(toldBy(telling));
  };

/** The columns of a row, as a level sees it; parts with a key of their own are other records. */
function valuesAt(level: Level, { properties, levelled = [], parts = {} }: Columns, stored: Properties): unknown[] {
  const own = Object.values(parts).filter(({ keyed }) => keyed === false);
  return [
    ...properties.map((name) => stored[name] ?? null),
    ...levelled.map((name) => valueAt(level, stored, name)),
    ...own.flatMap((part) => valuesAt(level, part, stored)),
  ];
}

/** What each level sees of a record that is at hand. */
export const told = {
  entity: toldBy(entities),
  source: toldBy(sources),
  statement: toldBy(statements),
  figure: toldBy(figures),
  fact: toldBy(facts),
};

export const tell = {
  entities: teller(entities),
  sources: teller(sources),
  statements: teller(statements),
  figures: teller(figures),
  facts: teller(facts),
};
