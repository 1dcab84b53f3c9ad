import type { Innsynsgrunn } from '../../domain/innsynsgrunn.ts';

/** The words of a print for a party, in the municipality's written form. The workbench has the same reasons in its own texts. */
const nb = {
  tittel: { partsinnsyn: 'Innsyn i egen sak', egne: 'Innsyn i egne opplysninger' },
  for: 'Utskrift for',
  laget: 'Laget',
  av: 'av',
  side: 'Side {n} av {av}',
  lov: {
    partsinnsyn:
      'En part har rett til å gjøre seg kjent med sakens dokumenter etter forvaltningsloven § 18. Utskriften viser det som står i arkivet om saken, og det som er utelatt, med grunnen.',
    egne: 'Du har rett til å få vite hvilke opplysninger kommunen har om deg, etter personvernforordningen artikkel 15. Utskriften viser sakene du er part i, og journalpostene du har sendt eller mottatt. Det som er vernet av hensyn til andre, er tatt bort.',
  },
  klage: {
    partsinnsyn:
      'Er noe utelatt, kan du klage til kommunen etter forvaltningsloven § 21. Klagen må være sendt innen tre uker.',
    egne: 'Mener du at noe mangler eller er feil, kan du be kommunen rette det, eller klage til Datatilsynet.',
  },
  innhold: 'Innhold',
  sak: 'Sak',
  dokumenter: 'Dokumenter',
  parter: 'Parter',
  opprettet: 'Opprettet',
  status: 'Status',
  enhet: 'Enhet',
  ansvarlig: 'Saksansvarlig',
  saksbehandler: 'Saksbehandler',
  journalfoert: 'Journalført',
  dokumentdato: 'Dokumentets dato',
  utelatt: 'Utelatt',
  utelattHjelp: 'Dette er ikke med i utskriften:',
  utenFil: 'ingen fil i arkivet',
  sladdet: 'sladdet utgave',
  opplyst: 'Oppslag',
  oppslagHjelp: 'Dager saken eller journalpostene over er slått opp i, og antall ganger:',
  merknader:
    'Interne merknader i saken: {n}. De er laget for kommunens egen saksforberedelse og blir ikke gitt ut (fvl. § 18 a).',
  tom: 'Ingenting i saken kan gis ut.',
  antall: 'Saker: {saker}. Journalposter: {poster}. Dokumenter: {dokumenter}. Utelatt: {utelatt}.',
  filnavn: 'Innsyn',
  typer: { I: 'Inngående', U: 'Utgående', N: 'Internt', X: 'Internt', S: 'Saksframlegg', arkivnotat: 'Arkivnotat' },
  roller: {
    EA: 'Fra',
    EM: 'Til',
    EK: 'Kopi til',
    GM: 'Til gruppe',
    IA: 'Fra (internt)',
    IM: 'Til (internt)',
    IK: 'Kopi (internt)',
    IS: 'Medavsender',
  },
  grunner: {
    internt: 'Internt dokument, laget for kommunens egen saksforberedelse',
    'ikke-ferdig': 'Ikke ferdig eller ikke sendt',
    skjermet: 'Opplysninger om andre',
    'andres-navn': 'Navnet på noen andre',
    'maa-sladdes': 'Inneholder opplysninger om andre',
    'gjelder-andre': 'Gjelder ikke deg',
    utgaatt: 'Registrert ved en feil',
    sperret: 'Sperret',
    'ikke-klarert': 'Krever klarering',
    vurdert: 'Utelatt etter vurdering',
  } satisfies Record<Innsynsgrunn, string>,
};
type Tekster = typeof nb;

const nn: Tekster = {
  ...nb,
  tittel: { partsinnsyn: 'Innsyn i eiga sak', egne: 'Innsyn i eigne opplysningar' },
  laget: 'Laga',
  lov: {
    partsinnsyn:
      'Ein part har rett til å gjere seg kjend med dokumenta i saka etter forvaltningslova § 18. Utskrifta viser det som står i arkivet om saka, og det som er utelate, med grunnen.',
    egne: 'Du har rett til å få vite kva opplysningar kommunen har om deg, etter personvernforordninga artikkel 15. Utskrifta viser sakene du er part i, og journalpostane du har sendt eller fått. Det som er verna av omsyn til andre, er teke bort.',
  },
  klage: {
    partsinnsyn:
      'Er noko utelate, kan du klage til kommunen etter forvaltningslova § 21. Klaga må vere send innan tre veker.',
    egne: 'Meiner du at noko manglar eller er feil, kan du be kommunen rette det, eller klage til Datatilsynet.',
  },
  innhold: 'Innhald',
  dokumenter: 'Dokument',
  parter: 'Partar',
  opprettet: 'Oppretta',
  enhet: 'Eining',
  saksbehandler: 'Saksbehandlar',
  journalfoert: 'Journalført',
  dokumentdato: 'Datoen på dokumentet',
  utelatt: 'Utelate',
  utelattHjelp: 'Dette er ikkje med i utskrifta:',
  utenFil: 'inga fil i arkivet',
  sladdet: 'sladda utgåve',
  oppslagHjelp: 'Dagar saka eller journalpostane over er slått opp i, og kor mange gonger:',
  merknader:
    'Interne merknader i saka: {n}. Dei er laga for kommunen si eiga saksførebuing og blir ikkje gitt ut (fvl. § 18 a).',
  tom: 'Ingenting i saka kan givast ut.',
  antall: 'Saker: {saker}. Journalpostar: {poster}. Dokument: {dokumenter}. Utelate: {utelatt}.',
  typer: { I: 'Inngåande', U: 'Utgåande', N: 'Internt', X: 'Internt', S: 'Saksframlegg', arkivnotat: 'Arkivnotat' },
  roller: { ...nb.roller, EA: 'Frå', IA: 'Frå (internt)', IS: 'Medavsendar' },
  grunner: {
    ...nb.grunner,
    internt: 'Internt dokument, laga for kommunen si eiga saksførebuing',
    'ikke-ferdig': 'Ikkje ferdig eller ikkje sendt',
    skjermet: 'Opplysningar om andre',
    'andres-navn': 'Namnet på nokon andre',
    'maa-sladdes': 'Inneheld opplysningar om andre',
    'gjelder-andre': 'Gjeld ikkje deg',
    utgaatt: 'Registrert ved ein feil',
    sperret: 'Sperra',
    'ikke-klarert': 'Krev klarering',
    vurdert: 'Utelate etter vurdering',
  },
};
export const INNSYNSTEKSTER: Readonly<Record<'nb' | 'nn', Tekster>> = { nb, nn };
