import path from 'node:path';
import type { Funnkode } from './funn/funntyper.ts';
import type { Pakkeavvik } from './pakke/pakke.ts';
import { dato } from './rapport/ord.ts';
import { lagRapport, type Rapport } from './rapport/rapport.ts';
import { Arbeid, type Valg } from './steg/arbeid.ts';
import { kontrollerDias, kontrollerInnsending } from './steg/dias.ts';
import { lesFilene } from './steg/filene.ts';
import { aapnePakke, type Kart, kartlegg } from './steg/kart.ts';
import { sammenlignAlt } from './steg/sammenlign.ts';
import { type Lestuttrekk, lesUttrekket, stoerrelse } from './steg/uttrekket.ts';

const AVVIK: Readonly<Record<Pakkeavvik['kode'], Funnkode>> = {
  lenke: 'lenke-i-pakken',
  'sti-utenfor': 'sti-utenfor',
  'tar-skadet': 'tar-skadet',
  'ulovlig-filnavn': 'ulovlig-filnavn',
};

/**
 * Judges a Noark 5 uttrekk in a folder or a tar, made by anyone (v3.1–v5.x), by the official checker's tests and our own. Writes nothing but
 * temporary files of its own, and holds no more in memory for a large uttrekk than for a small one. Throws KanIkkeBedoemmes when there is
 * nothing to judge.
 */
export async function validerUttrekk(sti: string, valg: Valg): Promise<Rapport> {
  const pakke = await aapnePakke(sti);
  const arbeid = await Arbeid.start(valg);
  try {
    const meld = (avvik: Pakkeavvik) =>
      arbeid.funn.meld(AVVIK[avvik.kode], `${avvik.sti}: ${avvik.detalj}`, { fil: avvik.sti });
    const kart = await arbeid.steg(
      'Ser over pakken',
      () => kartlegg(pakke, meld),
      (svar) => `${svar.antallFiler} filer, ${stoerrelse(svar.bytes)}`,
    );
    const lest = await lesUttrekket(arbeid, kart);
    await arbeid.steg(
      'Leser dokumentene',
      () => lesFilene(arbeid, kart, lest.sjekksummer),
      (svar) => `${svar.filer} filer, ${stoerrelse(svar.bytes)}`,
    );
    await arbeid.steg(
      'Sammenligner',
      () => sammenlignAlt(arbeid, kart, lest),
      () => `${arbeid.ider.antall} systemID-er, ${arbeid.referanser.antall} henvisninger`,
    );
    await arbeid.steg(
      'Kontrollerer DIAS-pakken',
      () => dias(arbeid, kart),
      () => (kart.diasrot === null ? 'ikke en DIAS-pakke' : `${arbeid.mets.antall} filer i METS`),
    );
    if (valg.pdfa === undefined)
      arbeid.ikkeKjoer('bare påstanden i filene er lest; kontrollen av PDF/A er ikke koblet til', 'DS.09');
    return lagRapport({
      pakke: path.basename(pakke.sti),
      art: kart.diasrot === null ? (pakke.art === 'tar' ? 'uttrekk i tar-fil' : 'uttrekk i mappe') : 'DIAS-pakke',
      tidspunkt: valg.naa().toISOString(),
      fakta: fakta(arbeid, kart, lest),
      grupper: arbeid.funn.grupper(),
      tabeller: [...arbeid.tabeller.tabeller(), ...arbeid.egneTabeller],
      ikkeKjoert: arbeid.ikkeKjoert,
      ikkeBedoemt: arbeid.ikkeBedoemt,
      prosesser: arbeid.prosesser,
    });
  } finally {
    await arbeid.rydd();
    await pakke.lukk();
  }
}

async function dias(arbeid: Arbeid, kart: Kart): Promise<void> {
  await kontrollerDias(arbeid, kart);
  await kontrollerInnsending(arbeid, kart);
}

/** The head of the report: what was judged. */
function fakta(arbeid: Arbeid, kart: Kart, { beskrivelse }: Lestuttrekk): [string, string][] {
  const { tabeller } = arbeid;
  const tall = (antall: number) => antall.toLocaleString('nb-NO');
  const skille = (skarpt: boolean | null) => (skarpt === null ? 'ikke oppgitt' : skarpt ? 'skarpt' : 'mykt');
  return [
    ['Arkivskaper', beskrivelse.arkivskapere.join(', ') || 'ikke oppgitt'],
    ['Arkiv', beskrivelse.arkiv ?? 'ikke oppgitt'],
    ['Fra systemet', beskrivelse.system ?? 'ikke oppgitt'],
    ['Versjon', beskrivelse.versjon === null ? 'ikke oppgitt' : `Noark 5 versjon ${beskrivelse.versjon}`],
    ['Periode', `${dato(beskrivelse.periode.start)} – ${dato(beskrivelse.periode.slutt)}`],
    ['Skille', `inn: ${skille(beskrivelse.inngaaendeSkarpt)}, ut: ${skille(beskrivelse.utgaaendeSkarpt)}`],
    ['Mapper', tall(tabeller.sum('N5.10', 'Mapper'))],
    ['Registreringer', tall(tabeller.sum('N5.16', 'Registreringer'))],
    ['Journalposter', tall(tabeller.sum('N5.17', 'Journalposter etter type'))],
    ['Filer', `${tall(kart.antallFiler)} (${stoerrelse(kart.bytes)})`],
    ['Skjemakontroll', arbeid.verksted.med],
  ];
}
