import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bytesOf, line } from '../../bench/client';
import { explanations } from '../../bench/explanations';
import { personById } from '../../bench/questions/personById';
import { personsNested } from '../../bench/questions/personsNested';
import { ratiosOf } from '../../bench/ratios';
import { summary } from '../../bench/report';
import type { Results } from '../../bench/results';

const TUNED = '@neo4j/graphql tuned';
const measured = (contestant: string, ...times: number[][]) => ({
  ...{ question: personById.name, contestant, times, nodeCpu: 0, neo4jCpu: 0, bytes: 0 },
});
const results: Results = {
  persons: 1_000,
  rounds: 3,
  measured: [
    measured('driver', [2], [1], [2]),
    measured('in process', [3], [1], [3]),
    measured('http', [2], [1], [2]),
    measured(TUNED, [10], [1], [12]),
  ],
  ...{ fresh: [], crowd: [], statements: [], hits: [], states: [] },
};

test('a ratio is the median over the rounds, and holds or not', () => {
  const ofById = ratiosOf(results).filter(
    ({ question, measured }) => question === personById.name && measured !== null,
  );
  expect(ofById).toMatchObject([
    { compared: 'http is faster than @neo4j/graphql tuned', asked: 'at least 4', measured: 5, holds: true },
    { compared: 'in process as a part of driver’s time', asked: 'at most 1', measured: 1.5, holds: false },
    { compared: 'http as a part of driver’s time', asked: 'at most 1.3', measured: 1, holds: true },
  ]);
});

test('what does not hold and what was not measured are told apart', () => {
  const ofNested = (contestant: string, time: number) => ({
    ...{ question: personsNested.name, contestant, times: [[time]], nodeCpu: 0, neo4jCpu: 0, bytes: 0 },
  });
  const fresh = [ofNested('http', 2), ofNested('dataloader', 1)];
  const { short, notMeasured } = summary({ ...results, fresh }) as Record<string, { question: string }[]>;
  expect(short).toMatchObject([
    { question: personsNested.name, compared: 'http is faster than dataloader at new texts', measured: 0.5 },
  ]);
  expect(notMeasured).toContainEqual(expect.objectContaining({ question: personsNested.name, measured: null }));
});

test('what even a bare static answer would not reach is explained by that', () => {
  const slow = [measured('driver', [2]), measured('static', [1]), measured('http', [6]), measured(TUNED, [9])];
  const explained = ratiosOf({ ...results, measured: slow }).filter(({ explanation }) =>
    explanation?.includes('static'),
  );
  expect(explained).toMatchObject([
    { compared: 'http is faster than @neo4j/graphql tuned', explanation: expect.stringContaining('3.00') as string },
    { compared: 'http as a part of driver’s time', explanation: expect.stringContaining('1.50') as string },
  ]);
});

test('the light client gives whole answers, with a body or without one, and refuses what has no end that it can tell', async () => {
  const server = createServer((request, response) => {
    if (request.headers['if-none-match']) response.writeHead(304, { 'content-length': 7 }).end();
    else if (request.url === '/endless') response.writeHead(200).write('x');
    else response.writeHead(200, { 'content-length': 200_000, 'x-path': request.url }).end('é'.repeat(100_000));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { send, close } = await line((server.address() as AddressInfo).port);
  expect((await send(bytesOf('GET', '/1'))).body()).toBe('é'.repeat(100_000));
  expect((await send(bytesOf('GET', '/2', { 'if-none-match': '"a"' }))).head).toContain('304');
  expect((await send(bytesOf('POST', '/3', {}, 'body'))).head).toMatch(/^HTTP[^]*x-path: \/3[^]*\r\n\r\n[^]{16}$/);
  await expect(send(bytesOf('GET', '/endless'))).rejects.toThrow('does not say how long it is');
  close();
  server.close().closeAllConnections();
});

test('the light client says so where the server has closed the connection while nobody asked', async () => {
  const server = createServer((_request, response) => response.end('x')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { send, close } = await line((server.address() as AddressInfo).port);
  expect((await send(bytesOf('GET', '/'))).head).toContain('200');
  server.close().closeAllConnections();
  await once(server, 'close');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(send(bytesOf('GET', '/'))).rejects.toThrow('has closed the connection');
  close();
});

test('each explanation is of a ratio that was asked for', () => {
  const asked = ratiosOf(results).map(({ question, compared }) => `${question}: ${compared}`);
  expect(explanations.length).toBeGreaterThan(0);
  for (const { question, compared } of explanations) expect(asked).toContain(`${question}: ${compared}`);
});
