import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database';
import { type Pool, pool } from '../pool';
import type { Stop } from '../run';
import { servedOver } from '../served';
import type { Figures, Options } from './figures';
import { questions, requests } from './mix';
import { kindOf } from './outcome';
import { closedLoop, openLoop, type Send } from './schedule';
import { soak } from './soak';

/** So many requests are under way while the most is looked for; with more than 16, some wait for a place. */
const AT_ONCE = [2, 4, 8, 16, 32];
/** So many connections are open before a step, as those of a proxy are: a server that is busy takes new ones only after seconds. */
const OPEN = 800;
/** In ms: how long the server has to be well again. */
const REST = 5_000;

type Report = (line: string) => void;

/** Starts Habeas over a filled graph, finds out how much it can do, asks for less and for more, and for long. */
export async function load(
  database: Database,
  { seconds, soak: minutes, ...options }: Options,
  stops: Stop[],
  report: Report,
): Promise<Figures> {
  report('Starting Habeas, and asking until it has planned what is asked …');
  const { contestants, sample } = await servedOver(database, questions, stops);
  const [{ pid, port = 0 }] = contestants;
  const connections = pool(port);
  stops.push(() => connections.close());
  const send = sending(connections.send, requests(sample));
  await closedLoop(send, 8, seconds);
  report('Looking for the most that it answers in a second …');
  const closed: Figures['closed'] = [];
  for (const atOnce of AT_ONCE) closed.push({ atOnce, ...(await closedLoop(send, atOnce, seconds)) });
  const most = Math.max(...closed.map(({ perSecond }) => perSecond));
  report(`That is ${most.toFixed(0)}: asking for half of it, for three times as much, and for half again …`);
  const open = async (part: number) => {
    await connections.open(OPEN);
    return openLoop(send, most * part, seconds);
  };
  const half = await open(0.5);
  const over = await open(3);
  const needed = connections.size();
  await sleep(REST);
  const again = await open(0.5);
  if (minutes > 0) report(`Reading and writing for ${minutes} minutes …`);
  const neo4jPort = Number(new URL(database.target.uri).port);
  const long = minutes > 0 ? await soak(send, database.db, { pid, port, neo4jPort }, most / 2, minutes) : null;
  return { ...options, seconds, most, closed, half, over, again, soak: long, connections: needed };
}

const NOTHING = { head: '' };

/** Sends requests, and tells what became of each. */
function sending(sendBytes: Pool['send'], nth: ReturnType<typeof requests>): Send {
  return async (n, due) => {
    const { question, bytes } = nth(n);
    const late = performance.now() - due;
    const { head } = await sendBytes(bytes).catch(() => NOTHING);
    const at = performance.now();
    return { question, kind: kindOf(head), latency: at - due, late, at };
  };
}
