import { tildelRolle } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { visBruker } from './visning.ts';

export const tildelRolleRute = (tilgang: Tilgang): Rute =>
  implementer(tildelRolle, async ({ uow, params, body }) => {
    const svar = await tilgang.tildelRolle(uow, params.brukerId, body);
    return svar.ok ? ok(visBruker(svar.verdi)) : svar;
  });
