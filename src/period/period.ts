import type { PeriodState } from '../generated/enums';
import { EARLY, LATE } from './day';

/** When something was so. Days are `YYYY-MM-DD`; EARLY and LATE where nothing is known, `lastKnown` is '' then. */
export interface Period {
  startNotBefore: string;
  startNotAfter: string;
  endNotBefore: string;
  endNotAfter: string;
  lastKnown: string;
  state: PeriodState;
  certainFrom: string;
  certainTo: string;
  possibleFrom: string;
  possibleTo: string;
}

/** The period of what was so on no day, as if it had never been said. */
export const NEVER: Period = {
  startNotBefore: EARLY,
  startNotAfter: LATE,
  endNotBefore: EARLY,
  endNotAfter: LATE,
  lastKnown: '',
  state: 'UNKNOWN',
  certainFrom: LATE,
  certainTo: EARLY,
  possibleFrom: LATE,
  possibleTo: EARLY,
};

/** The names of a period's parts, as rows and properties have them. */
export const PERIOD = [
  'startNotBefore',
  'startNotAfter',
  'endNotBefore',
  'endNotAfter',
  'lastKnown',
  'state',
  'certainFrom',
  'certainTo',
  'possibleFrom',
  'possibleTo',
] as const satisfies readonly (keyof Period)[];
