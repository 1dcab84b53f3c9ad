import { erKlarert, kan, type Uow } from '../../kernel/index.ts';
import type { TolkingDeps } from './deps.ts';

/**
 * Whether the actor may see what is in a forsendelse: cleared for the access code that is proposed, and for what a person registered it
 * with. Before anything is proposed it may hold anything, and then only those who handle the queue may look.
 */
export const kanSeForsendelse =
  (deps: Pick<TolkingDeps, 'lager' | 'registrertVern'>) =>
  async (uow: Uow, forsendelse: string): Promise<boolean> => {
    const registrert = await deps.registrertVern.koder(uow, forsendelse);
    if (!registrert.every((kode) => erKlarert(uow.aktoer, kode))) return false;
    const lest = await deps.lager(uow).hent(forsendelse);
    if (lest?.foreslaatt == null) return kan(uow.aktoer, 'oppgave:behandle');
    const forslag = await deps.lager(uow).forslag(forsendelse);
    const verdi = forslag.find((f) => f.felt === 'tilgangskode')?.verdi;
    return erKlarert(uow.aktoer, tilgangskodeAv(verdi));
  };

function tilgangskodeAv(verdi: unknown): string | null {
  if (typeof verdi === 'string') return verdi;
  return typeof verdi === 'object' && verdi !== null && 'kode' in verdi ? String(verdi.kode) : null;
}
