import { DEMO_KOMMUNER, type DemoKommune, type DemoSak } from '../demo/index.ts';
import { froeFor, type Tilfeldig, tilfeldig } from '../tilfeldig.ts';
import { DEMO } from './innhold/demo.ts';
import { MAALING } from './innhold/maaling.ts';
import type { Malsett, Ordlegging, Skrivegrunnlag, Sort } from './innhold/typer.ts';
import { type Avsender, lagFirma, lagPerson } from './personer.ts';

export type Format =
  | 'skann-pdf'
  | 'skann-tiff'
  | 'skann-jpeg'
  | 'skann-png'
  | 'pdf'
  | 'blandet-pdf'
  | 'eml'
  | 'eml-html'
  | 'eml-nestet'
  | 'docx'
  | 'txt'
  | 'html'
  | 'zip';
export type Forvrengning =
  | 'skjev'
  | 'stoey'
  | 'stempel'
  | 'flekker'
  | 'brett'
  | 'huller'
  | 'rotert'
  | 'tosidig'
  | 'haandskrift'
  | 'skrivemaskin';

/** Everything that is decided about a letter before anything is drawn. Cheap, and a pure function of its number. */
export interface Brevplan {
  readonly nr: number;
  readonly malsett: Malsett['navn'];
  readonly kommune: DemoKommune;
  /** Where it should have gone, when it went wrong. */
  readonly riktigKommune: DemoKommune;
  readonly sort: Sort;
  readonly maalform: 'nb' | 'nn';
  readonly avsender: Avsender;
  readonly tittel: string;
  readonly avsnitt: readonly string[];
  readonly hilsen: string;
  readonly dato: string;
  readonly datotekst: string;
  /** The year the cases are opened in. */
  readonly aar: number;
  readonly sak: DemoSak | null;
  readonly sitertSaksnummer: string | null;
  readonly gnrbnr: string | null;
  readonly vedlegg: readonly string[];
  readonly format: Format;
  readonly dpi: 150 | 200 | 300;
  readonly forvrengning: readonly Forvrengning[];
  readonly filnavn: string;
}

export const BASISDATO = '2026-11-20';
const FORMATER: readonly [Format, number][] = [
  ['skann-pdf', 34],
  ['skann-tiff', 5],
  ['skann-jpeg', 6],
  ['skann-png', 3],
  ['pdf', 16],
  ['blandet-pdf', 4],
  ['eml', 12],
  ['eml-html', 4],
  ['eml-nestet', 3],
  ['docx', 6],
  ['txt', 2],
  ['html', 2],
  ['zip', 3],
];
const MAANEDER = {
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  nn: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
};
const BARN = ['Ola', 'Emma', 'Jakob', 'Sara', 'Mikkel', 'Ella', 'Noah', 'Live'];

export function malsettFor(navn: Malsett['navn']): Malsett {
  return navn === 'demo' ? DEMO : MAALING;
}

export function planlegg(nr: number, valg: { froe: number; malsett: Malsett['navn']; dato?: string }): Brevplan {
  const r = tilfeldig(froeFor(valg.froe, valg.malsett, nr));
  const sett = malsettFor(valg.malsett);
  const sort = velgVektet(r, sett.sorter);
  const kommune = r.velg(DEMO_KOMMUNER);
  const feilsendt = sort.arkiveres && r.sjanse(0.04);
  const riktigKommune = feilsendt ? r.velg(DEMO_KOMMUNER.filter((k) => k !== kommune)) : kommune;
  const ordlegging = r.velg(sort.ordlegginger);
  const sak = feilsendt || !sort.arkiveres ? null : velgSak(r, riktigKommune, sort);
  const avsender = velgAvsender(r, sett, sort, sak);
  const datoer = brevdato(r, valg.dato ?? BASISDATO, ordlegging.maalform);
  const g = grunnlag(r, sett, riktigKommune, avsender, sak, datoer.tekst);
  const sitert = sak !== null && r.sjanse(0.45);
  const format = velgFormat(r, sort);
  const skannet = format.startsWith('skann') || format === 'blandet-pdf';
  return {
    nr,
    malsett: valg.malsett,
    kommune,
    riktigKommune,
    sort,
    maalform: ordlegging.maalform,
    avsender,
    tittel: ordlegging.tittel(g),
    avsnitt: avsnittFor(r, sett, ordlegging, g),
    hilsen: r.velg(sett.hilsener[ordlegging.maalform]),
    dato: datoer.iso,
    datotekst: datoer.tekst,
    aar: Number((valg.dato ?? BASISDATO).slice(0, 4)),
    sak,
    sitertSaksnummer: sitert ? saksnummer(riktigKommune, sak) : null,
    gnrbnr: sort.eiendom ? g.gnrbnr : null,
    vedlegg: r.sjanse(0.4) ? [r.velg(['Situasjonsplan', 'Kart', 'Fullmakt', 'Bilder'])] : [],
    format,
    dpi: skannet ? r.velg([150, 200, 200, 300] as const) : 300,
    forvrengning: skannet ? velgForvrengning(r) : [],
    filnavn: filnavn(r, nr, format),
  };
}

function velgVektet(r: Tilfeldig, sorter: readonly Sort[]): Sort {
  return r.velg(sorter.flatMap((s) => Array.from({ length: s.vekt }, () => s)));
}

function velgSak(r: Tilfeldig, kommune: DemoKommune, sort: Sort): DemoSak | null {
  const mulige = kommune.saker.filter(
    (sak) =>
      sak.klasse === sort.klasse &&
      (sak.gnrbnr !== undefined) === sort.eiendom &&
      (sak.tilgangskode ?? null) === sort.tilgangskode,
  );
  return mulige.length > 0 && r.sjanse(0.6) ? r.velg(mulige) : null;
}

/** The unit that takes the class: the longest prefix that fits, as the municipality has set it up. */
export function enhetFor(kommune: DemoKommune, klasse: string): string {
  const treff = kommune.enheter.flatMap((e) =>
    e.ansvar.filter((a) => klasse.startsWith(a)).map((a) => ({ kode: e.kode, lengde: a.length })),
  );
  return treff.sort((a, b) => b.lengde - a.lengde)[0]?.kode ?? 'KDIR';
}

/** A letter in a case that has a party is often from that party. */
function velgAvsender(r: Tilfeldig, sett: Malsett, sort: Sort, sak: DemoSak | null): Avsender {
  const ny = sort.avsender === 'firma' ? lagFirma(r, sett.bank) : lagPerson(r, sett.bank);
  const firma = sak?.part?.endsWith(' AS') === true;
  if (sak?.part === undefined || firma !== (ny.type === 'organisasjon') || r.sjanse(0.3)) return ny;
  return { ...ny, navn: sak.part };
}

function grunnlag(
  r: Tilfeldig,
  sett: Malsett,
  kommune: DemoKommune,
  avsender: Avsender,
  sak: DemoSak | null,
  dato: string,
): Skrivegrunnlag {
  const egne = kommune.saker.flatMap((s) => s.gnrbnr ?? []);
  const fritt = `${r.heltall(2, 160)}/${r.heltall(1, 400)}`;
  const gnr = sak?.gnrbnr ?? (egne.includes(fritt) ? '199/9' : fritt);
  const [gard = '', bruk = ''] = gnr.split('/');
  return {
    r,
    avsender,
    kommune: kommune.navn,
    sted: r.velg(sett.steder),
    veg: r.velg(sett.veger),
    gnrbnr: r.sjanse(0.5) ? `${gard} bnr. ${bruk}` : gnr,
    barn: r.velg(BARN),
    dato,
    belop: `${r.heltall(2, 95)} ${String(r.heltall(0, 9) * 100).padStart(3, '0')}`,
  };
}

function avsnittFor(r: Tilfeldig, sett: Malsett, ordlegging: Ordlegging, g: Skrivegrunnlag): string[] {
  const egne = ordlegging.avsnitt.map((linje) => linje(g));
  const fyll = sett.fyll[ordlegging.maalform];
  return r.sjanse(0.5) ? [...egne, r.velg(fyll)] : egne;
}

function brevdato(r: Tilfeldig, basis: string, maalform: 'nb' | 'nn'): { iso: string; tekst: string } {
  const dag = new Date(new Date(`${basis}T12:00:00Z`).getTime() - r.heltall(1, 35) * 86_400_000);
  const [d, m, aar] = [dag.getUTCDate(), dag.getUTCMonth(), dag.getUTCFullYear()];
  const tall = `${String(d).padStart(2, '0')}.${String(m + 1).padStart(2, '0')}.${aar}`;
  return {
    iso: dag.toISOString().slice(0, 10),
    tekst: r.sjanse(0.6) ? `${d}. ${MAANEDER[maalform][m] ?? ''} ${aar}` : tall,
  };
}

/** The number the case gets when the demo is loaded in the year `aar`. */
export function saksnummer(kommune: DemoKommune, sak: DemoSak, aar = Number(BASISDATO.slice(0, 4))): string {
  return `${aar}/${kommune.saker.indexOf(sak) + 1}`;
}

/** Codes named by the kind of case are only used by some; the others use the paragraph. */
export function tilgangskodeFor(kommune: DemoKommune, kode: string | null): string | null {
  return kode === null || kommune.tilgangskoder.some((t) => t.kode === kode) ? kode : '13';
}

function velgFormat(r: Tilfeldig, sort: Sort): Format {
  if (sort.navn === 'reklame') return r.velg(['eml', 'eml-html', 'pdf', 'skann-pdf'] as const);
  let rest = r.tall() * FORMATER.reduce((sum, [, vekt]) => sum + vekt, 0);
  for (const [format, vekt] of FORMATER) {
    rest -= vekt;
    if (rest < 0) return format;
  }
  return 'skann-pdf';
}

function velgForvrengning(r: Tilfeldig): Forvrengning[] {
  const alle: readonly [Forvrengning, number][] = [
    ['skjev', 0.75],
    ['stoey', 0.6],
    ['stempel', 0.55],
    ['flekker', 0.35],
    ['brett', 0.3],
    ['huller', 0.3],
    ['rotert', 0.05],
    ['tosidig', 0.12],
    ['haandskrift', 0.08],
    ['skrivemaskin', 0.1],
  ];
  return alle.filter(([, andel]) => r.sjanse(andel)).map(([navn]) => navn);
}

/** As scanners and mail programs name files: they tell nothing. */
function filnavn(r: Tilfeldig, nr: number, format: Format): string {
  const loepe = String(nr + 1).padStart(4, '0');
  const kl = `${String(r.heltall(7, 15)).padStart(2, '0')}${String(r.heltall(0, 59)).padStart(2, '0')}`;
  const endelse = {
    'skann-pdf': 'pdf',
    'skann-tiff': 'tif',
    'skann-jpeg': 'jpg',
    'skann-png': 'png',
    pdf: 'pdf',
    'blandet-pdf': 'pdf',
    eml: 'eml',
    'eml-html': 'eml',
    'eml-nestet': 'eml',
    docx: 'docx',
    txt: 'txt',
    html: 'html',
    zip: 'zip',
  }[format];
  if (format.startsWith('skann')) return `SKN_20261119_${kl}_${loepe}.${endelse}`;
  if (format.startsWith('eml')) return `melding-${loepe}.${endelse}`;
  return `${r.velg(['Brev', 'Dokument', 'Vedlegg', 'Skjema'])} ${loepe}.${endelse}`;
}
