import { question } from '../question';

const prison = { is: 'name' as const, kinds: ['PRISON' as const], example: 'El Helicoide' };
const day = { is: 'day' as const, example: '2024-06-01' };

export const places = [
  question({
    id: 'prison-day',
    theme: 'places',
    title: { en: 'Who was held in {prison} on {day}?', es: '¿Quién estaba detenido en {prison} el {day}?' },
    about: {
      en: 'Everybody whose detention there is certain or possible on that day. “Possible” is the honest answer for most lives on most days.',
      es: 'Todas las personas cuya detención allí es segura o posible ese día. «Posible» es la respuesta honesta para casi cualquier vida y casi cualquier día.',
    },
    fields: { prison, day },
    view: 'table',
    document: `query PrisonDay($prison: ID!, $day: Date!) {
  prison(id: $prison) {
    detentions(asOf: $day, first: 100) {
      totalCount
      totalCountIsExact
      nodes {
        id
        person { ...Named }
        prison { ...Named }
        period { certainty(on: $day) ...When }
        status
        disputed
        ...Said
      }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'prison-all',
    theme: 'places',
    title: { en: 'Who is or was held in {prison}?', es: '¿Quién está o estuvo detenido en {prison}?' },
    about: {
      en: 'All detentions there on record, newest first. It lists those known by name, not everybody who was inside.',
      es: 'Todas las detenciones registradas allí, las más recientes primero. Enumera a quienes se conoce por su nombre, no a todos los que estuvieron dentro.',
    },
    fields: { prison },
    view: 'timeline',
    document: `query PrisonAll($prison: ID!) {
  prison(id: $prison) {
    detentions(first: 100) {
      totalCount
      totalCountIsExact
      nodes {
        id
        person { ...Named }
        prison { ...Named }
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
    id: 'prison-run',
    theme: 'places',
    title: { en: 'Who runs {prison}, and who heads it?', es: '¿Quién administra {prison} y quién la dirige?' },
    about: {
      en: 'The bodies that run or ran the prison with their heads, and the heads of the prison itself.',
      es: 'Los organismos que administran o administraron la cárcel con sus jefes, y los directores de la cárcel misma.',
    },
    fields: { prison: { ...prison, example: 'El Rodeo I' } },
    view: 'graph',
    document: `query PrisonRun($prison: ID!) {
  prison(id: $prison) {
    ...Named
    operations(first: 10) {
      nodes {
        id
        operator {
          ...Named
          kind
          heads(first: 5) {
            nodes { id role title holder { ...Named } at { ...Named } status disputed period { ...When } ...Said }
            pageInfo { hasNextPage }
          }
        }
        status
        disputed
        period { ...When }
        ...Said
      }
      pageInfo { hasNextPage }
    }
    heads(first: 20) {
      nodes { id role title holder { ...Named } at { ...Named } status disputed period { ...When } ...Said }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'headless',
    theme: 'places',
    title: {
      en: 'Which prisons have no known head on {day}?',
      es: '¿Qué cárceles no tienen director conocido el {day}?',
    },
    about: {
      en: 'A gap in what is known, not in who commanded: no post at the head of the prison is certain on that day.',
      es: 'Un vacío en lo que se sabe, no en quién mandaba: ningún cargo al frente de la cárcel es seguro ese día.',
    },
    fields: { day: { is: 'day', example: '2025-06-01' } },
    view: 'table',
    document: `query Headless($day: Date!) {
  prisons(where: { headed: { on: $day, certainty: [POSSIBLE, NO] } }, first: 50) {
    totalCount
    totalCountIsExact
    nodes {
      ...Named
      operations(asOf: $day, first: 3) {
        nodes { id operator { ...Named } prison { ...Named } status ...Said }
        pageInfo { hasNextPage }
      }
    }
    pageInfo { hasNextPage }
  }
}`,
  }),
];
