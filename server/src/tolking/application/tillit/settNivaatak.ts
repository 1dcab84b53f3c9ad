import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { LaertFelt } from '../../domain/eksempel.ts';
import { erLavere, gulvFor, NY_STAND, VINDU } from '../../domain/tillit/ikraft.ts';
import type { Tillitsnivaa } from '../../domain/tillit/nivaa.ts';
import type { NivaaDeps } from './vurderNivaaer.ts';

/**
 * An administrator decides how far proposals of a field may go, with a reason that is kept. Refused with `tolking.tak-for-lavt` where the
 * field must be shown: what may be shielded, and whether a letter is for the archive at all.
 */
export const settNivaatak =
  ({ nivaaer }: NivaaDeps) =>
  async (uow: Uow, felt: LaertFelt, inn: { tak: Tillitsnivaa; grunn: string }): Promise<Result<null>> => {
    if (erLavere(inn.tak, gulvFor(felt))) return avvis('tolking.tak-for-lavt');
    const lager = nivaaer(uow);
    const stand = (await lager.laasStander()).get(felt) ?? NY_STAND;
    if (stand.tak === inn.tak) return ok(null);
    const bedoemte = await lager.bedoemteEtter(felt, stand.regnetFra, VINDU);
    await lager.lagre(felt, { ...stand, tak: inn.tak });
    await lager.noter({
      felt,
      tid: uow.naa,
      slag: 'tak',
      fra: stand.tak,
      til: inn.tak,
      aarsak: 'bestemt',
      avgjort: bedoemte.length,
      feil: bedoemte.filter(({ rett }) => !rett).length,
      endretAv: uow.aktoer.id,
      grunn: inn.grunn,
    });
    return ok(null);
  };
