import { endreEnhet } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Virksomhet } from '../../index.ts';
import { visEnhet } from './finnEnheter.route.ts';

export const endreEnhetRute = (virksomhet: Virksomhet): Rute =>
  implementer(endreEnhet, async ({ uow, params, body }) => {
    const svar = await virksomhet.endreEnhet(uow, { ...body, kode: params.kode });
    return svar.ok ? ok(visEnhet(svar.verdi)) : svar;
  });
