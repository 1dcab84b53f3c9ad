import { nullstillPassord } from '@dokumentsenter/contract';
import { arkivskaper, kan, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';

export const nullstillPassordRute = (tilgang: Tilgang): Rute =>
  implementer(nullstillPassord, async ({ uow, params, innlogget }) => {
    const svar = await tilgang.nullstillPassord(uow, params.brukerId, (hvor) => {
      const aktoer = innlogget.aktoerFor(arkivskaper(hvor));
      return aktoer !== null && kan(aktoer, nullstillPassord.evne);
    });
    if (!svar.ok) return svar;
    return ok({ brukernavn: svar.verdi.bruker.brukernavn, engangspassord: svar.verdi.engangspassord });
  });
