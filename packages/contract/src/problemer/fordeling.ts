import type { Problemtabell } from './problem.ts';

export const FORDELING_PROBLEMER = {
  'fordeling.reservert-av-annen': {
    status: 409,
    nb: '{navn} har holdt dette brevet siden kl. {siden}. Ingenting er endret. Ta det neste i køen, eller velg «Ta over» hvis du skal gjøre det ferdig.',
    nn: '{navn} har halde dette brevet sidan kl. {siden}. Ingenting er endra. Ta det neste i køen, eller vel «Ta over» om du skal gjere det ferdig.',
  },
  'fordeling.reservasjon-utloept': {
    status: 409,
    nb: 'Reservasjonen er gått ut. Det du har fylt ut, står her fortsatt. Reserver brevet igjen for å gjøre det ferdig.',
    nn: 'Reservasjonen er gått ut. Det du har fylt ut, står her framleis. Reserver brevet igjen for å gjere det ferdig.',
  },
  'fordeling.ingenting-aa-angre': {
    status: 409,
    nb: 'Her er det ingenting du kan angre. Noen andre kan ha gjort noe med oppgaven etter deg.',
    nn: 'Her er det ingenting du kan angre. Nokon andre kan ha gjort noko med oppgåva etter deg.',
  },
  'fordeling.alt-i-gang': {
    status: 409,
    nb: 'En kollega har begynt på brevet. Ingenting er endret. Snakk med kollegaen, eller ta det over.',
    nn: 'Ein kollega har byrja på brevet. Ingenting er endra. Snakk med kollegaen, eller ta det over.',
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
