import { parseArgs } from 'node:util';
import { StartError } from '../../src/errors';
import { database } from '../database';
import { report, run, type Stop } from '../run';
import type { Options } from './figures';
import { load } from './load';
import { summary, tables } from './report';

function readOptions(words: string[]): Options & { json: boolean } {
  const options = {
    persons: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '10' },
    soak: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  } as const;
  const { json, ...texts } = parseArgs({ args: words, options }).values;
  const [persons, seconds, soak] = [texts.persons, texts.seconds, texts.soak].map(Number) as [number, number, number];
  if (!(persons >= 1_000 && persons <= 1_000_000 && seconds > 0 && soak >= 0)) {
    throw new StartError(
      'There have to be 1,000 to 1,000,000 persons, some seconds for each step, and 0 minutes or more at length: npm run load -- --persons 10000 --seconds 10 --soak 30.',
    );
  }
  return { persons, seconds, soak, json };
}

async function main(stops: Stop[], signal: AbortSignal): Promise<void> {
  const { json, ...options } = readOptions(process.argv.slice(2));
  const figures = await load(await database(options.persons, [], stops, signal), options, stops, report);
  console.log(json ? JSON.stringify(summary(figures), null, 2) : tables(figures));
}

void run(main);
