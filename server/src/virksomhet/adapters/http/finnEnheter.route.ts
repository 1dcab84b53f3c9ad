import { finnEnheter } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Enhet, Virksomhet } from '../../index.ts';

export function visEnhet(enhet: Enhet) {
  return { ...enhet, ansvar: [...enhet.ansvar] };
}

export const finnEnheterRute = (virksomhet: Virksomhet): Rute =>
  implementer(finnEnheter, async ({ uow }) => ok({ enheter: (await virksomhet.finnEnheter(uow)).map(visEnhet) }));
