import fs from 'node:fs/promises';
import path from 'node:path';
import type { Arkivformat, Leseformat } from '../../../ports/dokumentleser.ts';
import { Aapnefeil } from '../pdf/pdfium.ts';
import { skrivTekstdokument } from '../pdfa/tekstdokument.ts';
import { dekodTekst, htmlTegnsett } from '../tekst/dekod.ts';
import { lesEpost } from '../tekst/eml.ts';
import { epostBody, epostTilInnhold, type Tekstinnhold } from '../tekst/epost.ts';
import { htmlTilTekst } from '../tekst/html.ts';

/** More text than this is not laid out; what comes after is left to the original. */
const MAKS_BYTE = 24_000_000;

async function lesStart(fil: string): Promise<{ byte: Buffer; avkortet: boolean }> {
  const haandtak = await fs.open(fil, 'r');
  try {
    const { size } = await haandtak.stat();
    const byte = Buffer.alloc(Math.min(size, MAKS_BYTE));
    await haandtak.read(byte, 0, byte.length, 0);
    return { byte, avkortet: size > MAKS_BYTE };
  } finally {
    await haandtak.close();
  }
}

async function tilInnhold(byte: Buffer, format: Leseformat): Promise<Tekstinnhold> {
  if (format === 'html') {
    const html = dekodTekst(byte, htmlTegnsett(byte));
    const tittel = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.trim();
    return { tittel: tittel || 'Nettside', felt: [], broedtekst: await htmlTilTekst(html) };
  }
  if (format === 'eml') return epostTilInnhold(await lesEpost(byte));
  if (format === 'txt') return { tittel: 'Tekst', felt: [], broedtekst: dekodTekst(byte) };
  const lest = epostBody.safeParse(tolkJson(byte.toString('utf8')));
  if (!lest.success) throw new Aapnefeil('tolking.korrupt');
  return epostTilInnhold(lest.data);
}

function tolkJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch (feil) {
    if (feil instanceof SyntaxError) throw new Aapnefeil('tolking.korrupt');
    throw feil;
  }
}

/** Turns text, HTML or an e-mail body into a PDF/A at `pdf`, which is then read like any other PDF. */
export async function tekstTilPdf(
  fil: string,
  format: Leseformat,
  pdf: string,
  arkivformat: Arkivformat,
): Promise<{ avkortet: boolean }> {
  const { byte, avkortet } = await lesStart(fil);
  const innhold = await tilInnhold(byte, format);
  if (innhold.broedtekst.trim() === '' && innhold.felt.length === 0) throw new Aapnefeil('tolking.tomt');
  await fs.mkdir(path.dirname(pdf), { recursive: true });
  const svar = await skrivTekstdokument(innhold, pdf, arkivformat);
  return { avkortet: avkortet || svar.avkortet };
}
