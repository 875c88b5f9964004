import { question } from '../question';

export const numbers = [
  question({
    id: 'how-many',
    theme: 'numbers',
    title: {
      en: 'How many are held, says who? Counted as {population}',
      es: '¿Cuántas personas están detenidas, y quién lo dice? Contadas como {population}',
    },
    about: {
      en: 'Counts at one day, side by side: who counts, whom they count, and as of when. They are never merged or averaged. Leave the words empty for all.',
      es: 'Recuentos en un día, uno al lado del otro: quién cuenta, a quién y a qué fecha. Nunca se suman ni se promedian. Deje las palabras vacías para verlos todos.',
    },
    fields: { population: { is: 'text', example: 'political' } },
    view: 'figures',
    document: `query HowMany($population: String) {
  figures(where: { kind: STOCK, population: $population }, first: 100) {
    totalCount
    totalCountIsExact
    nodes { ...Counted }
    pageInfo { hasNextPage }
  }
}`,
  }),
  question({
    id: 'counts-of',
    theme: 'numbers',
    title: { en: 'Which figures does {asserter} give?', es: '¿Qué cifras da {asserter}?' },
    about: {
      en: 'Every count that one person or organisation gave, newest first, with those that they corrected later.',
      es: 'Todos los recuentos que dio una persona u organización, los más recientes primero, incluso los que corrigió después.',
    },
    fields: { asserter: { is: 'name', kinds: ['ORGANISATION', 'PERSON'], example: 'Foro Penal' } },
    view: 'figures',
    document: `query CountsOf($asserter: ID!) {
  figures(where: { assertedBy: $asserter }, first: 100) {
    totalCount
    totalCountIsExact
    nodes { ...Counted }
    pageInfo { hasNextPage }
  }
}`,
  }),
  question({
    id: 'published',
    theme: 'numbers',
    title: { en: 'Which sources are there about {words}?', es: '¿Qué fuentes hay sobre {words}?' },
    about: {
      en: 'Published items with these words in their title or subject, where each can be read, and under which licence. Leave the words empty for all.',
      es: 'Publicaciones con estas palabras en su título o asunto, dónde puede leerse cada una y con qué licencia. Deje las palabras vacías para verlas todas.',
    },
    fields: { words: { is: 'text', example: 'released' } },
    view: 'table',
    document: `query Published($words: String) {
  sources(where: { text: $words }, first: 100) {
    totalCount
    totalCountIsExact
    nodes {
      id
      title
      subject
      url
      publishedOn
      language
      licence
      publisher { ... on Entity { id name } }
      agency { ...Named }
    }
    pageInfo { hasNextPage }
  }
}`,
  }),
  question({
    id: 'changed',
    theme: 'numbers',
    title: { en: 'What changed in the record lately?', es: '¿Qué cambió hace poco en el registro?' },
    about: {
      en: 'The last changes, the newest at the end: what is new, was corrected or was taken back. A thing stands here once, where it last changed. Days are those of the thing; on which day the record changed is not known.',
      es: 'Los últimos cambios, los más recientes al final: lo nuevo, lo corregido y lo retirado. Cada cosa figura una vez, donde cambió por última vez. Los días son los de la cosa; no se sabe qué día cambió el registro.',
    },
    fields: {},
    view: 'table',
    document: `query Changed {
  changes(last: 50) {
    totalCount
    totalCountIsExact
    nodes {
      kind
      record {
        __typename
        id
        ...Named
        ... on Event { date { notBefore notAfter } }
        ...Ends
        ... on Source { title subject publishedOn }
        ... on Statement { relation about { __typename ...Named ...Ends } assertedBy { ... on Entity { id name } } }
        ... on Figure { population period { ...When } }
      }
    }
    pageInfo { hasNextPage hasPreviousPage }
  }
}`,
  }),
];
