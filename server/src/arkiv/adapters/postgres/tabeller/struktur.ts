import type { Arkivdelstatus, Arkivstatus, Dokumentmedium, Klassifikasjonstype } from '@dokumentsenter/noark';
import type { Generated } from 'kysely';
import type { Avsluttbar, Eiet, Skjermingsdetaljer, Valgfri } from './grunn.ts';

export type Periodeskille = 'skarpt' | 'mykt';

export interface ArkivRad extends Eiet, Avsluttbar {
  system_id: string;
  tittel: string;
  arkivstatus: Generated<Arkivstatus>;
  arkivskaper_navn: string;
  beskrivelse: Valgfri<string>;
  dokumentmedium: Valgfri<Dokumentmedium>;
  overordnet: Valgfri<string>;
  import: Valgfri<string>;
}
export interface ArkivArkivskaperRad extends Eiet {
  arkiv: string;
  arkivskaper_id: string;
  arkivskaper_navn: string;
  beskrivelse: string | null;
}
export interface ArkivdelRad extends Eiet, Avsluttbar, Skjermingsdetaljer {
  system_id: string;
  arkiv: string;
  tittel: string;
  arkivdelstatus: Arkivdelstatus;
  journalenhet: string | null;
  arkivperiode_start_dato: string | null;
  arkivperiode_slutt_dato: string | null;
  referanse_forloeper: Valgfri<string>;
  referanse_arvtaker: Valgfri<string>;
  beskrivelse: Valgfri<string>;
  dokumentmedium: Valgfri<Dokumentmedium>;
  periodeskille_inn: Valgfri<Periodeskille>;
  periodeskille_ut: Valgfri<Periodeskille>;
  periodiseringsprinsipp: Valgfri<string>;
  tilgangskode: Valgfri<string>;
  skjermingshjemmel: Valgfri<string>;
  import: Valgfri<string>;
}
export interface SystemRad extends Eiet, Avsluttbar {
  system_id: string;
  tittel: string;
  /** Null only of a system that came by import. */
  klassifikasjonstype: Klassifikasjonstype | null;
  beskrivelse: Valgfri<string>;
  import: Valgfri<string>;
}
export interface KoblingRad extends Eiet {
  arkivdel: string;
  klassifikasjonssystem: string;
  primaert: boolean;
}
export interface KlasseRad extends Eiet, Avsluttbar, Skjermingsdetaljer {
  system_id: string;
  klassifikasjonssystem: string;
  overordnet: string | null;
  klasse_id: string;
  tittel: string;
  beskrivelse: Valgfri<string>;
  tilgangskode: Valgfri<string>;
  skjermingshjemmel: Valgfri<string>;
}
export interface TilgangskodeRad extends Eiet {
  kode: string;
  gyldig_fra: string;
  gyldig_til: string | null;
  tittel: string;
  hjemmel: string;
  hel_dokument: boolean;
  skjerming_metadata: Generated<string[]>;
  skjermingsvarighet: Valgfri<number>;
}
export interface KodeverdiRad extends Eiet {
  liste: string;
  kode: string;
  gyldig_fra: string;
  gyldig_til: string | null;
  navn: string;
}
export interface NummerserieRad extends Eiet {
  serie: 'sak' | 'journal';
  aar: number;
  siste: number;
}
