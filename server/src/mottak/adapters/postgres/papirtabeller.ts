import type { JSONColumnType } from 'kysely';
import type { Papirkontroll, Papirloggrad } from '../../domain/papir.ts';
import type { MottakTabeller } from './tabeller.ts';

export interface Papirtabeller extends MottakTabeller {
  'mottak.eske': {
    arkivskaper: string;
    id: string;
    merke: string;
    plass: string;
    opprettet_tid: Date;
    opprettet_av: string;
  };
  'mottak.papir': {
    arkivskaper: string;
    forsendelse: string;
    eske: string;
    nummer: number;
    plassert_tid: Date;
    plassert_av: string;
    kontroll: Papirkontroll | null;
    kontroll_grunn: string | null;
    kontrollert_tid: Date | null;
    kontrollert_av: string | null;
    bevares: string | null;
    tilintetgjort_tid: Date | null;
    logg: string | null;
  };
  'mottak.papirhenting': {
    arkivskaper: string;
    id: string;
    forsendelse: string;
    grunn: string;
    bedt_tid: Date;
    bedt_av: string;
    hentet_tid: Date | null;
    hentet_av: string | null;
    tilbake_tid: Date | null;
    tilbake_av: string | null;
  };
  'mottak.papirlogg': {
    arkivskaper: string;
    id: string;
    tid: Date;
    av: string;
    rader: JSONColumnType<Papirloggrad[]>;
    saksmappe: string | null;
    registrerings_id: string | null;
  };
  'mottak.papiroppsett': { arkivskaper: string; dager: number };
}
