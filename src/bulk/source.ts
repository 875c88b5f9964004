import { sourceThing } from '../write/derive/source';
import { told } from '../write/feed/shown';
import { merged } from '../write/levelled';
import { sourceProperties } from '../write/store';
import { keysIn } from './entity';
import type { Gathered } from './gather';
import type { GraphFiles } from './graph';
import type { GrowingDerived } from './known';

/** Derives and writes sources, with who published and reported them. */
export async function writeSources({ sources }: Gathered, files: GraphFiles, derived: GrowingDerived): Promise<void> {
  for await (const change of sources.read()) {
    const { id, publisher, agency, record } = change;
    const stored = { id, ...sourceProperties(change) };
    const { expected, labels } = sourceThing(['', stored, []]);
    const whole = merged(stored, expected);
    const { ref, visibility, publishedOn = '' } = record;
    derived.addSource(id, { ref, visibility, publishedOn, publisher, keys: keysIn(whole) });
    files.node(['Source', ...(labels?.expected ?? [])], whole);
    files.link('PUBLISHED_BY', id, publisher);
    if (agency !== null) files.link('REPORTED_BY', id, agency);
    files.tell(
      told.source([
        null,
        whole,
        [publisher, derived.keysOf(publisher)],
        agency === null ? null : [agency, derived.keysOf(agency)],
      ]),
    );
  }
}
