import type { Db } from '../db';
import type { Level } from '../level';
import { asking, type Call } from './ask';
import { compile } from './compile';
import type { Nouns } from './noun';

/** Planning is work for the database's processors: more at once would only wait for each other. */
const AT_ONCE = 4;

/** Runs every statement of a level once, forward ones first, with ids that match nothing: no caller waits for Neo4j to plan it. */
export async function warm(nouns: Nouns, db: Db, level: Level): Promise<void> {
  const ask = asking((cypher, parameters) => db.read(cypher, parameters));
  const named = Object.values(nouns).flatMap((noun) => Object.values(noun.steps ?? {}).flat());
  const steps = named.flatMap((step) => (step.given ? [step, step.given] : [step]));
  const backward = steps.filter(({ many }) => many === 'page').map((step) => compile(step, level, true));
  const texts = new Set([...steps.map((step) => compile(step, level, false)), ...backward]);
  const nothing = { id: '', query: '+0', words: '0', after: '', before: '' };
  const calls = [...texts].map((text): Call => ({ text, step: 'warm', ask: nothing, limits: { n: 1, t: 1 } }));
  while (calls.length) await ask(calls.splice(0, AT_ONCE));
}
