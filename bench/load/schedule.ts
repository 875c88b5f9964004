import { setTimeout as sleep } from 'node:timers/promises';
import { type Outcome, type Step, stepOf } from './outcome';

/** Sends the nth request, which was to be sent at this time by the clock of `performance`. */
export type Send = (n: number, due: number) => Promise<Outcome>;

/** In ms after the begin: when each of so many requests a second is to be sent, at even distances. */
export function schedule(perSecond: number, seconds: number): number[] {
  const many = Math.max(1, Math.round(perSecond * seconds));
  return Array.from({ length: many }, (_, n) => (n * seconds * 1_000) / many);
}

/** Sends each request at its time, however the ones before it fare: who comes does not wait for who came before. */
export async function openLoop(send: Send, perSecond: number, seconds: number): Promise<Step> {
  const begin = performance.now();
  const going: Promise<Outcome>[] = [];
  for (const [n, time] of schedule(perSecond, seconds).entries()) {
    const due = begin + time;
    const early = due - performance.now();
    // A timer counts whole milliseconds; before its time, nothing is sent.
    if (early > 0) await sleep(Math.ceil(early));
    going.push(send(n, due));
  }
  return stepOf(await Promise.all(going), begin, seconds);
}

/** Keeps so many requests under way, each sent when the one before it has ended. */
export async function closedLoop(send: Send, atOnce: number, seconds: number): Promise<Step> {
  const outcomes: Outcome[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  let n = 0;
  const asker = async () => {
    while (performance.now() < end) outcomes.push(await send(n++, performance.now()));
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  return stepOf(outcomes, begin, seconds);
}
