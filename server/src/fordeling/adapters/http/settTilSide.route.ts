import { settTilSide } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';
import { visOppgave } from './visning.ts';

export const settTilSideRute = (fordeling: Fordeling): Rute =>
  implementer(settTilSide, async ({ uow, params, body }) => {
    const svar = await fordeling.settTilSide(uow, params.id, new Date(body.til), body.merknad);
    return svar.ok ? ok(visOppgave(svar.verdi)) : svar;
  });
