import type { ColumnType, JSONColumnType } from 'kysely';
import type { Opplysninger } from '../../domain/opplysninger.ts';
import type { Kanalnavn } from '../../ports/kanal.ts';
import type { Peker } from '../../ports/kanalkilde.ts';
import type { Svarstatus, Uadressertstatus } from '../../ports/kanallager.ts';

type Tekster = JSONColumnType<Readonly<Record<string, string>>>;
type Kvitteringsdata = JSONColumnType<Readonly<Record<string, string | number>>>;
type Mulig<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface Kanaltabeller {
  'mottak.kanaloppsett': {
    arkivskaper: string;
    id: string;
    slag: string;
    navn: string;
    aktiv: boolean;
    fast: boolean;
    dekker: string[];
    postkasser: Tekster;
    innstillinger: ColumnType<unknown, string, string>;
    hemmeligheter: Tekster;
    /** Read as text: a date has no time of day. */
    utloeper: Mulig<string>;
    opprettet_tid: Date;
    opprettet_av: string;
    endret_tid: Date;
    endret_av: string;
  };
  'mottak.kanaloppsett_endring': {
    arkivskaper: string;
    id: string;
    kanal: string;
    felt: string;
    fra: string | null;
    til: string | null;
    endret_av: string;
    tidspunkt: Date;
  };
  'mottak.kanaltilstand': {
    arkivskaper: string;
    kanal: string;
    peker: ColumnType<Peker | null, string | null | undefined, string | null>;
    siste_forsoek: Mulig<Date>;
    siste_vellykket: Mulig<Date>;
    feil_paa_rad: ColumnType<number, number | undefined, number>;
    feilet_siden: Mulig<Date>;
    siste_feil: Mulig<string>;
    neste_forsoek: Mulig<Date>;
    laast_av: Mulig<string>;
    laast_til: Mulig<Date>;
  };
  'mottak.leveransefeil': {
    arkivskaper: string;
    kanal: string;
    noekkel: string;
    aarsak: string;
    forsoek: number;
    foerste: Date;
    siste: Date;
  };
  'mottak.leveranse': {
    arkivskaper: string;
    forsendelse: string;
    kanal_eier: string;
    kanaloppsett: string;
    ekstern_id: string;
    raa_sjekksum: string;
    raa_stoerrelse: number;
    raa_filnavn: string;
    verifisert: boolean;
    opplysninger: JSONColumnType<Opplysninger>;
    kvitteringsdata: Kvitteringsdata;
    svar: Svarstatus;
    svar_tekst: Mulig<string>;
    svar_forsoek: ColumnType<number, number | undefined, number>;
    svar_neste: Mulig<Date>;
    svar_frist: Mulig<Date>;
    svar_tid: Mulig<Date>;
    svar_feil: Mulig<string>;
  };
  'mottak.avsender_fnr': { arkivskaper: string; forsendelse: string; fnr: string };
  'mottak.uadressert': {
    arkivskaper: string;
    id: string;
    kanaloppsett: string;
    kanal: Kanalnavn;
    noekkel: string;
    ekstern_id: string;
    adressat: string;
    raa_sjekksum: string;
    raa_stoerrelse: number;
    raa_filnavn: string;
    opplysninger: JSONColumnType<Opplysninger>;
    avsender_fnr: string | null;
    kvitteringsdata: Kvitteringsdata;
    mottatt_tid: Date;
    status: Uadressertstatus;
    til: Mulig<string>;
    merknad: Mulig<string>;
    avgjort_av: Mulig<string>;
    avgjort_tid: Mulig<Date>;
    siste_feil: Mulig<string>;
  };
}
