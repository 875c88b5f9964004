import type { Certainty } from '../generated/enums';
import type { Period } from './period';

/** Was it so on that day (`YYYY-MM-DD`)? */
export function certainty(
  period: Pick<Period, 'certainFrom' | 'certainTo' | 'possibleFrom' | 'possibleTo'>,
  day: string,
): Certainty {
  if (period.certainFrom <= day && day <= period.certainTo) return 'CERTAIN';
  return period.possibleFrom <= day && day <= period.possibleTo ? 'POSSIBLE' : 'NO';
}
