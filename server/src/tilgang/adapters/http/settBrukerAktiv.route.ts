import { settBrukerAktiv } from '@dokumentsenter/contract';
import { arkivskaper, kan, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { visBruker } from './visning.ts';

export const settBrukerAktivRute = (tilgang: Tilgang): Rute =>
  implementer(settBrukerAktiv, async ({ uow, params, body, innlogget }) => {
    const svar = await tilgang.settBrukerAktiv(uow, params.brukerId, body, (hvor) => {
      const aktoer = innlogget.aktoerFor(arkivskaper(hvor));
      return aktoer !== null && kan(aktoer, settBrukerAktiv.evne);
    });
    return svar.ok ? ok(visBruker(svar.verdi)) : svar;
  });
