import type { Admission } from '../../src/http/admission';
import { type Server, startServer } from '../../src/server';
import { stubDb } from './stub';

/** What a question reads once. */
export const QUESTION = '{ persons { nodes { id } } }';

/** Gives each test of a file a server whose database answers nobody until it is told to. */
export function waitingServer(admission: Admission) {
  let server: Server;
  let reads: number;
  const logged: { status?: unknown }[] = [];
  let answer: () => void;
  beforeEach(async () => {
    reads = 0;
    logged.length = 0;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const db = stubDb(async () => (reads++, await answered, []));
    server = await startServer({ db, host: '127.0.0.1', port: 0, admission, log: (entry) => logged.push(entry) });
  });
  afterEach(async () => {
    answer();
    await server.stop();
  });
  return {
    get url() {
      return server.url;
    },
    reads: () => reads,
    logged,
    answer: () => answer(),
  };
}
