import { avvis, type Result, type Uow } from '../../kernel/index.ts';
import type { Bruker, NyTildeling } from '../domain/bruker.ts';
import type { TilgangDeps } from '../ports.ts';
import { tildelRolle } from './tildelRolle.ts';

/**
 * Gives a role here to somebody who already has a user, perhaps in another municipality, by exactly their user name or e-mail address. Nothing
 * about the person is told before the role is given. Refused with `tilgang.ukjent-person` and those of `tildelRolle`.
 */
export const tildelPerson =
  (deps: TilgangDeps) =>
  async (uow: Uow, person: string, ny: NyTildeling): Promise<Result<Bruker>> => {
    const id = await deps.lager(uow).finnPerson(person.trim().toLowerCase());
    return id === null ? avvis('tilgang.ukjent-person') : tildelRolle(deps)(uow, id, ny);
  };
