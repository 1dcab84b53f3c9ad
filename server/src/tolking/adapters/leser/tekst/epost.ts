import { z } from 'zod';
import { htmlTilTekst } from './html.ts';

const zAdresse = z.object({ navn: z.string(), adresse: z.string() });

/** The part of mottak's `epost-body` file that is laid out. What the sender left out is null or empty. */
export const epostBody = z.object({
  hode: z.object({
    fra: zAdresse.nullable(),
    til: z.array(zAdresse),
    kopi: z.array(zAdresse),
    emne: z.string(),
    /** ISO 8601 in UTC. */
    dato: z.string().nullable(),
  }),
  tekst: z.string(),
  html: z.string().nullable(),
  /** Names of what came with it; they are documents of their own. */
  vedlegg: z.array(z.string()).optional(),
});

export type EpostBody = z.infer<typeof epostBody>;

const NORSK_TID = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' });

/** A document as it will be laid out: a heading, label/value lines, and running text. */
export interface Tekstinnhold {
  tittel: string;
  felt: { navn: string; verdi: string }[];
  broedtekst: string;
}

/** Header lines first, then the text; the plain text part is preferred because the sender wrote it to be read as it is. */
export async function epostTilInnhold({ hode, tekst, html, vedlegg = [] }: EpostBody): Promise<Tekstinnhold> {
  const ren = tekst.trim();
  const broedtekst = ren !== '' ? ren : html === null ? '' : await htmlTilTekst(html);
  const felt = [
    { navn: 'Fra', verdi: hode.fra === null ? '' : adresse(hode.fra) },
    { navn: 'Til', verdi: hode.til.map(adresse).join(', ') },
    { navn: 'Kopi', verdi: hode.kopi.map(adresse).join(', ') },
    { navn: 'Dato', verdi: norskTid(hode.dato) },
    { navn: 'Emne', verdi: hode.emne.trim() },
    { navn: 'Vedlegg', verdi: vedlegg.join(', ') },
  ].filter(({ verdi }) => verdi !== '');
  return { tittel: hode.emne.trim() || 'E-post', felt, broedtekst };
}

/** A date a sender made up is shown as it was written. */
function norskTid(dato: string | null): string {
  if (dato === null) return '';
  const tid = new Date(dato);
  return Number.isNaN(tid.getTime()) ? dato : NORSK_TID.format(tid);
}

function adresse({ navn, adresse: epost }: z.infer<typeof zAdresse>): string {
  return navn === '' ? epost : `${navn} <${epost}>`;
}
