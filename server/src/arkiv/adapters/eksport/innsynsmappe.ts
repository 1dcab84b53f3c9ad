import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';
import type { Sjekksum } from '../../../kernel/index.ts';
import type { Innsynsutskrift } from '../../index.ts';
import type { Filplass } from './innsynsutskrift.ts';

export interface Mappefil {
  readonly dokument: string;
  readonly navn: string;
  readonly sjekksum: Sjekksum;
}

/** The documents to be handed out, each under the number of its journalpost: `2026-14/2026-14-1-1 Søknad.pdf`. */
export function innsynsfiler(utskrift: Innsynsutskrift): Mappefil[] {
  return utskrift.saker.flatMap((sak) =>
    sak.poster
      .filter(({ avgjoerelse }) => avgjoerelse.med)
      .flatMap((post) =>
        post.dokumenter.flatMap(({ id, tittel, objekt }, i) =>
          objekt === null
            ? []
            : {
                dokument: id,
                navn: `${somNavn(sak.saksnummer)}/${somNavn(`${post.registreringsID}-${i + 1} ${tittel}`)}.${endelse(objekt)}`,
                sjekksum: objekt.sjekksum as Sjekksum,
              },
        ),
      ),
  );
}

export function plassI(filer: readonly Mappefil[]): Filplass {
  const plasser = new Map(filer.map(({ dokument, navn }) => [dokument, navn]));
  return (dokument) => plasser.get(dokument) ?? null;
}

/** The print and the documents as one ZIP, a document at a time: memory does not grow with the case. */
export function skrivInnsynsmappe(
  utskrift: { readonly navn: string; readonly innhold: Uint8Array },
  filer: readonly Mappefil[],
  aapne: (sjekksum: Sjekksum) => Promise<Readable>,
): Readable {
  const ut = new PassThrough();
  const zip = new Zip((feil, bit, siste) => {
    if (feil) ut.destroy(feil);
    else {
      ut.write(bit);
      if (siste) ut.end();
    }
  });
  const skriv = async () => {
    const forside = new ZipPassThrough(utskrift.navn);
    zip.add(forside);
    forside.push(utskrift.innhold, true);
    for (const { navn, sjekksum } of filer) {
      const fil = new ZipPassThrough(navn);
      zip.add(fil);
      for await (const bit of await aapne(sjekksum)) {
        fil.push(bit as Uint8Array);
        if (ut.writableNeedDrain) await once(ut, 'drain');
      }
      fil.push(new Uint8Array(0), true);
    }
    zip.end();
  };
  skriv().catch((feil: unknown) => ut.destroy(feil instanceof Error ? feil : new Error(String(feil))));
  return ut;
}

const LENGST = 80;
function somNavn(tekst: string): string {
  return tekst
    .replace(/[^\p{L}\p{N} .,()-]+/gu, '-')
    .trim()
    .slice(0, LENGST)
    .replace(/[ .]+$/, '');
}

function endelse({ filnavn, format }: { readonly filnavn: string; readonly format: string }): string {
  return (
    /\.([A-Za-z0-9]{1,8})$/.exec(filnavn)?.[1]?.toLowerCase() ??
    (/^[a-z0-9]{1,8}$/i.test(format) ? format.toLowerCase() : 'bin')
  );
}
