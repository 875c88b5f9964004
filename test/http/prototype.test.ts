import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { messagesFor } from '../../src/http/prototype';

test('Express finds requests and responses as it wants them, and need not make them over', async () => {
  const app = express();
  const [{ request, response }, listed] = [app, [] as unknown[]];
  const made = messagesFor(app);
  app.use((asked, answer) => {
    listed.push(Object.getPrototypeOf(asked), Object.getPrototypeOf(answer));
    answer.json({ ip: asked.ip, path: asked.path });
  });
  const server = createServer(made, (asked, answer) => {
    listed.push(Object.getPrototypeOf(asked), Object.getPrototypeOf(answer));
    app(asked, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/here`);
  server.close();
  expect(await answer.json()).toEqual({ ip: '127.0.0.1', path: '/here' });
  const [asked, answered, ...seen] = listed;
  // What Express is given is what it looks for, so that it changes nothing.
  expect([asked, answered]).toEqual([app.request, app.response]);
  expect(seen[0] === asked && seen[1] === answered).toBe(true);
  expect(Object.getPrototypeOf(app.request)).toBe(request);
  expect(Object.getPrototypeOf(app.response)).toBe(response);
});
