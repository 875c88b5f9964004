import { factNoun, factPage } from './fact';

export const release = factNoun('person', 'event');

export const releasesListed = factPage('release/list');
export const releasesOfPerson = factPage('release/ofPerson', 'subject');
export const releasesOnEvent = factPage('release/onEvent', 'object');
