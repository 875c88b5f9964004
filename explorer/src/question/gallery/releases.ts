import { question } from '../question';

const event = { is: 'name' as const, kinds: ['EVENT' as const], example: 'Releases of 8-9 January 2026' };

export const releases = [
  question({
    id: 'freed',
    theme: 'releases',
    title: { en: 'Who was freed in {event}, and who says so?', es: '¿Quién fue liberado en {event}, y quién lo dice?' },
    about: {
      en: 'Those known by name, each with the sources. A release does not say that nothing restricts them now.',
      es: 'Las personas conocidas por su nombre, cada una con sus fuentes. Una excarcelación no dice que nada las restrinja ahora.',
    },
    fields: { event },
    view: 'table',
    document: `query Freed($event: ID!) {
  event(id: $event) {
    releases(first: 100) {
      totalCount
      totalCountIsExact
      nodes { id person { ...Named } event { ...Named } status disputed period { ...When } ...Said }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'claimed',
    theme: 'releases',
    title: {
      en: 'How many does each side say were freed around {event}?',
      es: '¿Cuántas personas dice cada parte que fueron liberadas en torno a {event}?',
    },
    about: {
      en: 'Figures of people released whose window can share a day with the event. Each counts its own people over its own days: never add them up.',
      es: 'Cifras de personas liberadas cuyo período puede compartir un día con el suceso. Cada una cuenta a su propia gente en sus propios días: nunca las sume.',
    },
    fields: { event },
    view: 'figures',
    document: `query Claimed($event: ID!) {
  event(id: $event) {
    claimedTotals(population: "released", first: 100) {
      totalCount
      totalCountIsExact
      nodes { ...Counted }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'held-then-freed',
    theme: 'releases',
    title: {
      en: 'Who may have been held on {held}, and was freed by {freed}?',
      es: '¿Quién pudo estar detenido el {held} y fue liberado a más tardar el {freed}?',
    },
    about: {
      en: 'People whose detention is certain or possible on the first day, and whose release is certain by the second.',
      es: 'Personas cuya detención es segura o posible el primer día y cuya excarcelación es segura al segundo.',
    },
    fields: { held: { is: 'day', example: '2026-01-01' }, freed: { is: 'day', example: '2026-01-10' } },
    view: 'table',
    document: `query HeldThenFreed($held: Date!, $freed: Date!) {
  persons(where: { held: { on: $held }, released: { on: $freed, certainty: [CERTAIN] } }, first: 50) {
    totalCount
    totalCountIsExact
    nodes {
      ...Named
      releases(first: 3) {
        nodes { id event { ...Named } status period { ...When } ...Said }
        pageInfo { hasNextPage }
      }
    }
    pageInfo { hasNextPage }
  }
}`,
  }),
  question({
    id: 'happened',
    theme: 'releases',
    title: { en: 'What happened between {from} and {to}?', es: '¿Qué ocurrió entre el {from} y el {to}?' },
    about: {
      en: 'Events that can have happened in that time; those with no known date are among them.',
      es: 'Sucesos que pueden haber ocurrido en ese tiempo; los que no tienen fecha conocida están entre ellos.',
    },
    fields: { from: { is: 'day', example: '2026-01-01' }, to: { is: 'day', example: '2026-01-31' } },
    view: 'timeline',
    document: `query Happened($from: Date!, $to: Date!) {
  events(where: { notBefore: $from, notAfter: $to }, first: 100) {
    totalCount
    totalCountIsExact
    nodes {
      ...Named
      kind
      date { notBefore notAfter }
      dateStatus
      statements(states: [ACCEPTED], first: 5) {
        nodes { ...Claim }
        pageInfo { hasNextPage }
      }
    }
    pageInfo { hasNextPage }
  }
}`,
  }),
];
