import { addTo } from '../lists';
import type { ForeseenIds } from '../import/foresee';
import { evidenceOf, type StoredEvidence } from '../write/derive/evidence';
import { statementThings } from '../write/derive/statement';
import type { Keys } from '../write/derive/thing';
import { told, type Other } from '../write/feed/shown';
import { merged, type Properties } from '../write/levelled';
import { statementProperties } from '../write/store';
import { aboutRows, type AboutRow } from '../write/storeFacts';
import { citationsIn, linkCitations, toldCitations, type Citation } from './claim';
import { keysIn, type Standing } from './entity';
import { writeFacts } from './fact';
import { firstEndOf, type Gathered, type GatheredStatement } from './gather';
import type { GraphFiles } from './graph';
import type { Derived } from './known';
import type { Spill } from './spill';

/** What statements are derived with. */
export interface Deriving {
  ids: ForeseenIds;
  files: GraphFiles;
  derived: Derived;
  newer: Gathered['newer'];
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

/** A statement that the feed is to be told of, where it is superseded after the one that took its place. */
export type WaitingStatement = Pick<Stored, 'properties' | 'citations'> & { asserter: string };

/** Derives and writes statements and the facts that they are about; gives which levels see those that took the place of others. */
export async function writeStatements(
  statements: Gathered['statements'],
  waiting: Spill<WaitingStatement>,
  deriving: Deriving,
): Promise<Map<string, Keys>> {
  const { newer } = deriving;
  const newest = new Set(newer.values());
  const keysOfNewer = new Map<string, Keys>();
  for (const partition of statements) {
    let done = 0;
    for (const whole of writeGroups(await groupsIn(partition), deriving)) {
      const id = String(whole.properties.id);
      if (newest.has(id)) keysOfNewer.set(id, keysIn(whole.properties));
      if (newer.has(id)) waiting.add(whole);
      else tell(whole, null, deriving);
      done++;
    }
    deriving.progress(done);
  }
  return keysOfNewer;
}

/** The statements of a partition by what all that is said of one fact has in common: what is made of few is soon let go. */
async function groupsIn(partition: Spill<GatheredStatement>): Promise<Iterable<GatheredStatement[]>> {
  const groups = new Map<string, GatheredStatement[]>();
  for await (const statement of partition.read()) addTo(groups, firstEndOf(statement), statement);
  return groups.values();
}

/** Derives and writes statements and the facts that they are about, group by group; gives them as they are stored. */
function* writeGroups(groups: Iterable<GatheredStatement[]>, deriving: Deriving): Generator<WaitingStatement> {
  for (const statements of groups) {
    const stored = statements.map((statement) => storedOf(statement, deriving));
    const keysOfFacts = writeFacts(statements, evidenceBy(stored, deriving), deriving);
    for (const each of stored) {
      const properties = writeStatement(each, keysOfFacts, deriving);
      yield { asserter: each.statement.asserter, properties, citations: each.citations };
    }
  }
}

/** Tells the feed of a statement, with what took its place. */
export function tell(
  { asserter, properties, citations }: WaitingStatement,
  newer: Other,
  { files, derived }: Pick<Deriving, 'files' | 'derived'>,
): void {
  files.tell(told.statement([null, properties, [asserter, derived.keysOf(asserter)], newer, toldCitations(citations)]));
}

function storedOf(statement: GatheredStatement, { ids, derived, newer }: Deriving): Stored {
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
