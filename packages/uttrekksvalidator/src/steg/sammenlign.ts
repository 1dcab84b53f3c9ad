import { erSkarpt } from '../addml/beskrivelse.ts';
import { kontrollerFiler } from '../addml/kontroller.ts';
import { kontrollerAntallFiler, kontrollerDokumenter } from '../dokument/kontrollerDokumenter.ts';
import { journaltabeller, sammenlignJournaler } from '../journal/sammenlign.ts';
import { kontrollerIdenter } from '../struktur/kontrollerIdenter.ts';
import type { Arbeid } from './arbeid.ts';
import type { Kart } from './kart.ts';
import type { Lestuttrekk } from './uttrekket.ts';

/** Tests that need arkivstruktur.xml, for the report when there is none. */
const STRUKTURPROEVER = [
  ...Array.from({ length: 24 }, (_each, at) => `N5.${String(at + 4).padStart(2, '0')}`),
  ...['N5.29', 'N5.30', 'N5.32', 'N5.33', 'N5.34', 'N5.64'],
  ...Array.from({ length: 12 }, (_each, at) => `N5.${at + 35}`),
  ...['N5.47', 'N5.48', 'N5.51', 'N5.59', 'N5.60', 'N5.62', 'DS.05', 'DS.07', 'DS.12', 'DS.13', 'DS.14'],
];
const BESKRIVELSESPROEVER = ['N5.02', 'N5.28', 'N5.42', 'N5.44', 'N5.45', 'DS.03'];

/** Everything that is compared when all has been read. */
export async function sammenlignAlt(arbeid: Arbeid, kart: Kart, lest: Lestuttrekk): Promise<void> {
  const { funn } = arbeid;
  if (lest.beskrivelseFil === null) {
    funn.meld('fil-mangler', 'arkivuttrekk.xml (eller addml.xml)', { fil: kart.rot });
    arbeid.ikkeKjoer('arkivuttrekk.xml mangler', ...BESKRIVELSESPROEVER);
  } else kontrollerFiler(lest.beskrivelse, lest.sjekksummer, funn, lest.beskrivelseFil);
  if (lest.strukturFil === null) {
    const beskrevet = lest.beskrivelse.filer.some((each) => each.navn === 'arkivstruktur.xml');
    if (!beskrevet) funn.meld('fil-mangler', 'arkivstruktur.xml', { fil: kart.rot });
    arbeid.ikkeKjoer('arkivstruktur.xml mangler', ...STRUKTURPROEVER, 'N5.28');
    return;
  }
  endringer(arbeid, lest);
  if (!lest.helStruktur) {
    arbeid.ikkeKjoer('arkivstruktur.xml kunne ikke leses ferdig', ...STRUKTURPROEVER, 'N5.28', 'DS.08', 'DS.09');
    return;
  }
  antall(arbeid, lest);
  if (lest.beskrivelseFil !== null) lest.flagg.avslutt(lest.beskrivelse, lest.beskrivelseFil, arbeid.tabeller);
  lest.egne.avslutt(lest.beskrivelse, lest.skjemaer);
  arbeid.egneTabeller.push(lest.datoer.tabell());
  journaler(arbeid, lest);
  await kontrollerIdenter(arbeid, funn, lest.strukturFil, {
    lest: lest.journaler.map((each) => (each.navn.startsWith('løpende') ? 'loepende' : 'offentlig')),
    skarpt: erSkarpt(lest.beskrivelse),
  });
  const antallFiler = await kontrollerDokumenter(
    { filer: arbeid.filer, referanser: arbeid.dokumentreferanser },
    funn,
    arbeid.tabeller,
    lest.strukturFil,
    kart.rot,
  );
  if (lest.beskrivelseFil !== null)
    kontrollerAntallFiler(
      lest.beskrivelse,
      antallFiler,
      arbeid.tabeller.sum('N5.26', 'Dokumentobjekter'),
      funn,
      lest.beskrivelseFil,
    );
  arbeid.egneTabeller.push({
    proeve: 'N5.28',
    tittel: 'Dokumentfiler',
    kolonner: ['Hvor', 'Antall'],
    rader: [
      ['i pakken', antallFiler],
      ['oppgitt', lest.beskrivelse.antallDokumentfiler ?? 'ikke oppgitt'],
    ],
    utelatt: 0,
  });
}

/** N5.10 and N5.16. */
function antall(arbeid: Arbeid, lest: Lestuttrekk): void {
  const oppgitt = lest.beskrivelse.filer.find((each) => each.navn === 'arkivstruktur.xml')?.antall;
  const sted = { fil: lest.beskrivelseFil ?? '' };
  const sammenlign = (element: string, faktisk: number, kode: 'antall-mapper' | 'antall-registreringer') => {
    const tall = oppgitt?.get(element);
    if (tall === undefined) {
      if (lest.beskrivelseFil !== null) arbeid.funn.meld('addml-opplysning', `mangler: antall av ${element}`, sted);
    } else if (tall !== faktisk) arbeid.funn.meld(kode, `oppgitt ${tall}, arkivet har ${faktisk}`, sted);
  };
  sammenlign('mappe', arbeid.tabeller.sum('N5.10', 'Mapper'), 'antall-mapper');
  sammenlign('registrering', arbeid.tabeller.sum('N5.16', 'Registreringer'), 'antall-registreringer');
}

/** N5.61. The schema wants at least one change, so a period without any has no file. */
function endringer(arbeid: Arbeid, lest: Lestuttrekk): void {
  if (lest.endringer === null) {
    arbeid.funn.meld('endringslogg-mangler', 'endringslogg.xml');
    arbeid.ikkeKjoer('endringslogg.xml mangler', 'N5.62');
    return;
  }
  const oppgitt = lest.beskrivelse.filer.find((each) => each.navn === 'endringslogg.xml')?.antall.get('endring');
  if (lest.endringer.hel && oppgitt !== undefined && oppgitt !== lest.endringer.antall)
    arbeid.funn.meld('antall-endringer', `oppgitt ${oppgitt}, loggen har ${lest.endringer.antall}`, {
      fil: lest.endringer.fil,
    });
}

function journaler(arbeid: Arbeid, lest: Lestuttrekk): void {
  const arkiv = {
    journalposter: arbeid.tabeller.sum('N5.17', 'Journalposter etter type'),
    journaldato: lest.datoer.journaldato,
  };
  for (const navn of ['loependeJournal.xml', 'offentligJournal.xml'])
    if (arkiv.journalposter > 0 && !lest.sjekksummer.has(navn))
      arbeid.funn.meld('journal-mangler', navn, { fil: lest.strukturFil ?? '' });
  if (lest.journaler.length === 0) arbeid.ikkeKjoer('det finnes ingen journaler', 'N5.60', 'DS.10');
  sammenlignJournaler(arkiv, lest.journaler, lest.beskrivelse, arbeid.funn);
  if (arkiv.journalposter > 0 || lest.journaler.length > 0)
    arbeid.egneTabeller.push(...journaltabeller(arkiv, lest.journaler));
}
