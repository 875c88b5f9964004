import { testTarget } from './support/neo4j';
import { startProgram } from './support/program';

const MANY = 1_000;
/** Rows of some 90,000 bytes, read again and again in a process of its own. */
const READS = `
  const { connect } = require('./dist/db.js');
  (async () => {
    const db = await connect(${JSON.stringify(testTarget())});
    for (let n = 0; n < ${MANY}; n++) await db.read("RETURN [x IN range(1, 300) | ['a' + x, x, [x]]]", {});
    await db.close();
  })();
`;

/** docs/decisions/0011 tells what held it before. */
test('what was read goes with the next collection of young garbage', async () => {
  const { code, output } = await startProgram([process.execPath, '--trace-gc-nvp', '-e', READS]).ended;
  expect(code).toBe(0);
  const old = [...output.matchAll(/ gc=s .* promoted=(\d+) /g)].map(([, bytes]) => Number(bytes));
  expect(old.length).toBeGreaterThan(5);
  // In bytes for each read; what the driver keeps for itself is some 7,000, and all that was read more than 90,000.
  expect(old.reduce((sum, bytes) => sum + bytes, 0) / MANY).toBeLessThan(30_000);
}, 60_000);
