import type { Funntype } from './funntype.ts';

/** Metadata of the body's own, in virksomhetsspesifikkeMetadata (krav 6.4.23, 6.4.31–35). */
export const EGNEFUNN = {
  'eget-skjema-mangler': {
    proeve: 'DS.14',
    nivaa: 'feil',
    tittel: 'Skjemaet for egne metadata mangler',
    betyr:
      'Uttrekket har metadata som virksomheten har laget selv, men ikke skjemaet som sier hva de er. Skjemaet skal ligge i pakken og være beskrevet i arkivuttrekk.xml.',
    rett: 'Legg skjemaet i pakken, og beskriv det under arkivstruktur med navn og sjekksum.',
  },
  'eget-felt-udefinert': {
    proeve: 'DS.14',
    nivaa: 'feil',
    tittel: 'Et eget felt er ikke definert i skjemaet',
    betyr: 'Skjemaet for navnerommet har ikke elementet. Ingen kan si hva det betyr eller om verdien er riktig.',
    rett: 'Definer elementet i skjemaet, eller rett navnet i arkivstruktur.xml.',
  },
  'eget-felt-uten-navnerom': {
    proeve: 'DS.14',
    nivaa: 'feil',
    tittel: 'Et eget felt har ikke noe eget navnerom',
    betyr: 'Egne metadata skal høre til et navnerom med sitt eget skjema, så de ikke blandes med standardens felter.',
    rett: 'Gi elementene et navnerom, og lag et skjema for det.',
  },
  'eget-skjema-uten-referanse': {
    proeve: 'DS.14',
    nivaa: 'advarsel',
    tittel: 'arkivstruktur.xml viser ikke til skjemaet for egne metadata',
    betyr: 'Filen skal vise til skjemaene den bruker (xsi:schemaLocation).',
    rett: 'Sett navnerommet og filnavnet inn i xsi:schemaLocation.',
  },
  'eget-felt-udokumentert': {
    proeve: 'DS.14',
    nivaa: 'advarsel',
    tittel: 'Et eget felt er ikke forklart i skjemaet',
    betyr: 'Det som ikke er innlysende, skal være forklart med «annotation» og «documentation».',
    rett: 'Skriv i skjemaet hva feltet betyr.',
  },
} as const satisfies Record<string, Funntype>;
