import { join } from 'node:path';
import type { Contestant } from './contestant';
import { overHttp } from './overHttp';

const main = join(__dirname, '..', '..', 'dist', 'main.js');

/** Habeas as it is served: every part of a request, its log line too. */
export const http: Contestant = {
  name: 'http',
  open: (target) => overHttp({ file: main }, target),
};
