import { byttPassord } from '@dokumentsenter/contract';
import { avvis, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { InnloggingsruteDeps, Tilgang } from '../../index.ts';
import { visMeg } from './visning.ts';

export const byttPassordRute = (tilgang: Tilgang, deps: InnloggingsruteDeps): Rute =>
  implementer(byttPassord, async ({ innlogget, body }) => {
    const svar = await tilgang.byttPassord(innlogget, body);
    if (!svar.ok) return svar;
    const person = await tilgang.innloggetForSesjon(innlogget.sesjon);
    return person === null ? avvis('tilgang.ikke-innlogget') : ok(await visMeg(person, deps));
  });
