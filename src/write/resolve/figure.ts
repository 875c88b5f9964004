import type { Known } from '../known';
import type { Refuse } from '../problem';
import type { FigureRecord } from '../record';
import type { Names } from './asserter';
import { inCircle, resolveClaims, type ResolvedClaims } from './claim';

export interface ResolvedFigures extends ResolvedClaims<FigureRecord> {
  /** Which id counts a part of which. */
  parts: { id: string; whole: string }[];
}

/** What has to be written of the figures' records. */
export function resolveFigures(
  records: readonly FigureRecord[],
  names: Names,
  known: Known,
  refuse: Refuse,
): ResolvedFigures {
  const claims = resolveClaims('figures', records, known.figures, names, refuse);
  const byRef = new Map(claims.added.map((claim) => [claim.record.ref, claim]));
  const parts = claims.added.flatMap(({ id, record }) => {
    if (record.partOf === undefined) return [];
    const whole = byRef.get(record.partOf) ?? known.figures.get(record.partOf);
    if (!whole)
      refuse('figures', record.ref, 'partOf', 'names nothing in the graph or the batch; write that figure first');
    const next = (ref: string) => byRef.get(ref)?.record.partOf;
    if (inCircle(record.ref, next))
      refuse('figures', record.ref, 'partOf', 'leads back to the figure itself; name another');
    return whole ? [{ id, whole: whole.id }] : [];
  });
  return { ...claims, parts };
}
