import type { Noarkobjekt } from '@dokumentsenter/noark';
import { hengId, type Radsamler } from './rader.ts';
import { eierFor, leggParter, leggTilheng } from './tilheng.ts';
import { ett, kolonner, objekter, skjerming, tekster } from './verdier.ts';

const KOBLING = {
  journalpost: 'dokumentbeskrivelse_registrering',
  arkivnotat: 'dokumentbeskrivelse_arkivnotat',
  moeteregistrering: 'dokumentbeskrivelse_moeteregistrering',
} as const;
export type Registreringskolonne = keyof typeof KOBLING;

/** The documents of a registrering, each with its link to it. */
export function leggDokumenter(ut: Radsamler, kolonne: Registreringskolonne, registrering: Noarkobjekt): void {
  for (const dokument of objekter(registrering.dokumentbeskrivelse)) {
    const id = String(dokument.systemID);
    ut.legg(KOBLING[kolonne], {
      [kolonne]: String(registrering.systemID),
      dokumentbeskrivelse: id,
      ...kolonner(dokument, 'tilknyttetRegistreringSom', 'dokumentnummer', 'tilknyttetDato', 'tilknyttetAv'),
    });
    // Written with each registrering it belongs to (krav 2.7.8): the document itself is one.
    if (!ut.nyttDokument(id)) continue;
    ut.legg('dokumentbeskrivelse', {
      system_id: id,
      ...kolonner(dokument, 'dokumenttype', 'dokumentstatus', 'tittel', 'beskrivelse', 'opprettetDato', 'opprettetAv'),
      dokumentmedium: ett(dokument.dokumentmedium) ?? 'E',
      forfatter: tekster(dokument.forfatter),
      ...skjerming(dokument),
    });
    const eier = eierFor('dokumentbeskrivelse', dokument);
    leggTilheng(ut, eier);
    leggParter(ut, eier, 'dokumentbeskrivelse');
    for (const objekt of objekter(dokument.dokumentobjekt)) leggObjekt(ut, id, objekt);
  }
}

function leggObjekt(ut: Radsamler, dokumentbeskrivelse: string, objekt: Noarkobjekt): void {
  const id = String(objekt.systemID);
  ut.legg('dokumentobjekt', {
    system_id: id,
    dokumentbeskrivelse,
    ...kolonner(objekt, 'versjonsnummer', 'variantformat', 'format', 'formatDetaljer', 'pronom', 'filnavn', 'sjekksum'),
    ...kolonner(objekt, 'filstoerrelse', 'opprettetDato', 'opprettetAv'),
    mime_type: ett(objekt.mime) ?? 'application/octet-stream',
  });
  leggTilheng(ut, eierFor('dokumentobjekt', objekt));
  objekter(objekt.konvertering).forEach((k, nr) => {
    ut.legg('konvertering', {
      system_id: hengId(id, 'konvertering', nr),
      dokumentobjekt: id,
      ...kolonner(k, 'konvertertDato', 'konvertertAv', 'konvertertFraFormat', 'konvertertTilFormat'),
      ...kolonner(k, 'konverteringsverktoey', 'konverteringskommentar'),
    });
  });
}
