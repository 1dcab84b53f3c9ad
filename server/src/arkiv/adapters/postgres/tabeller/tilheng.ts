import type {
  Graderingskode,
  Kassasjonsvedtak,
  SignaturSikkerhetsnivaa,
  SignaturVerifisert,
  Slettingstype,
} from '@dokumentsenter/noark';
import type { Generated, GeneratedAlways } from 'kysely';
import type { Eiet, Opprettet, Valgfri } from './grunn.ts';

/** The table a systemID stands in. */
export type Enhetstype =
  | 'arkiv'
  | 'arkivdel'
  | 'klasse'
  | 'saksmappe'
  | 'moetemappe'
  | 'journalpost'
  | 'arkivnotat'
  | 'moeteregistrering'
  | 'dokumentbeskrivelse'
  | 'dokumentobjekt';

interface Tilheng extends Eiet {
  enhetstype: Enhetstype;
  enhet: string;
}
export interface MerknadRad extends Tilheng {
  system_id: string;
  merknadstekst: string;
  merknadstype: string | null;
  merknadsdato: Date;
  merknad_registrert_av: string;
}
export interface KryssreferanseRad extends Tilheng, Opprettet {
  system_id: string;
  til_klasse: string | null;
  til_mappe: string | null;
  til_registrering: string | null;
}
export interface NoekkelordRad extends Tilheng {
  noekkelord: string;
}
export interface OppbevaringsstedRad extends Tilheng {
  rekkefoelge: number;
  sted: string;
}
export interface GraderingRad extends Tilheng {
  grad: Graderingskode;
  graderingsdato: Date;
  gradert_av: string;
  nedgraderingsdato: Date | null;
  nedgradert_av: string | null;
}
export interface KassasjonRad extends Tilheng {
  kassasjonsvedtak: Kassasjonsvedtak;
  kassasjonshjemmel: string | null;
  bevaringstid: number;
  kassasjonsdato: string | null;
  arves: Generated<boolean>;
}
export interface SperringRad extends Eiet {
  system_id: string;
  journalpost: string;
  grunn: string;
  hjemmel: string;
  sperret_dato: Date;
  sperret_av: string;
  opphevet_dato: Valgfri<Date>;
  opphevet_av: Valgfri<string>;
  opphevet_grunn: Valgfri<string>;
}
export interface UtfoertKassasjonRad extends Tilheng {
  kassert_dato: Date;
  kassert_av: string;
}
export interface SlettingRad extends Tilheng {
  system_id: string;
  slettingstype: Slettingstype;
  slettet_dato: Date;
  slettet_av: string;
}
export interface ElektroniskSignaturRad extends Tilheng {
  sikkerhetsnivaa: SignaturSikkerhetsnivaa;
  verifisert: SignaturVerifisert;
  verifisert_dato: string;
  verifisert_av: string;
}
export interface EndringsloggRad extends Eiet {
  loepenummer: GeneratedAlways<number>;
  referanse_arkivenhet: string;
  referanse_metadata: string;
  tidligere_verdi: string | null;
  ny_verdi: string | null;
  endret_dato: Date;
  endret_av: string;
  endret_av_id: string;
}
export interface FristpauseRad extends Eiet, Opprettet {
  system_id: string;
  journalpost: string;
  fra: string;
  til: string | null;
  hjemmel: string;
}
export interface TjenestemaalRad extends Eiet {
  klasse_id: string;
  virkedager: number;
}
