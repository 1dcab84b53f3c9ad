import path from 'node:path';
import { expect } from 'vitest';
import type { Dokumentleser, LestSide, Ord } from '../../../ports/dokumentleser.ts';
import type { Graabilde } from '../bilde/graabilde.ts';
import { lagDokumentleser } from '../index.ts';
import { aapnePdf, medSide } from '../pdf/pdfium.ts';
import { lesTekstlag } from '../pdf/tekstlag.ts';
import { BREV, lagSkannPdf, lagTekstPdf, lesAlt, nyMappe, somSharp, tegnGraa } from './dokumenter.ts';

/** Reading starts engines, and the machine may have other things to do. */
export const LANG = { timeout: 400_000 };

export const ventFerdig = (slutt: { type: string }): void => expect(slutt).toMatchObject({ type: 'ferdig' });
export const normal = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();
export const heleBrevet = normal(BREV.join(' '));

/** One letter in the forms it may come in, and a reader to read it with. */
export interface Brevproeve {
  readonly leser: Dokumentleser;
  readonly mappe: string;
  readonly tekstPdf: string;
  readonly graa: Graabilde;
  readonly jpeg: Buffer;
  /** Nearly all words read right by OCR, and each where it stands. */
  sjekkOrd(side: LestSide, slakk?: number): void;
  /** The only page of a scanned PDF of the picture, read. */
  lesBilde(bilde: Buffer): Promise<LestSide>;
}

/** Starts a reader, which the test must stop, and makes the letter. */
export async function lagBrevproeve(): Promise<Brevproeve> {
  const leser = await lagDokumentleser({ prosesser: 1 });
  const mappe = await nyMappe();
  const tekstPdf = await lagTekstPdf(mappe);
  const graa = await tegnGraa(tekstPdf, 200);
  const jpeg = await somSharp(graa).jpeg({ quality: 90 }).toBuffer();
  const fasit = await ordPaaSiden(tekstPdf);
  return {
    leser,
    mappe,
    tekstPdf,
    graa,
    jpeg,
    sjekkOrd: (side, slakk = 0.012) => sjekkOrd(fasit, side, slakk),
    async lesBilde(bilde) {
      const fil = await lagSkannPdf(path.join(await nyMappe(), 'skann.pdf'), [bilde]);
      const { sider, slutt } = await lesAlt(leser, { fil, format: 'pdf' });
      ventFerdig(slutt);
      return sider[0] as LestSide;
    },
  };
}

/** Where the words stand on the page, by the text layer of the PDF the picture was drawn from. */
async function ordPaaSiden(pdf: string): Promise<Ord[]> {
  const dok = await aapnePdf(pdf);
  const { ord } = await medSide(dok, 1, (side) => lesTekstlag(dok.pdfium, side));
  dok.lukk();
  return ord;
}

function sjekkOrd(fasit: readonly Ord[], side: LestSide, slakk: number): void {
  expect(side.kilde).toBe('ocr');
  const treff = fasit.filter((f) =>
    side.ord.some(
      (o) =>
        o.tekst === f.tekst &&
        Math.abs(o.x + o.b / 2 - f.x - f.b / 2) < slakk &&
        Math.abs(o.y + o.h / 2 - f.y - f.h / 2) < slakk,
    ),
  );
  expect(treff.length / fasit.length).toBeGreaterThan(0.9);
}
