import type { Measured } from './arena';
import type { Throughput } from './crowd';
import type { Hits } from './hits';
import type { State } from './states';
import type { Statements } from './statements';

/** All that a run found out. */
export interface Results {
  persons: number;
  rounds: number;
  measured: Measured[];
  fresh: Measured[];
  crowd: Throughput[];
  statements: Statements[];
  hits: Hits[];
  states: State[];
}
