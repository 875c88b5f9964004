import type { Noun } from '../read/noun';
import { entityColumns } from './columns';
import { entitySteps } from './entity';
import { listed } from './named';
import { operationsOfOrganisation } from './operation';
import { headsOfPlace } from './post';

export const organisation: Noun = {
  steps: { ...entitySteps, heads: headsOfPlace, operations: operationsOfOrganisation },
};

export const organisationsListed = listed('organisation', entityColumns());
