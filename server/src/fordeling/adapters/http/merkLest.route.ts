import { merkLest } from '@dokumentsenter/contract';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Fordeling } from '../../index.ts';

export const merkLestRute = (fordeling: Fordeling): Rute =>
  implementer(merkLest, ({ uow, params, body }) => fordeling.merkLest(uow, params.id, body.lest));
