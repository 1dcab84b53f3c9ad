import { SAKSTYPE_TILGANGSKODER, STANDARD_TILGANGSKODER } from '../../server/src/arkiv/index.ts';
import type { DemoTilgangskode } from './typer.ts';

const tilDemo = ({ helDokument, ...kode }: (typeof STANDARD_TILGANGSKODER)[number]): DemoTilgangskode => ({
  ...kode,
  hele: helDokument,
});

/** What every municipality has: the product's own standard. */
export const FELLES_KODER: readonly DemoTilgangskode[] = STANDARD_TILGANGSKODER.map(tilDemo);

/** Codes named by the kind of case, which the larger municipalities use beside the paragraphs. */
export const SAKSTYPE_KODER: readonly DemoTilgangskode[] = SAKSTYPE_TILGANGSKODER.map(tilDemo);
