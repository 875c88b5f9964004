import { question } from '../question';

const person = { is: 'name' as const, kinds: ['PERSON' as const], example: 'Delcy Rodríguez' };

export const power = [
  question({
    id: 'connected',
    theme: 'power',
    title: { en: 'How are {from} and {to} connected?', es: '¿Cómo están conectados {from} y {to}?' },
    about: {
      en: 'The shortest ways between the two over kinship, posts, prisons and events. That two people are connected says nothing of what either did.',
      es: 'Los caminos más cortos entre ambos por parentesco, cargos, cárceles y sucesos. Que dos personas estén conectadas no dice nada de lo que hizo ninguna.',
    },
    fields: {
      from: { ...person, kinds: ['PERSON', 'ORGANISATION', 'PRISON', 'EVENT'], example: 'Julio García Zerpa' },
      to: { ...person, kinds: ['PERSON', 'ORGANISATION', 'PRISON', 'EVENT'] },
    },
    view: 'graph',
    document: `query Connected($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4) {
    length
    hops {
      from { ...Named }
      relation
      reversed
      to { ...Named }
      fact { __typename id status disputed period { ...When } ...Said }
    }
  }
}`,
  }),
  question({
    id: 'family',
    theme: 'power',
    title: {
      en: 'Who are the relatives of {person}, and what posts do they hold?',
      es: '¿Quiénes son los familiares de {person} y qué cargos ocupan?',
    },
    about: {
      en: 'Relatives on record with their posts, past and present. Kinship is no guilt.',
      es: 'Familiares registrados con sus cargos, pasados y presentes. El parentesco no es culpa.',
    },
    fields: { person },
    view: 'graph',
    document: `query Family($person: ID!) {
  person(id: $person) {
    relatives(first: 20) {
      nodes {
        id
        kind
        person { ...Named }
        relative {
          ...Named
          posts(first: 5) {
            nodes { id role title holder { ...Named } at { ...Named } status period { ...When } ...Said }
            pageInfo { hasNextPage }
          }
        }
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
    id: 'posts',
    theme: 'power',
    title: { en: 'Which posts does or did {person} hold?', es: '¿Qué cargos ocupa u ocupó {person}?' },
    about: {
      en: 'Posts in public bodies and elsewhere, oldest first, with their dates as far as they are known.',
      es: 'Cargos en organismos públicos y en otros lugares, los más antiguos primero, con sus fechas hasta donde se conocen.',
    },
    fields: { person },
    view: 'timeline',
    document: `query Posts($person: ID!) {
  person(id: $person) {
    posts(first: 50) {
      nodes { id role title holder { ...Named } at { ...Named } status disputed period { ...When } ...Said }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
  question({
    id: 'heads',
    theme: 'power',
    title: {
      en: 'Who heads or headed {organisation}, and since when?',
      es: '¿Quién dirige o dirigió {organisation}, y desde cuándo?',
    },
    about: {
      en: 'The posts at its head, oldest first. Where sources disagree about a day, it says so.',
      es: 'Los cargos al frente, los más antiguos primero. Donde las fuentes discrepan sobre un día, se indica.',
    },
    fields: { organisation: { is: 'name', kinds: ['ORGANISATION'], example: 'Ministry for the Penitentiary Service' } },
    view: 'timeline',
    document: `query Heads($organisation: ID!) {
  organisation(id: $organisation) {
    heads(first: 50) {
      nodes { id role title holder { ...Named } at { ...Named } status disputed period { ...When } ...Said }
      pageInfo { hasNextPage }
    }
  }
}`,
  }),
];
