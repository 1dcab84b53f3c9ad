import type { Uow } from '../../../kernel/index.ts';
import { DAGER_UTEN_OPPSETT, type Papir, type Papirhindring, papirhindring, tidligst } from '../../domain/papir.ts';
import type { Eske, Papirlogg, Papirutvalg } from '../../ports/papir.ts';
import type { PapirDeps } from './deps.ts';

const VIST = 200;
const LOGGER = 50;

export interface Papirrad extends Papir {
  readonly hindring: Papirhindring | null;
  /** From when it may be destroyed; null until it is approved. */
  readonly tidligst: Date | null;
}
export interface Papirliste {
  readonly dager: number;
  readonly rader: readonly Papirrad[];
  readonly antall: Readonly<Record<Papirutvalg, number>>;
  readonly esker: readonly Eske[];
  readonly logger: readonly Papirlogg[];
}

/** The scanned paper of one kind, with what may be done with each; at most 200 at a time, all are counted. */
export const finnPapir =
  ({ lager }: PapirDeps) =>
  async (uow: Uow, utvalg: Papirutvalg, soek: string): Promise<Papirliste> => {
    const papirene = lager(uow);
    const dager = await gjeldendeDager(papirene);
    const foer = tidligst(uow.naa, -dager);
    const rader = await papirene.finn(utvalg, soek.trim(), foer, VIST);
    return {
      dager,
      rader: rader.map((papir) => ({
        ...papir,
        hindring: papirhindring(papir, uow.naa, dager),
        tidligst:
          papir.kontroll === 'godkjent' && papir.kontrollertTid !== null ? tidligst(papir.kontrollertTid, dager) : null,
      })),
      antall: await papirene.antall(foer),
      esker: await papirene.esker(),
      logger: await papirene.logger(LOGGER),
    };
  };

/** The municipality's own number of days, or the one for all. */
export async function gjeldendeDager(papirene: { dager(): Promise<number | null> }): Promise<number> {
  return (await papirene.dager()) ?? DAGER_UTEN_OPPSETT;
}
