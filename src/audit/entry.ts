import { createHmac } from 'node:crypto';

/** What is logged: acts upon keys, what is taken down, and reads of what is restricted. */
export const ACTS = ['KEY_CREATED', 'KEY_ROTATED', 'KEY_REVOKED', 'HIDDEN', 'SHOWN', 'ERASED', 'READ'] as const;
export type Act = (typeof ACTS)[number];

/** One act: who did what to which, in ids alone. */
export interface Deed {
  /** The id of the key that did it, or COMMAND for somebody at the machine. */
  actor: string;
  act: Act;
  /** The ids that it was done to, or for READ the fields that were asked, in the schema's words. */
  targets: string[];
}

export const COMMAND = 'command';

/** A deed in its place in the log. */
export interface Entry extends Deed {
  /** From 1, without gaps. */
  number: number;
  /** When, in UTC. */
  time: string;
  /** Over everything in this entry and the seal of the one before: none can be changed, left out or moved unseen. */
  seal: string;
}

/** What closes an entry; only who has the pepper can make one. */
export function sealOf(
  pepper: Buffer,
  before: string,
  { number, time, actor, act, targets }: Omit<Entry, 'seal'>,
): string {
  return createHmac('sha256', pepper)
    .update(JSON.stringify(['audit', before, number, time, actor, act, targets]))
    .digest('hex');
}
