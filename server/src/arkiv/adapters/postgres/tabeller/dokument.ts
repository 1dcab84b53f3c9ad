import type { Dokumentmedium, Dokumentstatus, TilknyttetRegistreringSom, Variantformat } from '@dokumentsenter/noark';
import type { Generated } from 'kysely';
import type { Eiet, Opprettet, Skjermbar, Valgfri } from './grunn.ts';

export interface DokumentbeskrivelseRad extends Eiet, Opprettet, Skjermbar {
  system_id: string;
  dokumenttype: string;
  dokumentstatus: Dokumentstatus;
  tittel: string;
  offentlig_tittel: Valgfri<string>;
  beskrivelse: Valgfri<string>;
  forfatter: Generated<string[]>;
  dokumentmedium: Dokumentmedium;
  uten_arkivformat: string | null;
}
interface Tilknytning extends Eiet {
  dokumentbeskrivelse: string;
  tilknyttet_registrering_som: TilknyttetRegistreringSom;
  dokumentnummer: number;
  tilknyttet_dato: Date;
  tilknyttet_av: string;
}
export interface DokumentRegistreringRad extends Tilknytning {
  journalpost: string;
}
export interface DokumentArkivnotatRad extends Tilknytning {
  arkivnotat: string;
}
export interface DokumentMoeteregistreringRad extends Tilknytning {
  moeteregistrering: string;
}
export interface DokumentobjektRad extends Eiet, Opprettet {
  system_id: string;
  dokumentbeskrivelse: string;
  versjonsnummer: number;
  variantformat: Variantformat;
  format: string;
  format_detaljer: Valgfri<string>;
  pronom: Valgfri<string>;
  mime_type: string;
  filnavn: string;
  sjekksum: string;
  sjekksum_algoritme: Generated<string>;
  filstoerrelse: number;
}
export interface KonverteringRad extends Eiet {
  system_id: string;
  dokumentobjekt: string;
  konvertert_dato: Date;
  konvertert_av: string;
  konvertert_fra_format: string;
  konvertert_til_format: string;
  konverteringsverktoey: string | null;
  konverteringskommentar: Valgfri<string>;
  fra_sjekksum: string | null;
  til_sjekksum: string | null;
}
