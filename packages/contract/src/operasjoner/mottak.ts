import { z } from 'zod';
import { zArkivskaper, zDato, zId, zIKommune, zIKommuneMedId, zSjekksum, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zMottakskvittering } from './mottakskvittering.ts';

export const KANALER = [
  'mappe',
  'opplasting',
  'kommandolinje',
  'api',
  'overfoert',
  'svarinn',
  'epost',
  'skann',
  'innsending',
  'fagsystem',
  'eformidling',
] as const;
export const FORSENDELSESTATUSER = [
  'mottatt',
  'utpakket',
  'klar',
  'journalfoert',
  'koblet',
  'ikke-arkivert',
  'overfoert',
  'karantene',
  'venter-arkivmaal',
  'erstattet',
] as const;
export const zForsendelsestatus = z.enum(FORSENDELSESTATUSER);

export const zAvvik = z.object({
  kode: z.string(),
  alvor: z.enum(['karantene', 'merknad']),
  detaljer: z.record(z.string(), z.string()).optional(),
});

export const zForsendelsesdokument = z.object({
  id: zId,
  nummer: z.number().int().min(1),
  filnavn: z.string(),
  format: z.string(),
  mime: z.string(),
  stoerrelse: z.number().int(),
  sjekksum: zSjekksum,
  rolle: z.enum(['hoveddokument', 'vedlegg', 'innebygd']),
  tittel: z.string(),
  avvik: z.array(zAvvik),
});
export const zForsendelse = z.object({
  id: zId,
  arkivskaper: zArkivskaper,
  kanal: z.enum(KANALER),
  status: zForsendelsestatus,
  filnavn: z.string(),
  sjekksum: zSjekksum,
  stoerrelse: z.number().int(),
  mottattTid: zTidspunkt,
  avvik: z.array(zAvvik),
  dokumenter: z.array(zForsendelsesdokument),
  epost: z
    .object({ fra: z.string(), til: z.array(z.string()), emne: z.string(), dato: zTidspunkt.nullable() })
    .nullable(),
  likMed: z.array(zId).describe('Tidligere forsendelser med samme sjekksum'),
  kopier: z
    .array(z.object({ id: zId, kanal: z.enum(KANALER), mottattTid: zTidspunkt }))
    .describe('Den samme e-posten, kommet inn flere ganger'),
  journalpost: zId.nullable(),
  aarsak: z.string().nullable(),
  kanAngres: z.boolean(),
  avsenderInnlogget: z
    .boolean()
    .describe('Avsenderen er kjent med fødselsnummer fra innlogging eller kanal. Nummeret ligger vernet og vises ikke'),
  mottakskvittering: zMottakskvittering.nullable().describe('Den automatiske kvitteringen til avsenderen'),
  innsynskrav: z
    .object({ registreringsID: z.string(), frist: zDato })
    .nullable()
    .describe('Et krav om innsyn i journalposten med dette nummeret, og siste dag for svar (offentleglova § 29)'),
  overlevert: z
    .object({
      fra: zArkivskaper,
      kanal: z.enum(KANALER).describe('Slik den kom inn der'),
      av: z.string(),
      tid: zTidspunkt,
      merknad: z.string().nullable(),
    })
    .nullable()
    .describe('Sendt hit fra en annen kommune. `mottattTid` er da første mottak, hos dem'),
  leveranse: z
    .object({
      verifisert: z.boolean(),
      tittel: z.string().nullable(),
      avsender: z
        .object({
          navn: z.string().nullable(),
          orgnr: z.string().nullable(),
          epost: z.string().nullable(),
          postadresse: z.string().nullable(),
        })
        .nullable(),
      sikkerhetsnivaa: z.union([z.literal(3), z.literal(4)]).nullable(),
      taushetsbelagt: z.boolean(),
      saksvink: z.object({ saksaar: z.number().int(), sakssekvensnummer: z.number().int() }).nullable(),
      svarPaa: z.string().nullable(),
      datert: z.string().nullable(),
    })
    .nullable()
    .describe('Det kanalen sa om forsendelsen. Bare holdepunkter: ingenting av det er kontrollert av oss'),
});
export type Forsendelse = z.infer<typeof zForsendelse>;

export const lastOpp = operasjon({
  id: 'mottak.lastOpp',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser',
  sammendrag: 'Send inn en eller flere filer (multipart, felt «fil»)',
  evne: 'forsendelse:mottak',
  spor: { handling: 'forsendelse.mottatt' },
  params: zIKommune,
  opplasting: true,
  svar: z.object({
    mottatt: z.array(z.object({ id: zId, filnavn: z.string(), sjekksum: zSjekksum, alleredeMottatt: z.boolean() })),
  }),
});
export const hentForsendelse = operasjon({
  id: 'mottak.hentForsendelse',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id',
  sammendrag: 'En forsendelse med dokumentene',
  evne: 'forsendelse:les',
  spor: { handling: 'forsendelse.lest' },
  params: zIKommuneMedId,
  svar: zForsendelse,
});
export const hentOriginal = operasjon({
  id: 'mottak.hentOriginal',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/dokumenter/:dokument/original',
  sammendrag: 'Originalfilen, uendret',
  evne: 'forsendelse:les',
  spor: { handling: 'dokument.lastetNed' },
  params: zIKommuneMedId.extend({ dokument: zId }),
  svar: 'fil',
});

export const zPartInn = z.object({
  navn: z.string().min(1).max(250),
  type: z.enum(['person', 'organisasjon', 'ukjent']),
  orgnr: z.string().nullable(),
  fnr: z.string().nullable(),
  adresse: z.string().max(250).nullable(),
  epost: z.string().max(250).nullable(),
  skjermet: z.boolean(),
});
export const zJournalfoering = z.object({
  sak: z.union([
    z.object({ saksmappe: zId }),
    z.object({
      ny: z.object({
        tittel: z.string().min(3).max(500),
        offentligTittel: z.string().max(500).nullable(),
        klasse: z.string(),
        gnrbnr: z.string().nullable(),
        administrativEnhet: z.string(),
        saksansvarlig: z.string().nullable(),
        tilgangskode: z.string().nullable(),
      }),
    }),
  ]),
  tittel: z.string().min(3).max(500),
  offentligTittel: z.string().max(500).nullable(),
  journalposttype: z.enum(['I', 'U', 'N', 'X', 'S']),
  dokumentetsDato: zDato.nullable(),
  part: zPartInn,
  administrativEnhet: z.string(),
  saksbehandler: z.string().nullable(),
  tilgangskode: z.string().nullable(),
  hjemmel: z.string().nullable(),
  dokumenter: z.array(z.object({ id: zId, tittel: z.string().min(1).max(500), hoveddokument: z.boolean() })).min(1),
  /** How each field came to be: accepted as proposed, corrected, or filled in by hand. Kept for learning. */
  kilder: z.record(z.string(), z.enum(['foreslaatt', 'rettet', 'manuell'])),
});
export type Journalfoering = z.infer<typeof zJournalfoering>;

export const journalfoerForsendelse = operasjon({
  id: 'mottak.journalfoerForsendelse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/journalfoer',
  sammendrag: 'Journalfør forsendelsen',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.journalfoert' },
  params: zIKommuneMedId,
  body: zJournalfoering,
  svar: z.object({
    journalpost: zId.nullable(),
    registreringsID: z.string().nullable(),
    journalnummer: z.string().nullable(),
    venterPaaArkivmaal: z.boolean(),
  }),
});
export const avvisForsendelse = operasjon({
  id: 'mottak.avvisForsendelse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/ikke-arkiver',
  sammendrag: 'Skal ikke arkiveres, med grunn',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.ikkeArkivert' },
  params: zIKommuneMedId,
  body: z.object({
    aarsak: z.enum(['reklame', 'faktura', 'nyhetsbrev', 'duplikat', 'fagsystem', 'annet']),
    merknad: z.string().max(500).nullable(),
  }),
  svar: zForsendelse,
});
/** What the sender is told when a letter is sent on. */
export const zFoelgesvar = z.object({
  mottaker: z.string().trim().min(1).max(250),
  adresse: z.string().max(500),
  epost: z.email().max(250).nullable(),
  maalform: z.enum(['nb', 'nn']),
  tekst: z.string().trim().min(1).max(5000),
});
export type Foelgesvar = z.infer<typeof zFoelgesvar>;
export const overfoerForsendelse = operasjon({
  id: 'mottak.overfoerForsendelse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/overfoer',
  sammendrag: 'Send videre til en annen kommune',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.overfoert' },
  params: zIKommuneMedId,
  body: z.object({
    til: zArkivskaper,
    merknad: z.string().max(500).nullable(),
    svar: zFoelgesvar.nullable().default(null).describe('Det avsenderen får vite; null: ingenting'),
  }),
  svar: zForsendelse,
});
export const angreForsendelse = operasjon({
  id: 'mottak.angreForsendelse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/angre',
  sammendrag: 'Angre siste steg for forsendelsen',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.angret' },
  params: zIKommuneMedId,
  svar: zForsendelse,
});
export const finnKarantene = operasjon({
  id: 'mottak.finnKarantene',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/karantene',
  sammendrag: 'Forsendelser i karantene',
  evne: 'forsendelse:les',
  spor: { handling: 'karantene.lest' },
  params: zIKommune,
  svar: z.object({ forsendelser: z.array(zForsendelse) }),
});
export const proevIgjen = operasjon({
  id: 'mottak.proevIgjen',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/proev-igjen',
  sammendrag: 'Prøv å lese forsendelsen en gang til',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.proevdIgjen' },
  params: zIKommuneMedId,
  svar: zForsendelse,
});
export const slippFraKarantene = operasjon({
  id: 'mottak.slippFraKarantene',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/slipp',
  sammendrag: 'Ta inn som den er, uten tekst',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.sluppet' },
  params: zIKommuneMedId,
  svar: zForsendelse,
});
export const zKanal = z.object({
  kanal: z.enum(KANALER),
  adresse: z.string().describe('Mappe eller adresse'),
  aktiv: z.boolean(),
  sisteMottak: zTidspunkt.nullable(),
  iDag: z.number().int(),
  iKarantene: z.number().int(),
});
export const finnKanaler = operasjon({
  id: 'mottak.finnKanaler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kanaler',
  sammendrag: 'Kanalene inn til kommunen og tilstanden deres',
  evne: 'kommune:les',
  spor: { ingen: 'driftstall' },
  params: zIKommune,
  svar: z.object({ kanaler: z.array(zKanal) }),
});
