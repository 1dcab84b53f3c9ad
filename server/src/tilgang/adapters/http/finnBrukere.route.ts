import { finnBrukere } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { visBruker } from './visning.ts';

export const finnBrukereRute = (tilgang: Tilgang): Rute =>
  implementer(finnBrukere, async ({ uow }) => ok({ brukere: (await tilgang.finnBrukere(uow)).map(visBruker) }));
