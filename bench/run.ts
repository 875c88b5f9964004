import { StartError } from '../src/errors';

export type Stop = () => unknown;

/** Progress, apart from the results. */
export const report = (line: string): void => console.error(line);

/** Does the work until it is done or something ends it, stops what it started, and ends the process. */
export async function run(work: (stops: Stop[], signal: AbortSignal) => Promise<void>): Promise<never> {
  const end = new AbortController();
  const ended = new Promise<never>((_, reject) =>
    end.signal.addEventListener('abort', () => reject(new Error('asked'))),
  );
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(event, () => end.abort());
  const stops: Stop[] = [];
  const reason: unknown = await Promise.race([work(stops, end.signal), ended]).then(
    () => null,
    (error: unknown) => error,
  );
  if (reason && !end.signal.aborted) console.error(reason instanceof StartError ? reason.message : reason);
  for (const stop of stops.reverse()) await Promise.resolve(stop()).catch((error: unknown) => console.error(error));
  process.exit(reason ? 1 : 0);
}
