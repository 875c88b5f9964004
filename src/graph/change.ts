import type { Noun, Step } from '../read/noun';
import { nodeById } from './node';

const changeGiven: Step = { cypher: 'change/given', columns: { of: 'that', properties: ['id'] }, many: 'one' };

/** What changed, for whoever keeps a copy of the graph. */
export const changesListed: Step = {
  cypher: 'change/list',
  columns: { of: 'that', properties: ['id'], levelled: ['kind'] },
  many: 'page',
  given: changeGiven,
};

export const change: Noun = { steps: { record: nodeById } };
