import type {
  Arkivdelstatus,
  Dokumentmedium,
  Dokumentstatus,
  Journalposttype,
  Journalstatus,
  Klassifikasjonstype,
  Korrespondanseparttype,
  Saksstatus,
  TilknyttetRegistreringSom,
  Variantformat,
} from '@dokumentsenter/noark';
import type { Generated, GeneratedAlways } from 'kysely';

interface Eiet {
  arkivskaper: string;
}
interface Opprettet {
  opprettet_dato: Date;
  opprettet_av: string;
}
interface Skjermbar {
  tilgangskode: string | null;
  skjermingshjemmel: string | null;
}
interface Avsluttbar extends Opprettet {
  avsluttet_dato: Date | null;
  avsluttet_av: string | null;
}

interface ArkivRad extends Eiet, Avsluttbar {
  system_id: string;
  tittel: string;
  arkivstatus: Generated<string>;
  arkivskaper_navn: string;
}
interface ArkivdelRad extends Eiet, Avsluttbar {
  system_id: string;
  arkiv: string;
  tittel: string;
  arkivdelstatus: Arkivdelstatus;
  journalenhet: string | null;
  arkivperiode_start_dato: string | null;
  arkivperiode_slutt_dato: string | null;
}
interface SystemRad extends Eiet, Avsluttbar {
  system_id: string;
  tittel: string;
  klassifikasjonstype: Klassifikasjonstype;
}
interface KoblingRad extends Eiet {
  arkivdel: string;
  klassifikasjonssystem: string;
  primaert: boolean;
}
interface KlasseRad extends Eiet, Avsluttbar {
  system_id: string;
  klassifikasjonssystem: string;
  overordnet: string | null;
  klasse_id: string;
  tittel: string;
}
interface TilgangskodeRad extends Eiet {
  kode: string;
  gyldig_fra: string;
  gyldig_til: string | null;
  tittel: string;
  hjemmel: string;
  hel_dokument: boolean;
}
interface NummerserieRad extends Eiet {
  serie: 'sak' | 'journal';
  aar: number;
  siste: number;
}
interface SaksmappeRad extends Eiet, Avsluttbar, Skjermbar {
  system_id: string;
  arkivdel: string;
  klasse: string;
  saksaar: number;
  sakssekvensnummer: number;
  mappe_id: GeneratedAlways<string>;
  tittel: string;
  offentlig_tittel: string | null;
  saksdato: string;
  administrativ_enhet: string;
  saksansvarlig: string | null;
  saksansvarlig_id: string | null;
  saksstatus: Saksstatus;
  journalenhet: string | null;
  siste_journalpostnummer: Generated<number>;
  siste_journaldato: string | null;
}
interface SekundaerklasseRad extends Eiet {
  saksmappe: string;
  klasse: string;
}
interface PartRad extends Eiet {
  system_id: string;
  saksmappe: string;
  part_navn: string;
  part_rolle: string;
  organisasjonsnummer: string | null;
  skjermet: boolean;
}
interface JournalpostRad extends Eiet, Opprettet, Skjermbar {
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
  journaldato: string;
  dokumentets_dato: string | null;
  mottatt_dato: Date | null;
  sendt_dato: Date | null;
  forfallsdato: string | null;
  antall_vedlegg: number;
  administrativ_enhet: string;
  saksbehandler: string | null;
  saksbehandler_id: string | null;
  journalenhet: string | null;
  dokumentmedium: Dokumentmedium;
  forsendelse: string | null;
  arkivert_dato: Date | null;
  arkivert_av: string | null;
}
interface KorrespondansepartRad extends Eiet {
  system_id: string;
  journalpost: string;
  rekkefoelge: number;
  korrespondanseparttype: Korrespondanseparttype;
  korrespondansepart_navn: string;
  organisasjonsnummer: string | null;
  postadresse: string | null;
  epostadresse: string | null;
  skjermet: boolean;
}
/** Write-only for the program: `foedselsnummer` cannot be selected. */
interface FoedselsnummerRad extends Eiet {
  korrespondansepart: string;
  foedselsnummer: string;
}
interface MerknadRad extends Eiet {
  system_id: string;
  journalpost: string;
  merknadstekst: string;
  merknadstype: string;
  merknadsdato: Date;
  merknad_registrert_av: string;
}
interface EndringsloggRad extends Eiet {
  loepenummer: GeneratedAlways<number>;
  referanse_arkivenhet: string;
  referanse_metadata: string;
  tidligere_verdi: string | null;
  ny_verdi: string | null;
  endret_dato: Date;
  endret_av: string;
  endret_av_id: string;
}
interface DokumentbeskrivelseRad extends Eiet, Opprettet, Skjermbar {
  system_id: string;
  dokumenttype: string;
  dokumentstatus: Dokumentstatus;
  tittel: string;
  dokumentmedium: Dokumentmedium;
  uten_arkivformat: string | null;
}
interface DokumentRegistreringRad extends Eiet {
  journalpost: string;
  dokumentbeskrivelse: string;
  tilknyttet_registrering_som: TilknyttetRegistreringSom;
  dokumentnummer: number;
  tilknyttet_dato: Date;
  tilknyttet_av: string;
}
interface DokumentobjektRad extends Eiet, Opprettet {
  system_id: string;
  dokumentbeskrivelse: string;
  versjonsnummer: number;
  variantformat: Variantformat;
  format: string;
  mime_type: string;
  filnavn: string;
  sjekksum: string;
  filstoerrelse: number;
}
interface KonverteringRad extends Eiet {
  system_id: string;
  dokumentobjekt: string;
  konvertert_dato: Date;
  konvertert_av: string;
  konvertert_fra_format: string;
  konvertert_til_format: string;
  konverteringsverktoey: string;
  fra_sjekksum: string;
  til_sjekksum: string;
}

/** This context's own tables, and no others. */
export interface ArkivTabeller {
  'arkiv.arkiv': ArkivRad;
  'arkiv.arkivdel': ArkivdelRad;
  'arkiv.klassifikasjonssystem': SystemRad;
  'arkiv.arkivdel_klassifikasjonssystem': KoblingRad;
  'arkiv.klasse': KlasseRad;
  'arkiv.tilgangskode': TilgangskodeRad;
  'arkiv.nummerserie': NummerserieRad;
  'arkiv.saksmappe': SaksmappeRad;
  'arkiv.saksmappe_sekundaerklasse': SekundaerklasseRad;
  'arkiv.part': PartRad;
  'arkiv.journalpost': JournalpostRad;
  'arkiv.korrespondansepart': KorrespondansepartRad;
  'arkiv.korrespondansepart_foedselsnummer': FoedselsnummerRad;
  'arkiv.merknad': MerknadRad;
  'arkiv.endringslogg': EndringsloggRad;
  'arkiv.dokumentbeskrivelse': DokumentbeskrivelseRad;
  'arkiv.dokumentbeskrivelse_registrering': DokumentRegistreringRad;
  'arkiv.dokumentobjekt': DokumentobjektRad;
  'arkiv.konvertering': KonverteringRad;
}
