import type { Arkiv } from '../../../arkiv/index.ts';
import type { Virksomhet } from '../../../virksomhet/index.ts';
import type { Journalpostkilde, Kommuneregister } from '../../ports.ts';

/** The archive and the municipalities in innsyn's words. Units are shown to the public by name. */
export function innsynKilder(
  arkiv: Pick<Arkiv, 'hentForPublisering'>,
  virksomhet: Pick<Virksomhet, 'finnEnheter' | 'hentInnstillinger' | 'alleKommuner'>,
): { arkiv: Journalpostkilde; kommuner: Kommuneregister } {
  return {
    arkiv: {
      async hentForPublisering(uow, journalpost) {
        const post = await arkiv.hentForPublisering(uow, journalpost);
        if (post === null) return null;
        const enhet = (await virksomhet.finnEnheter(uow)).find((e) => e.kode === post.administrativEnhet);
        return { ...post, administrativEnhet: enhet?.navn ?? post.administrativEnhet };
      },
    },
    kommuner: {
      // No municipality has decided to name private persons on the internet, and there is no setting yet by which it could.
      hentInnstillinger: async (uow) => ({ ...(await virksomhet.hentInnstillinger(uow)), visPrivatpersoner: false }),
      finnKommuner: () => virksomhet.alleKommuner(),
    },
  };
}
