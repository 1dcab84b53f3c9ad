import type { Uow } from '../../kernel/index.ts';
import type { Kanaltilstand } from '../ports/kanal.ts';
import type { MottakDeps } from './deps.ts';

const MILLISEKUNDER_I_DOEGNET = 86_400_000;

/** Every way in to the municipality, with what came lately and what is stuck. */
export const finnKanaler =
  (deps: MottakDeps) =>
  async (uow: Uow): Promise<Kanaltilstand[]> => {
    const siden = new Date(uow.naa.getTime() - MILLISEKUNDER_I_DOEGNET);
    const tall = new Map((await deps.lager(uow).kanaltall(siden)).map((rad) => [rad.kanal, rad]));
    return (await deps.kanaladresser(uow)).map((kanal) => {
      const rad = tall.get(kanal.kanal);
      return {
        ...kanal,
        sisteMottak: rad?.siste?.toISOString() ?? null,
        iDag: rad?.iDag ?? 0,
        iKarantene: rad?.iKarantene ?? 0,
      };
    });
  };
