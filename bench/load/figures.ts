import type { Step } from './outcome';
import type { Soak } from './soak';

export interface Options {
  persons: number;
  /** How long each step takes. */
  seconds: number;
  /** For how many minutes there are reads and writes at last. */
  soak: number;
}

/** All that a run found out. */
export interface Figures {
  persons: number;
  seconds: number;
  /** With so many requests under way at any time. */
  closed: (Step & { atOnce: number })[];
  /** How many answers a second were the most. */
  most: number;
  /** At half of that, at three times as much, and at half again some seconds later. */
  half: Step;
  over: Step;
  again: Step;
  soak: Soak | null;
  /** How many were open when three times as much had been asked. */
  connections: number;
}
