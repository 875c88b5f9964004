import { question } from '../question';

const person = { is: 'name' as const, kinds: ['PERSON' as const], example: 'Enrique Márquez' };

export const people = [
  question({
    id: 'life',
    theme: 'people',
    title: { en: 'What happened to {person}, in order?', es: '¿Qué le ocurrió a {person}, en orden?' },
    about: {
      en: 'Detentions, releases, posts and parts in events of one person, in one list. What has no known day comes first.',
      es: 'Detenciones, excarcelaciones, cargos y participaciones de una persona, en una sola lista. Lo que no tiene día conocido va primero.',
    },
    fields: { person },
    view: 'timeline',
    document: `query Life($person: ID!) {
  person(id: $person) {
    timeline(first: 50) {
      nodes {
        __typename
        id
        status
        disputed
        period { ...When }
        ... on Detention { person { ...Named } prison { ...Named } }
        ... on Release { person { ...Named } event { ...Named date { notBefore notAfter } } }
        ... on Post { role title holder { ...Named } at { ...Named } }
        ... on Participation { part: role participant { ...Named } event { ...Named date { notBefore notAfter } } }
        ...Said
      }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'held',
    theme: 'people',
    title: {
      en: 'Where was {person} held, since when, and on whose word?',
      es: '¿Dónde estuvo detenido {person}, desde cuándo y según quién?',
    },
    about: {
      en: 'Every detention on record with its dates as far as they are known, and every release. No end on record does not mean that the person is still held.',
      es: 'Cada detención registrada con sus fechas, hasta donde se conocen, y cada excarcelación. Que no conste un final no significa que la persona siga detenida.',
    },
    fields: { person },
    view: 'table',
    document: `query Held($person: ID!) {
  person(id: $person) {
    ...Named
    detentions(first: 50) {
      nodes {
        id
        prison { ...Named }
        status
        disputed
        period { ...When }
        ...Said
      }
      pageInfo { hasNextPage }
    }
    releases(first: 50) {
      nodes {
        id
        event { ...Named }
        status
        disputed
        period { ...When }
        ...Said
      }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'charge',
    theme: 'people',
    title: {
      en: 'Who was in charge while {person} was held?',
      es: '¿Quién estaba al mando mientras {person} estaba detenido?',
    },
    about: {
      en: 'Who headed the prison, or a body that runs it, during each detention. It tells who held the post, not who did what.',
      es: 'Quién dirigía la cárcel, o el organismo que la administra, durante cada detención. Dice quién ocupaba el cargo, no quién hizo qué.',
    },
    fields: { person: { ...person, example: 'Josnars Adolfo Baduel' } },
    view: 'table',
    document: `query Charge($person: ID!) {
  person(id: $person) {
    detentions(first: 10) {
      nodes {
        id
        person { ...Named }
        prison { ...Named }
        status
        period { ...When }
        inCharge(first: 10) {
          nodes {
            overlap
            post { id role title status disputed holder { ...Named } at { ...Named } period { ...When } ...Said }
            via { id status operator { ...Named } prison { ...Named } }
          }
          pageInfo { hasNextPage }
        }
        ...Said
      }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'witnesses',
    theme: 'people',
    title: { en: 'Who was held with {person}?', es: '¿Quién estuvo detenido con {person}?' },
    about: {
      en: 'People held in the same prison on a day that both detentions may share. It does not say that they met.',
      es: 'Personas detenidas en la misma cárcel en un día que ambas detenciones pueden compartir. No dice que se hayan encontrado.',
    },
    fields: { person: { ...person, example: 'Josnars Adolfo Baduel' } },
    view: 'table',
    document: `query Witnesses($person: ID!) {
  person(id: $person) {
    codetainees(first: 50) {
      totalCount
      totalCountIsExact
      nodes {
        overlap
        certainDays
        other { id person { ...Named } prison { ...Named } status period { ...When } ...Said }
      }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'said',
    theme: 'people',
    title: { en: 'What is said about {subject}, and by whom?', es: '¿Qué se dice de {subject}, y quién lo dice?' },
    about: {
      en: 'Statements about a person, a body, a place or an event as such, even those that were taken back. What is said of a detention or a post stands at that fact.',
      es: 'Declaraciones sobre una persona, un organismo, un lugar o un suceso, incluso las retiradas. Lo que se dice de una detención o de un cargo figura en ese hecho.',
    },
    fields: {
      subject: { is: 'name', kinds: ['PERSON', 'ORGANISATION', 'PRISON', 'EVENT'], example: 'Government of Venezuela' },
    },
    view: 'table',
    document: `query Said($subject: ID!) {
  node(id: $subject) {
    ... on Entity {
    statements(first: 50) {
      totalCount
      totalCountIsExact
      nodes {
        id
        about { ...Named }
        text
        relation
        stance
        state
        confidence
        period { ...When }
        assertedBy { ... on Entity { id name } }
        citations { source { ...Published } }
      }
      pageInfo { hasNextPage }
    }
    }
  }
}`,
  }),
];
