import type { Problemtabell } from './problem.ts';

export const FORDELING_PROBLEMER = {
  'fordeling.reservert-av-annen': {
    status: 409,
    nb: 'En kollega arbeider med denne nå. Ingenting er endret. Ta den neste i køen, eller vent til den er frigitt.',
    nn: 'Ein kollega arbeider med denne no. Ingenting er endra. Ta den neste i køen, eller vent til han er frigitt.',
  },
  'fordeling.oppgave-lukket': {
    status: 409,
    nb: 'Oppgaven er alt ferdig. Hent køen på nytt.',
    nn: 'Oppgåva er alt ferdig. Hent køen på nytt.',
  },
  'fordeling.oppgave-parkert': {
    status: 409,
    nb: 'Forsendelsen ligger i karantene og må avklares der først.',
    nn: 'Forsendinga ligg i karantene og må avklarast der først.',
  },
  'fordeling.ikke-klarert': {
    status: 403,
    nb: 'Innholdet er skjermet, og du har ikke klarering for det. Gi oppgaven til en som har det.',
    nn: 'Innhaldet er skjerma, og du har ikkje klarering for det. Gi oppgåva til ein som har det.',
  },
  'fordeling.ugyldig-tidspunkt': {
    status: 422,
    nb: 'Velg et tidspunkt fram i tid, høyst {dager} dager fra nå.',
    nn: 'Vel eit tidspunkt fram i tid, høgst {dager} dagar frå no.',
  },
  'fordeling.mottaker-kan-ikke': {
    status: 422,
    nb: 'Denne personen kan ikke ta oppgaven: rollen eller klareringen mangler. Velg en annen.',
    nn: 'Denne personen kan ikkje ta oppgåva: rolla eller klareringa manglar. Vel ein annan.',
  },
  'fordeling.mottaker-borte': {
    status: 409,
    nb: 'Denne personen er borte i dag. Velg en annen, så blir ikke oppgaven liggende.',
    nn: 'Denne personen er borte i dag. Vel ein annan, så blir ikkje oppgåva liggjande.',
  },
  'fordeling.ugyldig-periode': {
    status: 422,
    nb: 'Fraværet slutter før det begynner. Rett datoene.',
    nn: 'Fråværet sluttar før det tek til. Rett datoane.',
  },
  'fordeling.egen-stedfortreder': {
    status: 422,
    nb: 'En person kan ikke være stedfortreder for seg selv. Velg en annen.',
    nn: 'Ein person kan ikkje vere stadfortredar for seg sjølv. Vel ein annan.',
  },
  'fordeling.fravaer-overlapper': {
    status: 409,
    nb: 'Personen er alt meldt borte i noen av disse dagene. Fjern det gamle fraværet først, eller velg andre dager.',
    nn: 'Personen er alt meld borte nokre av desse dagane. Fjern det gamle fråværet først, eller vel andre dagar.',
  },
  'fordeling.ukjent-person': {
    status: 422,
    nb: 'Personen eller stedfortrederen har ingen tilgang i kommunen. Velg fra listen.',
    nn: 'Personen eller stadfortredaren har ingen tilgang i kommunen. Vel frå lista.',
  },
} as const satisfies Problemtabell;
