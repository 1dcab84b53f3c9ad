import path from 'node:path';
import type { Arkivskaper } from '../kernel/index.ts';

/** Where each municipality's folders are, under the folder of the installation. */
export function mappeneUnder(datamappe: string) {
  return {
    /** The scanner's watched folder. */
    inn: (kommunenummer: string) => path.join(datamappe, 'inn', kommunenummer),
    /** What the municipality's own archive system reads. */
    pakker: (arkivskaper: Arkivskaper) => path.join(datamappe, 'pakker', arkivskaper),
    /** Files on their way in from the public page. */
    opplasting: (arkivskaper: Arkivskaper) => path.join(datamappe, 'innsending', arkivskaper),
    /** Packages from elsewhere, laid here to be imported. */
    importer: (arkivskaper: Arkivskaper) => path.join(datamappe, 'import', arkivskaper),
    /** Deposits, each in a folder of its own. */
    uttrekk: (arkivskaper: Arkivskaper) => path.join(datamappe, 'uttrekk', arkivskaper),
  };
}
