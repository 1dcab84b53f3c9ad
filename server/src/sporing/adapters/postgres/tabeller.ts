import type { Generated } from 'kysely';

/** Only this context's tables. */
export interface SporingTabeller {
  'sporing.spor': {
    arkivskaper: string;
    id: string;
    loepenummer: Generated<number>;
    tidspunkt: Date;
    aktoer_type: string;
    aktoer_id: string;
    aktoer_navn: string;
    handling: string;
    objekt: string | null;
    utfall: 'utfoert' | 'avvist';
  };
  'sporing.uforseglet': { arkivskaper: string; spor: string; loepenummer: number };
  'sporing.ledd': { arkivskaper: string; nr: number; spor: string; sjekksum: string; forseglet_tid: Date };
}
