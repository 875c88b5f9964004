import { linksOf } from './graph/links';
import { factsOf } from './timeline/facts';
import { figuresOf } from './figures/figures';
import { isThing, tablesOf, type Thing } from './rows';
import type { ViewName } from './view';

/** The views that an answer can be looked at in, the one that suits it best first. */
export function suiting(data: Thing | null | undefined): ViewName[] {
  if (!isThing(data)) return ['json'];
  const found: ViewName[] = [];
  if (figuresOf(data).length) found.push('figures');
  if (Array.isArray(data.paths) && data.paths.length) found.push('graph');
  found.push('table');
  if (factsOf(data).some(({ from, to }) => from !== null || to !== null)) found.push('timeline');
  if (!found.includes('graph') && linksOf(data).links.length) found.push('graph');
  return tablesOf(data).length ? [...found, 'json'] : ['table', 'json'];
}
