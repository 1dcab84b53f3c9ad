import { foreslaa } from './foreslaa.ts';
import type { Forslag, Forslagsfelt } from './forslag.ts';
import type { Grunnlag, Grunnlagsdokument, Grunnlagsside, Kjent, Kjentsak } from './grunnlag.ts';

/** Letters for the tests of this folder. Persons and companies are invented; nothing else imports this. */

/** Word boxes as a reader would give them: even lines, words in equal columns. */
export function enSide(tekst: string, nr = 1, dokument = 'd1'): Grunnlagsside {
  const linjer = tekst.split('\n');
  const ord = linjer.flatMap((linje, i) =>
    linje
      .split(/\s+/)
      .filter((o) => o !== '')
      .map((o, j) => ({ tekst: o, x: 0.1 + j * 0.08, y: 0.05 + i * 0.022, b: 0.07, h: 0.014, konfidens: 0.95 })),
  );
  return { dokument, nr, tekst, ord };
}

export function enSak(felt: Partial<Kjentsak> & Pick<Kjentsak, 'saksnummer' | 'tittel'>): Kjentsak {
  return {
    id: `00000000-0000-4000-8000-${felt.saksnummer.replace(/\D/g, '').padStart(12, '0')}`,
    klasse: 'L42',
    gnrbnr: null,
    parter: [],
    enhet: 'PBY',
    saksansvarlig: null,
    tilgangskode: null,
    ...felt,
  };
}

export const KJENT: Kjent = {
  kommune: { orgnr: '938712441', navn: 'Alstahaug kommune', kommunenummer: '1820' },
  andreKommuner: [
    { orgnr: '872418032', navn: 'Rana kommune', kommunenummer: '1833' },
    { orgnr: '844824122', navn: 'Vefsn kommune', kommunenummer: '1824' },
  ],
  enheter: [
    { kode: 'PBY', navn: 'Plan og byggesak', ansvar: ['L'] },
    { kode: 'OPP', navn: 'Oppvekst', ansvar: ['A', 'B'] },
    { kode: 'HEL', navn: 'Helse og omsorg', ansvar: ['F', 'G', 'H'] },
    { kode: 'HR', navn: 'Personal og lønn', ansvar: ['4', '5'] },
    { kode: 'OKO', navn: 'Økonomi', ansvar: ['1', '2'] },
    { kode: 'TEK', navn: 'Teknisk drift', ansvar: ['M', 'N', 'Q', '6'] },
    { kode: 'LAN', navn: 'Landbruk og miljø', ansvar: ['V', 'K'] },
    { kode: 'STAB', navn: 'Stab', ansvar: ['0'] },
  ],
  brukere: [
    { brukernavn: 'berit', navn: 'Berit Byggmann', enhet: 'PBY' },
    { brukernavn: 'odd', navn: 'Odd Omsorgsen', enhet: 'HEL' },
  ],
  saker: [
    enSak({
      saksnummer: '2026/14',
      tittel: 'Garasje – Storgata 5, gnr. 37 bnr. 112',
      gnrbnr: '37/112',
      saksansvarlig: 'berit',
      parter: ['Ola Eksempel'],
    }),
    enSak({ saksnummer: '2026/15', tittel: 'Fritidsbolig – gnr. 40 bnr. 2', gnrbnr: '40/2' }),
    enSak({ saksnummer: '2025/200', tittel: 'Skoleskyss skoleåret 2025/2026', klasse: 'B', enhet: 'OPP' }),
    enSak({
      saksnummer: '2025/9',
      tittel: 'Søknad om tjenester',
      klasse: 'F',
      enhet: 'HEL',
      tilgangskode: '13',
      parter: ['Kari Prøve'],
    }),
  ],
  tilgangskoder: [
    { kode: '13', hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1', hele: false },
    { kode: 'P', hjemmel: 'Offl. § 13 jf. fvl. § 13', hele: false },
    { kode: '25', hjemmel: 'Offl. § 25', hele: true },
    { kode: '14', hjemmel: 'Offl. § 14', hele: true },
  ],
  klasser: [
    { id: '0', tittel: 'Organisasjon og administrasjon' },
    { id: '2', tittel: 'Regnskap og finans' },
    { id: '4', tittel: 'Personal' },
    { id: 'A', tittel: 'Opplæring, områder' },
    { id: 'B', tittel: 'Opplærings- og elevforhold' },
    { id: 'F', tittel: 'Sosial- og omsorgstjenester' },
    { id: 'G', tittel: 'Helse' },
    { id: 'K', tittel: 'Natur og miljø' },
    { id: 'L12', tittel: 'Reguleringsplaner' },
    { id: 'L42', tittel: 'Byggesak' },
    { id: 'M', tittel: 'Vann, avløp, renovasjon og brann' },
    { id: 'N', tittel: 'Samferdsel' },
    { id: 'Q', tittel: 'Samferdselsanlegg' },
    { id: 'V', tittel: 'Landbruk' },
    { id: '37/112', tittel: 'Storgata 5' },
  ],
};

/** A synthetic number (month + 80) that counts as valid in these tests. */
export const GYLDIG_FNR = '01895012345';

export interface Brevoppsett {
  readonly epost?: Grunnlag['epost'];
  readonly kanal?: Grunnlag['kanal'];
  readonly traad?: readonly string[];
  readonly sendtInn?: boolean;
  readonly kjent?: Partial<Kjent>;
  readonly mottatt?: string;
  readonly vedlegg?: readonly { readonly filnavn: string; readonly tekst: string }[];
}

export function etGrunnlag(tekst: string, oppsett: Brevoppsett = {}): Grunnlag {
  const vedlegg = oppsett.vedlegg ?? [];
  const hoved: Grunnlagsdokument = {
    dokument: 'd1',
    rolle: 'hoveddokument',
    filnavn: 'brev.pdf',
    format: oppsett.epost ? 'epost-body' : 'pdf',
  };
  return {
    sider: [enSide(tekst), ...vedlegg.map((v, i) => enSide(v.tekst, 1, `d${i + 2}`))],
    dokumenter: [
      hoved,
      ...vedlegg.map((v, i) => ({
        dokument: `d${i + 2}`,
        rolle: 'vedlegg' as const,
        filnavn: v.filnavn,
        format: 'pdf',
      })),
    ],
    epost: oppsett.epost ?? null,
    kanal: oppsett.kanal ?? null,
    traad: oppsett.traad ?? [],
    sendtInn: oppsett.sendtInn ?? false,
    mottattTid: new Date(oppsett.mottatt ?? '2026-03-16T09:00:00Z'),
    kjent: { ...KJENT, ...oppsett.kjent },
    kontroller: { erFoedselsnummer: (sifre) => sifre === GYLDIG_FNR },
  };
}

/** The proposals by field. */
export function foreslaaFor(tekst: string, oppsett: Brevoppsett = {}): Partial<Record<Forslagsfelt, Forslag>> {
  return Object.fromEntries(foreslaa(etGrunnlag(tekst, oppsett)).forslag.map((f) => [f.felt, f]));
}

export const BYGGEBREV = `Ola Eksempel
Storgata 5
8800 Sandnessjøen

Alstahaug kommune
Postboks 1006
8805 Sandnessjøen

Sandnessjøen, 12. mars 2026

Deres ref.: 2026/14

Søknad om tillatelse til tiltak – garasje, gnr. 37 bnr. 112

Jeg viser til tidligere dialog med kommunen og søker med dette om tillatelse til å bygge garasje
på eiendommen. Nabovarsel er sendt, og svarfristen er 30. mars 2026. Situasjonsplan er vedlagt.
Jeg ble ikke ferdig med tegningene før nå, og ber om at dere ser på saken så fort dere kan.

Med vennlig hilsen

Ola Eksempel
Tlf. 900 00 000`;
