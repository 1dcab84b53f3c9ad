import { loggInn } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { InnloggingsruteDeps, Tilgang } from '../../index.ts';
import { settKake } from './sesjonskake.ts';
import { visMeg } from './visning.ts';

/** The sign-in is traced in every municipality it opens. Tries that fail are counted (see innloggingssperre), not traced: they have no tenant. */
export const loggInnRute = (tilgang: Tilgang, deps: InnloggingsruteDeps): Rute =>
  implementer(loggInn, async ({ body, request, reply, withTenant }) => {
    const svar = await tilgang.loggInn({ ...body, adresse: request.ip });
    if (!svar.ok) return svar;
    const { innlogget, token } = svar.verdi;
    for (const arkivskaper of innlogget.arkivskapere) {
      const aktoer = innlogget.aktoerFor(arkivskaper);
      if (aktoer === null) continue;
      await withTenant(arkivskaper, aktoer, (uow) =>
        deps.spor(uow, { handling: 'innlogging', objekt: innlogget.bruker.id, utfall: 'utfoert' }),
      );
    }
    settKake(request, reply, token);
    return ok(await visMeg(innlogget, deps));
  });
