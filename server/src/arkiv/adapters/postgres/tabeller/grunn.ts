import type { SkjermingDokument } from '@dokumentsenter/noark';
import type { Generated } from 'kysely';

export interface Eiet {
  arkivskaper: string;
}
export interface Opprettet {
  opprettet_dato: Date;
  opprettet_av: string;
}
export interface Avsluttbar extends Opprettet {
  avsluttet_dato: Date | null;
  avsluttet_av: string | null;
}
export interface Arkiverbar extends Opprettet {
  arkivert_dato: Date | null;
  arkivert_av: string | null;
}
/** M500–M505. What the first version lacked has a default or may be null. */
export interface Skjermingsdetaljer {
  skjerming_metadata: Generated<string[]>;
  skjerming_dokument: Generated<SkjermingDokument | null>;
  skjermingsvarighet: Generated<number | null>;
  skjerming_opphoerer_dato: Generated<string | null>;
}
export interface Skjermbar extends Skjermingsdetaljer {
  tilgangskode: string | null;
  skjermingshjemmel: string | null;
}
/** Skjerming that may come from the case, and hide words of the title. */
export interface ArveligSkjermbar extends Skjermbar {
  skjerming_arvet: Generated<boolean>;
  skjermede_ord: Generated<string[]>;
}
/** `Generated`: may be left out of an insert, and is null then. */
export type Valgfri<T> = Generated<T | null>;
