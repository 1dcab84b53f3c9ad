import { K_KODER_TOPP } from '@dokumentsenter/noark';
import type { DemoKlasse } from './typer.ts';

/** Top level of the K-koder, as any municipality starts with. */
export const K_KODER: readonly DemoKlasse[] = K_KODER_TOPP.map(({ klasseID, tittel }) => ({ kode: klasseID, tittel }));
