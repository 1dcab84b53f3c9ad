import type { ColumnType, Generated } from 'kysely';
import type { Tilstand } from '../../domain/oppgave.ts';
import type { Steghandling } from '../../domain/steg.ts';

/** Only this context's tables. */
export interface FordelingTabeller {
  'fordeling.oppgave': Oppgavetabell;
  'fordeling.steg': {
    arkivskaper: string;
    id: string;
    oppgave: string;
    nummer: number;
    handling: Steghandling;
    aktoer: string;
    fra: string | null;
    til: string | null;
    foer: ColumnType<unknown, string, string>;
    tidspunkt: Date;
    angret: Generated<boolean>;
  };
  'fordeling.fravaer': {
    arkivskaper: string;
    id: string;
    bruker: string;
    fra: string;
    til: string;
    stedfortreder: string | null;
  };
  'fordeling.min_post': {
    arkivskaper: string;
    journalpost: string;
    saksbehandler: string | null;
    enhet: string | null;
    tilgangskode: string | null;
    utsending_feilet: boolean;
    lagt_til_tid: Date;
    lest_tid: Date | null;
  };
}

export interface Oppgavetabell {
  arkivskaper: string;
  id: string;
  forsendelse: string;
  kanal: string;
  tilstand: Tilstand;
  mottatt_tid: Date;
  frist: Date;
  antall_dokumenter: number;
  sikkerhet: number;
  tvil: boolean;
  tilgangskode: string | null;
  enhet: string | null;
  klasse: string | null;
  arkivverdi: boolean;
  maalform: string;
  ferdigheter: string[];
  reservert_av: string | null;
  reservert_siden: Date | null;
  reservert_til: Date | null;
  tildelt: string | null;
  til_side_til: Date | null;
  merknad: string | null;
  opprettet_tid: Date;
  lukket_tid: Date | null;
}
