import type { Problemtabell } from './problem.ts';

/** Refusals when a period of the archive changes (krav 6.2.2–11). */
export const PERIODEPROBLEMER = {
  'arkiv.periode-ugyldig': {
    status: 409,
    nb: 'Arkivdelen kan ikke gå fra status {fra} til {til}.',
    nn: 'Arkivdelen kan ikkje gå frå status {fra} til {til}.',
  },
  'arkiv.periode-aapne-mapper': {
    status: 409,
    nb: 'Arkivdelen har {antall} åpne saker og kan ikke avsluttes. Avslutt dem, eller flytt dem til arvtakeren.',
    nn: 'Arkivdelen har {antall} opne saker og kan ikkje avsluttast. Avslutt dei, eller flytt dei til arvtakaren.',
  },
  'arkiv.periode-mangler-arvtaker': {
    status: 409,
    nb: 'Arkivdelen har ingen arvtaker. Velg hvilken arkivdel som tar over, først.',
    nn: 'Arkivdelen har ingen arvtakar. Vel kva for arkivdel som tek over, først.',
  },
  'arkiv.periode-ikke-avsluttet': {
    status: 409,
    nb: 'Avsluttede saker kan bare flyttes til en arkivdel med avsluttet periode. Velg en som er avsluttet.',
    nn: 'Avslutta saker kan berre flyttast til ein arkivdel med avslutta periode. Vel ein som er avslutta.',
  },
  'arkiv.arvtaker-ikke-aktiv': {
    status: 409,
    nb: 'Arkivdelen som skal ta over, er ikke i aktiv periode.',
    nn: 'Arkivdelen som skal ta over, er ikkje i aktiv periode.',
  },
  'arkiv.arvtaker-ugyldig': {
    status: 422,
    nb: 'Arkivdelen kan ikke være arvtaker her. Velg en annen arkivdel.',
    nn: 'Arkivdelen kan ikkje vere arvtakar her. Vel ein annan arkivdel.',
  },
} as const satisfies Problemtabell;
