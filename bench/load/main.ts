import { database } from '../database';
import { loadAsked } from '../options';
import { report, run, type Stop } from '../run';
import { load } from './load';
import { summary, tables } from './report';

async function main(stops: Stop[], signal: AbortSignal): Promise<void> {
  const { json, ...options } = loadAsked(process.argv.slice(2));
  const figures = await load(await database(options.persons, [], stops, signal), options, stops, report);
  console.log(json ? JSON.stringify(summary(figures), null, 2) : tables(figures));
}

void run(main);
