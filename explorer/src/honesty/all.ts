import type { Answer } from '../answer/ask';
import type { Extent } from '../answer/extent';
import { extentIn, tablesOf } from '../view/rows';

/** Whether an answer holds all that there is; where a part of it failed, it does not. */
export function extentOf({ result: { data, errors }, extents }: Pick<Answer, 'result' | 'extents'>): Extent {
  if (errors?.length) return 'cut';
  const all = tablesOf(data ?? {}, extents).map(extentIn);
  return all.includes('cut') ? 'cut' : all.includes('unsure') ? 'unsure' : 'whole';
}
