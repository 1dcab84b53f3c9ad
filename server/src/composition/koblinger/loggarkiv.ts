import { erAapenSak } from '@dokumentsenter/noark';
import type { Arkiv } from '../../arkiv/index.ts';
import { foerLogg, nyLoggsak } from '../../bevaring/innlesing.ts';
import type { Loggarkiv } from '../../mottak/ports/loggarkiv.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';
import { konvertererFra } from './filbevaring.ts';
import { loggdokumentFra, loggstedFra } from './innlesing.ts';

/** The archive that mottak's logs are filed in, each year's in a case of its own. */
export function kobleLoggarkiv(grunn: Grunnmur, arkiv: Arkiv, virksomhet: Virksomhet, leser: Dokumentleser): Loggarkiv {
  const sted = loggstedFra(arkiv, virksomhet);
  const lagDokument = loggdokumentFra(grunn, konvertererFra(leser));
  return {
    async gjoerKlar(eier, tekst) {
      const dokument = await lagDokument(eier, tekst);
      return async (uow, { sak, nySak, tittel, dokumenttittel }) => {
        const her = await sted(uow);
        if (her === null) return null;
        const sist = sak === null ? null : await arkiv.hentSak(uow, sak);
        // A case that is closed takes no more: the rest of the year's logs go in a new one.
        const aapen = sist?.ok === true && erAapenSak(sist.verdi.saksstatus);
        const saksmappe = sak !== null && aapen ? sak : await nyLoggsak(arkiv, uow, nySak, her);
        const hva = { sak: saksmappe, enhet: her.enhet, tittel, dokumenttittel, dokument };
        return { saksmappe, registreringsID: (await foerLogg(arkiv, uow, hva)).registreringsID };
      };
    },
    async nummer(uow, poster) {
      const funnet = await arkiv.hentJournalposter(uow, poster);
      return new Map([...funnet].map(([id, { vist }]) => [id, vist.registreringsID]));
    },
  };
}
