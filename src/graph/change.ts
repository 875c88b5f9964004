import type { Noun, Step } from '../read/noun';
import { nodeById } from './node';

/** What changed, for whoever keeps a copy of the graph. */
export const changesListed: Step = {
  cypher: 'change/list',
  columns: { of: 'that', properties: ['id'], levelled: ['kind'] },
  many: 'page',
};

export const change: Noun = { steps: { record: nodeById } };
