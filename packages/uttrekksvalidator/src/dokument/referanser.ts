import type { Funnliste } from '../funn/funn.ts';
import type { Diskliste } from '../lister/diskliste.ts';
import type { Observatoer } from '../struktur/leser.ts';
import { betegnelse, type Node } from '../struktur/node.ts';
import { stedFor } from '../struktur/sted.ts';
import { sammenlignFormat } from './format.ts';
import { endelse, erArkivformat } from './innhold.ts';

/** What a dokumentobjekt says of its file, as a row: path → these. */
export const REFERANSEFELT = ['sjekksum', 'algoritme', 'stoerrelse', 'linje', 'systemID', 'objekt', 'variant'] as const;

const ARKIVVARIANT = /^(arkivformat|a)$/i;

/** N5.29 at once, and a row for each file that is pointed at, compared with the files later (`kontrollerDokumenter`). */
export function dokumentreferanser(referanser: Diskliste, funn: Funnliste, fil: string): Observatoer {
  return {
    lukket(node) {
      if (node.navn !== 'dokumentobjekt') return;
      const oppgitt = node.felt.referanseDokumentfil;
      if (oppgitt === undefined) return;
      const sti = normaliser(oppgitt);
      if (oppgitt.includes('\\')) funn.meld('dokument-skraastrek', oppgitt, stedFor(node, fil));
      if (sti === null) {
        funn.meld('dokument-sti', oppgitt, stedFor(node, fil));
        return;
      }
      formatproeve(node, sti, funn, fil);
      const f = node.felt;
      referanser.leggTil(
        sti,
        (f.sjekksum ?? '').toLowerCase(),
        f.sjekksumAlgoritme ?? '',
        f.filstoerrelse ?? '',
        String(node.linje),
        f.systemID ?? node.forelder?.felt.systemID ?? '',
        node.forelder === null ? betegnelse(node) : betegnelse(node.forelder),
        ARKIVVARIANT.test(f.variantformat ?? '') ? 'A' : '',
      );
    },
  };
}

function formatproeve(node: Node, sti: string, funn: Funnliste, fil: string): void {
  const { format, variantformat } = node.felt;
  const ende = endelse(sti);
  const svar = format === undefined ? 'likt' : sammenlignFormat(format, ende);
  if (svar === 'ulikt') funn.meld('format-avvik', `format er «${format}», filen heter ${sti}`, stedFor(node, fil));
  else if (svar === 'annet-navn') funn.meld('format-pronom', `format er «${format}»`, stedFor(node, fil));
  if (ARKIVVARIANT.test(variantformat ?? '') && !erArkivformat(ende))
    funn.meld('innhold-ikke-arkivformat', sti, stedFor(node, fil));
}

/** Slashes one way, no `./`; null when the path leads out of the package. */
export function normaliser(oppgitt: string): string | null {
  const sti = oppgitt
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\/{2,}/g, '/');
  const ut = sti.startsWith('/') || /^[a-z]+:/i.test(sti) || sti.split('/').includes('..');
  return ut || sti === '' ? null : sti;
}
