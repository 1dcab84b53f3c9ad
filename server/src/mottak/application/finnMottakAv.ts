import type { MottakAv } from '@dokumentsenter/contract';
import type { Uow } from '../../kernel/index.ts';
import type { MottakDeps } from './deps.ts';
import { visKvittering } from './hentForsendelse.ts';

/** Each time the letter of a journalpost came in, the first one first. Those the asker may not see are left out. */
export const finnMottakAv =
  (deps: Pick<MottakDeps, 'lager' | 'innholdsvern'>) =>
  async (uow: Uow, journalpost: string): Promise<MottakAv[]> => {
    const ut: MottakAv[] = [];
    for (const { id, kanal, mottattTid, overfoertFra, status } of await deps.lager(uow).mottakAv(journalpost)) {
      if (!(await deps.innholdsvern.kanSe(uow, id))) continue;
      ut.push({
        forsendelse: id,
        kanal: kanal as MottakAv['kanal'],
        mottattTid: mottattTid.toISOString(),
        overfoertFra,
        koblet: status === 'koblet',
        kvittering: visKvittering(await deps.lager(uow).mottakskvittering(id)),
      });
    }
    return ut;
  };
