import { finnUkonverterte, hentFilkontroll, proevKonverteringIgjen } from './application/arbeidslister.ts';
import { kontrollerFiler } from './application/kontrollerFiler.ts';
import { konverterDokument } from './application/konverterDokument.ts';
import { endreKonverteringsregel, hentKonverteringsregel } from './application/konverteringsregel.ts';
import { oppgiKonvertering } from './application/oppgiKonvertering.ts';
import { vurderKonvertering } from './application/vurderKonvertering.ts';
import type { FilbevaringDeps } from './ports/filer.ts';

/** The files of the archive: brought to archive format, and looked after. Never changes an original. */
export function createFilbevaring(deps: FilbevaringDeps) {
  return {
    vurderKonvertering: vurderKonvertering(deps),
    konverterDokument: konverterDokument(deps),
    oppgiKonvertering: oppgiKonvertering(deps),
    kontrollerFiler: kontrollerFiler(deps),
    hentKonverteringsregel: hentKonverteringsregel(deps),
    endreKonverteringsregel: endreKonverteringsregel(deps),
    finnUkonverterte: finnUkonverterte(deps),
    proevKonverteringIgjen: proevKonverteringIgjen(deps),
    hentFilkontroll: hentFilkontroll(deps),
  };
}
export type { Konverteringsregel } from './domain/konverteringsregel.ts';
export type {
  Arkivet,
  Filavvik,
  FilbevaringDeps,
  Filkilde,
  Filkontroll,
  Filrom,
  Konverterer,
  Konverteringsutfall,
  Ukonvertert,
} from './ports/filer.ts';
export type Filbevaring = ReturnType<typeof createFilbevaring>;
