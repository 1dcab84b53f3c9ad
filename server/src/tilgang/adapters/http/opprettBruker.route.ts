import { opprettBruker } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { visBruker } from './visning.ts';

export const opprettBrukerRute = (tilgang: Tilgang): Rute =>
  implementer(opprettBruker, async ({ uow, body }) => {
    const svar = await tilgang.opprettBruker(uow, body);
    return svar.ok ? ok({ ...visBruker(svar.verdi), engangspassord: svar.verdi.engangspassord ?? '' }) : svar;
  });
