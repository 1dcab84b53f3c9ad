import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  epostMedFiendtligNavn,
  epostMedOedelagtTegnsett,
  helPdf,
  kjempebilde,
  knustPdf,
  overlappendeBombe,
  ukjentFormat,
  zipbombe,
  zipMedUtbrudd,
} from './skade/filer.ts';

export { storFil, tungSkann } from './skade/tung.ts';

/** What the product is expected to do: hold it back with a cause, or take it in (some of them with a reason for the missing text). */
export type Ventet = 'karantene' | 'mottas' | 'duplikat';

export type Skadetfil = {
  readonly fil: string;
  readonly skade: string;
  readonly ventet: Ventet;
  readonly sha256: string;
  readonly stoerrelse: number;
};

type Oppskrift = {
  readonly fil: string;
  readonly skade: string;
  readonly ventet: Ventet;
  readonly lag: () => Buffer | Promise<Buffer>;
};

const VANLIG = 'Klage på eiendomsskatt. Vi mener taksten på boligen er satt for høyt og ber om ny vurdering.';

export const SKADER: readonly Oppskrift[] = [
  { fil: 'SKN_20261118_0801.pdf', skade: 'null-byte', ventet: 'karantene', lag: () => Buffer.alloc(0) },
  { fil: 'SKN_20261118_0802.pdf', skade: 'knust-pdf', ventet: 'karantene', lag: knustPdf },
  { fil: 'Konfidensielt.pdf', skade: 'kryptert-pdf', ventet: 'karantene', lag: () => helPdf(VANLIG, 'hemmelig-2026') },
  {
    fil: 'Søknad.docx',
    skade: 'feil-endelse-pdf-som-docx',
    ventet: 'mottas',
    lag: () => helPdf('Søknad om støttekontakt.'),
  },
  {
    fil: 'Notat.pdf',
    skade: 'feil-endelse-tekst-som-pdf',
    ventet: 'mottas',
    lag: () => Buffer.from('Hei! Dette er ren tekst i en fil som heter pdf.\r\n'),
  },
  { fil: 'Vedlegg.zip', skade: 'zipbombe-nestet', ventet: 'karantene', lag: zipbombe },
  { fil: 'Bilder fra befaring.zip', skade: 'zipbombe-overlappende', ventet: 'karantene', lag: overlappendeBombe },
  { fil: 'Tegninger.zip', skade: 'zip-utbrudd', ventet: 'karantene', lag: zipMedUtbrudd },
  { fil: 'Kartutsnitt.png', skade: 'kjempebilde', ventet: 'karantene', lag: () => kjempebilde() },
  { fil: 'VS_ Brøyting.eml', skade: 'oedelagt-tegnsett', ventet: 'mottas', lag: epostMedOedelagtTegnsett },
  { fil: 'Se vedlegg.eml', skade: 'vedleggsnavn-ut-av-mappen', ventet: 'mottas', lag: epostMedFiendtligNavn },
  {
    fil: 'Søknad 🏠🔥 garasje.pdf',
    skade: 'emoji-i-navn',
    ventet: 'mottas',
    lag: () => helPdf('Søknad om garasje på gnr. 88 bnr. 8.'),
  },
  { fil: 'Klage.pdf', skade: 'foerste-av-to-like', ventet: 'mottas', lag: () => helPdf(VANLIG) },
  { fil: 'Klage - kopi.pdf', skade: 'samme-fil-to-ganger', ventet: 'duplikat', lag: () => helPdf(VANLIG) },
  { fil: 'eksport.dat', skade: 'ukjent-format', ventet: 'karantene', lag: ukjentFormat },
];

/** Writes the damaged and hostile files into `mappe` and tells what each is. A few seconds of CPU, for the bombs. */
export async function skrivSkadet(mappe: string): Promise<Skadetfil[]> {
  await mkdir(mappe, { recursive: true });
  const ut: Skadetfil[] = [];
  for (const { fil, skade, ventet, lag } of SKADER) {
    const bytes = await lag();
    await writeFile(path.join(mappe, fil), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    ut.push({ fil, skade, ventet, sha256, stoerrelse: bytes.length });
  }
  return ut;
}

const [, , mappe] = process.argv;
if (import.meta.main && mappe !== undefined) {
  for (const linje of await skrivSkadet(mappe)) process.stdout.write(`${JSON.stringify(linje)}\n`);
}
