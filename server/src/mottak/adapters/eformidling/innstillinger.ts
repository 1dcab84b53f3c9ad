import { z } from 'zod';

/** What a municipality sets for its integration point, which stands beside us and is asked over HTTP. */
export const zEformidlingInnstillinger = z.strictObject({
  adresse: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:9093/api')
    .meta({ nb: 'Adresse til integrasjonspunktet', nn: 'Adresse til integrasjonspunktet' }),
  hvertMinutt: z
    .int()
    .min(1)
    .max(60)
    .default(2)
    .meta({ nb: 'Minutter mellom hver henting', nn: 'Minutt mellom kvar henting' }),
  tidsgrenseSekunder: z
    .int()
    .min(1)
    .max(600)
    .default(60)
    .meta({ nb: 'Sekunder vi venter på en taus tjeneste', nn: 'Sekund vi ventar på ei taus teneste' }),
  krevSkjema: z.boolean().default(true).meta({
    nb: 'Sett til side meldinger som bryter det offisielle skjemaet',
    nn: 'Set til side meldingar som bryt det offisielle skjemaet',
  }),
});
export type EformidlingInnstillinger = z.output<typeof zEformidlingInnstillinger>;
