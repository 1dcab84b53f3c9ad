import type { Problemtabell } from './problem.ts';

export const INNSYN_PROBLEMER = {
  'innsyn.mangler-begrunnelse': {
    status: 422,
    nb: 'Avgjørelsen mangler en begrunnelse. Skriv kort hvorfor, så kan andre forstå den senere.',
    nn: 'Avgjerda manglar ei grunngiving. Skriv kort kvifor, så kan andre forstå ho seinare.',
  },
  'innsyn.kan-aldri-publiseres': {
    status: 409,
    nb: 'Posten inneholder et fødselsnummer og kan ikke legges på internett, uansett begrunnelse. Rett tittelen, så blir posten vurdert på nytt.',
    nn: 'Posten inneheld eit fødselsnummer og kan ikkje leggjast på internett, uansett grunngiving. Rett tittelen, så blir posten vurdert på nytt.',
  },
} as const satisfies Problemtabell;
