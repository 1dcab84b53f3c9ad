import { loggInn } from '@dokumentsenter/contract';
import { ok, systemAktoer, type WithTenant } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { InnloggingsruteDeps, Tilgang } from '../../index.ts';
import { settKake } from './sesjonskake.ts';
import { sporInnlogging } from './sporInnlogging.ts';
import { visMeg } from './visning.ts';

/**
 * The sign-in is traced in every municipality it opens, and a try with a wrong password in every one where the user is known: by id, never
 * by what was typed, which may be a password or a fødselsnummer in the wrong field. A name nobody has is in no municipality and leaves a
 * line in the program's log only. Tries that are stopped by the wait are not traced again, so that nobody can fill the log.
 */
export const loggInnRute = (tilgang: Tilgang, deps: InnloggingsruteDeps): Rute =>
  implementer(loggInn, async ({ body, request, reply, withTenant }) => {
    const svar = await tilgang.loggInn({ ...body, adresse: request.ip });
    if (!svar.ok) {
      if (svar.feil.kode !== 'tilgang.for-mange-forsoek')
        await sporMislykket(tilgang, deps, withTenant, body.brukernavn);
      return svar;
    }
    const { innlogget, token } = svar.verdi;
    await sporInnlogging(innlogget, deps.spor, withTenant);
    settKake(request, reply, token);
    return ok(await visMeg(innlogget, deps));
  });

async function sporMislykket(
  tilgang: Tilgang,
  deps: InnloggingsruteDeps,
  withTenant: WithTenant,
  tastet: string,
): Promise<void> {
  const brukernavn = tastet.trim().toLowerCase();
  for (const { arkivskaper } of await deps.kommuner()) {
    await withTenant(arkivskaper, systemAktoer('innlogging'), async (uow) => {
      const bruker = await tilgang.finnMedBrukernavn(uow, brukernavn);
      if (bruker !== null) await deps.spor(uow, { handling: 'innlogging', objekt: bruker.id, utfall: 'avvist' });
    });
  }
}
