import type { Uow } from '../../kernel/index.ts';
import { sisteAngrbareSteg } from '../domain/forsendelse.ts';
import type { MottakDeps } from './deps.ts';

export interface EgetSteg {
  readonly forsendelse: string;
  readonly handling: string;
  readonly tidspunkt: Date;
  /** Why it was not archived, or which municipality it went to. */
  readonly detalj: string | null;
  readonly journalpost: string | null;
  readonly angret: boolean;
  readonly kanAngres: boolean;
  /** Whether the actor may see what is in it today. */
  readonly synlig: boolean;
}

/** What the actor decided since then, newest first, and whether each can still be taken back. */
export const finnEgneSteg =
  (deps: Pick<MottakDeps, 'lager' | 'innholdsvern'>) =>
  async (uow: Uow, siden: Date, grense: number): Promise<EgetSteg[]> => {
    const ut: EgetSteg[] = [];
    for (const rad of await deps.lager(uow).stegAv(uow.aktoer.id, siden, grense)) {
      const { steg, status, siste, ...vist } = rad;
      const kanAngres = siste && sisteAngrbareSteg([steg], status) !== null;
      const synlig = await deps.innholdsvern.kanSe(uow, rad.forsendelse);
      ut.push({ ...vist, handling: steg.handling, angret: steg.angret, kanAngres, synlig });
    }
    return ut;
  };
