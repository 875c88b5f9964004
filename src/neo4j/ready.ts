import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Target } from '../db';
import { StartError } from '../errors';

/** Bolt's first words: its sign, and the versions that we speak. */
const GREETING = Buffer.from(`6060b01700030505${'0'.repeat(24)}`, 'hex');

/** In ms. */
const PATIENCE = 90_000;

/** Waits until Neo4j answers a real query; false says that it ended before. */
export async function untilReady(target: Target, ended: Promise<unknown>, signal?: AbortSignal): Promise<boolean> {
  const over = ended.then(() => true);
  const port = Number(new URL(target.uri).port);
  for (const deadline = Date.now() + PATIENCE; !(await speaksBolt(port));) {
    signal?.throwIfAborted();
    if (await Promise.race([over, sleep(50, false)])) return false;
    if (Date.now() > deadline) throw new StartError(`Neo4j does not answer after ${PATIENCE / 1000} s: start again.`);
  }
  signal?.throwIfAborted();
  const db = await connect(target);
  await db.close();
  return true;
}

/** A port that takes connections is not enough: Docker's does long before Neo4j is there. */
function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port, timeout: 1_000 }, () => socket.write(GREETING));
    const answer = (spoken: boolean) => {
      socket.destroy();
      resolve(spoken);
    };
    socket.once('data', (data) => answer(data.length === 4));
    for (const event of ['error', 'timeout', 'close']) socket.once(event, () => answer(false));
  });
}
