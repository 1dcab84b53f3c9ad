import { endreInnstillinger } from '@dokumentsenter/contract';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Virksomhet } from '../../index.ts';

export const endreInnstillingerRute = (virksomhet: Virksomhet): Rute =>
  implementer(endreInnstillinger, ({ uow, body }) => virksomhet.endreInnstillinger(uow, body));
