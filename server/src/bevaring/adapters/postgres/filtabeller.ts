import type { Filavviksslag } from '../../domain/filkontroll.ts';
import type { Konverteringsregel } from '../../domain/konverteringsregel.ts';

export interface Filtabeller {
  'bevaring_filer.konverteringsregel': {
    arkivskaper: string;
    arkivformat: Konverteringsregel['arkivformat'];
    konverter_ved: Konverteringsregel['konverterVed'];
    pdf: Konverteringsregel['pdf'];
    godtas: string[];
  };
  'bevaring_filer.konverteringsregel_endring': {
    arkivskaper: string;
    id: string;
    felt: keyof Konverteringsregel;
    fra: string;
    til: string;
    endret_av: string;
    tidspunkt: Date;
  };
  'bevaring_filer.ukonvertert': {
    arkivskaper: string;
    dokument: string;
    journalpost: string;
    format: string;
    aarsak: string;
    forsoek: number;
    foerste_tid: Date;
    siste_tid: Date;
  };
  'bevaring_filer.filkontroll': {
    arkivskaper: string;
    id: string;
    startet_tid: Date;
    ferdig_tid: Date | null;
    filer: number;
    byte: number;
    avvik: number;
  };
  'bevaring_filer.filavvik': {
    arkivskaper: string;
    sjekksum: string;
    slag: Filavviksslag;
    hva: string;
    id: string;
    oppdaget: Date;
    sist_sett: Date;
    loest_tid: Date | null;
  };
}
