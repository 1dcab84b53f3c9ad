import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Avvik } from '../../domain/avvik.ts';
import type { Delside } from '../../domain/deling.ts';
import type { Forsendelsestatus } from '../../domain/forsendelse.ts';
import type { Mottakskvittering } from '../../domain/mottakskvittering.ts';
import type { Dokumentrad, Pakkestatus } from '../../ports/lager.ts';
import type { EpostHode } from '../../ports/utpakker.ts';

type Json<T> = JSONColumnType<T & object>;

export interface MottakTabeller {
  'mottak.forsendelse': {
    arkivskaper: string;
    id: string;
    kanal: string;
    ekstern_id: string;
    status: Forsendelsestatus;
    filnavn: string;
    original_filnavn: string;
    sjekksum: string;
    stoerrelse: number;
    mottatt_tid: Date;
    registrert_tid: Date;
    registrert_av: string;
    avvik: Json<readonly Avvik[]>;
    epost: ColumnType<EpostHode | null, string | null, string | null>;
    aarsak: string | null;
    journalpost: string | null;
    overfoert_fra: string | null;
    kassert_tid: ColumnType<Date | null, Date | undefined, Date>;
  };
  'mottak.epostmerke': {
    arkivskaper: string;
    forsendelse: string;
    message_id: string | null;
    innhold: string | null;
    kopi_av: string | null;
  };
  'mottak.fartsgrense': { arkivskaper: string; noekkel: string; antall: number; utloeper_tid: Date };
  'mottak.mottakskvittering': {
    arkivskaper: string;
    forsendelse: string;
    referanse: string;
    status: Mottakskvittering['status'];
    opprettet_tid: Date;
    sendt_tid: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  'mottak.innsynskrav': {
    arkivskaper: string;
    forsendelse: string;
    registrerings_id: string;
    frist: string;
  };
  'mottak.dokument': {
    arkivskaper: string;
    id: string;
    forsendelse: string;
    nummer: number;
    filnavn: string;
    format: string;
    mime: string;
    stoerrelse: number;
    sjekksum: string;
    rolle: Dokumentrad['rolle'];
    forelder: number | null;
    tegnsett: string | null;
    avvik: Json<readonly Avvik[]>;
    arkivfil: string | null;
    arkivfil_stoerrelse: number | null;
    arkivformat: string | null;
    uten_arkivfil: string | null;
    sider: number | null;
  };
  'mottak.del': {
    arkivskaper: string;
    forsendelse: string;
    opphav: string;
    steg: number;
    nummer: number;
    sider: Json<readonly Delside[]>;
    saksnummer: string | null;
  };
  'mottak.steg': {
    arkivskaper: string;
    forsendelse: string;
    nummer: number;
    handling: string;
    fra_status: Forsendelsestatus;
    til_status: Forsendelsestatus;
    aktoer: string;
    tidspunkt: Date;
    innhold: Json<object>;
    angret: Generated<boolean>;
  };
  'mottak.pakke': {
    arkivskaper: string;
    forsendelse: string;
    mappe: string;
    status: Pakkestatus;
    innhold: Json<object>;
    opprettet: Date;
    kvittering: ColumnType<unknown, string | null, string | null>;
  };
}
