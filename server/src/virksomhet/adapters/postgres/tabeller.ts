import type { Generated } from 'kysely';

/** Only this context's tables. */
export interface VirksomhetTabeller {
  'virksomhet.kommune': {
    arkivskaper: string;
    kommunenummer: string;
    navn: string;
    merke: string;
    farge: string;
    maalform: 'nb' | 'nn';
    opprettet_tid: Date;
  };
  'virksomhet.administrativ_enhet': {
    arkivskaper: string;
    kode: string;
    navn: string;
    overordnet: string | null;
    ansvar: Generated<string[]>;
    aktiv: boolean;
  };
  'virksomhet.enhet_periode': { arkivskaper: string; kode: string; fra: string; til: string | null };
  'virksomhet.innstillinger': {
    arkivskaper: string;
    arkivmaal: 'kjerne' | 'pakke';
    publiseringsforsinkelse_dager: number;
    frist_dager: number;
    svarfrist_dager: number | null;
    kontakt_epost: string | null;
    kontakt_telefon: string | null;
    mottakskvittering: boolean;
  };
  'virksomhet.innstilling_endring': {
    arkivskaper: string;
    id: string;
    felt: string;
    fra: string | null;
    til: string;
    endret_av: string;
    tidspunkt: Date;
  };
}
