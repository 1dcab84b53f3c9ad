import type { OffentligPost } from '../../../server/src/innsyn/domain/offentligPost.ts';
import type { Soekeord } from '../../../server/src/soek/index.ts';

/** Rows by table, with the columns' own names: `jsonb_to_recordset` takes them as they are. */
export interface Saksrad {
  system_id: string;
  arkivdel: string;
  klasse: string;
  saksaar: number;
  sakssekvensnummer: number;
  tittel: string;
  offentlig_tittel: string | null;
  saksdato: string;
  administrativ_enhet: string;
  saksansvarlig: string;
  saksansvarlig_id: string;
  saksstatus: 'B' | 'A';
  tilgangskode: string | null;
  skjermingshjemmel: string | null;
  siste_journalpostnummer: number;
  siste_journaldato: string;
}
export interface Postrad {
  system_id: string;
  saksmappe: string;
  journalaar: number;
  journalsekvensnummer: number;
  journalpostnummer: number;
  registrerings_id: string;
  journalposttype: 'I' | 'U' | 'N';
  tittel: string;
  offentlig_tittel: string | null;
  journaldato: string;
  dokumentets_dato: string;
  mottatt_dato: string | null;
  antall_vedlegg: number;
  administrativ_enhet: string;
  saksbehandler: string;
  saksbehandler_id: string;
  tilgangskode: string | null;
  skjermingshjemmel: string | null;
}
export interface Partrad {
  system_id: string;
  journalpost: string;
  korrespondanseparttype: 'EA' | 'EM';
  korrespondansepart_navn: string;
  slag: 'person' | 'organisasjon';
  organisasjonsnummer: string | null;
  skjermet: boolean;
}
export interface Dokumentrad {
  system_id: string;
  journalpost: string;
  tittel: string;
  rolle: 'H' | 'V';
  dokumentnummer: number;
}
export interface Treffrad {
  id: string;
  slag: 'journalpost' | 'sak';
  saksmappe: string;
  nummer: string;
  journalnummer: string | null;
  tittel: string;
  offentlig_tittel: string | null;
  part: string | null;
  aapen_part: string | null;
  dato: string;
  tilgangskode: string | null;
  saksbehandler: string | null;
  aapen: Soekeord;
  skjermet: Soekeord | null;
}
export interface Publiseringsrad {
  journalpost: string;
  saksmappe: string;
  journalaar: number;
  journalsekvensnummer: number;
  journaldato: string;
  status: 'publisert' | 'stanset';
  innhold: OffentligPost;
  funn: readonly unknown[];
  soekbart: string;
}

/** One portion on its way into the database. */
export interface Porsjon {
  saker: Saksrad[];
  poster: Postrad[];
  parter: Partrad[];
  dokumenter: Dokumentrad[];
  treff: Treffrad[];
  publiseringer: Publiseringsrad[];
}

export function tomPorsjon(): Porsjon {
  return { saker: [], poster: [], parter: [], dokumenter: [], treff: [], publiseringer: [] };
}
