import { skrivBrev } from '../../ekspedering/adapters/pdf/brev.ts';
import { langDato } from '../../ekspedering/application/langDato.ts';
import type { Uow } from '../../kernel/index.ts';
import { FOELGEBREVTITTEL } from '../../mottak/domain/foelgebrev.ts';
import type { MottakDeps } from '../../mottak/index.ts';
import { createOversending, type Oversendingen } from '../../mottak/oversending.ts';
import type { Navnepaa } from '../../mottak/ports/arkivbegrensning.ts';
import type { Svarpost } from '../../mottak/ports/oversending.ts';
import { norskDato, type Virksomhet } from '../../virksomhet/index.ts';

/** Hand-overs and their letters, written as the letters of ekspedering are. */
export function kobleOversending(
  deps: MottakDeps,
  virksomhet: Virksomhet,
  { navnPaa, post }: { readonly navnPaa: Navnepaa; readonly post: Svarpost | null },
): Oversendingen {
  const kommunenavn = async (uow: Uow) => (await virksomhet.hentKommune(uow))?.navn ?? uow.arkivskaper;
  return createOversending({
    ...deps,
    ...{ kommunenavn, navnPaa, post },
    langDato: (tid, maalform) => langDato(tid.toISOString(), maalform),
    brevskriver: async (uow, { slag, mottaker, adresse, maalform, tekst, mottattTid, lagetTid, lagetAv }) =>
      skrivBrev({
        avsender: { kommune: await kommunenavn(uow), enhet: null, saksbehandler: lagetAv },
        mottakere: [[mottaker, ...adresse.split('\n').filter((linje) => linje.trim() !== '')]],
        dato: langDato(lagetTid.toISOString(), maalform),
        referanse: `${maalform === 'nb' ? 'Mottatt' : 'Motteke'} ${norskDato(mottattTid)}`,
        maalform,
        tittel: FOELGEBREVTITTEL[slag][maalform],
        avsnitt: tekst.split('\n'),
      }),
  });
}
