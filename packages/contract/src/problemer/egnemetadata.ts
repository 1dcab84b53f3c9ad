import type { Problemtabell } from './problem.ts';

/** Refusals of metadata of the municipality's own (krav 6.4.31–35). */
export const EGNEMETADATA_PROBLEMER = {
  'arkiv.navnerom-ugyldig': {
    status: 422,
    nb: 'Navnerommet må være en nettadresse eller en URN som er kommunens egen, for eksempel https://fjellheim.kommune.no/arkiv/plan.',
    nn: 'Namnerommet må vere ei nettadresse eller ein URN som er kommunen sin eigen, til dømes https://fjellheim.kommune.no/arkiv/plan.',
  },
  'arkiv.navnerom-finnes': {
    status: 409,
    nb: 'Det finnes alt et sett med dette navnerommet.',
    nn: 'Det finst alt eit sett med dette namnerommet.',
  },
  'arkiv.prefiks-ugyldig': {
    status: 422,
    nb: 'Kortnavnet må begynne med en liten bokstav, og bare ha små bokstaver og tall. Noen få er opptatt av standarden.',
    nn: 'Kortnamnet må byrje med ein liten bokstav, og berre ha små bokstavar og tal. Nokre få er opptekne av standarden.',
  },
  'arkiv.prefiks-finnes': {
    status: 409,
    nb: 'Det finnes alt et sett med dette kortnavnet.',
    nn: 'Det finst alt eit sett med dette kortnamnet.',
  },
  'arkiv.feltnavn-ugyldig': {
    status: 422,
    nb: 'Elementnavnet må begynne med en liten bokstav og bare ha bokstavene a–z og tall, for eksempel planId.',
    nn: 'Elementnamnet må byrje med ein liten bokstav og berre ha bokstavane a–z og tal, til dømes planId.',
  },
  'arkiv.feltnavn-finnes': {
    status: 409,
    nb: 'Settet har alt et felt med dette elementnavnet.',
    nn: 'Settet har alt eit felt med dette elementnamnet.',
  },
  'arkiv.gyldighet-ugyldig': {
    status: 422,
    nb: 'Siste dag kan ikke være før første dag.',
    nn: 'Siste dag kan ikkje vere før første dag.',
  },
  'arkiv.egne-felt-udokumentert': {
    status: 422,
    nb: 'Skriv tittel og forklaring. De følger med i skjemaet, så andre forstår hva som står der.',
    nn: 'Skriv tittel og forklaring. Dei følgjer med i skjemaet, så andre forstår kva som står der.',
  },
  'arkiv.egne-felt-importert': {
    status: 409,
    nb: 'Settet kom med en import og har sitt eget skjema. Lag et nytt sett for nye felter.',
    nn: 'Settet kom med ein import og har sitt eige skjema. Lag eit nytt sett for nye felt.',
  },
  'arkiv.egne-felt-ukjent': {
    status: 404,
    nb: 'Feltet finnes ikke her. Last siden på nytt og prøv igjen.',
    nn: 'Feltet finst ikkje her. Last sida på nytt og prøv igjen.',
  },
  'arkiv.egne-felt-verdi': {
    status: 422,
    nb: 'Det som står i {felt}, passer ikke der. Skriv tall som 12 eller 12,5, og datoer som 3.4.2026.',
    nn: 'Det som står i {felt}, passar ikkje der. Skriv tal som 12 eller 12,5, og datoar som 3.4.2026.',
  },
  'arkiv.egne-felt-utgaatt': {
    status: 409,
    nb: 'Feltet {felt} er ikke i bruk i dag, og kan ikke endres.',
    nn: 'Feltet {felt} er ikkje i bruk i dag, og kan ikkje endrast.',
  },
  'arkiv.egne-felt-laast': {
    status: 409,
    nb: 'Saken er avsluttet eller journalposten arkivert, så de egne feltene kan ikke endres.',
    nn: 'Saka er avslutta eller journalposten arkivert, så dei eigne felta kan ikkje endrast.',
  },
} as const satisfies Problemtabell;
