import { z } from 'zod';
import { POSTKASSEFELT, TOKENFELT } from '../epost/innstillinger.ts';

/** What a municipality sets for a mailbox that is read by IMAP. */
export const zImapInnstillinger = z.strictObject({
  vert: z.string().trim().min(1).max(253).meta({ nb: 'Tjener', nn: 'Tenar' }),
  port: z.int().min(1).max(65_535).default(993).meta({ nb: 'Port', nn: 'Port' }),
  kryptering: z
    .enum(['tls', 'starttls', 'ingen-paa-egen-maskin'])
    .default('tls')
    .meta({
      nb: 'Kryptering av forbindelsen',
      nn: 'Kryptering av sambandet',
      valg: {
        tls: { nb: 'TLS fra første stund', nn: 'TLS frå første stund' },
        starttls: { nb: 'STARTTLS', nn: 'STARTTLS' },
        'ingen-paa-egen-maskin': { nb: 'Ingen (bare på samme maskin)', nn: 'Inga (berre på same maskin)' },
      },
    }),
  innlogging: z
    .enum(['passord', 'xoauth2'])
    .default('passord')
    .meta({
      nb: 'Innlogging',
      nn: 'Innlogging',
      valg: {
        passord: { nb: 'Brukernavn og passord', nn: 'Brukarnamn og passord' },
        xoauth2: { nb: 'Adgangstegn (OAuth 2)', nn: 'Tilgangsteikn (OAuth 2)' },
      },
    }),
  mappe: z.string().trim().min(1).max(200).default('INBOX').meta({ nb: 'Mappe som leses', nn: 'Mappe som blir lesen' }),
  ...POSTKASSEFELT,
  ...TOKENFELT,
});
export type ImapInnstillinger = z.output<typeof zImapInnstillinger>;
