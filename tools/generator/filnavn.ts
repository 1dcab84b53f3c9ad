import type { Tilfeldig } from '../tilfeldig.ts';
import type { Ordbank } from './maler/typer.ts';
import { MALSETT } from './malsett.ts';
import type { Format, Malsettnavn, Plan } from './typer.ts';

const ENDELSE: Readonly<Record<Format, string>> = {
  'pdf-skann': 'pdf',
  tiff: 'tif',
  jpeg: 'jpg',
  png: 'png',
  pdf: 'pdf',
  'pdf-blandet': 'pdf',
  eml: 'eml',
  'eml-vedlegg': 'eml',
  'eml-html': 'eml',
  'eml-nestet': 'eml',
  docx: 'docx',
  txt: 'txt',
  html: 'html',
  zip: 'zip',
};

/** A time of the working day that only item `nr` has (while there are fewer than 36,000): 7919 has no factor in common with it. */
function klokke(nr: number): string {
  const sekunder = 7 * 3600 + ((nr * 7919 + 1237) % 36_000);
  const to = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${to(sekunder / 3600)}${to((sekunder / 60) % 60)}${to(sekunder % 60)}`;
}

/** The first words of a heading, before any name or number comes. */
export function stikkord(tittel: string): string {
  const ord = tittel.split(/[\s,:]+/);
  const stopp = ord.findIndex((del, i) => /[\d{}/\-–«]/.test(del) || (i > 0 && /^\p{Lu}/u.test(del)));
  const valgt = ord.slice(0, Math.min(stopp < 0 ? ord.length : stopp, 4));
  while (
    /^(etter|som|til|for|på|om|av|fra|frå|ved|i|og|med|angående|vedr\.?|vedrørende|der|er|har|nr)$/i.test(
      valgt.at(-1) ?? '',
    )
  )
    valgt.pop();
  return valgt.join(' ').replace(/[\\/:*?"<>|.]/g, '');
}

/** Names as scanners, phones and people give them. They tell no more than such names do, and no two items have the same. */
export function filnavn(
  r: Tilfeldig,
  ord: Ordbank,
  sett: Malsettnavn,
  format: Format,
  nr: number,
  tittel: string,
  dag: string,
): string {
  const endelse = ENDELSE[format];
  const dato = dag.replaceAll('-', '');
  const kl = klokke(nr);
  if (format === 'jpeg' && r.sjanse(0.6)) return `IMG_${dato}_${kl}.jpg`;
  if (['pdf-skann', 'tiff', 'jpeg', 'png'].includes(format)) {
    return sett === 'demo'
      ? r.velg([`SKN_${dato}_${kl}.${endelse}`, `Scan${dato}${kl}.${endelse}`, `doc${dato}${kl}.${endelse}`])
      : r.velg([
          `KM_C${dato}-${kl}.${endelse}`,
          `${dag} ${kl.slice(0, 2)}-${kl.slice(2, 4)}-${kl.slice(4)}.${endelse}`,
        ]);
  }
  const navn = r.sjanse(0.55) ? stikkord(tittel) || r.velg(ord.brevord) : r.velg(ord.brevord);
  const foran =
    endelse === 'eml' && r.sjanse(0.4) ? r.velg(sett === 'demo' ? ['VS_ ', 'SV_ '] : ['Fwd_ ', 'Re_ ']) : '';
  return `${foran}${navn} (${nr + 1}).${endelse}`;
}

/** What the sender calls the letter among the files of a mail. */
export function filord(plan: Plan, r: Tilfeldig): string {
  const { ord } = MALSETT[plan.svar.malsett];
  return r.sjanse(0.5) ? stikkord(plan.emne) || r.velg(ord.brevord) : r.velg(ord.brevord);
}
