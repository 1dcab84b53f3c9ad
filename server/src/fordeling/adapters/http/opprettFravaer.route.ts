import { opprettFravaer } from '@dokumentsenter/contract';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';

export const opprettFravaerRute = (fordeling: Fordeling): Rute =>
  implementer(opprettFravaer, ({ uow, body }) => fordeling.opprettFravaer(uow, body));
