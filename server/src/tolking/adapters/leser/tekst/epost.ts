import { z } from 'zod';
import { htmlTilTekst } from './html.ts';

/** What mottak writes as the JSON file of an `epost-body`. Missing headers are left out of the page. */
export const epostBody = z.object({
  fra: z.string().optional(),
  til: z.string().optional(),
  kopi: z.string().optional(),
  emne: z.string().optional(),
  /** As it should be shown, e.g. `12.03.2026 14:05`. */
  dato: z.string().optional(),
  vedlegg: z.array(z.string()).optional(),
  tekst: z.string().optional(),
  html: z.string().optional(),
});

export type EpostBody = z.infer<typeof epostBody>;

/** A document as it will be laid out: a heading, label/value lines, and running text. */
export interface Tekstinnhold {
  tittel: string;
  felt: { navn: string; verdi: string }[];
  broedtekst: string;
}

/** Header lines first, then the text; the plain text part is preferred because the sender wrote it to be read as it is. */
export async function epostTilInnhold(brev: EpostBody): Promise<Tekstinnhold> {
  const ren = brev.tekst?.trim() ?? '';
  const broedtekst = ren !== '' ? ren : brev.html === undefined ? '' : await htmlTilTekst(brev.html);
  const felt = [
    { navn: 'Fra', verdi: brev.fra },
    { navn: 'Til', verdi: brev.til },
    { navn: 'Kopi', verdi: brev.kopi },
    { navn: 'Dato', verdi: brev.dato },
    { navn: 'Emne', verdi: brev.emne },
    { navn: 'Vedlegg', verdi: brev.vedlegg?.join(', ') },
  ].flatMap(({ navn, verdi }) => (verdi === undefined || verdi.trim() === '' ? [] : [{ navn, verdi: verdi.trim() }]));
  return { tittel: brev.emne?.trim() || 'E-post', felt, broedtekst };
}
