import { z } from 'zod';

const UUID = z.uuid();

/** What a municipality sets for SvarUt v3. The Maskinporten client may be the joint centre's own; account and integration are the municipality's. */
export const zSvarutInnstillinger = z.strictObject({
  adresse: z
    .url({ protocol: /^https?$/ })
    .default('https://svarut.ks.no/api')
    .meta({ nb: 'Adresse til SvarUt', nn: 'Adresse til SvarUt' }),
  kontoId: UUID.meta({ nb: 'Konto-id i SvarUt', nn: 'Konto-id i SvarUt' }),
  integrasjonId: UUID.meta({ nb: 'Integrasjons-id', nn: 'Integrasjons-id' }),
  maskinporten: z
    .url({ protocol: /^https?$/ })
    .default('https://maskinporten.no/')
    .meta({ nb: 'Adresse til Maskinporten', nn: 'Adresse til Maskinporten' }),
  klientId: z.string().trim().min(1).max(200).meta({ nb: 'Klient-id i Maskinporten', nn: 'Klient-id i Maskinporten' }),
  noekkelId: z.string().trim().min(1).max(200).meta({ nb: 'Nøkkel-id (kid)', nn: 'Nøkkel-id (kid)' }),
  tidsgrenseSekunder: z
    .int()
    .min(1)
    .max(960)
    .default(960)
    .meta({ nb: 'Sekunder vi venter på svar på en sending', nn: 'Sekund vi ventar på svar på ei sending' }),
});
export type SvarutInnstillinger = z.output<typeof zSvarutInnstillinger>;

export const SVARUT_HEMMELIGHETER = [
  { navn: 'integrasjonPassord', nb: 'Integrasjonspassord', nn: 'Integrasjonspassord', paakrevd: true },
  {
    navn: 'privatnoekkel',
    nb: 'Privat nøkkel til Maskinporten (PEM, PKCS#8)',
    nn: 'Privat nøkkel til Maskinporten (PEM, PKCS#8)',
    paakrevd: true,
  },
] as const;

/** A setup opened for use. The secrets are in clear text only while a job lasts. */
export interface SvarutOppsett {
  readonly innstillinger: SvarutInnstillinger;
  readonly hemmeligheter: Readonly<Record<string, string>>;
}
