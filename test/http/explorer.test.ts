import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { explorer } from '../../src/http/explorer';

const folder = mkdtempSync(join(tmpdir(), 'habeas-explorer-'));
let server: Server;
let url: string;

/** Serves what stands in the folder, which is no build of the real page: that one is a matter of the browser tests. */
beforeAll(async () => {
  server = createServer(express().use(explorer(folder)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('where the page is not built, it says so', async () => {
  const response = await fetch(`${url}/`);
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm start')]);
});

test('the page and its files come with a policy that lets in nobody else’s', async () => {
  mkdirSync(join(folder, 'explorer'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'explorer', 'page-abc.js'), '');
  for (const path of ['/', '/explorer/page-abc.js']) {
    const { status, headers } = await fetch(`${url}${path}`);
    const policy = Object.fromEntries(
      String(headers.get('content-security-policy'))
        .split('; ')
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'worker-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'font-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect([status, headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
  }
});

test('its files are named by what is in them and never change; the page itself may', async () => {
  const control = async (path: string) => (await fetch(`${url}${path}`)).headers.get('cache-control');
  expect(await control('/explorer/page-abc.js')).toBe('public, max-age=31536000, immutable');
  expect(await control('/')).toBe('no-cache');
});

test('nothing outside of the folder is served', async () => {
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  for (const path of ['/explorer/../secret.txt', '/explorer/%2e%2e/secret.txt', '/secret.txt']) {
    expect((await fetch(`${url}${path}`)).status).toBe(404);
  }
});
