import { angreOppgave } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';
import { visOppgave } from './visning.ts';

export const angreOppgaveRute = (fordeling: Fordeling): Rute =>
  implementer(angreOppgave, async ({ uow, params }) => {
    const svar = await fordeling.angreOppgave(uow, params.id);
    return svar.ok ? ok(visOppgave(svar.verdi)) : svar;
  });
