import type { Diskliste } from '../lister/diskliste.ts';
import type { Observatoer } from './leser.ts';
import { betegnelse, erJournalpost, type Node } from './node.ts';

/** What a reference must lead to, and what it is called when it does not. */
export type Referanseart = 'arkivdel' | 'sekundaerklasse' | 'endring' | 'loepende' | 'offentlig' | 'annen';

/** Fields that point at another unit by its systemID. */
const REFERANSER: Readonly<Record<string, Referanseart>> = {
  referanseArkivdel: 'arkivdel',
  referanseSekundaerKlassifikasjon: 'sekundaerklasse',
  referanseForloeper: 'annen',
  referanseArvtaker: 'annen',
  referanseTilKlasse: 'annen',
  referanseTilMappe: 'annen',
  referanseTilRegistrering: 'annen',
  referanseAvskrivesAvJournalpost: 'annen',
  referanseForrigeMoete: 'annen',
  referanseNesteMoete: 'annen',
  referanseTilMoeteregistrering: 'annen',
  referanseFraMoeteregistrering: 'annen',
};

/** Rows of `ider`: systemID → kind, line, what it is called, `1` for a journalpost. */
export interface Identlister {
  readonly ider: Diskliste;
  readonly referanser: Diskliste;
  readonly numre: Diskliste;
}

export function leggReferanse(
  liste: Diskliste,
  til: string,
  art: Referanseart,
  felt: string,
  fil: string,
  linje: number,
  fra: string,
): void {
  liste.leggTil(til.trim().toLowerCase(), art, felt, fil, String(linje), fra);
}

/** Gathers identifiers, references and journal numbers; they are compared when everything has been read (`kontrollerIdenter`). */
export function identproeve(lister: Identlister, fil: string): Observatoer {
  return {
    felt(node: Node, navn: string, verdi: string, linje: number) {
      const art = REFERANSER[navn];
      if (art !== undefined) leggReferanse(lister.referanser, verdi, art, navn, fil, linje, betegnelse(node));
    },
    lukket(node: Node) {
      const { systemID, journalaar, journalsekvensnummer } = node.felt;
      const journalpost = erJournalpost(node);
      if (systemID !== undefined)
        lister.ider.leggTil(
          systemID.toLowerCase(),
          node.navn,
          String(node.linje),
          betegnelse(node),
          journalpost ? '1' : '0',
        );
      if (journalpost && journalaar !== undefined && journalsekvensnummer !== undefined)
        lister.numre.leggTil(
          `${journalaar}/${journalsekvensnummer} ${node.felt.journalenhet ?? ''}`.trim(),
          String(node.linje),
          betegnelse(node),
        );
    },
  };
}
