import { join } from 'node:path';
import type { Contestant } from './contestant';
import { overHttp } from './overHttp';

const main = join(__dirname, '..', '..', 'dist', 'main.js');

/** Habeas as it is served, with so much room for answers that were made before. */
const served = (name: string, room: string): Contestant => ({
  name,
  open: (target) => overHttp({ file: main, env: { ANSWER_CACHE: room } }, target),
});

/** Every part of a request, its log line too, and no answer that was made before. */
export const http = served('http', '0');

/** With the cache of answers, as it is by default. */
export const cached = served('http, cached', '64m');
