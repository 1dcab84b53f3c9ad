import { taOver } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';
import { visOppgave } from './visning.ts';

export const taOverRute = (fordeling: Fordeling): Rute =>
  implementer(taOver, async ({ uow, params }) => {
    const svar = await fordeling.taOver(uow, params.id);
    return svar.ok ? ok(visOppgave(svar.verdi)) : svar;
  });
