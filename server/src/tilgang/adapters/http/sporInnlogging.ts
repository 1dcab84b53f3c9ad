import type { WithTenant } from '../../../kernel/index.ts';
import type { InnloggetPerson, InnloggingsruteDeps } from '../../index.ts';

/** A sign-in is traced in every municipality it opens. */
export async function sporInnlogging(
  innlogget: InnloggetPerson,
  spor: InnloggingsruteDeps['spor'],
  withTenant: WithTenant,
): Promise<void> {
  for (const arkivskaper of innlogget.arkivskapere) {
    const aktoer = innlogget.aktoerFor(arkivskaper);
    if (aktoer === null) continue;
    await withTenant(arkivskaper, aktoer, (uow) =>
      spor(uow, { handling: 'innlogging', objekt: innlogget.bruker.id, utfall: 'utfoert' }),
    );
  }
}
