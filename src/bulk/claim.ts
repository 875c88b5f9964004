import type { Keys, Thing } from '../write/derive/thing';
import type { Other } from '../write/feed/shown';
import { merged, type Properties } from '../write/levelled';
import { citationsOf } from '../write/store';
import type { GraphFiles } from './graph';
import type { Derived, DerivedSource } from './known';

/** A source that a statement or figure cites, and what is said of that. */
export interface Citation {
  id: string;
  source: DerivedSource;
  use: Properties;
}

/** The sources that a claim cites, in its order. */
export function citationsIn(claim: Parameters<typeof citationsOf>[0], derived: Derived): Citation[] {
  return citationsOf(claim).map(({ source, properties }) => {
    return { id: source, source: derived.source(source), use: properties };
  });
}

/** Links a claim to its sources, each link with what is derived on it. */
export function linkCitations(id: string, citations: readonly Citation[], things: readonly Thing[], files: GraphFiles) {
  for (const [i, citation] of citations.entries())
    files.link('CITES', id, citation.id, merged(citation.use, things[i]?.expected));
}

/** The citations of a claim as the feed tells them, in the order of the sources. */
export function toldCitations(citations: readonly Citation[]): [Other, Properties][] {
  const key = ({ source }: Citation) => String(source.keys[2]);
  const sorted = [...citations].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return sorted.map(({ id, source, use }) => [[id, source.keys], use]);
}

/** What supersedes a claim, where something does. */
export function newerOf(id: string, newer: ReadonlyMap<string, string>, keys: ReadonlyMap<string, Keys>): Other {
  const by = newer.get(id);
  return by === undefined ? null : [by, keys.get(by) ?? []];
}
