import { type Arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import { referanseI } from '../../domain/innsending.ts';
import type { InnsendingDeps } from './deps.ts';

export interface Kvittering {
  readonly referanse: string;
  readonly mottattTid: Date;
}

/** What the sender is told of a submission: reference and time, never content. Null when it did not come from the public page. */
export const hentKvittering =
  (deps: InnsendingDeps) =>
  async (eier: Arkivskaper, id: string): Promise<Kvittering | null> => {
    const rad = await deps.withTenant(eier, systemAktoer('mottak.innsending'), (uow) => deps.lager(uow).hent(id));
    if (rad === null || rad.kanal !== 'innsending') return null;
    const referanse = referanseI(rad.filnavn);
    return referanse === null ? null : { referanse, mottattTid: rad.mottattTid };
  };
