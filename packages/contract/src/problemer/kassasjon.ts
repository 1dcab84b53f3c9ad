import type { Problemtabell } from './problem.ts';

/** Refusals of disposal and blocking (noark.md 1.5, arkivlova §§ 12–13). */
export const KASSASJON_PROBLEMER = {
  'arkiv.kassasjon-uten-hjemmel': {
    status: 422,
    nb: 'Det som skal kasseres, må ha hjemmel. Skriv hvilken forskrift eller tillatelse som gir lov.',
    nn: 'Det som skal kasserast, må ha heimel. Skriv kva forskrift eller løyve som gir lov.',
  },
  'arkiv.bevaringstid-ugyldig': {
    status: 422,
    nb: 'Bevaringstiden må være hele år, fra 0 til 999.',
    nn: 'Bevaringstida må vere heile år, frå 0 til 999.',
  },
  'arkiv.kassasjonsdato-ugyldig': {
    status: 422,
    nb: 'Kassasjonsdatoen er ikke en dato.',
    nn: 'Kassasjonsdatoen er ikkje ein dato.',
  },
  'arkiv.kassasjon-ikke-forfalt': {
    status: 409,
    nb: 'En av sakene har ingen dokumenter som kan kasseres i dag. Saken må være avsluttet, bestemt kassert med hjemmel, og tiden må være ute.',
    nn: 'Ei av sakene har ingen dokument som kan kasserast i dag. Saka må vere avslutta, bestemt kassert med heimel, og tida må vere ute.',
  },
  'arkiv.kassasjon-antall-endret': {
    status: 409,
    nb: 'Nå er det {antall} dokumenter som skal kasseres, ikke det antallet du bekreftet. Ingenting er kassert. Se over listen på nytt.',
    nn: 'No er det {antall} dokument som skal kasserast, ikkje det talet du stadfesta. Ingenting er kassert. Sjå over lista på nytt.',
  },
  'arkiv.alt-sperret': {
    status: 409,
    nb: 'Journalposten er alt sperret.',
    nn: 'Journalposten er alt sperra.',
  },
  'arkiv.ikke-sperret': {
    status: 409,
    nb: 'Journalposten er ikke sperret.',
    nn: 'Journalposten er ikkje sperra.',
  },
  'arkiv.sperring-uten-grunn': {
    status: 422,
    nb: 'Skriv hvorfor, og hvilken lov det bygger på.',
    nn: 'Skriv kvifor, og kva lov det byggjer på.',
  },
  'bevaring.kassasjon-uten-begrunnelse': {
    status: 422,
    nb: 'Skriv hvorfor dokumentene kasseres.',
    nn: 'Skriv kvifor dokumenta blir kasserte.',
  },
  'bevaring.kassasjon-uferdig-bunke': {
    status: 409,
    nb: 'Ett av brevene er skannet sammen med brev som ikke er ferdig delt opp ennå. Ingenting er kassert. Prøv igjen når oppdelingen er ferdig.',
    nn: 'Eitt av breva er skanna saman med brev som ikkje er ferdig delte opp enno. Ingenting er kassert. Prøv igjen når oppdelinga er ferdig.',
  },
} as const satisfies Problemtabell;
