import { slettFravaer } from '@dokumentsenter/contract';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';

export const slettFravaerRute = (fordeling: Fordeling): Rute =>
  implementer(slettFravaer, ({ uow, params }) => fordeling.slettFravaer(uow, params.id));
