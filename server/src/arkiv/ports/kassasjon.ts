import type { Kassasjonskjede, Kassasjonsnivaa, Kassasjonsvedtaket } from '../domain/kassasjon.ts';

/** An arkivdel or klasse that may give its decision to what lies below. */
export interface Kassasjonsenhet {
  readonly nivaa: 'arkivdel' | 'klasse';
  readonly id: string;
  /** Title; of a klasse with its klasseID first. */
  readonly navn: string;
  readonly vedtak: Kassasjonsvedtaket | null;
}
/** A document of a closed case with what is decided around it. */
export interface Kassasjonskandidat {
  readonly dokument: string;
  readonly registrering: string;
  /** Null: the document lies under an arkivnotat. */
  readonly journalpost: string | null;
  readonly forsendelse: string | null;
  readonly sak: string;
  readonly saksstatus: string;
  /** ÅÅÅÅ-MM-DD, Norwegian date. */
  readonly avsluttet: string | null;
  readonly kassert: boolean;
  readonly bruktAvAndre: boolean;
  readonly kjede: Kassasjonskjede;
}
export interface Sperring {
  readonly journalpost: string;
  readonly saksmappe: string;
  readonly registreringsID: string;
  readonly grunn: string;
  readonly hjemmel: string;
  readonly sperretDato: Date;
  readonly sperretAv: string;
}

export interface Kassasjonslager {
  enheter(): Promise<Kassasjonsenhet[]>;
  vedtak(enhet: string): Promise<Kassasjonsvedtaket | null>;
  /** Null takes the decision away. */
  settVedtak(nivaa: Kassasjonsnivaa, enhet: string, vedtak: Kassasjonsvedtaket | null): Promise<void>;
  finnes(nivaa: Kassasjonsnivaa, enhet: string): Promise<boolean>;
  /** Cases with a document decided K whose time is out on the date, oldest first. */
  forfalteSaker(dato: string, grense: number): Promise<string[]>;
  /** Every document of these cases. */
  kandidater(saker: readonly string[]): Promise<Kassasjonskandidat[]>;
  /** Removes the files of these documents and writes that it was done (krav 6.4.27). Gives the checksums that are let go. */
  kasser(dokumenter: readonly string[]): Promise<string[]>;
  /** Of these, the ones that a dokumentobjekt still has. */
  iBruk(sjekksummer: readonly string[]): Promise<string[]>;
  sperr(journalpost: string, grunn: string, hjemmel: string): Promise<void>;
  opphevSperring(journalpost: string, grunn: string): Promise<void>;
  sperrede(grense: number): Promise<Sperring[]>;
}
