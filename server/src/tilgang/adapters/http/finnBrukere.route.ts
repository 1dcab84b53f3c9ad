import { finnBrukere } from '@dokumentsenter/contract';
import { kan, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Tilgang } from '../../index.ts';
import type { Oidc } from '../../oidc.ts';
import { visBruker } from './visning.ts';

/** Why a login was set passive, and who a person is at the provider, are for those who administer persons, not for every colleague. */
export const finnBrukereRute = (tilgang: Tilgang, oidc: Pick<Oidc, 'finnIdentiteter'>): Rute =>
  implementer(finnBrukere, async ({ uow }) => {
    const brukere = (await tilgang.finnBrukere(uow)).map(visBruker);
    if (kan(uow.aktoer, 'bruker:endre')) {
      const identiteter = await oidc.finnIdentiteter(uow);
      return ok({
        brukere: brukere.map((bruker) => ({ ...bruker, eksternIdentitet: identiteter.get(bruker.id) ?? null })),
      });
    }
    return ok({ brukere: brukere.map((bruker) => ({ ...bruker, aktivperioder: [] })) });
  });
