import type { Innsendingsfelt } from '../../domain/innsending.ts';
import type { Kravfelt, Kravpost } from '../../innsending.ts';

/** What the public site draws of «Send inn» and «Be om innsyn», in the server's words; the site itself knows nothing of the server. */
export interface Sendinnkommune {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly merke: string;
  readonly farge: string;
}
export type Sendinnside =
  | { readonly side: 'sendInnKommuner'; readonly kommuner: readonly Sendinnkommune[] }
  | {
      readonly side: 'sendInn';
      readonly kommune: Sendinnkommune;
      readonly noekkel: string;
      readonly felt: Innsendingsfelt;
      readonly filer: readonly { readonly id: string; readonly filnavn: string; readonly stoerrelse: number }[];
      readonly feil: readonly string[];
      readonly temaer: readonly string[];
      /** `finnes-ikke`: no provider is set up. */
      readonly innlogging: 'finnes-ikke' | 'ute' | 'inne';
      /** Why a sign-in did not succeed, by code; empty when none was tried. */
      readonly innloggingsfeil: string;
      readonly maks: { readonly filer: number; readonly bytes: number };
    }
  | {
      readonly side: 'sendInnKvittering';
      readonly kommune: Sendinnkommune;
      readonly referanse: string;
      readonly mottattTid: string;
      readonly innsynskrav: { readonly registreringsID: string; readonly frist: string } | null;
    }
  | {
      readonly side: 'innsynskrav';
      readonly kommune: Sendinnkommune;
      readonly post: Kravpost;
      readonly noekkel: string;
      readonly felt: Kravfelt;
      readonly feil: readonly string[];
    }
  | { readonly side: 'ikkeFunnet' | 'forMange' };

/** Only what a page shows of a municipality. */
export function tilMerke({ kommunenummer, navn, merke, farge }: Sendinnkommune): Sendinnkommune {
  return { kommunenummer, navn, merke, farge };
}
