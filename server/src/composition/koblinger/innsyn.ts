import type { Arkiv } from '../../arkiv/index.ts';
import type { InnsynDeps } from '../../innsyn/index.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';

/** The archive for innsyn, with the unit's name instead of its code. */
export function arkivForInnsyn(arkiv: Arkiv, virksomhet: Virksomhet): InnsynDeps['arkiv'] {
  return {
    async hentForPublisering(uow, id) {
      const post = await arkiv.hentForPublisering(uow, id);
      if (post === null) return null;
      const enhet = (await virksomhet.finnEnheter(uow)).find((e) => e.kode === post.administrativEnhet);
      return { ...post, administrativEnhet: enhet?.navn ?? post.administrativEnhet };
    },
  };
}

export function kommunerForInnsyn(virksomhet: Virksomhet): InnsynDeps['kommuner'] {
  return {
    // Naming private persons needs a municipality's own decision, which nobody can take yet.
    hentInnstillinger: async (uow) => ({ ...(await virksomhet.hentInnstillinger(uow)), visPrivatpersoner: false }),
    finnKommuner: () => virksomhet.alleKommuner(),
  };
}
