import { avvis, type Uow } from '../../kernel/index.ts';
import { holder, klokkeslett, type Oppgave } from '../domain/oppgave.ts';
import type { FordelingDeps } from '../ports.ts';

/** The refusal `fordeling.reservert-av-annen`, saying who holds it and since when, so that a person can walk over and ask. */
export async function avvisReservert(
  deps: Pick<FordelingDeps, 'tilgang'>,
  uow: Uow,
  oppgave: Oppgave | null,
): Promise<ReturnType<typeof avvis>> {
  const bruker = oppgave === null ? null : holder(oppgave, uow.naa);
  const brukere = bruker === null ? [] : await deps.tilgang.finnBrukere(uow);
  return avvis('fordeling.reservert-av-annen', {
    navn: brukere.find((en) => en.id === bruker)?.navn ?? 'En kollega',
    siden: klokkeslett(oppgave?.reservertSiden ?? uow.naa),
  });
}
