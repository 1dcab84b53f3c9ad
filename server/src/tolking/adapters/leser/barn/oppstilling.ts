import { jevnBakgrunn } from '../bilde/bakgrunn.ts';
import { smaabokstavHoeyde } from '../bilde/blekk.ts';
import { FLEKKGRENSE, fjernFlekker, maalFlekker } from '../bilde/flekker.ts';
import { type Finhet, type Graabilde, harFinere, lesGraa, svingGraa } from '../bilde/graabilde.ts';
import { type Kildebilde, type Kvartsving, snuKvart } from '../bilde/kildebilde.ts';
import { velgRetning } from '../bilde/retning.ts';
import { finnLerret, rettOpp } from '../bilde/rettopp.ts';
import { maalLinjer } from '../bilde/skjevhet.ts';
import { type Piksler, pikslerTilGraa, RETT, type Stilling } from '../bilde/visning.ts';
import { type Ocrmotor, type Ocrord, snittkonfidens } from '../ocr/motor.ts';

/** A page picture made ready for reading, and how it was placed. */
export interface Oppstilt {
  graa: Graabilde;
  stilling: Stilling;
  /** The part of the quarter turn that we found ourselves. */
  rotasjon: Kvartsving;
  /** Share of the page that is ink. */
  blekk: number;
}

export type Lest = Oppstilt & { ord: Ocrord[] };

/** Milliseconds left before the page must be given up; read anew for each engine call. */
export type Tidtaker = () => number;

/** Below this mean confidence the page may lie on its head; other turns are tried. */
const TVIL = 0.62;
/** Below this a finer picture is tried when the source has one. */
const UTYDELIG = 0.85;
/** Columns must stand out this much more than rows before a page is taken to lie on its side. */
const SIDELENGS = 1.4;
export const MINSTE_BLEKK = 0.0004;

/** From this resolution on the viewer's 150 dpi picture is looked at first; under it specks would be smeared out. */
const HALVERES_FRA_DPI = 260;
/** Small letters this high (pixels) read as well at 150 dpi as at more. */
const STOR_SKRIFT = 11;

const rens = (graa: Graabilde): Graabilde => jevnBakgrunn(maalFlekker(graa) > FLEKKGRENSE ? fjernFlekker(graa) : graa);

const klargjoer = async (kilde: Kildebilde, finhet: Finhet): Promise<Graabilde> =>
  svingGraa(rens(await lesGraa(kilde, finhet)), kilde.rotasjon);

/**
 * Evens out, turns a page that lies on its side, and straightens. A page on its head is only seen when it has been read.
 * `piksler` is the same page at viewing size: ordinary print at 300 dpi is read from that, small print from more.
 */
export async function stillOpp(
  motor: Ocrmotor,
  kilde: Kildebilde,
  piksler: Piksler,
  igjen: Tidtaker,
): Promise<Oppstilt> {
  const halvert = kilde.dpi >= HALVERES_FRA_DPI;
  let graa = halvert ? svingGraa(rens(pikslerTilGraa(piksler)), kilde.rotasjon) : await klargjoer(kilde, 'vanlig');
  let linjer = maalLinjer(graa);
  let rotasjon: Kvartsving = 0;
  if (linjer.loddrett >= SIDELENGS * linjer.vannrett && linjer.blekk >= MINSTE_BLEKK) {
    rotasjon = await velgRetning(motor, graa, [0, 90, 270], 0, igjen());
    graa = svingGraa(graa, rotasjon);
    linjer = maalLinjer(graa);
  }
  const { skjevhet, punkter, skala, blekk } = linjer;
  const lerret = skjevhet === 0 ? RETT.lerret : finnLerret(graa.bredde, graa.hoeyde, skjevhet, punkter, skala);
  const stilling = { sving: snuKvart(kilde.rotasjon, rotasjon), skjevhet, lerret };
  if (halvert && blekk >= MINSTE_BLEKK && smaabokstavHoeyde(graa) < STOR_SKRIFT)
    graa = svingGraa(await klargjoer(kilde, 'vanlig'), rotasjon);
  return { graa: rettOpp(graa, skjevhet, lerret), stilling, rotasjon, blekk };
}

/** The same page turned a further quarter or more. */
function vendt(o: Oppstilt, sving: Kvartsving): Oppstilt {
  const { fb, fh } = o.stilling.lerret;
  const lerret = sving === 180 ? { fb, fh } : { fb: fh, fh: fb };
  const stilling = { ...o.stilling, sving: snuKvart(o.stilling.sving, sving), lerret };
  return { ...o, graa: svingGraa(o.graa, sving), stilling, rotasjon: snuKvart(o.rotasjon, sving) };
}

async function finere(motor: Ocrmotor, kilde: Kildebilde, lest: Lest, igjen: Tidtaker): Promise<Lest> {
  const snudd = svingGraa(await klargjoer(kilde, 'fin'), lest.rotasjon);
  const graa = rettOpp(snudd, lest.stilling.skjevhet, lest.stilling.lerret);
  const ord = await motor.les(graa, 'side', igjen());
  return snittkonfidens(ord) > snittkonfidens(lest.ord) ? { ...lest, graa, ord } : lest;
}

/** Reads the page; when that gives little, tries the other turns, and then a finer picture. */
export async function lesOppstilt(motor: Ocrmotor, kilde: Kildebilde, o: Oppstilt, igjen: Tidtaker): Promise<Lest> {
  const start = igjen();
  let lest: Lest = { ...o, ord: await motor.les(o.graa, 'side', start) };
  if (snittkonfidens(lest.ord) < TVIL || lest.ord.length < 3) {
    const sving = await velgRetning(motor, o.graa, [0, 180, 90, 270], 0, igjen());
    if (sving !== 0) {
      const snudd = vendt(o, sving);
      lest = { ...snudd, ord: await motor.les(snudd.graa, 'side', igjen()) };
    }
  }
  const rikelig = igjen() > start / 2;
  const svak = snittkonfidens(lest.ord) < UTYDELIG;
  return svak && rikelig && harFinere(kilde, lest.graa.dpi) ? finere(motor, kilde, lest, igjen) : lest;
}
