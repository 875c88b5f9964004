import type { Arena } from '../arena';
import { database } from '../database';
import { machine } from '../machine';
import { roundsAsked } from '../options';
import { questions } from '../questions/all';
import { digits, linesOf, table } from '../report';
import { warmRounds } from '../rounds';
import { report, run, type Stop } from '../run';
import { servedOver } from '../served';

/** How many persons the graph has with which the large one is compared. */
const FEW = 10_000;

/** Asks Habeas about a small graph and a large one in turn, each in a Neo4j of its own: how much longer it takes where there is more that nobody asked for. */
async function growth(stops: Stop[], signal: AbortSignal): Promise<void> {
  const { json, ...options } = roundsAsked(process.argv.slice(2), 1_000_000);
  const open = (persons: number) => openOver(persons, stops, signal);
  const arenas = [await open(FEW), await open(options.persons)] as const;
  report('Warming up …');
  const lines = linesOf(await warmRounds(arenas, options.rounds, report));
  if (json) return console.log(JSON.stringify({ machine: machine(), ...options, lines }, null, 2));
  console.log(
    `${options.rounds} rounds. ${machine()}.\n\nTime as a multiple of the first's, and milliseconds (median):\n`,
  );
  console.log(table(lines, ({ ratio, median }) => `${ratio.toFixed(2)} (${digits(median)})`));
}

/** Habeas over so many persons, under their number. */
async function openOver(persons: number, stops: Stop[], signal: AbortSignal): Promise<Arena> {
  const arena = await servedOver(await database(persons, [], stops, signal), questions, stops);
  const [served] = arena.contestants;
  return { ...arena, contestants: [{ ...served, name: `${persons.toLocaleString('en')} persons` }] };
}

void run(growth);
