import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { DelingDeps } from './deps.ts';

export interface Skillearkvalg {
  readonly antall: number;
  readonly saksnummer?: string | undefined;
  readonly maalform: 'nb' | 'nn';
}

/** Sheets to lay before each letter in a batch. With a case number the letter is proposed for that case: refused with `mottak.ukjent-sak` when the actor cannot see it. */
export const lagSkilleark =
  (deps: DelingDeps) =>
  async (uow: Uow, { saksnummer = '', ...valg }: Skillearkvalg): Promise<Result<Buffer>> => {
    if (saksnummer !== '' && !(await deps.kanSeSak(uow, saksnummer))) return avvis('mottak.ukjent-sak', { saksnummer });
    const sak = saksnummer === '' ? null : saksnummer;
    const kommune = await deps.kommunenavn(uow);
    return ok(await deps.skilleark.lag({ ...valg, arkivskaper: uow.arkivskaper, kommune, saksnummer: sak }));
  };
