import type { Nouns } from '../read/noun';
import { change, changesListed } from './change';
import { charge } from './charge';
import { codetainee } from './codetainee';
import { detention, detentionsListed } from './detention';
import { event, eventsListed } from './event';
import { figure, figuresListed } from './figure';
import { kinship } from './kinship';
import { lookUps, nodeById, nodesAsked } from './node';
import { operation } from './operation';
import { organisation, organisationsListed } from './organisation';
import { participation } from './participation';
import { hop, pathsBetween } from './path';
import { period } from './period';
import { officialsListed, person, personsListed } from './person';
import { post } from './post';
import { prison, prisonsListed } from './prison';
import { release, releasesListed } from './release';
import { searchHits, suggestions } from './search';
import { source, sourcesListed } from './source';
import { statement } from './statement';

/** Where every type's fields come from, the root's too. */
export const nouns: Nouns = {
  Query: {
    steps: {
      node: nodeById,
      nodes: nodeById,
      ...lookUps,
      search: searchHits,
      suggest: suggestions,
      persons: personsListed,
      officials: officialsListed,
      organisations: organisationsListed,
      prisons: prisonsListed,
      events: eventsListed,
      detentions: detentionsListed,
      releases: releasesListed,
      sources: sourcesListed,
      figures: figuresListed,
      paths: pathsBetween,
      changes: changesListed,
    },
    each: { nodes: nodesAsked },
  },
  PrivatePerson: person,
  Official: person,
  Organisation: organisation,
  Prison: prison,
  Event: event,
  Source: source,
  Statement: statement,
  Figure: figure,
  Kinship: kinship,
  Post: post,
  Detention: detention,
  Release: release,
  Operation: operation,
  Participation: participation,
  Charge: charge,
  Codetainee: codetainee,
  Hop: hop,
  Period: period,
  Change: change,
};
