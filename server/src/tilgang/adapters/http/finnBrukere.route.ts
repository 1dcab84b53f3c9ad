import { finnBrukere } from '@dokumentsenter/contract';
import { kan, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import { visBruker } from './visning.ts';

/** Why a login was set passive is for those who administer persons, not for every colleague. */
export const finnBrukereRute = (tilgang: Tilgang): Rute =>
  implementer(finnBrukere, async ({ uow }) => {
    const brukere = (await tilgang.finnBrukere(uow)).map(visBruker);
    if (kan(uow.aktoer, 'bruker:endre')) return ok({ brukere });
    return ok({ brukere: brukere.map((bruker) => ({ ...bruker, aktivperioder: [] })) });
  });
