import { type Arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import { referanseI } from '../../domain/innsending.ts';
import type { Innsynskrav } from '../../domain/innsynskrav.ts';
import type { InnsendingDeps } from './deps.ts';

export interface Kvittering {
  readonly referanse: string;
  readonly mottattTid: Date;
  /** Null for what asks for no access. */
  readonly innsynskrav: Innsynskrav | null;
}

/** What the sender is told of a submission: reference and time, never content. Null when it did not come from the public page. */
export const hentKvittering =
  (deps: InnsendingDeps) =>
  async (eier: Arkivskaper, id: string): Promise<Kvittering | null> => {
    const [rad, krav] = await deps.withTenant(eier, systemAktoer('mottak.innsending'), async (uow) => {
      const lager = deps.lager(uow);
      return [await lager.hent(id), await lager.innsynskrav([id])] as const;
    });
    if (rad === null || rad.kanal !== 'innsending') return null;
    const referanse = referanseI(rad.filnavn);
    return referanse === null ? null : { referanse, mottattTid: rad.mottattTid, innsynskrav: krav.get(id) ?? null };
  };
