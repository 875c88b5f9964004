import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Contestant } from './contestant';
import { overHttp } from './overHttp';

const jiti = join(dirname(createRequire(__filename).resolve('jiti/package.json')), 'lib', 'jiti-cli.mjs');

/** Resolvers with DataLoader on Apollo Server, as many would write them, with care. */
export const dataloader: Contestant = {
  name: 'dataloader',
  open: (target) => overHttp({ file: jiti, words: [join(__dirname, '..', 'dataloader', 'main.ts')] }, target),
};
