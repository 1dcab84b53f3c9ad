import { z } from 'zod';
import { zArkivskaper, zDato, zId, zIKommune, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const ROLLER = ['arkivar', 'saksbehandler', 'leder', 'administrator'] as const;
export const zRolle = z.enum(ROLLER);
export type Rolle = z.infer<typeof zRolle>;

export const zKommunetilgang = z.object({
  arkivskaper: zArkivskaper,
  kommunenummer: z.string(),
  navn: z.string(),
  merke: z.string().max(2),
  farge: z.string().describe('Fargestripe, CSS-farge'),
  maalform: z.enum(['nb', 'nn']),
  roller: z.array(zRolle),
  evner: z.array(z.string()),
});
export type Kommunetilgang = z.infer<typeof zKommunetilgang>;

export const zMeg = z.object({
  id: zId,
  brukernavn: z.string(),
  navn: z.string(),
  kommuner: z.array(zKommunetilgang),
  demo: z.boolean(),
  maaBytte: z.boolean().describe('Passordet er et engangspassord: alt annet er stengt til det er byttet'),
});
export type Meg = z.infer<typeof zMeg>;

export const loggInn = operasjon({
  id: 'tilgang.loggInn',
  metode: 'POST',
  sti: '/api/innlogging',
  sammendrag: 'Logg inn med brukernavn og passord',
  evne: 'offentlig',
  spor: { handling: 'innlogging' },
  body: z.object({ brukernavn: z.string().min(1).max(100), passord: z.string().min(1).max(200) }),
  svar: zMeg,
});
export const loggUt = operasjon({
  id: 'tilgang.loggUt',
  metode: 'POST',
  sti: '/api/utlogging',
  sammendrag: 'Logg ut',
  evne: 'innlogget',
  ogsaaSperret: true,
  spor: { handling: 'utlogging' },
  svar: 'tomt',
});
export const hentMeg = operasjon({
  id: 'tilgang.hentMeg',
  metode: 'GET',
  sti: '/api/meg',
  sammendrag: 'Hvem jeg er, og hva jeg kan i hver kommune',
  evne: 'innlogget',
  ogsaaSperret: true,
  spor: { ingen: 'egne opplysninger' },
  svar: zMeg,
});

export const byttPassord = operasjon({
  id: 'tilgang.byttPassord',
  metode: 'POST',
  sti: '/api/meg/passord',
  sammendrag: 'Bytt eget passord. Alle andre innlogginger avsluttes',
  evne: 'innlogget',
  ogsaaSperret: true,
  spor: { handling: 'passord.byttet' },
  body: z.object({ gammelt: z.string().min(1).max(200), nytt: z.string().min(1).max(200) }),
  svar: zMeg,
});

export const hentInnloggingsmaater = operasjon({
  id: 'tilgang.hentInnloggingsmaater',
  metode: 'GET',
  sti: '/api/innloggingsmaater',
  sammendrag: 'Hvordan ansatte kan logge inn, i tillegg til passord',
  evne: 'offentlig',
  spor: { ingen: 'bare oppsettet' },
  svar: z.object({
    ansatt: z
      .object({ navn: z.string(), adresse: z.string() })
      .nullable()
      .describe('Innloggingstjenesten, og hvor nettleseren skal gå'),
  }),
});
export const settEksternIdentitet = operasjon({
  id: 'tilgang.settEksternIdentitet',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/brukere/:brukerId/ekstern-identitet',
  sammendrag: 'Knytt en bruker til hvem personen er hos innloggingstjenesten, eller ta det bort',
  evne: 'bruker:endre',
  spor: { handling: 'bruker.identitetEndret' },
  params: zIKommune.extend({ brukerId: zId }),
  body: z.object({ subjekt: z.string().trim().min(1).max(255).nullable() }),
  svar: 'tomt',
});

export const zDemobruker = z.object({ brukernavn: z.string(), navn: z.string(), beskrivelse: z.string() });
export const hentDemobrukere = operasjon({
  id: 'tilgang.hentDemobrukere',
  metode: 'GET',
  sti: '/api/demobrukere',
  sammendrag: 'Demobrukere, tom liste utenfor demo',
  evne: 'offentlig',
  spor: { ingen: 'bare oppdiktede brukere' },
  svar: z.object({ passord: z.string().nullable(), brukere: z.array(zDemobruker) }),
});

export const zTildeling = z.object({
  id: zId,
  rolle: zRolle,
  enhet: z.string().nullable(),
  klarering: z.array(z.string()),
  fra: zDato,
  til: zDato.nullable(),
  avsluttet: z.boolean().describe('Avsluttet av en administrator før tiden'),
});
export const zAktivperiode = z.object({
  fra: zTidspunkt,
  til: zTidspunkt.nullable(),
  aapnetAv: z.string().nullable().describe('Navn, null når perioden begynte da brukeren ble opprettet'),
  aapnetGrunn: z.string().nullable(),
  lukketAv: z.string().nullable(),
  lukketGrunn: z.string().nullable(),
});
export const zBruker = z.object({
  id: zId,
  brukernavn: z.string(),
  navn: z.string(),
  epost: z.string().nullable(),
  aktiv: z.boolean(),
  aktivperioder: z
    .array(zAktivperiode)
    .describe('Når innloggingen har vært aktiv, eldste først (krav 4.1.6). Tom for den som ikke kan endre brukere'),
  eksternIdentitet: z
    .string()
    .nullable()
    .describe('Hvem personen er hos innloggingstjenesten. Null for den som ikke kan endre brukere'),
  ferdigheter: z.array(z.string()),
  tildelinger: z.array(zTildeling),
});
export type Bruker = z.infer<typeof zBruker>;

const tildeling = zTildeling.pick({ rolle: true, enhet: true, klarering: true, fra: true, til: true });
const zEngangspassord = z.string().describe('Vises bare nå. Må byttes ved første innlogging');

export const finnBrukere = operasjon({
  id: 'tilgang.finnBrukere',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/brukere',
  sammendrag: 'Brukere med tilgang i kommunen',
  evne: 'kommune:les',
  spor: { ingen: 'oppslag i brukerlisten' },
  params: zIKommune,
  svar: z.object({ brukere: z.array(zBruker) }),
});
export const opprettBruker = operasjon({
  id: 'tilgang.opprettBruker',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/brukere',
  sammendrag: 'Opprett bruker med første tildeling og engangspassord',
  evne: 'bruker:endre',
  spor: { handling: 'bruker.opprettet' },
  params: zIKommune,
  body: z.object({
    brukernavn: z.string().regex(/^[a-z0-9.-]{3,60}$/),
    navn: z.string().min(2).max(120),
    epost: z.email().nullable(),
    ...tildeling.shape,
  }),
  svar: zBruker.extend({ engangspassord: zEngangspassord }),
});
export const tildelRolle = operasjon({
  id: 'tilgang.tildelRolle',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/brukere/:brukerId/tildelinger',
  sammendrag: 'Gi en rolle i kommunen',
  evne: 'bruker:endre',
  spor: { handling: 'tildeling.opprettet' },
  params: z.object({ arkivskaper: zArkivskaper, brukerId: zId }),
  body: tildeling,
  svar: zBruker,
});
export const tildelPerson = operasjon({
  id: 'tilgang.tildelPerson',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/tildelinger',
  sammendrag: 'Gi en rolle til en som alt har bruker, også i en annen kommune',
  evne: 'bruker:endre',
  spor: { handling: 'tildeling.opprettet' },
  params: zIKommune,
  body: tildeling.extend({ person: z.string().min(3).max(254).describe('Brukernavn eller e-postadresse, nøyaktig') }),
  svar: zBruker,
});
export const endreFerdigheter = operasjon({
  id: 'tilgang.endreFerdigheter',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/brukere/:brukerId/ferdigheter',
  sammendrag: 'Hva personen kan, til fordeling av post',
  evne: 'bruker:endre',
  spor: { handling: 'bruker.ferdigheter-endret' },
  params: z.object({ arkivskaper: zArkivskaper, brukerId: zId }),
  body: z.object({ ferdigheter: z.array(z.string().min(1).max(40)).max(30) }),
  svar: zBruker,
});
export const nullstillPassord = operasjon({
  id: 'tilgang.nullstillPassord',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/brukere/:brukerId/passord',
  sammendrag: 'Lag nytt engangspassord. Alle innlogginger personen har, avsluttes',
  evne: 'bruker:endre',
  spor: { handling: 'passord.nullstilt' },
  params: z.object({ arkivskaper: zArkivskaper, brukerId: zId }),
  svar: z.object({ brukernavn: z.string(), engangspassord: zEngangspassord }),
});
export const settBrukerAktiv = operasjon({
  id: 'tilgang.settBrukerAktiv',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/brukere/:brukerId/aktiv',
  sammendrag: 'Sett en innlogging passiv, eller aktiv igjen. Periodene beholdes (krav 4.1.5–6)',
  evne: 'bruker:endre',
  spor: { handling: 'bruker.aktiv-endret' },
  params: z.object({ arkivskaper: zArkivskaper, brukerId: zId }),
  body: z.object({ aktiv: z.boolean(), grunn: z.string().trim().min(3).max(200) }),
  svar: zBruker,
});
export const avsluttTildeling = operasjon({
  id: 'tilgang.avsluttTildeling',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/tildelinger/:tildelingId/avslutt',
  sammendrag: 'Avslutt en tildeling (historikken beholdes, krav 4.5.29)',
  evne: 'bruker:endre',
  spor: { handling: 'tildeling.avsluttet' },
  params: z.object({ arkivskaper: zArkivskaper, tildelingId: zId }),
  svar: zBruker,
});
