import { fold } from '../../fold';
import { digestOf, newId } from '../identity';
import type { Known } from '../known';
import type { EntityRecord, SourceRecord } from '../record';
import type { ResolvedEntities } from './entity';

/** A source whose record is new, or another than the one written before. */
export interface SourceChange {
  id: string;
  isNew: boolean;
  digest: string;
  publisher: string;
  agency: string | null;
  record: SourceRecord;
}

/** A source as statements see it: its media, and the folded names that its agency goes by. */
export interface NamedSource {
  id: string;
  publisher: string;
  agency: string | null;
  agencyNames: readonly string[];
}

export interface ResolvedSources {
  changes: SourceChange[];
  /** Media that nothing but a text names: one for each folded text. */
  media: { id: string; text: string }[];
  byRef: Map<string, NamedSource>;
}

/** What has to be written of the sources' records, and the media that they name. */
export function resolveSources(
  records: readonly SourceRecord[],
  entities: readonly EntityRecord[],
  { byRef: entitiesByRef }: ResolvedEntities,
  known: Known,
): ResolvedSources {
  const media: ResolvedSources['media'] = [];
  const byText = mediaByText(entities, entitiesByRef, known);
  const mediumOf = (text: string): string => {
    const folded = fold(text);
    const id = byText.get(folded) ?? newId();
    if (!byText.has(folded)) media.push({ id, text });
    byText.set(folded, id);
    return id;
  };
  const byRef = new Map<string, NamedSource>(known.sources);
  const changes: SourceChange[] = [];
  for (const record of records) {
    const before = known.sources.get(record.ref);
    const digest = digestOf(record);
    if (before?.digest === digest) continue;
    const publisher = mediumOf(record.publisher);
    const agency = record.agency === undefined ? null : mediumOf(record.agency);
    const id = before?.id ?? newId();
    byRef.set(record.ref, {
      id,
      publisher,
      agency,
      agencyNames: record.agency === undefined ? [] : [fold(record.agency)],
    });
    changes.push({ id, isNew: !before, digest, publisher, agency, record });
  }
  return { changes, media, byRef };
}

/** The names under which everybody sees a medium: a text never stands for one that is hidden, or for a name that is. */
export function openNames({ type, names, visibility }: EntityRecord): string[] {
  if (type !== 'MEDIA' || visibility !== 'PUBLIC') return [];
  return names.filter((name) => name.visibility === 'PUBLIC').map(({ text }) => text);
}

/** The medium for each folded name: one with a key before one made from a text, as its newest record names it. */
function mediaByText(
  entities: readonly EntityRecord[],
  byRef: ResolvedEntities['byRef'],
  known: Known,
): Map<string, string> {
  const renamed = new Set(entities.map((record) => record.ref));
  const byText = new Map<string, string>();
  const take = (text: string, id: string | undefined) => id !== undefined && !byText.has(text) && byText.set(text, id);
  const stored = [...known.media].flatMap(([text, all]) => all.map((each) => ({ text, ...each })));
  for (const { text, id, ref } of stored) if (ref !== null && !renamed.has(ref)) take(text, id);
  for (const record of entities) for (const text of openNames(record)) take(fold(text), byRef.get(record.ref)?.id);
  for (const { text, id, ref } of stored) if (ref === null) take(text, id);
  return byText;
}
