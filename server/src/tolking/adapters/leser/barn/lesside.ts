import fs from 'node:fs/promises';
import path from 'node:path';
import type { LestSide, Ord, Sideadvarsel } from '../../../ports/dokumentleser.ts';
import { type Arkivbilde, skrivArkivbilde } from '../bilde/arkivbilde.ts';
import { jevnBakgrunn } from '../bilde/bakgrunn.ts';
import { FLEKKGRENSE, fjernFlekker, maalFlekker } from '../bilde/flekker.ts';
import { type Graabilde, lesGraa, svingGraa } from '../bilde/graabilde.ts';
import { type Kildebilde, type Kvartsving, snuKvart } from '../bilde/kildebilde.ts';
import { velgRetning } from '../bilde/retning.ts';
import { finnLerret, rettOpp } from '../bilde/rettopp.ts';
import { type Linjer, maalLinjer } from '../bilde/skjevhet.ts';
import { RETT, type Stilling, skrivVisning, type Visning } from '../bilde/visning.ts';
import { type Ocrmotor, type Ocrord, Ocrtidsgrense, snittkonfidens, tilTekst } from '../ocr/motor.ts';
import type { Raaside, Sidekilde } from './sidekilde.ts';

/** What the archive step needs of a page that has been read; kept on disk between the steps. */
export interface Arkivside {
  bilde: Arkivbilde;
  stilling: Stilling;
  ord: Ord[];
}

export interface Lesekontekst {
  motor: Ocrmotor;
  utmappe: string;
  arbeidsmappe: string;
  tidsgrenseMs: number;
  /** Called when the page picture is ready and reading goes on: what is left if reading hangs. */
  forelopig(side: LestSide): void;
}

/** Below this mean confidence the page may lie on its head; other turns are tried. */
const TVIL = 0.62;
const LAV_KONFIDENS = 0.55;
const MINSTE_BLEKK = 0.0004;
/** Columns must stand out this much more than rows before a page is taken to lie on its side. */
const SIDELENGS = 1.4;
/** The share of the page's time that reading may use; the rest is for pictures and for telling about it. */
const OCR_ANDEL = 0.8;

export const arkivsideFil = (mappe: string, nr: number): string => path.join(mappe, `arkivside-${nr}.json`);

async function klargjoer(kilde: Kildebilde): Promise<Graabilde> {
  const graa = await lesGraa(kilde);
  return jevnBakgrunn(maalFlekker(graa) > FLEKKGRENSE ? fjernFlekker(graa) : graa);
}

interface Opprettet {
  graa: Graabilde;
  linjer: Linjer;
  rotasjon: Kvartsving;
}

/** Turns a page that lies on its side; a page on its head is only seen when its text has been tried. */
async function leggOpp(motor: Ocrmotor, graa: Graabilde, tidsgrenseMs: number): Promise<Opprettet> {
  const linjer = maalLinjer(graa);
  if (linjer.loddrett < SIDELENGS * linjer.vannrett || linjer.blekk < MINSTE_BLEKK)
    return { graa, linjer, rotasjon: 0 };
  const rotasjon = await velgRetning(motor, graa, [0, 90, 270], 0, tidsgrenseMs);
  if (rotasjon === 0) return { graa, linjer, rotasjon };
  const snudd = svingGraa(graa, rotasjon);
  return { graa: snudd, linjer: maalLinjer(snudd), rotasjon };
}

function tilBroek(ord: readonly Ocrord[], bilde: Graabilde): Ord[] {
  const { bredde: w, hoeyde: h } = bilde;
  return ord.map((o) => ({ tekst: o.tekst, x: o.x / w, y: o.y / h, b: o.b / w, h: o.h / h, konfidens: o.konfidens }));
}

const lagSide = (nr: number, v: Visning, kilde: LestSide['kilde']): LestSide => ({
  nr,
  bredde: v.bredde,
  hoeyde: v.hoeyde,
  bilde: v.bilde,
  miniatyr: v.miniatyr,
  kilde,
  konfidens: 0,
  rotasjon: 0,
  skjevhet: 0,
  tekst: '',
  ord: [],
});

interface Oppstilt {
  graa: Graabilde;
  stilling: Stilling;
  rotasjon: Kvartsving;
}

function stillOpp(kilde: Kildebilde, o: Opprettet): Oppstilt {
  const { skjevhet, punkter, skala } = o.linjer;
  const lerret = skjevhet === 0 ? RETT.lerret : finnLerret(o.graa.bredde, o.graa.hoeyde, skjevhet, punkter, skala);
  const stilling = { sving: snuKvart(kilde.rotasjon, o.rotasjon), skjevhet, lerret };
  return { graa: rettOpp(o.graa, skjevhet, lerret), stilling, rotasjon: o.rotasjon };
}

/** Reads the page as it stands; when that gives little, tries the other turns and reads again if one is better. */
async function lesMedRetning(k: Lesekontekst, o: Oppstilt, frist: number): Promise<Oppstilt & { ord: Ocrord[] }> {
  const igjen = (): number => Math.max(1000, frist - performance.now());
  const ord = await k.motor.les(o.graa, 'side', igjen());
  if (snittkonfidens(ord) >= TVIL && ord.length > 2) return { ...o, ord };
  const ekstra = await velgRetning(k.motor, o.graa, [0, 180, 90, 270], 0, igjen());
  if (ekstra === 0) return { ...o, ord };
  const graa = svingGraa(o.graa, ekstra);
  const paaTvers = ekstra === 90 || ekstra === 270;
  const { fb, fh } = o.stilling.lerret;
  const lerret = paaTvers ? { fb: fh, fh: fb } : { fb, fh };
  const stilling = { ...o.stilling, sving: snuKvart(o.stilling.sving, ekstra), lerret };
  return { graa, stilling, rotasjon: snuKvart(o.rotasjon, ekstra), ord: await k.motor.les(graa, 'side', igjen()) };
}

async function skrivArkivside(
  k: Lesekontekst,
  nr: number,
  kilde: Kildebilde,
  stilling: Stilling,
  ord: Ord[],
): Promise<void> {
  const bilde = await skrivArkivbilde(kilde, path.join(k.arbeidsmappe, `arkivbilde-${nr}.bin`));
  await fs.writeFile(arkivsideFil(k.arbeidsmappe, nr), JSON.stringify({ bilde, stilling, ord } satisfies Arkivside));
}

async function lesMedOcr(k: Lesekontekst, nr: number, raa: Raaside, rot: string): Promise<LestSide> {
  const start = performance.now();
  const frist = start + k.tidsgrenseMs * OCR_ANDEL;
  const opprettet = await leggOpp(k.motor, await klargjoer(raa.bilde), k.tidsgrenseMs * OCR_ANDEL);
  const oppstilt = stillOpp(raa.bilde, opprettet);
  const visning = await skrivVisning(raa.bilde, oppstilt.stilling, rot);
  const tom = lagSide(nr, visning, 'ingen');
  await skrivArkivside(k, nr, raa.bilde, oppstilt.stilling, []);
  if (opprettet.linjer.blekk < MINSTE_BLEKK) return { ...tom, advarsel: 'tolking.blank-side' };
  k.forelopig(tom);
  let lest: Awaited<ReturnType<typeof lesMedRetning>>;
  try {
    lest = await lesMedRetning(k, oppstilt, frist);
  } catch (feil) {
    if (feil instanceof Ocrtidsgrense) return { ...tom, advarsel: 'tolking.side-tidsgrense' };
    throw feil;
  }
  const snudd = lest.stilling.sving !== oppstilt.stilling.sving;
  const endelig = snudd ? lagSide(nr, await skrivVisning(raa.bilde, lest.stilling, rot), 'ingen') : tom;
  const ord = tilBroek(lest.ord, lest.graa);
  const konfidens = snittkonfidens(lest.ord);
  await skrivArkivside(k, nr, raa.bilde, lest.stilling, ord);
  const advarsel: Sideadvarsel | undefined =
    ord.length === 0 ? 'tolking.side-uleselig' : konfidens < LAV_KONFIDENS ? 'tolking.lav-konfidens' : undefined;
  return {
    ...endelig,
    kilde: ord.length === 0 ? 'ingen' : 'ocr',
    konfidens,
    rotasjon: lest.rotasjon,
    skjevhet: lest.stilling.skjevhet,
    tekst: tilTekst(lest.ord),
    ord,
    ...(advarsel === undefined ? {} : { advarsel }),
  };
}

/** Reads one page: its text layer where that is real, else by OCR; writes the viewer's pictures and what the archive needs. */
export async function lesSide(
  k: Lesekontekst,
  kilde: Sidekilde,
  nr: number,
): Promise<{ side: LestSide; skannet: boolean }> {
  const raa = await kilde.hent(nr);
  const rot = path.join(k.utmappe, `side-${String(nr).padStart(4, '0')}`);
  if (raa.tekstlag === undefined) {
    const side = await lesMedOcr(k, nr, raa, rot);
    // A page of outlines that OCR could read gains from a searchable copy as much as a scan does.
    return { side, skannet: raa.skannet || side.kilde === 'ocr' };
  }
  const visning = await skrivVisning(raa.bilde, { ...RETT, sving: raa.bilde.rotasjon }, rot);
  const { tekst, ord, konfidens } = raa.tekstlag;
  return { side: { ...lagSide(nr, visning, 'tekstlag'), tekst, ord, konfidens }, skannet: raa.skannet };
}
