import type { ForeseenIds } from '../import/foresee';
import { evidenceOf, type StoredEvidence } from '../write/derive/evidence';
import { statementThings } from '../write/derive/statement';
import type { Keys } from '../write/derive/thing';
import { told } from '../write/feed/shown';
import { merged, type Properties } from '../write/levelled';
import { statementProperties } from '../write/store';
import { aboutRows, type AboutRow } from '../write/storeFacts';
import { citationsIn, linkCitations, newerOf, toldCitations, type Citation } from './claim';
import { addTo, keysIn, type Standing } from './entity';
import { writeFacts } from './fact';
import type { Gathered, GatheredStatement } from './gather';
import type { GraphFiles } from './graph';
import type { Derived } from './known';
import type { Spill } from './spill';

/** What statements are derived with. */
export interface Deriving {
  ids: ForeseenIds;
  files: GraphFiles;
  derived: Derived;
  standing: Standing;
  /** Takes how many more statements are derived; throws to end it. */
  progress: (statements: number) => void;
}

/** A statement as it is stored, with what it leads to. */
interface Stored {
  statement: GatheredStatement;
  properties: Properties;
  abouts: AboutRow[];
  citations: Citation[];
}

/** A superseded statement that waits for the one that took its place. */
export type WaitingStatement = Pick<Stored, 'properties' | 'citations'> & { asserter: string };

/** Derives and writes statements and the facts that they are about, some of them at a time. */
export async function writeStatements(
  { statements, newer }: Gathered,
  waiting: Spill<WaitingStatement>,
  deriving: Deriving,
) {
  const { files, derived } = deriving;
  const newest = new Set(newer.values());
  const keysOfNewer = new Map<string, Keys>();
  for (const partition of statements) {
    const stored: Stored[] = [];
    for await (const statement of partition.read()) stored.push(storedOf(statement, newer, deriving));
    deriving.progress(stored.length);
    const keysOfFacts = writeFacts(
      stored.map(({ statement }) => statement),
      evidenceBy(stored, deriving),
      deriving,
    );
    for (const each of stored) {
      const { id, asserter } = each.statement;
      const properties = writeStatement(each, keysOfFacts, deriving);
      if (newest.has(id)) keysOfNewer.set(id, keysIn(properties));
      const told = { asserter, properties, citations: each.citations };
      if (newer.has(id)) waiting.add(told);
      else tell(told, null);
    }
  }
  for await (const each of waiting.read()) tell(each, newerOf(String(each.properties.id), newer, keysOfNewer));

  function tell({ asserter, properties, citations }: WaitingStatement, by: ReturnType<typeof newerOf>): void {
    files.tell(told.statement([null, properties, [asserter, derived.keysOf(asserter)], by, toldCitations(citations)]));
  }
}

function storedOf(statement: GatheredStatement, newer: Gathered['newer'], { ids, derived }: Deriving): Stored {
  const { id, withdrawn } = statement;
  const abouts = aboutRows(statement, (identity) => ids.fact(identity));
  const state = newer.has(id) ? 'SUPERSEDED' : withdrawn ? 'WITHDRAWN' : 'ACCEPTED';
  const about = abouts.find(({ primary }) => primary)?.of ?? null;
  const properties = { id, ...statementProperties(statement), state, about } as Properties;
  return { statement, properties, abouts, citations: citationsIn(statement, derived) };
}

/** What is said, by what it is about; dates are kept until their events are written. */
function evidenceBy(stored: readonly Stored[], { standing }: Deriving): Map<string, StoredEvidence[]> {
  const byId = new Map<string, StoredEvidence[]>();
  for (const { statement, properties, abouts, citations } of stored) {
    const sources = citations.map(({ source: { ref, visibility, publishedOn, publisher } }) => {
      return [ref, visibility, publishedOn, publisher] as Parameters<typeof evidenceOf>[0][3][number];
    });
    for (const { of } of abouts) {
      const evidence = evidenceOf([of, properties, statement.asserter, sources]);
      addTo(statement.record.relation === 'HAPPENED_ON' ? standing.dates : byId, of, evidence);
    }
  }
  return byId;
}

/** Writes a statement with its links, and gives it as it is stored. */
function writeStatement(
  { statement, properties, abouts, citations }: Stored,
  keysOfFacts: ReadonlyMap<string, Keys>,
  { files, derived }: Deriving,
): Properties {
  const { id, asserter } = statement;
  const things = statementThings(
    [
      '',
      properties,
      derived.keysOf(asserter),
      abouts.map(({ of, subject }) => ['', of, [], subject, derived.keysOf(subject), derived.protectionOf(subject)]),
      citations.map(({ id: source, source: { visibility, publishedOn } }) => [
        '',
        [],
        source,
        source,
        visibility,
        publishedOn,
      ]),
    ],
    keysOfFacts,
  );
  const whole = merged(properties, things.statement.expected);
  files.node(['Statement'], whole);
  files.link('ASSERTED_BY', id, asserter);
  for (const [i, { of, subject }] of abouts.entries())
    files.link('ABOUT', id, subject, merged({ of }, things.abouts[i]?.expected));
  linkCitations(id, citations, things.citations, files);
  return whole;
}
