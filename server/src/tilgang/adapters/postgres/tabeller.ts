import type { Generated } from 'kysely';
import type { Rolle } from '../../domain/evner.ts';

/** Only this context's tables, and only those the program may touch directly. */
export interface TilgangTabeller {
  'tilgang.bruker': {
    id: string;
    brukernavn: string;
    navn: string;
    epost: string | null;
    aktiv: Generated<boolean>;
    opprettet_tid: Date;
  };
  'tilgang.aktivperiode': {
    bruker: string;
    nummer: number;
    fra: Date;
    til: Date | null;
    aapnet_av: string | null;
    aapnet_grunn: string | null;
    lukket_av: string | null;
    lukket_grunn: string | null;
  };
  'tilgang.tildeling': {
    arkivskaper: string;
    id: string;
    bruker: string;
    rolle: Rolle;
    enhet: string | null;
    klarering: string[];
    fra: string;
    til: string | null;
    gitt_av: string;
    gitt_tid: Date;
    avsluttet_av: string | null;
    avsluttet_tid: Date | null;
  };
  'tilgang.ekstern_identitet': { utsteder: string; bruker: string; subjekt: string; satt_av: string; satt_tid: Date };
  'tilgang.ferdighet': { arkivskaper: string; bruker: string; ferdighet: string };
}
