import { fold } from '../../fold';
import type { CitationRecord } from '../evidence';
import type { NamedSource } from './source';

/** What claims may name, by the owner's keys, and the keys of what was erased. */
export interface Names {
  entities: ReadonlyMap<string, { id: string }>;
  sources: ReadonlyMap<string, NamedSource>;
  erased: ReadonlySet<string>;
}

/** What a row is told that names something which was erased. */
export const NAMES_ERASED = 'names what was erased and must not come back; leave this row out';

/** The id of who asserts a claim, or what is wrong with it. */
export function resolveAsserter(
  { assertedBy, citations }: { assertedBy: string; citations: readonly CitationRecord[] },
  { entities, sources, erased }: Names,
): { id: string } | { problem: string } {
  const [ref = '', ...rest] = assertedBy.split(':');
  const agency = rest.length > 0 ? fold(rest.join(':')) : null;
  const entity = entities.get(ref);
  const source = sources.get(ref);
  if (agency === null && entity && source)
    return { problem: 'is the key of an entity and of a source; give one of them another' };
  if (agency === null && entity) return entity;
  if (!source && erased.has(ref)) return { problem: NAMES_ERASED };
  if (!source) return { problem: 'names nothing in the graph or the batch; write that entity or source first' };
  if (!citations.some((citation) => citation.source === ref)) {
    return { problem: 'is a source that this record does not cite; cite it, or name who says it' };
  }
  if (agency === null) return { id: source.publisher };
  if (source.agency !== null && source.agencyNames.includes(agency)) return { id: source.agency };
  return { problem: 'names an agency that the source does not; correct one of the two' };
}
