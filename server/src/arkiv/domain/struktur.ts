import { type Arkivdelstatus, arkivdelTarMapper, arkivdelTarRegistreringer } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';

export interface Klasse {
  readonly id: string;
  readonly klasseID: string;
  readonly tittel: string;
  readonly blad: boolean;
  readonly avsluttet: boolean;
}
export interface Arkivdel {
  readonly id: string;
  readonly tittel: string;
  readonly arkivdelstatus: Arkivdelstatus;
  readonly journalenhet: string | null;
}

/** Krav 2.4.4 (only leaves) and 2.4.5 (not closed). */
export function klasseTarImot(klasse: Klasse): Result<null, Arkivavvisning> {
  if (klasse.avsluttet) return avvis('arkiv.klasse-avsluttet', { klasse: klasse.klasseID });
  if (!klasse.blad) return avvis('arkiv.klasse-ikke-blad', { klasse: klasse.klasseID });
  return ok(null);
}

/** Krav 6.2.3: new mapper only in the active period. */
export function arkivdelTarMappe(arkivdel: Arkivdel): Result<null, Arkivavvisning> {
  return arkivdelTarMapper(arkivdel.arkivdelstatus) ? ok(null) : avvis('arkiv.arkivdel-ikke-aktiv');
}

/** Krav 2.3.6, 6.2.4 and 6.2.6: a period that is closed receives nothing; in overlap, existing mapper still do. */
export function arkivdelTarRegistrering(arkivdel: Arkivdel): Result<null, Arkivavvisning> {
  return arkivdelTarRegistreringer(arkivdel.arkivdelstatus) ? ok(null) : avvis('arkiv.arkivdel-avsluttet');
}
