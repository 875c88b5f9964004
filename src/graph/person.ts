import type { Noun } from '../read/noun';
import { codetaineesOfPerson } from './codetainee';
import { detentionsOfPerson } from './detention';
import { entityColumns } from './columns';
import { entitySteps } from './entity';
import { timelineOfPerson } from './fact';
import { relativesOfPerson, siblingsOfPerson } from './kinship';
import { listed } from './named';
import { postsOfPerson } from './post';
import { releasesOfPerson } from './release';

/** Private persons and officials: the same fields, another type. */
export const person: Noun = {
  steps: {
    ...entitySteps,
    siblings: siblingsOfPerson,
    relatives: relativesOfPerson,
    detentions: detentionsOfPerson,
    releases: releasesOfPerson,
    posts: postsOfPerson,
    timeline: timelineOfPerson,
    codetainees: codetaineesOfPerson,
  },
};

export const personsListed = listed('person', entityColumns());
export const officialsListed = listed('official', entityColumns());
