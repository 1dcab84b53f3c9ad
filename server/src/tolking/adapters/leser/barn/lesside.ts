import fs from 'node:fs/promises';
import path from 'node:path';
import type { LestSide, Ord, Sideadvarsel } from '../../../ports/dokumentleser.ts';
import { type Arkivbilde, skrivArkivbilde } from '../bilde/arkivbilde.ts';
import type { Graabilde } from '../bilde/graabilde.ts';
import { hentPiksler, pikslerTilGraa, RETT, type Stilling, skrivVisning, type Visning } from '../bilde/visning.ts';
import { finnSkilleark } from '../merker/skilleark.ts';
import { type Ocrmotor, type Ocrord, Ocrtidsgrense, snittkonfidens, tilTekst } from '../ocr/motor.ts';
import { type Lest, lesOppstilt, MINSTE_BLEKK, stillOpp } from './oppstilling.ts';
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
  bareArkiv: boolean;
  /** Called when the page picture is ready and reading goes on: what is left if reading hangs. */
  forelopig(side: LestSide): void;
}

const LAV_KONFIDENS = 0.55;
/** A page of digital text with more than this is a letter, not a sheet between letters. */
const SKILLEARK_TEGN = 800;
/** The share of the page's time that reading may use; the rest is for pictures and for telling about it. */
const OCR_ANDEL = 0.8;

export const arkivsideFil = (mappe: string, nr: number): string => path.join(mappe, `arkivside-${nr}.json`);

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

async function noterArkivside(k: Lesekontekst, nr: number, side: Arkivside): Promise<void> {
  await fs.writeFile(arkivsideFil(k.arbeidsmappe, nr), JSON.stringify(side));
}

function ferdigSide(side: LestSide, lest: Lest, ord: Ord[]): LestSide {
  const konfidens = snittkonfidens(lest.ord);
  const advarsel: Sideadvarsel | undefined =
    ord.length === 0 ? 'tolking.side-uleselig' : konfidens < LAV_KONFIDENS ? 'tolking.lav-konfidens' : undefined;
  return {
    ...side,
    kilde: ord.length === 0 ? 'ingen' : 'ocr',
    konfidens,
    rotasjon: lest.rotasjon,
    skjevhet: lest.stilling.skjevhet,
    tekst: tilTekst(lest.ord),
    ord,
    ...(advarsel === undefined ? {} : { advarsel }),
  };
}

/** The pictures come first, so that a page whose reading hangs is still there to look at. */
async function lesMedOcr(k: Lesekontekst, nr: number, raa: Raaside, rot: string): Promise<LestSide> {
  const frist = performance.now() + k.tidsgrenseMs * OCR_ANDEL;
  const igjen = (): number => Math.max(1000, frist - performance.now());
  const kilde = raa.bilde;
  const piksler = await hentPiksler(kilde);
  const skilleark = await finnSkilleark(pikslerTilGraa(piksler));
  const oppstilt = await stillOpp(k.motor, kilde, piksler, igjen);
  const merket = skilleark === null ? {} : { skilleark };
  const tom = { ...lagSide(nr, await skrivVisning(piksler, oppstilt.stilling, rot), 'ingen'), ...merket };
  const bilde = await skrivArkivbilde(kilde, path.join(k.arbeidsmappe, `arkivbilde-${nr}.bin`));
  await noterArkivside(k, nr, { bilde, stilling: oppstilt.stilling, ord: [] });
  if (oppstilt.blekk < MINSTE_BLEKK) return { ...tom, advarsel: 'tolking.blank-side' };
  // A sheet we printed ourselves holds nothing else worth reading.
  if (skilleark?.kilde === 'qr') return tom;
  k.forelopig(tom);
  try {
    const lest = await lesOppstilt(k.motor, kilde, oppstilt, igjen);
    const snudd = lest.stilling.sving !== oppstilt.stilling.sving;
    const side = snudd ? { ...lagSide(nr, await skrivVisning(piksler, lest.stilling, rot), 'ingen'), ...merket } : tom;
    const ord = tilBroek(lest.ord, lest.graa);
    await noterArkivside(k, nr, { bilde, stilling: lest.stilling, ord });
    return ferdigSide(side, lest, ord);
  } catch (feil) {
    if (feil instanceof Ocrtidsgrense) return { ...tom, advarsel: 'tolking.side-tidsgrense' };
    throw feil;
  }
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
  const { tekst, ord, konfidens } = raa.tekstlag;
  if (k.bareArkiv) {
    const visning = { bilde: '', miniatyr: '', bredde: 0, hoeyde: 0 };
    return { side: { ...lagSide(nr, visning, 'tekstlag'), tekst, ord, konfidens }, skannet: raa.skannet };
  }
  const piksler = await hentPiksler(raa.bilde);
  const visning = await skrivVisning(piksler, { ...RETT, sving: raa.bilde.rotasjon }, rot);
  // A full page of digital text is no separator sheet: it is not searched.
  const kanVaereSkilleark = raa.skannet || tekst.length < SKILLEARK_TEGN;
  const skilleark = kanVaereSkilleark ? await finnSkilleark(pikslerTilGraa(piksler)) : null;
  const side = { ...lagSide(nr, visning, 'tekstlag'), tekst, ord, konfidens };
  return { side: skilleark === null ? side : { ...side, skilleark }, skannet: raa.skannet };
}
