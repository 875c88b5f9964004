import { SingleBar } from 'cli-progress';

/** How far a long command is: a bar on a terminal, else a line from time to time. */
export interface Progress {
  reach(value: number): void;
  end(): void;
}

/** In ms: how often it is worked out anew, and how often a line is written where there is no terminal. */
const [OFTEN, SELDOM] = [200, 5_000];

/** Shows on a stream how many of so many things are done, how many a second, and how long the rest takes. */
export function showProgress(things: string, total: number, stream: NodeJS.WritableStream): Progress {
  const bar = new SingleBar({
    stream,
    format: `[{bar}] {percentage} % · {value} of {total} ${things} · {rate} a second · {eta_formatted} left`,
    ...{ barsize: 30, etaBuffer: 50, hideCursor: true, noTTYOutput: true, notTTYSchedule: SELDOM },
  });
  const begin = Date.now();
  let last = begin;
  const show = (value: number) => {
    bar.update(value, { rate: Math.round((value * 1_000) / Math.max(1, Date.now() - begin)) });
  };
  let reached = 0;
  const end = () => {
    if (!bar.isActive) return;
    show(reached);
    bar.stop();
  };
  bar.start(total, 0, { rate: 0 });
  return {
    reach(value) {
      reached = value;
      // What comes after all is done is not counted into its rate.
      if (value >= total) return end();
      if (Date.now() - last < OFTEN) return;
      last = Date.now();
      show(value);
    },
    end,
  };
}
