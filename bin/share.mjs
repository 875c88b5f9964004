// A thread of a bulk load, not a command: derives a share of the statements, tells how many more are done, and at last what it made.
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const { deriveShare } = require('../dist/bulk/share.js');

const tell = (message) => parentPort.postMessage(message);
tell(await deriveShare(workerData, tell));
