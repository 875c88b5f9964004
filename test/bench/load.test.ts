import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { bytesOf } from '../../bench/client';
import { askedOf } from '../../bench/load/asked';
import type { Figures } from '../../bench/load/figures';
import { heldBy, socketsIn } from '../../bench/load/held';
import { drawn, questions } from '../../bench/load/mix';
import { kindOf, type Outcome, type Step, stepOf } from '../../bench/load/outcome';
import { summary, tables } from '../../bench/load/report';
import { closedLoop, openLoop, schedule, type Send } from '../../bench/load/schedule';
import { growth } from '../../bench/load/soak';
import { pool } from '../../bench/pool';

const outcome = (given: Partial<Outcome>): Outcome => ({
  ...{ question: 'one', kind: 'answered', latency: 1, late: 0, at: 0 },
  ...given,
});

test('requests are spread evenly over their time', () => {
  expect(schedule(4, 1.5)).toEqual([0, 250, 500, 750, 1_000, 1_250]);
  expect(schedule(0.1, 1)).toEqual([0]);
});

test('the mix has its parts, and is the same each time', () => {
  const names = Array.from({ length: 10_000 }, (_, n) => drawn(n).name);
  const parts = questions.map(({ name }) => names.filter((each) => each === name).length / names.length);
  for (const [i, part] of [0.6, 0.25, 0.1, 0.05].entries()) expect(parts[i]).toBeCloseTo(part, 1);
  expect(names.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, n) => drawn(n).name));
});

test('a slow answer delays no other request of an open loop, and counts from when it was to be asked', async () => {
  const begun: number[] = [];
  const send: Send = async (n, due) => {
    begun.push(performance.now());
    // The first holds up the client itself: those after it are late, and say so.
    for (const end = due + 150; n === 0 && performance.now() < end;);
    const late = performance.now() - due;
    await sleep(n === 1 ? 200 : 0);
    return outcome({ late, latency: performance.now() - due, at: performance.now() });
  };
  const step = await openLoop(send, 100, 0.2);
  expect(step.answered.many).toBe(20);
  expect(Number(begun.at(-1)) - Number(begun[0])).toBeLessThan(340);
  expect(step.answered.p50).toBeGreaterThan(20);
  expect(step.late).toBeGreaterThan(80);
});

test('a closed loop has so many under way', async () => {
  let now = 0;
  let most = 0;
  const send: Send = async (_, due) => {
    most = Math.max(most, ++now);
    await sleep(5);
    now -= 1;
    return outcome({ at: performance.now(), latency: performance.now() - due });
  };
  expect((await closedLoop(send, 3, 0.1)).perSecond).toBeGreaterThan(0);
  expect(most).toBe(3);
});

test('an answer is good, a word to come again, or a failure', () => {
  expect(kindOf('HTTP/1.1 200 OK\r\na: b\r\n\r\n{"data":{"person"')).toBe('answered');
  expect(kindOf('HTTP/1.1 200 OK\r\na: b\r\n\r\n{"errors":[{"mess')).toBe('failed');
  expect(kindOf('HTTP/1.1 503 No\r\nRetry-After: 1\r\na: b\r\n\r\n{')).toBe('sent away');
  expect(kindOf('HTTP/1.1 503 No\r\na: b\r\n\r\n{"errors":[{"mess')).toBe('failed');
  expect(kindOf('')).toBe('failed');
});

test('a step counts each kind by itself, and what comes too late in no rate', () => {
  const outcomes = [
    ...Array.from({ length: 98 }, (_, i) => outcome({ latency: i, at: 1_000 })),
    outcome({ question: 'two', latency: 500, at: 3_001 }),
    outcome({ kind: 'sent away', latency: 7, late: 3 }),
    outcome({ kind: 'failed' }),
  ];
  expect(stepOf(outcomes, 1_000, 2)).toEqual({
    asked: 50.5,
    perSecond: 49,
    answered: { many: 99, p50: 49, p99: 500 },
    questions: { one: { p50: 49, p99: 97 }, two: { p50: 500, p99: 500 } },
    sentAway: { many: 1, p50: 7, p99: 7 },
    failed: 1,
    late: 0,
  });
});

test('what grows is seen by the medians of the first and the last fifth', () => {
  expect(growth([1, 1, 9, ...Array<number>(10).fill(50), 2, 2])).toBe(2);
  expect(growth([3])).toBe(1);
});

test('sockets are read from what Linux tells', () => {
  const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0FA0 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 000 100 0 0 10 0
   1: 0100007F:C350 0100007F:1E07 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 000 20 4 30 10 -1
`;
  expect(socketsIn(table)).toEqual([
    { inode: '4711', local: 4_000, remote: 0 },
    { inode: '4712', local: 50_000, remote: 7_687 },
  ]);
});

describe('the connections of the client', () => {
  const server = createServer((request, response) => {
    if (request.url === '/none') return void request.socket.destroy();
    setTimeout(() => response.end(request.url), 30);
  });
  let port: number;
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  test('are as many as are needed, up to so many, and are kept', async () => {
    const { open, send, size, close } = pool(port, { most: 3 });
    await open(1);
    expect(size()).toBe(1);
    const all = (many: number) => Promise.all(Array.from({ length: many }, (_, i) => send(bytesOf('GET', `/${i}`))));
    await all(2);
    expect(size()).toBe(2);
    for (const [i, sent] of (await all(7)).entries()) expect(sent.body()).toBe(`/${i}`);
    expect(size()).toBe(3);
    close();
    expect(size()).toBe(0);
  });

  test('are given up when they break, and others take their place', async () => {
    const { send, size, close } = pool(port, { most: 1 });
    const broken = send(bytesOf('GET', '/none'));
    const next = send(bytesOf('GET', '/next'));
    await expect(broken).rejects.toThrow('closed');
    expect((await next).head).toContain('200');
    expect(size()).toBe(1);
    close();
  });

  (process.platform === 'linux' ? test : test.skip)('are no handles of the server’s own', async () => {
    const held = () => heldBy(process.pid, port, 1);
    const before = held();
    const { send, close } = pool(port);
    await Promise.all([1, 2, 3].map(() => send(bytesOf('GET', '/'))));
    // Both ends are in this process: the client's are handles, and the server's are not.
    expect(held().handles - before.handles).toBe(3);
    expect(heldBy(process.pid, 1, port).pool - heldBy(process.pid, 1, 2).pool).toBe(3);
    expect(before.memory).toBeGreaterThan(10);
    close();
  });
});

describe('what was asked for', () => {
  const step = (given: Partial<Step>): Step => ({
    ...{ asked: 50, perSecond: 50, answered: { many: 100, p50: 4, p99: 10 }, questions: { one: { p50: 2, p99: 8 } } },
    ...{ sentAway: { many: 0, p50: NaN, p99: NaN }, failed: 0, late: 1 },
    ...given,
  });
  const over = step({ asked: 300, perSecond: 95, sentAway: { many: 400, p50: 5, p99: 12 } });
  const again = step({ answered: { many: 100, p50: 4, p99: 16 } });
  const held = (memory: number) => ({ memory, handles: 30, pool: 16 });
  const figures: Figures = {
    ...{ persons: 1_000, seconds: 2, most: 100, connections: 99, closed: [{ atOnce: 4, ...step({}) }] },
    ...{ half: step({}), over, again, soak: null },
  };
  const found = (given: Partial<Figures>, what: string) =>
    askedOf({ ...figures, ...given }).find((each) => each.what.includes(what));

  test('holds or not, each beside what was measured', () => {
    expect(found({}, 'all questions together')).toMatchObject({ asked: 'at most 3', measured: 2.5, holds: true });
    expect(found({}, 'the same, one')).toMatchObject({ measured: 4, holds: false });
    expect(found({}, 'a part of the most')).toMatchObject({ asked: 'at least 0.9', measured: 0.95, holds: true });
    expect(found({}, 'sent away, p99')).toMatchObject({ measured: 12, holds: false });
    expect(found({ over: step({ failed: 1 }) }, 'Retry-After')).toMatchObject({ measured: 1, holds: false });
    expect(found({}, '5 s later, at half: p50')).toMatchObject({ measured: 1, holds: true });
    expect(found({}, '5 s later, at half: p99')).toMatchObject({ measured: 1.6, holds: false });
  });

  test('is told as not measured where the run was short, and compared where it was long', () => {
    expect(found({}, 'memory')).toMatchObject({ measured: null, holds: null });
    const soak = { minutes: 30, reads: step({}), writes: 9, held: [100, 101, 102, 110, 120].map(held) };
    expect(found({ soak }, 'memory')).toMatchObject({ measured: 1.2, holds: false });
    expect(found({ soak }, 'handles')).toMatchObject({ measured: 1, holds: true });
    expect(tables({ ...figures, soak })).toContain('first 100 MB, 30, 16; last 120 MB, 30, 16.');
  });

  test('is told to people and to programs', () => {
    expect(tables(figures)).toMatch(/at three times: answers a second as a part of the most +\| at least 0.9 \| +0.95/);
    expect(tables(figures)).toContain('not measured');
    const { short } = summary(figures) as { short: { what: string }[] };
    expect(short.map(({ what }) => what)).toEqual([
      'at half: the same, one',
      'at three times: ms until one is sent away, p99',
      '5 s later, at half: p99 as a multiple of that before',
    ]);
  });
});
