import { avsluttTildeling } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { visBruker } from './visning.ts';

export const avsluttTildelingRute = (tilgang: Tilgang): Rute =>
  implementer(avsluttTildeling, async ({ uow, params }) => {
    const svar = await tilgang.avsluttTildeling(uow, params.tildelingId);
    return svar.ok ? ok(visBruker(svar.verdi)) : svar;
  });
