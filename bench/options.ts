import { parseArgs } from 'node:util';
import { StartError } from '../src/errors';

/** What a run is asked for. */
interface Options {
  persons: number;
  rounds: number;
  json: boolean;
}

/** Reads the words of a command, such as `--persons 200000 --rounds 5 --json`; a StartError says what they may be. */
export function readOptions(usual: number): Options {
  const options = {
    persons: { type: 'string', default: String(usual) },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  } as const;
  const { json, ...numbers } = parseArgs({ options }).values;
  const [persons, rounds] = [Number(numbers.persons), Number(numbers.rounds)];
  if (!(persons >= 1_000 && persons <= 1_000_000 && rounds >= 1)) {
    throw new StartError(
      `There have to be 1,000 to 1,000,000 persons and 1 round at the least: end the command with -- --persons ${usual} --rounds 5.`,
    );
  }
  return { persons, rounds, json };
}
