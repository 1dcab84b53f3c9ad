import type { Uttrekksbeskrivelse } from '../addml/beskrivelse.ts';
import { kort } from '../addml/kontroller.ts';
import type { Funnliste } from '../funn/funn.ts';
import type { Diskliste, Rad } from '../lister/diskliste.ts';
import { flett } from '../lister/flett.ts';
import type { Tabeller } from '../struktur/tabeller.ts';
import { endelse, type Innholdstype, passerEndelsen } from './innhold.ts';

/** `filer` rows: path in the uttrekk → size, sha256, type, PDF/A claim, `1` when cut, `1` when in the document folder. */
export interface Dokumentlister {
  readonly filer: Diskliste;
  readonly referanser: Diskliste;
}

/** N5.28, N5.30, N5.32, N5.33, N5.34, N5.64, DS.08 and the claim of DS.09. `rot` is put before paths in the report. */
export async function kontrollerDokumenter(
  lister: Dokumentlister,
  funn: Funnliste,
  tabeller: Tabeller,
  strukturfil: string,
  rot: string,
): Promise<number> {
  let antallFiler = 0;
  let sti = '';
  let fil: Rad | null = null;
  let vist = 0;
  let arkivformat = false;
  await flett(lister.filer, lister.referanser, {
    gruppe(noekkel, rader, antall) {
      sti = noekkel;
      fil = rader[0] ?? null;
      vist = 0;
      arkivformat = false;
      if (fil?.felt[5] === '1') antallFiler += 1;
      if (antall > 1) funn.meld('ulovlig-filnavn', `${sti} finnes ${antall} ganger i pakken`, { fil: rot + sti });
    },
    rad(referanse) {
      vist += 1;
      arkivformat ||= referanse.felt[6] === 'A';
      kontrollerReferanse(sti, fil, referanse, funn, strukturfil);
    },
    slutt() {
      if (fil === null) return;
      if (vist === 0) {
        const kode = fil.felt[5] === '1' ? 'dokument-uten-referanse' : 'ukjent-fil';
        funn.meld(kode, sti, { fil: rot + sti });
        return;
      }
      if (vist > 1) tabeller.tell('N5.34', 'Filer flere viser til', 'Antall henvisninger', '', String(vist));
      kontrollerInnhold(sti, fil, arkivformat, funn, tabeller, rot);
    },
  });
  return antallFiler;
}

function kontrollerReferanse(sti: string, fil: Rad | null, referanse: Rad, funn: Funnliste, strukturfil: string): void {
  const [sjekksum = '', algoritme = '', stoerrelse = '', linje = '0', systemID = '', objekt = ''] = referanse.felt;
  const sted = { fil: strukturfil, linje: Number(linje), objekt, ...(systemID === '' ? {} : { systemID }) };
  if (fil === null) {
    funn.meld('dokument-mangler', sti, sted);
    return;
  }
  const [faktiskStoerrelse = '', faktiskSum = ''] = fil.felt;
  if (!/^sha-?256$/i.test(algoritme)) funn.meld('dokument-algoritme', `${sti}: ${algoritme || 'ikke oppgitt'}`, sted);
  else if (sjekksum !== faktiskSum)
    funn.meld('dokument-endret', `${sti}: oppgitt ${kort(sjekksum)}, filen har ${kort(faktiskSum)}`, sted);
  if (faktiskStoerrelse === '0') funn.meld('dokument-tomt', sti, sted);
  else if (stoerrelse !== '' && stoerrelse !== faktiskStoerrelse)
    funn.meld('dokument-stoerrelse', `${sti}: oppgitt ${stoerrelse} byte, filen har ${faktiskStoerrelse}`, sted);
}

function kontrollerInnhold(
  sti: string,
  fil: Rad,
  arkivformat: boolean,
  funn: Funnliste,
  tabeller: Tabeller,
  rot: string,
): void {
  const [, , type = 'ukjent', pdfa = '', kuttet = '0'] = fil.felt;
  tabeller.tell(
    'DS.08',
    'Filer etter innhold',
    'Innhold',
    '',
    type === 'pdf' && pdfa !== '' ? `pdf (PDF/A-${pdfa})` : type,
  );
  if (type === 'tom') return;
  const sted = { fil: rot + sti };
  if (passerEndelsen(endelse(sti), type as Innholdstype) === false)
    funn.meld('innhold-annet-format', `${sti}: innholdet er ${type}`, sted);
  if (kuttet === '1') funn.meld('innhold-skadet', `${sti}: PDF-en mangler slutten`, sted);
  if (type === 'pdf' && arkivformat && pdfa === '') funn.meld('pdf-uten-pdfa', sti, sted);
}

/** N5.28, when every file has been counted. */
export function kontrollerAntallFiler(
  beskrivelse: Uttrekksbeskrivelse,
  antall: number,
  objekter: number,
  funn: Funnliste,
  fil: string,
): void {
  if (beskrivelse.antallDokumentfiler === null)
    funn.meld('antall-dokumentfiler-mangler', 'antallDokumentfiler', { fil });
  else if (beskrivelse.antallDokumentfiler !== antall)
    funn.meld('antall-dokumentfiler', `oppgitt ${beskrivelse.antallDokumentfiler}, pakken har ${antall}`, { fil });
  else if (antall === 0 && objekter > 0)
    funn.meld('antall-dokumentfiler', `pakken har ingen filer, men arkivet har ${objekter} dokumentobjekter`, { fil });
}
