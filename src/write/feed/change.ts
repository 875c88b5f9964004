import { hash } from 'node:crypto';
import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { perLevel, type Level } from '../../level';
import { sortKey } from '../key';
import { difference, levelled, valueAt, type Properties } from '../levelled';
import { over } from '../over';
import { withType, type FactType } from '../relation';
import { tell, type Told } from './shown';

/** Records by their ids. */
export interface Ids {
  entities: readonly string[];
  sources: readonly string[];
  statements: readonly string[];
  figures: readonly string[];
  facts: ReadonlyMap<FactType, readonly string[]>;
}

/** Notes which of these records a level now sees otherwise, or saw where they are gone, and raises the revision of each such level. */
export async function noteChanges(run: Run, ids: Partial<Ids>, gone: readonly string[] = []): Promise<void> {
  const changes = [...(await tellAll(run, ids)), ...(await tellGone(run, gone))].map(changeOf);
  const changed = perLevel((level) => changes.some(({ levels }) => levels.includes(level)));
  if (!changed.includes(true)) return;
  const [row] = await run(cypherFile('model/raise'), { m: { by: changed.map(Number) } });
  const revisions = row?.[0] as number[];
  const rows = changes.filter(({ levels }) => levels.length > 0).map((change) => changeRow(change, revisions));
  await over(run, cypherFile('change/note'), rows);
}

/** Records with what each level sees of them; that an event carried out another is told with the event. */
async function tellAll(run: Run, ids: Partial<Ids>): Promise<Told[]> {
  const all = [
    await tell.entities(run, ids.entities ?? []),
    await tell.sources(run, ids.sources ?? []),
    await tell.statements(run, ids.statements ?? []),
    await tell.figures(run, ids.figures ?? []),
  ];
  for (const [type, facts] of ids.facts ?? [])
    if (type !== 'CARRIES_OUT') all.push(await tell.facts(run, facts, (cypher) => withType(cypher, type)));
  return all.flat();
}

/** Records that were deleted, of which no level sees anything. */
async function tellGone(run: Run, ids: readonly string[]): Promise<Told[]> {
  const rows = (await over(run, cypherFile('change/ofGone'), ids)) as [string, Properties][];
  return rows.map(([id, stored]) => ({ id, stored, at: () => null }));
}

interface Change {
  id: string;
  /** The levels that see the record otherwise than before. */
  levels: Level[];
  /** What has to be set for it, but the keys. */
  properties: Properties;
}

/** What the feed has to tell: for each level a digest of what it sees, and what happened last; who sees a record, the levels above do too. */
export function changeOf({ id, stored, at }: Told): Change {
  const before = perLevel((level) => valueAt(level, stored, 'shown'));
  let last = { text: '', digest: '' };
  const told = perLevel((level) => {
    const shown = at(level);
    const text = JSON.stringify(shown?.values);
    if (shown && text !== last.text) last = { text, digest: digestOf(text) };
    const now = shown && last.digest;
    if (now === before[level]) return { shown: now, kind: valueAt(level, stored, 'kind') };
    return { shown: now, kind: shown ? (shown.ended ?? (before[level] === null ? 'ADDED' : 'CHANGED')) : 'HIDDEN' };
  });
  const levels = perLevel((level) => level).filter((level) => told[level].shown !== before[level]);
  return { id, levels, properties: difference(stored, levelled(['shown', 'kind'], told)) };
}

/** Long enough that no two of a record's states ever have the same. */
const digestOf = (text: string) => hash('sha256', text, 'base64url').slice(0, 16);

/** As many digits as no revision will ever have, so that revisions sort as texts. */
const DIGITS = 12;

/** The change as it is stored, at each level's revision. */
export function changeRow({ id, levels, properties }: Change, revisions: readonly number[]) {
  const placed = { ...properties };
  for (const level of levels) placed[`key${level}`] = sortKey(String(revisions[level]).padStart(DIGITS, '0'), id);
  return { id, properties: placed };
}

/** What is wrong with the feed for these records: what it has not told, and keys that do not fit. */
export async function untold(run: Run, ids: Partial<Ids>): Promise<string[]> {
  const all = await tellAll(run, ids);
  return all.flatMap((told) => [
    ...changeOf(told).levels.map((level) => `Change ${told.id}: shown${level} is not what level ${level} sees`),
    ...perLevel((level) => misplaced(told, level)).flat(),
  ]);
}

function misplaced({ id, stored }: Told, level: Level): string[] {
  const [shown, kind] = ['shown', 'kind'].map((name) => valueAt(level, stored, name));
  const key = stored[`key${level}`] ?? null;
  const place = new RegExp(`^\\d{${DIGITS}}\t`);
  const placed = typeof key === 'string' && place.test(key) && key.replace(place, '') === id;
  return [
    ...((shown ?? kind ?? key) !== null && !placed ? [`Change ${id}: key${level} is no place in the feed`] : []),
    ...((shown === null) === (kind === 'HIDDEN' || kind === null) ? [] : [`Change ${id}: kind${level} does not fit`]),
  ];
}
