import { tildelOppgave } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';
import { visOppgave } from './visning.ts';

export const tildelOppgaveRute = (fordeling: Fordeling): Rute =>
  implementer(tildelOppgave, async ({ uow, params, body }) => {
    const svar = await fordeling.tildelOppgave(uow, params.id, body.bruker);
    return svar.ok ? ok(visOppgave(svar.verdi)) : svar;
  });
