import { hentDemobrukere } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { InnloggingsruteDeps } from '../../index.ts';

/** Outside the demo the list is empty and the port is never asked. */
export const hentDemobrukereRute = (deps: InnloggingsruteDeps): Rute =>
  implementer(hentDemobrukere, async () => {
    if (!deps.demo) return ok({ passord: null, brukere: [] });
    const { passord, brukere } = await deps.demobrukere();
    return ok({ passord, brukere: brukere.map((bruker) => ({ ...bruker })) });
  });
