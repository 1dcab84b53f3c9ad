import { sql } from 'kysely';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Hendelseslogg } from '../../ports.ts';

/** The events kept by the platform, read in the order they were announced. */
export const hendelseslogg: Hendelseslogg = {
  async les(uow, navn, etter, grense) {
    const svar = await sql<{ loepenummer: number; navn: string; innhold: unknown }>`
      select loepenummer, navn, innhold from platform.hendelse
       where loepenummer > ${etter} and navn = any (${[...navn]}::text[])
       order by loepenummer limit ${grense}`.execute(trxOf<Record<never, never>>(uow));
    return svar.rows;
  },
};
