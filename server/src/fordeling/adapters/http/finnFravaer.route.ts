import { finnFravaer } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';

export const finnFravaerRute = (fordeling: Fordeling): Rute =>
  implementer(finnFravaer, async ({ uow }) => ok({ fravaer: await fordeling.finnFravaer(uow) }));
