import { loggUt } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { fjernKake } from './sesjonskake.ts';

export const loggUtRute = (tilgang: Tilgang): Rute =>
  implementer(loggUt, async ({ innlogget, request, reply }) => {
    await tilgang.loggUt(innlogget.sesjon);
    fjernKake(request, reply);
    return ok(null);
  });
