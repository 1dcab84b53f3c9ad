import { erAapenSak } from '@dokumentsenter/noark';
import type { Arkiv } from '../../arkiv/index.ts';
import { foerLogg, nyLoggsak } from '../../bevaring/innlesing.ts';
import { papirlager } from '../../mottak/adapters/postgres/papirlager.ts';
import { createPapir, type Papirene } from '../../mottak/papir.ts';
import type { Dokumentleser } from '../../tolking/ports/dokumentleser.ts';
import { norskDato, type Virksomhet } from '../../virksomhet/index.ts';
import type { Grunnmur } from '../grunnmur.ts';
import { konvertererFra } from './filbevaring.ts';
import { loggdokumentFra, loggstedFra } from './innlesing.ts';

/** The paper after it is scanned, with the archive that its log is filed in. */
export function koblePapir(grunn: Grunnmur, arkiv: Arkiv, virksomhet: Virksomhet, leser: Dokumentleser): Papirene {
  const sted = loggstedFra(arkiv, virksomhet);
  const lagDokument = loggdokumentFra(grunn, konvertererFra(leser));
  return createPapir({
    lager: papirlager,
    norskDato,
    loggarkiv: {
      async gjoerKlar(eier, tekst) {
        const dokument = await lagDokument(eier, tekst);
        return async (uow, { sak, nySak, tittel }) => {
          const her = await sted(uow);
          if (her === null) return null;
          const sist = sak === null ? null : await arkiv.hentSak(uow, sak);
          // A case that is closed takes no more: the rest of the year's logs go in a new one.
          const aapen = sist?.ok === true && erAapenSak(sist.verdi.saksstatus);
          const saksmappe = sak !== null && aapen ? sak : await nyLoggsak(arkiv, uow, nySak, her);
          const hva = { sak: saksmappe, enhet: her.enhet, tittel, dokumenttittel: 'Papirlogg', dokument };
          return { saksmappe, registreringsID: (await foerLogg(arkiv, uow, hva)).registreringsID };
        };
      },
      async nummer(uow, poster) {
        const funnet = await arkiv.hentJournalposter(uow, poster);
        return new Map([...funnet].map(([id, { vist }]) => [id, vist.registreringsID]));
      },
    },
  });
}
