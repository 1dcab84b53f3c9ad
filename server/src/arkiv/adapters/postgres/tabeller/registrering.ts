import type {
  Avskrivningsmaate,
  Dokumentmedium,
  Flytstatus,
  Journalposttype,
  Journalstatus,
  Korrespondanseparttype,
  Presedensstatus,
} from '@dokumentsenter/noark';
import type { Generated } from 'kysely';
import type { Partsslag } from '../../../domain/journalpost.ts';
import type { Arkiverbar, ArveligSkjermbar, Avsluttbar, Eiet, Skjermbar, Valgfri } from './grunn.ts';

export interface JournalpostRad extends Eiet, Arkiverbar, ArveligSkjermbar {
  system_id: string;
  saksmappe: string;
  journalaar: number;
  journalsekvensnummer: number;
  journalpostnummer: number;
  registrerings_id: string;
  journalposttype: Journalposttype;
  journalstatus: Journalstatus;
  tittel: string;
  offentlig_tittel: string | null;
  beskrivelse: Valgfri<string>;
  forfatter: Generated<string[]>;
  journaldato: string;
  dokumentets_dato: string | null;
  mottatt_dato: Date | null;
  sendt_dato: Date | null;
  forfallsdato: string | null;
  offentlighetsvurdert_dato: Valgfri<string>;
  antall_vedlegg: number;
  utlaant_dato: Valgfri<string>;
  utlaant_til: Valgfri<string>;
  administrativ_enhet: string;
  saksbehandler: string | null;
  saksbehandler_id: string | null;
  journalenhet: string | null;
  dokumentmedium: Dokumentmedium;
  forsendelse: string | null;
  virksomhetsspesifikke_metadata: Valgfri<unknown>;
}
/** `registreringsnummer` comes from the same counter as journalpostnummer of the case. */
export interface ArkivnotatRad extends Eiet, Arkiverbar, ArveligSkjermbar {
  system_id: string;
  saksmappe: string;
  registreringsnummer: number;
  registrerings_id: string;
  tittel: string;
  offentlig_tittel: string | null;
  beskrivelse: Valgfri<string>;
  forfatter: Generated<string[]>;
  dokumentets_dato: string | null;
  mottatt_dato: Valgfri<Date>;
  sendt_dato: Valgfri<Date>;
  forfallsdato: Valgfri<string>;
  offentlighetsvurdert_dato: Valgfri<string>;
  antall_vedlegg: number;
  utlaant_dato: Valgfri<string>;
  utlaant_til: Valgfri<string>;
  administrativ_enhet: string;
  saksbehandler: string | null;
  saksbehandler_id: string | null;
  dokumentmedium: Dokumentmedium;
  virksomhetsspesifikke_metadata: Valgfri<unknown>;
}
export interface MoeteregistreringRad extends Eiet, Arkiverbar, Skjermbar {
  system_id: string;
  moetemappe: string;
  registrerings_id: string | null;
  tittel: string;
  offentlig_tittel: string | null;
  beskrivelse: string | null;
  forfatter: Generated<string[]>;
  dokumentmedium: Dokumentmedium | null;
  moeteregistreringstype: string;
  moetesakstype: string | null;
  moeteregistreringsstatus: string | null;
  administrativ_enhet: string;
  saksbehandler: string;
  virksomhetsspesifikke_metadata: unknown;
}
export interface MoetereferanseRad extends Eiet {
  fra: string;
  til: string;
}
export interface KorrespondansepartRad extends Eiet {
  system_id: string;
  journalpost: string | null;
  arkivnotat: Valgfri<string>;
  moeteregistrering: Valgfri<string>;
  rekkefoelge: number;
  korrespondanseparttype: Korrespondanseparttype;
  korrespondansepart_navn: string;
  slag: Partsslag;
  organisasjonsnummer: string | null;
  postadresse: string | null;
  postnummer: Valgfri<string>;
  poststed: Valgfri<string>;
  land: Valgfri<string>;
  epostadresse: string | null;
  telefonnummer: Valgfri<string>;
  kontaktperson: Valgfri<string>;
  administrativ_enhet: Valgfri<string>;
  saksbehandler: Valgfri<string>;
  saksbehandler_id: Valgfri<string>;
  skjermet: boolean;
}
/** Write-only for the program: `foedselsnummer` cannot be selected. */
export interface FoedselsnummerRad extends Eiet {
  korrespondansepart: string;
  foedselsnummer: string;
}
export interface AvskrivningRad extends Eiet {
  system_id: string;
  journalpost: string;
  korrespondansepart: string | null;
  avskrivningsdato: string;
  avskrevet_av: string;
  avskrevet_av_id: string;
  avskrivningsmaate: Avskrivningsmaate;
  referanse_avskrives_av_journalpost: string | null;
  opprettet_dato: Date;
}
export interface DokumentflytRad extends Eiet {
  system_id: string;
  journalpost: string | null;
  arkivnotat: string | null;
  flyt_til: string;
  flyt_fra: string;
  flyt_mottatt_dato: Date;
  flyt_sendt_dato: Date;
  flyt_status: Flytstatus;
  flyt_merknad: string | null;
}
export interface PresedensRad extends Eiet, Avsluttbar {
  system_id: string;
  saksmappe: string | null;
  journalpost: string | null;
  presedens_dato: string;
  tittel: string;
  beskrivelse: string | null;
  presedens_hjemmel: string | null;
  rettskildefaktor: string;
  presedens_godkjent_dato: Date | null;
  presedens_godkjent_av: string | null;
  presedens_status: Presedensstatus;
}
