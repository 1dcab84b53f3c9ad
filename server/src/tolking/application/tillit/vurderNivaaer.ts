import type { Uow } from '../../../kernel/index.ts';
import { VINDU, vurderNivaa } from '../../domain/tillit/ikraft.ts';
import type { Nivaalager } from '../../ports/nivaa.ts';

export interface NivaaDeps {
  readonly nivaaer: (uow: Uow) => Nivaalager;
}

/** Reckons every field's level anew from what has been decided, and keeps each change with its figures. Safe to do at any time. */
export const vurderNivaaer =
  ({ nivaaer }: NivaaDeps) =>
  async (uow: Uow): Promise<void> => {
    const lager = nivaaer(uow);
    for (const [felt, foer] of await lager.laasStander()) {
      const bedoemte = await lager.bedoemteEtter(felt, foer.regnetFra, VINDU);
      const { stand, aarsak, antall, feil } = vurderNivaa(felt, foer, bedoemte, uow.naa);
      await lager.lagre(felt, stand);
      if (aarsak === null) continue;
      await lager.noter({
        felt,
        tid: uow.naa,
        slag: 'nivaa',
        fra: foer.nivaa,
        til: stand.nivaa,
        aarsak,
        avgjort: antall,
        feil,
        endretAv: uow.aktoer.id,
        grunn: null,
      });
    }
  };
