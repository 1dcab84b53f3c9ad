import { z } from 'zod';

/** What a municipality sets for SvarInn. The address is a setting: the description and the prose of the service name different ones. */
export const zSvarinnInnstillinger = z.strictObject({
  adresse: z
    .url({ protocol: /^https?$/ })
    .default('https://svarut.ks.no/api')
    .meta({ nb: 'Adresse til SvarInn', nn: 'Adresse til SvarInn' }),
  versjon: z
    .enum(['v2', 'v1'])
    .default('v2')
    .meta({
      nb: 'Versjon',
      nn: 'Versjon',
      valg: { v2: { nb: 'Versjon 2', nn: 'Versjon 2' }, v1: { nb: 'Versjon 1 (utgår)', nn: 'Versjon 1 (går ut)' } },
    }),
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
  tillatUkryptert: z
    .boolean()
    .default(false)
    .meta({ nb: 'Ta imot forsendelser som ikke er kryptert', nn: 'Ta imot forsendingar som ikkje er krypterte' }),
});
export type SvarinnInnstillinger = z.output<typeof zSvarinnInnstillinger>;
