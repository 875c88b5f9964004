import { on } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Share, ShareDone } from './share';

const THREADS = 2;
/** In MB: each has memory of its own, and what it makes is soon let go. */
const YOUNG = 12;
const THREAD = join(__dirname, '..', '..', 'bin', 'share.mjs');

/** Derives all statements, a share of them in each thread; where one fails, or `progress` throws, all end. */
export async function deriveShares(
  all: Omit<Share, 'number' | 'of'>,
  progress: (statements: number) => void,
): Promise<ShareDone[]> {
  const failed = new AbortController();
  const shares = Array.from({ length: THREADS }, async (_, number) => {
    try {
      return await inThread({ ...all, number, of: THREADS }, progress, failed.signal);
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  });
  await Promise.allSettled(shares);
  // What was wrong at first, not that the others were ended for it.
  failed.signal.throwIfAborted();
  return Promise.all(shares);
}

async function inThread(share: Share, progress: (statements: number) => void, signal: AbortSignal): Promise<ShareDone> {
  const thread = new Worker(THREAD, { workerData: share, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  try {
    const messages = on(thread, 'message', { signal, close: ['exit'] });
    for await (const [told] of messages as AsyncIterable<[number | ShareDone]>) {
      if (typeof told !== 'number') return told;
      progress(told);
    }
    throw new Error('A thread ended before its work.');
  } finally {
    await thread.terminate();
  }
}
