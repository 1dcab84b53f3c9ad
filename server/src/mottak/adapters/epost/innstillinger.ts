import { z } from 'zod';

/** What every kind of mailbox has in common. Flat, so that the form is made of it. */
export const POSTKASSEFELT = {
  gjelder: z
    .enum(['hele-postkassen', 'mottakeradressen'])
    .default('hele-postkassen')
    .meta({
      nb: 'Hvem posten er til',
      nn: 'Kven posten er til',
      valg: {
        'hele-postkassen': { nb: 'Alt i postkassen er til kommunen', nn: 'Alt i postkassa er til kommunen' },
        mottakeradressen: { nb: 'Mottakeradressen avgjør', nn: 'Mottakaradressa avgjer' },
      },
    }),
  etterpaa: z
    .enum(['flytt', 'la-ligge'])
    .default('flytt')
    .meta({
      nb: 'Når posten er tatt imot',
      nn: 'Når posten er teken imot',
      valg: {
        flytt: { nb: 'Flytt den til en egen mappe', nn: 'Flytt han til ei eiga mappe' },
        'la-ligge': { nb: 'La den ligge', nn: 'La han liggje' },
      },
    }),
  mottattmappe: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .default('Mottatt av dokumentsenter')
    .meta({ nb: 'Mappe for post som er tatt imot', nn: 'Mappe for post som er teken imot' }),
  avvistmappe: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .default('Avvist av dokumentsenter')
    .meta({ nb: 'Mappe for post som en person har avvist', nn: 'Mappe for post som ein person har avvist' }),
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
};

/** Where a machine gets a token of its own (OAuth 2 client credentials). */
export const TOKENFELT = {
  tokenadresse: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })])
    .default('')
    .meta({ nb: 'Adresse som gir adgangstegn (OAuth 2)', nn: 'Adresse som gir tilgangsteikn (OAuth 2)' }),
  klientId: z.string().trim().max(200).default('').meta({ nb: 'Klient-ID (OAuth 2)', nn: 'Klient-ID (OAuth 2)' }),
  omfang: z.string().trim().max(500).default('').meta({ nb: 'Omfang (OAuth 2 scope)', nn: 'Omfang (OAuth 2 scope)' }),
};
