import type { Noun, Step } from '../read/noun';
import { nameColumns } from './columns';
import { statementsAbout } from './statement';

const names: Step = { cypher: 'name/ofEntity', columns: nameColumns(), many: 'list' };

/** What can be read from every entity. */
export const entitySteps = { names, statements: statementsAbout } satisfies Noun['steps'];
