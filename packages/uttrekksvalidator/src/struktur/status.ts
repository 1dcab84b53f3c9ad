import type { Funnliste } from '../funn/funn.ts';
import type { Observatoer } from './leser.ts';
import { betegnelse, erJournalpost, erUtgaar, erUtgaatt, type Node } from './node.ts';
import { stedFor } from './sted.ts';

const AVSLUTTET = /^(avsluttet|a)$/i;
const ARKIVERT = /^(arkivert|a)$/i;
const FERDIG = /^(dokumentet er ferdigstilt|ferdigstilt|f)$/i;
const HOVED = /^(hoveddokument|h)$/i;
const INNGAAENDE = /^(inngående dokument|inngående|i)$/i;
const FYSISK = /^(fysisk arkiv|fysisk medium|f)$/i;

/** N5.14, N5.15, N5.17, N5.21, N5.22, N5.24, N5.25, N5.40 and DS.12: states that must be final, and objects that must hold something. */
export function statusproeve(funn: Funnliste, fil: string): Observatoer {
  const meld = (kode: Parameters<Funnliste['meld']>[0], node: Node, detalj = betegnelse(node)) =>
    funn.meld(kode, detalj, stedFor(node, fil));

  const mappe = (node: Node) => {
    const { saksstatus } = node.felt;
    if (node.type === 'saksmappe' && !AVSLUTTET.test(saksstatus ?? '') && !erUtgaar(saksstatus))
      meld('saksstatus-ikke-avsluttet', node, `${betegnelse(node)}: ${saksstatus ?? 'status mangler'}`);
    const innhold = (node.barn.mappe ?? 0) + (node.barn.registrering ?? 0);
    if (innhold === 0 && !erUtgaatt(node)) meld('mappe-tom', node);
  };

  const journalpost = (node: Node) => {
    const { journalposttype, journalstatus } = node.felt;
    if (journalposttype === undefined) meld('journalposttype-mangler', node);
    if (!ARKIVERT.test(journalstatus ?? '') && !erUtgaar(journalstatus))
      meld('journalstatus-ikke-arkivert', node, `${betegnelse(node)}: ${journalstatus ?? 'status mangler'}`);
    if (erUtgaar(journalstatus)) return;
    const dokumenter = node.barn.dokumentbeskrivelse ?? 0;
    if (dokumenter > 0 && node.sett.hoveddokumenter === undefined) meld('uten-hoveddokument', node);
    if ((node.barn.korrespondansepart ?? 0) === 0) meld('uten-korrespondansepart', node);
    if (INNGAAENDE.test(journalposttype ?? '') && (node.barn.avskrivning ?? 0) === 0)
      meld('inngaaende-ikke-avskrevet', node);
  };

  const registrering = (node: Node) => {
    if (erJournalpost(node)) journalpost(node);
    // In version 3.1 to 4.0 a simple registrering may hold its dokumentobjekt itself.
    const dokumenter = (node.barn.dokumentbeskrivelse ?? 0) + (node.barn.dokumentobjekt ?? 0);
    if (dokumenter === 0 && !erUtgaatt(node)) meld('registrering-uten-dokument', node);
  };

  const beskrivelse = (node: Node) => {
    const { dokumentstatus, dokumentmedium, tilknyttetRegistreringSom } = node.felt;
    if (!FERDIG.test(dokumentstatus ?? ''))
      meld('dokumentstatus-ikke-ferdig', node, `${betegnelse(node)}: ${dokumentstatus ?? 'status mangler'}`);
    if (node.forelder !== null && HOVED.test(tilknyttetRegistreringSom ?? '')) node.forelder.sett.hoveddokumenter = 1;
    const kassert = (node.barn.utfoertKassasjon ?? 0) > 0 || (node.barn.sletting ?? 0) > 0;
    const paaPapir = FYSISK.test(dokumentmedium ?? '');
    if ((node.barn.dokumentobjekt ?? 0) === 0 && !paaPapir && !kassert && !erUtgaatt(node))
      meld('beskrivelse-uten-objekt', node);
  };

  return {
    lukket(node) {
      if (node.navn === 'mappe') mappe(node);
      else if (node.navn === 'registrering') registrering(node);
      else if (node.navn === 'dokumentbeskrivelse') beskrivelse(node);
    },
  };
}
