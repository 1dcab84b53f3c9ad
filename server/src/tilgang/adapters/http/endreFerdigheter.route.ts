import { endreFerdigheter } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { visBruker } from './visning.ts';

export const endreFerdigheterRute = (tilgang: Tilgang): Rute =>
  implementer(endreFerdigheter, async ({ uow, params, body }) => {
    const svar = await tilgang.endreFerdigheter(uow, params.brukerId, body.ferdigheter);
    return svar.ok ? ok(visBruker(svar.verdi)) : svar;
  });
