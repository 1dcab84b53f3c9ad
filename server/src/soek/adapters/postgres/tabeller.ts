import type { Generated } from 'kysely';

/** Only this context's tables. */
export interface SoekTabeller {
  'soek.treff': {
    arkivskaper: string;
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
    maaned: Generated<number>;
    tilgangskode: string | null;
    saksbehandler: string | null;
    aapen: string;
    skjermet: string | null;
  };
  'soek.tekst': { arkivskaper: string; journalpost: string; tekst: string };
  'soek.dokument': { arkivskaper: string; dokument: string; forsendelse: string; tekstfil: string };
  'soek.kobling': { arkivskaper: string; forsendelse: string; journalpost: string };
}
