import { nyTestdatabase } from '../../../test/database/index.ts';
import {
  type Aktoer,
  type Arkivskaper,
  arkivskaper,
  systemAktoer,
  type Uow,
  type WithTenant,
} from '../../kernel/index.ts';
import { createKysely, createPool } from '../../platform/db/pool.ts';
import { createWithTenant } from '../../platform/db/unitOfWork.ts';
import { createSubscriptions } from '../../platform/events/subscriptions.ts';
import { arkivLager } from '../adapters/postgres/lager.ts';
import { type Arkiv, createArkiv } from '../index.ts';
import { enArkivstruktur, verdi } from './byggere.ts';

/** Rana and Bindal: their own public organisation numbers. */
export const RANA = arkivskaper('872418032');
export const BINDAL = arkivskaper('964983380');
export const PROGRAM = systemAktoer('test');

export interface Arkivrom {
  readonly arkiv: Arkiv;
  readonly withTenant: WithTenant;
  /** One operation in a transaction of its own, in Rana by the program unless something else is said. */
  i<T>(arbeid: (uow: Uow) => Promise<T>, hvem?: { aktoer?: Aktoer; arkivskaper?: Arkivskaper }): Promise<T>;
  settTid(iso: string): void;
  /** As the owner of the tables: for looking behind the scenes. */
  readonly eierUrl: string;
  readonly appUrl: string;
  rydd(): Promise<void>;
}

/** The context on a database of its own, as the restricted role with row-level security on, set up for Rana and Bindal. */
export async function nyttArkivrom(valg: { maksTilkoblinger?: number } = {}): Promise<Arkivrom> {
  const database = await nyTestdatabase();
  const pool = createPool({ url: database.appUrl, maks: valg.maksTilkoblinger ?? 5, onError: () => undefined });
  let naa = new Date('2026-11-20T09:00:00Z');
  const withTenant = createWithTenant({
    db: createKysely(pool),
    klokke: { naa: () => naa },
    enqueue: async () => undefined,
    subscriptions: createSubscriptions(),
  });
  const arkiv = createArkiv({ lager: arkivLager });
  const i: Arkivrom['i'] = (arbeid, hvem = {}) => withTenant(hvem.arkivskaper ?? RANA, hvem.aktoer ?? PROGRAM, arbeid);
  for (const eier of [RANA, BINDAL]) {
    verdi(await i((uow) => arkiv.opprettArkivstruktur(uow, enArkivstruktur()), { arkivskaper: eier }));
  }
  return {
    arkiv,
    withTenant,
    i,
    settTid(iso) {
      naa = new Date(iso);
    },
    eierUrl: database.adminUrl,
    appUrl: database.appUrl,
    async rydd() {
      await pool.end();
      await database.slett();
    },
  };
}
