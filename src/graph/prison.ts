import type { Noun } from '../read/noun';
import { detentionsAtPrison } from './detention';
import { entityColumns } from './columns';
import { entitySteps } from './entity';
import { listed } from './named';
import { operationsOfPrison } from './operation';
import { headsOfPlace } from './post';

export const prison: Noun = {
  steps: { ...entitySteps, heads: headsOfPlace, operations: operationsOfPrison, detentions: detentionsAtPrison },
};

export const prisonsListed = listed('prison', entityColumns());
