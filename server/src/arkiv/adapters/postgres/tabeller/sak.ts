import type { Dokumentmedium, Saksstatus } from '@dokumentsenter/noark';
import type { Generated } from 'kysely';
import type { Avsluttbar, Eiet, Skjermbar, Valgfri } from './grunn.ts';

export interface SaksmappeRad extends Eiet, Avsluttbar, Skjermbar {
  system_id: string;
  arkivdel: string;
  klasse: string;
  saksaar: number;
  sakssekvensnummer: number;
  mappe_id: Generated<string>;
  tittel: string;
  offentlig_tittel: string | null;
  saksdato: string;
  administrativ_enhet: string;
  saksansvarlig: string | null;
  saksansvarlig_id: string | null;
  saksstatus: Saksstatus;
  journalenhet: string | null;
  dokumentmedium: Generated<Dokumentmedium>;
  siste_journalpostnummer: Generated<number>;
  siste_journaldato: string | null;
  beskrivelse: Valgfri<string>;
  overordnet: Valgfri<string>;
  utlaant_dato: Valgfri<string>;
  utlaant_til: Valgfri<string>;
  skjermede_ord: Generated<string[]>;
  virksomhetsspesifikke_metadata: Valgfri<unknown>;
}
export interface SekundaerklasseRad extends Eiet {
  saksmappe: string;
  klasse: string;
}
/** Hangs on exactly one unit. */
export interface PartRad extends Eiet {
  system_id: string;
  saksmappe: string | null;
  journalpost: Valgfri<string>;
  dokumentbeskrivelse: Valgfri<string>;
  moetemappe: Valgfri<string>;
  arkivnotat: Valgfri<string>;
  moeteregistrering: Valgfri<string>;
  part_id: Valgfri<string>;
  part_navn: string;
  part_rolle: string;
  organisasjonsnummer: string | null;
  skjermet: boolean;
  postadresse: Valgfri<string>;
  postnummer: Valgfri<string>;
  poststed: Valgfri<string>;
  land: Valgfri<string>;
  epostadresse: Valgfri<string>;
  telefonnummer: Valgfri<string>;
  kontaktperson: Valgfri<string>;
  virksomhetsspesifikke_metadata: Valgfri<unknown>;
}
export interface MoetemappeRad extends Eiet, Avsluttbar, Skjermbar {
  system_id: string;
  arkivdel: string;
  klasse: string | null;
  mappe_id: string;
  tittel: string;
  offentlig_tittel: string | null;
  beskrivelse: string | null;
  dokumentmedium: Dokumentmedium | null;
  moetenummer: string;
  utvalg: string;
  moetedato: string;
  moetested: string | null;
  referanse_forrige_moete: string | null;
  referanse_neste_moete: string | null;
  virksomhetsspesifikke_metadata: unknown;
}
export interface MoetedeltakerRad extends Eiet {
  moetemappe: string;
  rekkefoelge: number;
  moetedeltaker_navn: string;
  moetedeltaker_funksjon: string | null;
}
