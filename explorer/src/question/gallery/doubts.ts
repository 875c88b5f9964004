import { question } from '../question';

export const doubts = [
  question({
    id: 'one-asserter',
    theme: 'doubts',
    title: {
      en: 'Which detentions rest on one asserter alone?',
      es: '¿Qué detenciones se apoyan en la palabra de uno solo?',
    },
    about: {
      en: 'One person or organisation says so, however many papers print it. The first facts to look for a second source for.',
      es: 'Lo dice una sola persona u organización, por muchos medios que lo publiquen. Los primeros hechos para los que conviene buscar una segunda fuente.',
    },
    fields: {},
    view: 'table',
    document: `query OneAsserter {
  detentions(statuses: [SINGLE_ASSERTER], first: 100) {
    totalCount
    totalCountIsExact
    nodes { id person { ...Named } prison { ...Named } status period { ...When } ...Said }
    pageInfo { hasNextPage }
  }
}`,
  }),
  question({
    id: 'disputed',
    theme: 'doubts',
    title: { en: 'Which detentions are disputed, and by whom?', es: '¿Qué detenciones se disputan, y quién lo hace?' },
    about: {
      en: 'Accepted statements cannot all be true. The part that they disagree about is named, and every side is shown.',
      es: 'Las declaraciones aceptadas no pueden ser todas ciertas. Se nombra la parte en que discrepan y se muestran todas las versiones.',
    },
    fields: {},
    view: 'table',
    document: `query Disputed {
  detentions(statuses: [DISPUTED], first: 100) {
    totalCount
    totalCountIsExact
    nodes { id person { ...Named } prison { ...Named } status disputed period { ...When } ...Said }
    pageInfo { hasNextPage }
  }
}`,
  }),
  question({
    id: 'still-held',
    theme: 'doubts',
    title: { en: 'Who is {certainty} held on {day}?', es: '¿Quién está detenido {certainty} el {day}?' },
    about: {
      en: 'Certain goes by what is stated for that very day. Possible: one may have been held. Never read a missing name as “free”.',
      es: '«Con certeza» se atiene a lo declarado para ese mismo día. «Posiblemente»: pudo estar detenido. La ausencia de un nombre nunca significa «libre».',
    },
    fields: {
      certainty: { is: 'choice', of: ['CERTAIN', 'POSSIBLE'], example: 'CERTAIN' },
      day: { is: 'day', example: '2026-01-08' },
    },
    view: 'table',
    document: `query StillHeld($certainty: Certainty!, $day: Date!) {
  persons(where: { held: { on: $day, certainty: [$certainty] } }, first: 50) {
    totalCount
    totalCountIsExact
    nodes {
      ...Named
      detentions(asOf: $day, first: 3) {
        nodes { id prison { ...Named } status disputed period { certainty(on: $day) ...When } ...Said }
        pageInfo { hasNextPage }
      }
    }
    pageInfo { hasNextPage }
  }
}`,
  }),
];
