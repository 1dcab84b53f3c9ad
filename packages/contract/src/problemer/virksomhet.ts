import type { Problemtabell } from './problem.ts';

export const VIRKSOMHET_PROBLEMER = {
  'virksomhet.kommunenummer-opptatt': {
    status: 409,
    nb: 'Kommunenummeret er alt i bruk av en annen virksomhet. Ingenting er opprettet. Sjekk nummeret.',
    nn: 'Kommunenummeret er alt i bruk av ei anna verksemd. Ingenting er oppretta. Sjekk nummeret.',
  },
  'virksomhet.ugyldig-enhetskode': {
    status: 422,
    nb: 'Enhetskoden kan ikke brukes. Skriv 1–12 tegn: store bokstaver, tall og bindestrek.',
    nn: 'Einingskoden kan ikkje brukast. Skriv 1–12 teikn: store bokstavar, tal og bindestrek.',
  },
  'virksomhet.ukjent-overordnet': {
    status: 422,
    nb: 'Den overordnede enheten {kode} finnes ikke. Opprett den først, eller velg en annen.',
    nn: 'Den overordna eininga {kode} finst ikkje. Opprett henne først, eller vel ei anna.',
  },
  'virksomhet.enhet-i-ring': {
    status: 422,
    nb: 'Enheten {kode} ville ligget under seg selv. Velg en annen overordnet enhet.',
    nn: 'Eininga {kode} ville lege under seg sjølv. Vel ei anna overordna eining.',
  },
  'virksomhet.overordnet-passiv': {
    status: 422,
    nb: 'Enheten kan ikke være aktiv under {kode}, som er passiv. Gjør {kode} aktiv først, eller velg en annen.',
    nn: 'Eininga kan ikkje vere aktiv under {kode}, som er passiv. Gjer {kode} aktiv først, eller vel ei anna.',
  },
  'virksomhet.har-aktive-underenheter': {
    status: 409,
    nb: 'Enheten har aktive enheter under seg, blant annet {kode}. Flytt dem eller gjør dem passive først.',
    nn: 'Eininga har aktive einingar under seg, mellom anna {kode}. Flytt dei eller gjer dei passive først.',
  },
  'virksomhet.ugyldig-orgnr': {
    status: 422,
    nb: 'Organisasjonsnummeret stemmer ikke. Det er ni sifre, og det siste er et kontrollsiffer. Sjekk det i Enhetsregisteret.',
    nn: 'Organisasjonsnummeret stemmer ikkje. Det er ni siffer, og det siste er eit kontrollsiffer. Sjekk det i Einingsregisteret.',
  },
  'virksomhet.ugyldig-kommunenummer': {
    status: 422,
    nb: 'Kommunenummeret er fire sifre, for eksempel 1833.',
    nn: 'Kommunenummeret er fire siffer, til dømes 1833.',
  },
  'virksomhet.ugyldig-merke': {
    status: 422,
    nb: 'Merket er én eller to store bokstaver, for eksempel RA.',
    nn: 'Merket er éin eller to store bokstavar, til dømes RA.',
  },
} as const satisfies Problemtabell;
