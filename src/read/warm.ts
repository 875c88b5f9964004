import type { Db } from '../db';
import type { Level } from '../level';
import { asking, type Question } from './ask';
import { compile } from './compile';
import type { Nouns } from './noun';

/** Runs every statement of a level once, with ids that match nothing, so that no caller waits for Neo4j to plan it. */
export async function warm(nouns: Nouns, db: Db, level: Level): Promise<void> {
  const ask = asking((cypher, parameters) => db.read(cypher, parameters));
  const steps = Object.values(nouns).flatMap((noun) => Object.values(noun.steps ?? {}).flat());
  const texts = new Set(
    steps.flatMap((step) =>
      step.many === 'page' ? [compile(step, level, false), compile(step, level, true)] : [compile(step, level, false)],
    ),
  );
  const nothing = { id: '', query: '+0', words: '0', after: '', before: '' };
  await ask([...texts].map((text): Question => ({ text, ask: nothing, n: 1, t: 1 })));
}
