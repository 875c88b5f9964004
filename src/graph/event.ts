import { computed, type Noun } from '../read/noun';
import { entityColumns } from './columns';
import { entitySteps } from './entity';
import { figuresOfEvent } from './figure';
import { listed } from './named';
import { participationsInEvent } from './participation';
import { boundsOf } from './period';
import { releasesOnEvent } from './release';

export const event: Noun = {
  computed: {
    date: computed(['dateNotBefore', 'dateNotAfter'], (row) => boundsOf(row.dateNotBefore, row.dateNotAfter)),
  },
  steps: {
    ...entitySteps,
    participants: participationsInEvent,
    carriesOut: { cypher: 'event/carriedOut', columns: entityColumns(), many: 'page' },
    releases: releasesOnEvent,
    claimedTotals: figuresOfEvent,
  },
};

export const eventsListed = listed('event', entityColumns());
