import type { Uow } from '../../kernel/index.ts';
import { dokumentLest } from '../events.ts';
import { foreslaaMetadata } from '../jobs.ts';
import type { Dokumentlesning } from '../ports/lager.ts';
import type { TolkingDeps } from './deps.ts';

export type Leseutfall =
  | {
      readonly type: 'lest';
      readonly sider: number;
      readonly arkivfil: string | null;
      readonly arkivfilStoerrelse: number | null;
      readonly arkivformat: string | null;
      /** Why there is no archive copy. */
      readonly aarsak: string | null;
      readonly motor: string;
      readonly tekstfil: string | null;
    }
  | { readonly type: 'ulest'; readonly aarsak: string };

/** Writes down how the reading went and tells the others; the last document of a forsendelse sets off the proposals. */
export async function avsluttLesning(
  deps: TolkingDeps,
  uow: Uow,
  rad: Dokumentlesning,
  utfall: Leseutfall,
): Promise<void> {
  const lager = deps.lager(uow);
  if ((await lager.laas(rad.forsendelse)) === null) return;
  const resultat =
    utfall.type === 'lest'
      ? { ...utfall, status: 'lest' as const }
      : {
          status: 'ulest' as const,
          aarsak: utfall.aarsak,
          sider: 0,
          arkivfil: null,
          arkivfilStoerrelse: null,
          arkivformat: null,
          tekstfil: null,
          motor: null,
        };
  const { sider, arkivfil, arkivfilStoerrelse, arkivformat, tekstfil, aarsak, motor, status } = resultat;
  await lager.endreDokument(rad.dokument, {
    sider,
    arkivfil,
    arkivfilStoerrelse,
    arkivformat,
    tekstfil,
    aarsak,
    motor,
    status,
  });
  await uow.announce(dokumentLest, {
    forsendelse: rad.forsendelse,
    dokument: rad.dokument,
    sider,
    arkivfil,
    arkivfilStoerrelse,
    arkivformat,
    tekstfil,
    aarsak,
  });
  const alle = await lager.dokumenter(rad.forsendelse);
  if (alle.every((d) => d.status === 'lest' || d.status === 'ulest')) {
    await uow.enqueue(foreslaaMetadata, { forsendelse: rad.forsendelse }, { noekkel: rad.forsendelse });
  }
}
