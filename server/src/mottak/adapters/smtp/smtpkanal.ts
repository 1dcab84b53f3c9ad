import { z } from 'zod';
import { Kanalfeil, type Kanalslag } from '../../ports/kanalkilde.ts';

const DOEGN_SEKUNDER = 86_400;

export const SMTPSLAG = 'epost-smtp';

/**
 * Mail that is sent straight here: the setup is the addresses of the municipality, and there is nothing to ask for. The sender is
 * answered while it waits (`startSmtpmottak`). `lytter`: whether this installation takes mail at all.
 */
export function smtpkanal(lytter: boolean): Kanalslag {
  return {
    slag: SMTPSLAG,
    kanal: 'epost',
    innstillinger: z.strictObject({}),
    hemmeligheter: [],
    noekkelrom: 'globalt',
    hvertSekund: () => DOEGN_SEKUNDER,
    kvitteringsfristSekunder: DOEGN_SEKUNDER,
    kilde: {
      hent: () => ({
        [Symbol.asyncIterator]: () => ({
          async next() {
            if (!lytter) throw new Kanalfeil('feil-oppsett');
            return { done: true, value: undefined };
          },
        }),
      }),
      kvitter: async () => undefined,
      meldFeil: async () => undefined,
      async proev() {
        if (!lytter) throw new Kanalfeil('feil-oppsett');
      },
    },
  };
}
