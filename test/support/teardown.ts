import { rmSync } from 'node:fs';

/** Stops what the set-up started, and leaves no trace of it. */
export default async function teardown(): Promise<void> {
  const { testNeo4j } = globalThis;
  if (!testNeo4j) return;
  await testNeo4j.stop();
  rmSync(testNeo4j.home, { recursive: true, force: true });
}
