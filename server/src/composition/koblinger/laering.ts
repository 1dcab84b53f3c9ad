import type { Arkiv } from '../../arkiv/index.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import { startTrener } from '../../tolking/adapters/laering/trener.ts';
import { eksempellager } from '../../tolking/adapters/postgres/eksempel.repository.ts';
import { tolkingLager } from '../../tolking/adapters/postgres/lager.ts';
import { modellager } from '../../tolking/adapters/postgres/modell.repository.ts';
import { nivaalager } from '../../tolking/adapters/postgres/nivaa.repository.ts';
import type { MottatteFiler } from '../../tolking/index.ts';
import { type Arkivfasit, createLaering, type Laering } from '../../tolking/laering.ts';

/** What stands in the archive, in the words of the proposals: the person by user name. */
export function fasitFra(
  arkiv: Pick<Arkiv, 'hentForIndeks' | 'hentForPublisering'>,
  tilgang: Pick<Tilgang, 'finnBrukere'>,
): Arkivfasit {
  return {
    hentForsendelse: async (uow, journalpost) => (await arkiv.hentForIndeks(uow, journalpost))?.forsendelse ?? null,
    async hentFasit(uow, journalpost) {
      const post = await arkiv.hentForPublisering(uow, journalpost);
      const indeks = await arkiv.hentForIndeks(uow, journalpost);
      if (post === null || indeks === null || indeks.utgaatt) return null;
      const bruker = (await tilgang.finnBrukere(uow)).find(({ id }) => id === indeks.saksbehandler);
      return {
        forsendelse: indeks.forsendelse,
        saksmappe: post.saksmappe,
        foerstISaken: post.registreringsID === `${post.saksnummer}-1`,
        journalposttype: post.journalposttype,
        administrativEnhet: post.administrativEnhet,
        saksbehandler: bruker?.brukernavn ?? null,
        klasse: post.klasse,
        tilgangskode: post.tilgangskode,
      };
    },
  };
}

/** Learning asks the archive what became of a letter, and reads what was proposed from its own tables. */
export function kobleLaering(arkiv: Arkiv, tilgang: Tilgang, mottatteFiler: Pick<MottatteFiler, 'filnavn'>): Laering {
  return createLaering({
    lager: tolkingLager,
    eksempler: eksempellager,
    modeller: modellager,
    nivaaer: nivaalager,
    mottatteFiler,
    startTrener,
    ...fasitFra(arkiv, tilgang),
  });
}
