import { tildelPerson } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { visBruker } from './visning.ts';

export const tildelPersonRute = (tilgang: Tilgang): Rute =>
  implementer(tildelPerson, async ({ uow, body }) => {
    const svar = await tilgang.tildelPerson(uow, body.person, body);
    return svar.ok ? ok(visBruker(svar.verdi)) : svar;
  });
