import { TOM_BESKRIVELSE, type Uttrekksbeskrivelse } from '../addml/beskrivelse.ts';
import { Addmlleser } from '../addml/leser.ts';
import { tolkAddml } from '../addml/tolk.ts';
import { dokumentreferanser } from '../dokument/referanser.ts';
import { Endringsleser } from '../journal/endringslogg.ts';
import { Journalleser } from '../journal/leser.ts';
import type { LestJournal } from '../journal/sammenlign.ts';
import type { Pakkefil } from '../pakke/pakke.ts';
import { antallproeve } from '../struktur/antall.ts';
import { Datoproeve } from '../struktur/datoer.ts';
import { Egneproeve } from '../struktur/egneMetadata.ts';
import { Flaggproeve } from '../struktur/flagg.ts';
import { identproeve } from '../struktur/identer.ts';
import { klasseproeve } from '../struktur/klasser.ts';
import { kodeproeve } from '../struktur/koder.ts';
import { type Observatoer, Strukturleser } from '../struktur/leser.ts';
import { statusproeve } from '../struktur/status.ts';
import { Fellesproeve } from '../xml/fellesproeve.ts';
import { erOffisielt } from '../xml/pins.ts';
import { erklaering, Skjemakilde, sha256 } from '../xml/skjemakilde.ts';
import type { Arbeid, Skjemakrav } from './arbeid.ts';
import { beskrivelsesfil, type Kart } from './kart.ts';

const NAVNEROM = 'http://www.arkivverket.no/standarder/noark5/';
const MAKS_SKJEMA = 5_000_000;

/** What was read of the uttrekk itself. Names in `sjekksummer` are relative to the uttrekk. */
export interface Lestuttrekk {
  readonly beskrivelse: Uttrekksbeskrivelse;
  readonly beskrivelseFil: string | null;
  readonly sjekksummer: ReadonlyMap<string, string>;
  readonly strukturFil: string | null;
  /** arkivstruktur.xml was read to its end, so that what is not in it is not there. */
  readonly helStruktur: boolean;
  readonly datoer: Datoproeve;
  readonly flagg: Flaggproeve;
  readonly egne: Egneproeve;
  /** Schemas beside the uttrekk, by name. */
  readonly skjemaer: ReadonlyMap<string, Buffer>;
  readonly journaler: readonly LestJournal[];
  readonly endringer: { readonly antall: number; readonly fil: string; readonly hel: boolean } | null;
}

/** Reads the description, arkivstruktur.xml, the journals and the endringslogg, each once. */
export async function lesUttrekket(arbeid: Arbeid, kart: Kart): Promise<Lestuttrekk> {
  const sjekksummer = new Map<string, string>();
  const skjemaer = await lesSkjemaer(arbeid, kart, sjekksummer);
  const { skjemamappe, skjemasted } = arbeid.valg;
  const kilde = new Skjemakilde(skjemaer, skjemamappe, skjemasted);
  const beskrivelseFil = beskrivelsesfil(kart);
  const beskrivelse =
    beskrivelseFil === null ? TOM_BESKRIVELSE : await lesBeskrivelse(arbeid, kart, beskrivelseFil, kilde, sjekksummer);
  const versjon = beskrivelse.versjon ?? versjonAvSkjema(skjemaer);
  meldUoffisielle(arbeid, kart.rot, skjemaer, versjon);
  const les: LesFil = async (navn, lag) => {
    const fil = kart.rammefiler.get(`${kart.rot}${navn}.xml`);
    if (fil === undefined) return null;
    const mottaker = lag(fil.sti);
    const krav = noarkkrav(navn, versjon, beskrivelse, skjemaer);
    const lest = await arbeid.steg(
      `Leser ${navn}.xml`,
      () => arbeid.lesXml(fil, new Fellesproeve(mottaker, arbeid.funn, fil.sti), kilde, krav),
      (svar) => stoerrelse(svar.stoerrelse),
    );
    sjekksummer.set(`${navn}.xml`, lest.sha256);
    return { fil: fil.sti, mottaker, hel: lest.stopp === null };
  };
  const strukturSti = `${kart.rot}arkivstruktur.xml`;
  const datoer = new Datoproeve(arbeid.funn, strukturSti);
  const flagg = new Flaggproeve(arbeid.funn, strukturSti);
  const egne = new Egneproeve(arbeid.funn, strukturSti);
  const struktur = await les('arkivstruktur', (fil) => strukturleser(arbeid, fil, [datoer, flagg, egne]));
  return {
    beskrivelse: { ...beskrivelse, versjon },
    beskrivelseFil: beskrivelseFil?.sti ?? null,
    sjekksummer,
    strukturFil: struktur?.fil ?? null,
    helStruktur: struktur?.hel ?? false,
    datoer,
    flagg,
    egne,
    skjemaer,
    endringer: await lesEndringer(arbeid, les),
    journaler: await lesJournaler(arbeid, les),
  };
}

type LesFil = <M extends Strukturleser | Endringsleser | Journalleser>(
  navn: string,
  lag: (fil: string) => M,
) => Promise<{ fil: string; mottaker: M; hel: boolean } | null>;

function strukturleser(arbeid: Arbeid, fil: string, medSvar: readonly Observatoer[]): Strukturleser {
  const { funn, tabeller } = arbeid;
  return new Strukturleser([
    antallproeve(tabeller),
    klasseproeve(funn, tabeller, fil),
    statusproeve(funn, fil),
    kodeproeve(funn, fil),
    ...medSvar,
    identproeve(arbeid, fil),
    dokumentreferanser(arbeid.dokumentreferanser, funn, fil),
  ]);
}

async function lesEndringer(arbeid: Arbeid, les: LesFil): Promise<Lestuttrekk['endringer']> {
  const svar = await les('endringslogg', (fil) => new Endringsleser(fil, arbeid.referanser, arbeid.tabeller));
  return svar === null ? null : { antall: svar.mottaker.antall, fil: svar.fil, hel: svar.hel };
}

async function lesJournaler(arbeid: Arbeid, les: LesFil): Promise<LestJournal[]> {
  const funnet: LestJournal[] = [];
  for (const art of ['loepende', 'offentlig'] as const) {
    const svar = await les(`${art}Journal`, (fil) => new Journalleser(art, fil, arbeid.funn, arbeid.referanser));
    const navn = art === 'loepende' ? 'løpende journal' : 'offentlig journal';
    if (svar?.hel) funnet.push({ navn, fil: svar.fil, journal: svar.mottaker });
  }
  return funnet;
}

/** The schemas beside the uttrekk, into memory; they are small, and a large one is no schema. */
async function lesSkjemaer(arbeid: Arbeid, kart: Kart, sjekksummer: Map<string, string>): Promise<Map<string, Buffer>> {
  const skjemaer = new Map<string, Buffer>();
  for (const [sti, fil] of kart.rammefiler) {
    const navn = sti.slice(kart.rot.length);
    if (!sti.startsWith(kart.rot) || navn.includes('/') || !navn.endsWith('.xsd')) continue;
    if (fil.stoerrelse > MAKS_SKJEMA) {
      arbeid.funn.meld('xml-for-stort', `${navn} er ${stoerrelse(fil.stoerrelse)}`, { fil: sti });
      continue;
    }
    const biter: Buffer[] = [];
    for await (const bit of fil.les() as AsyncIterable<Buffer>) biter.push(bit);
    const bytes = Buffer.concat(biter);
    skjemaer.set(navn, bytes);
    sjekksummer.set(navn, sha256(bytes));
  }
  return skjemaer;
}

/** DS.04, for the versions we know the official checksums of: an uttrekk of 3.1 has schemas with the same names as 5.0. */
function meldUoffisielle(
  arbeid: Arbeid,
  rot: string,
  skjemaer: ReadonlyMap<string, Buffer>,
  versjon: string | null,
): void {
  for (const [navn, bytes] of skjemaer) {
    const kjentVersjon = navn === 'addml.xsd' || versjon === null || versjon.startsWith('5');
    if (kjentVersjon && erOffisielt(navn, sha256(bytes)) === false)
      arbeid.funn.meld('skjema-ikke-offisielt', `${navn} (versjon ${erklaering(bytes).versjon || 'ukjent'})`, {
        fil: rot + navn,
      });
  }
}

async function lesBeskrivelse(
  arbeid: Arbeid,
  kart: Kart,
  fil: Pakkefil,
  kilde: Skjemakilde,
  sjekksummer: Map<string, string>,
): Promise<Uttrekksbeskrivelse> {
  const leser = new Addmlleser();
  const krav: Skjemakrav = {
    onske: { navn: ['addml.xsd'], navnerom: 'http://www.arkivverket.no/standarder/addml', versjon: null },
    tillegg: [],
    delbar: false,
    kode: 'skjema-brudd',
  };
  const navn = fil.sti.slice(kart.rot.length);
  const lest = await arbeid.steg(
    `Leser ${navn}`,
    () => arbeid.lesXml(fil, leser, kilde, krav),
    (svar) => stoerrelse(svar.stoerrelse),
  );
  sjekksummer.set(navn, lest.sha256);
  return tolkAddml(leser.rot);
}

function noarkkrav(
  navn: string,
  versjon: string | null,
  beskrivelse: Uttrekksbeskrivelse,
  skjemaer: ReadonlyMap<string, Buffer>,
): Skjemakrav {
  const oppfoert = beskrivelse.filer.find((each) => each.navn === `${navn}.xml`)?.skjemaer ?? [];
  const egne = oppfoert.map((each) => each.navn).filter((each) => skjemaer.has(each));
  const tillegg = egne.filter((each) => each !== `${navn}.xsd` && each !== 'metadatakatalog.xsd');
  return {
    onske: { navn: [`${navn}.xsd`], navnerom: `${NAVNEROM}${navn}`, versjon },
    tillegg: [...new Set(tillegg)],
    delbar: true,
    kode: 'skjema-brudd',
  };
}

function versjonAvSkjema(skjemaer: ReadonlyMap<string, Buffer>): string | null {
  const bytes = skjemaer.get('arkivstruktur.xsd');
  return bytes === undefined ? null : erklaering(bytes).versjon || null;
}

export function stoerrelse(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [deler, enhet] = bytes < 1e6 ? [1e3, 'kB'] : bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB'];
  return `${(bytes / deler).toLocaleString('nb-NO', { maximumFractionDigits: 1 })} ${enhet}`;
}
