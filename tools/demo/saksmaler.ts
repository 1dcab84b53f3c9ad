import type { Demosak } from './typer.ts';

/** What varies from one municipality to the next: invented people and firms, and places with the region's sound. */
export interface Stedsnavn {
  /** Used in keys and titles. */
  readonly kort: string;
  readonly veger: readonly string[];
  readonly grender: readonly string[];
  readonly skole: string;
  readonly barnehage: string;
  readonly sykehjem: string;
  readonly personer: readonly string[];
  readonly firmaer: readonly string[];
  readonly gnr: readonly string[];
}

/** User names of the case handlers, by what they do. */
export interface Saksbehandlere {
  readonly plan: string;
  readonly teknisk: string;
  readonly landbruk: string;
  readonly skole: string;
  readonly helse: string;
  readonly personal: string;
  readonly okonomi: string;
}

type Mal = (
  s: Stedsnavn,
  b: Saksbehandlere,
  i: (liste: readonly string[], nr: number) => string,
) => Omit<Demosak, 'noekkel'>;

const aapen = { offentligTittel: null, tilgangskode: null, gnrbnr: null, part: null };

const BYGG: readonly Mal[] = [
  (s, b, i) => ({
    ...aapen,
    tittel: `Byggesak gnr. ${i(s.gnr, 0)} – tilbygg til enebolig, ${i(s.veger, 0)}`,
    klasse: 'L',
    gnrbnr: i(s.gnr, 0),
    part: i(s.personer, 0),
    enhet: 'PLAN',
    saksansvarlig: b.plan,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Byggesak gnr. ${i(s.gnr, 1)} – garasje, ${i(s.veger, 1)}`,
    klasse: 'L',
    gnrbnr: i(s.gnr, 1),
    part: i(s.personer, 1),
    enhet: 'PLAN',
    saksansvarlig: b.plan,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Dispensasjon fra kommuneplanen, naust ved ${i(s.grender, 0)}`,
    klasse: 'L',
    gnrbnr: i(s.gnr, 2),
    part: i(s.personer, 2),
    enhet: 'PLAN',
    saksansvarlig: b.plan,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Detaljregulering for ${i(s.grender, 1)} næringsområde`,
    klasse: 'L',
    part: i(s.firmaer, 0),
    enhet: 'PLAN',
    saksansvarlig: b.plan,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Byggesak gnr. ${i(s.gnr, 3)} – forretningsbygg, ${i(s.veger, 2)}`,
    klasse: 'L',
    gnrbnr: i(s.gnr, 3),
    part: i(s.firmaer, 1),
    enhet: 'PLAN',
    saksansvarlig: b.plan,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Deling av grunneiendom gnr. ${i(s.gnr, 4)}, ${i(s.grender, 2)}`,
    klasse: 'L',
    gnrbnr: i(s.gnr, 4),
    part: i(s.personer, 3),
    enhet: 'PLAN',
    saksansvarlig: b.plan,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Ulovlighetsoppfølging gnr. ${i(s.gnr, 5)} – utfylling i strandsonen`,
    klasse: 'L',
    gnrbnr: i(s.gnr, 5),
    part: i(s.personer, 4),
    enhet: 'PLAN',
    saksansvarlig: b.plan,
  }),
];

const TEKNISK: readonly Mal[] = [
  (s, b, i) => ({
    ...aapen,
    tittel: `Vedlikehold og brøyting av ${i(s.veger, 0)}`,
    klasse: 'Q',
    enhet: 'TEKN',
    saksansvarlig: b.teknisk,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Fartsdempere og trafikksikring i ${i(s.veger, 3)}`,
    klasse: 'Q',
    enhet: 'TEKN',
    saksansvarlig: b.teknisk,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Vannledning ${i(s.grender, 0)} – utbedring 2026`,
    klasse: 'M',
    part: i(s.firmaer, 2),
    enhet: 'TEKN',
    saksansvarlig: b.teknisk,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Tilkobling til offentlig avløp, ${i(s.veger, 4)}`,
    klasse: 'M',
    part: i(s.personer, 5),
    enhet: 'TEKN',
    saksansvarlig: b.teknisk,
  }),
  (s, b) => ({
    ...aapen,
    tittel: `Renovasjon i ${s.kort} – henvendelser 2026`,
    klasse: 'M',
    enhet: 'TEKN',
    saksansvarlig: b.teknisk,
  }),
];

const NATUR: readonly Mal[] = [
  (s, b, i) => ({
    ...aapen,
    tittel: `Nydyrking på gnr. ${i(s.gnr, 6)}, ${i(s.grender, 3)}`,
    klasse: 'V',
    gnrbnr: i(s.gnr, 6),
    part: i(s.personer, 6),
    enhet: 'LAND',
    saksansvarlig: b.landbruk,
  }),
  (s, b) => ({
    ...aapen,
    tittel: `Produksjonstilskudd i jordbruket 2026 – ${s.kort}`,
    klasse: 'V',
    enhet: 'LAND',
    saksansvarlig: b.landbruk,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Tilskudd til drenering, ${i(s.grender, 4)}`,
    klasse: 'V',
    part: i(s.personer, 7),
    enhet: 'LAND',
    saksansvarlig: b.landbruk,
  }),
  (s, b) => ({
    ...aapen,
    tittel: `Motorferdsel i utmark – dispensasjoner ${s.kort} 2026`,
    klasse: 'K',
    enhet: 'LAND',
    saksansvarlig: b.landbruk,
  }),
];

const OPPVEKST: readonly Mal[] = [
  (s, b) => ({
    ...aapen,
    tittel: `Skoleskyss ved ${s.skole} 2026–2027`,
    klasse: 'B',
    enhet: 'SKOLE',
    saksansvarlig: b.skole,
  }),
  (s, b) => ({ ...aapen, tittel: `Skolemiljøet ved ${s.skole}`, klasse: 'B', enhet: 'SKOLE', saksansvarlig: b.skole }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Spesialpedagogisk hjelp – ${i(s.personer, 8)}`,
    offentligTittel: 'Elevsak',
    klasse: 'B',
    part: i(s.personer, 8),
    enhet: 'SKOLE',
    saksansvarlig: b.skole,
    tilgangskode: 'E',
  }),
  (s, b) => ({ ...aapen, tittel: `Opptak til ${s.barnehage} 2026`, klasse: 'A', enhet: 'BHG', saksansvarlig: b.skole }),
];

const HELSE_OG_PERSONAL: readonly Mal[] = [
  (s, b, i) => ({
    ...aapen,
    tittel: `Søknad om omsorgsbolig – ${i(s.personer, 9)}`,
    offentligTittel: 'Klientsak',
    klasse: 'H',
    part: i(s.personer, 9),
    enhet: 'HELSE',
    saksansvarlig: b.helse,
    tilgangskode: 'KL',
  }),
  (s, b) => ({
    ...aapen,
    tittel: `Tilsyn ved ${s.sykehjem} 2026`,
    klasse: 'H',
    enhet: 'HELSE',
    saksansvarlig: b.helse,
  }),
  (s, b, i) => ({
    ...aapen,
    tittel: `Personalsak – ${i(s.personer, 10)}`,
    offentligTittel: 'Personalsak',
    klasse: '4',
    part: i(s.personer, 10),
    enhet: 'HR',
    saksansvarlig: b.personal,
    tilgangskode: 'P',
  }),
  (s, b) => ({
    ...aapen,
    tittel: `Tilsetting av rådgiver, ${s.kort} kommune`,
    offentligTittel: 'Tilsettingssak rådgiver',
    klasse: '4',
    enhet: 'HR',
    saksansvarlig: b.personal,
    tilgangskode: '25',
  }),
  (s, b) => ({
    ...aapen,
    tittel: `Budsjett og økonomiplan 2027–2030, ${s.kort}`,
    klasse: '1',
    enhet: 'OKON',
    saksansvarlig: b.okonomi,
  }),
  (s, b) => ({
    ...aapen,
    tittel: `Eiendomsskatt – klager 2026, ${s.kort}`,
    klasse: '2',
    enhet: 'OKON',
    saksansvarlig: b.okonomi,
  }),
  (s, b) => ({
    ...aapen,
    tittel: `Innsynskrav 2026, ${s.kort} kommune`,
    klasse: '0',
    enhet: 'ARKIV',
    saksansvarlig: b.okonomi,
  }),
];

/** The open cases of a municipality, in the order they are opened. */
export function saksliste(sted: Stedsnavn, behandlere: Saksbehandlere): Demosak[] {
  const i = (liste: readonly string[], nr: number) => liste[nr % liste.length] ?? '';
  return [...BYGG, ...TEKNISK, ...NATUR, ...OPPVEKST, ...HELSE_OG_PERSONAL].map((mal, nr) => ({
    noekkel: `${sted.kort.toLowerCase()}-${nr + 1}`,
    ...mal(sted, behandlere, i),
  }));
}
