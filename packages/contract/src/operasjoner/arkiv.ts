import { z } from 'zod';
import { zArkivskaper, zDato, zId, zIKommune, zIKommuneMedId, zSaksnummer, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zKlasse = z.object({
  id: zId,
  klasseID: z.string(),
  tittel: z.string(),
  system: z.string(),
  blad: z.boolean(),
});
export const zTilgangskode = z.object({
  kode: z.string(),
  tittel: z.string(),
  hjemmel: z.string(),
  helDokument: z.boolean(),
});
export const hentKodeverk = operasjon({
  id: 'arkiv.hentKodeverk',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kodeverk',
  sammendrag: 'Klasser og tilgangskoder som gjelder nå',
  evne: 'kommune:les',
  spor: { ingen: 'åpne opplysninger' },
  params: zIKommune,
  svar: z.object({ klasser: z.array(zKlasse), tilgangskoder: z.array(zTilgangskode) }),
});

export const zSakstreff = z.object({
  id: zId,
  arkivskaper: zArkivskaper,
  saksnummer: zSaksnummer,
  tittel: z.string(),
  klasse: z.string(),
  gnrbnr: z.string().nullable(),
  saksstatus: z.enum(['R', 'B', 'S', 'F', 'P', 'A', 'U']),
  administrativEnhet: z.string(),
  saksansvarlig: z.string().nullable(),
  tilgangskode: z.string().nullable(),
  antallJournalposter: z.number().int(),
  sisteJournaldato: zDato.nullable(),
});
export type Sakstreff = z.infer<typeof zSakstreff>;
export const finnSaker = operasjon({
  id: 'arkiv.finnSaker',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/saker',
  sammendrag: 'Finn saker på nummer, tittel eller eiendom',
  evne: 'saksmappe:les',
  spor: { handling: 'saker.soekt' },
  params: zIKommune,
  query: z.object({
    q: z.string().max(200).default(''),
    status: z.enum(['aapne', 'alle']).default('aapne'),
    grense: z.coerce.number().int().min(1).max(100).default(20),
  }),
  svar: z.object({ saker: z.array(zSakstreff) }),
});

export const zDokument = z.object({
  id: zId,
  tittel: z.string(),
  tilknyttetRegistreringSom: z.enum(['H', 'V']),
  dokumentnummer: z.number().int(),
  dokumentstatus: z.enum(['B', 'F']),
  objekter: z.array(
    z.object({
      id: zId,
      variantformat: z.enum(['P', 'A', 'O']),
      versjonsnummer: z.number().int(),
      format: z.string(),
      filnavn: z.string(),
      mime: z.string(),
      stoerrelse: z.number().int(),
      sjekksum: z.string(),
    }),
  ),
  utenArkivformat: z.string().nullable().describe('Grunnen til at arkivformat mangler'),
  tilgangskode: z.string().nullable().describe('Dokumentets egen skjerming, i tillegg til journalpostens'),
  skjult: z.boolean().describe('Du har ikke klarering for dokumentet'),
});
export const zPartsslag = z.enum(['person', 'organisasjon', 'ukjent']);
export const zKorrespondansepart = z.object({
  id: zId,
  type: z.enum(['EA', 'EM', 'EK', 'GM', 'IA', 'IM', 'IK', 'IS']),
  navn: z.string(),
  slag: zPartsslag.describe('Ukjent: navnet holdes tilbake fra postlisten til noen har avgjort'),
  skjermet: z.boolean(),
  orgnr: z.string().nullable(),
});
export const zAvskrivning = z.object({
  id: zId,
  avskrivningsdato: zDato,
  avskrevetAv: z.string(),
  avskrivningsmaate: z.enum(['BU', 'BE', 'TLF', 'TE', 'TO', 'BN', 'SA']),
  avskrivesAv: z.object({ id: zId, registreringsID: z.string() }).nullable(),
  korrespondansepart: zId.nullable().describe('Mottakeren det gjelder, eller null for alle'),
});
export const zJournalpost = z.object({
  id: zId,
  arkivskaper: zArkivskaper,
  saksmappe: zId,
  saksnummer: zSaksnummer,
  sakstittel: z.string(),
  registreringsID: z.string(),
  journalnummer: z.string().describe('journalsekvensnummer/journalaar'),
  journalposttype: z.enum(['I', 'U', 'N', 'X', 'S']),
  journalstatus: z.enum(['J', 'E', 'A', 'U', 'F', 'G', 'M', 'S', 'R']),
  tittel: z.string(),
  offentligTittel: z.string().nullable(),
  journaldato: zDato,
  dokumentetsDato: zDato.nullable(),
  mottattDato: zTidspunkt.nullable(),
  sendtDato: zTidspunkt.nullable(),
  arkivertDato: zTidspunkt.nullable(),
  forfallsdato: zDato.nullable(),
  administrativEnhet: z.string(),
  saksbehandler: z.string().nullable(),
  tilgangskode: z.string().nullable(),
  hjemmel: z.string().nullable(),
  korrespondanseparter: z.array(zKorrespondansepart),
  dokumenter: z.array(zDokument),
  skjermingArvet: z.boolean().describe('Tilgangskoden følger saken'),
  sperret: z.boolean().describe('Sperret etter krav om sletting (arkivlova § 13)'),
  restanse: z.boolean().describe('Venter på svar'),
  avskrivninger: z.array(zAvskrivning),
  forsendelse: zId.nullable(),
  skjult: z.boolean().describe('Du har ikke klarering: innholdet vises ikke'),
});
export type Journalpost = z.infer<typeof zJournalpost>;
export const zSak = zSakstreff.extend({
  offentligTittel: z.string().nullable(),
  saksdato: zDato,
  hjemmel: z.string().nullable(),
  skjult: z.boolean(),
  journalposter: z.array(zJournalpost),
});
export type Sak = z.infer<typeof zSak>;

export const hentSak = operasjon({
  id: 'arkiv.hentSak',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/saker/:id',
  sammendrag: 'En sak med journalpostene',
  evne: 'saksmappe:les',
  spor: { handling: 'saksmappe.lest' },
  params: zIKommuneMedId,
  svar: zSak,
});
export const hentJournalpost = operasjon({
  id: 'arkiv.hentJournalpost',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id',
  sammendrag: 'En journalpost',
  evne: 'journalpost:les',
  spor: { handling: 'journalpost.lest' },
  params: zIKommuneMedId,
  svar: zJournalpost,
});
export const hentDokumentfil = operasjon({
  id: 'arkiv.hentDokumentfil',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/dokumentobjekter/:objekt',
  sammendrag: 'Filen til et dokumentobjekt',
  evne: 'journalpost:les',
  spor: { handling: 'dokument.lastetNed' },
  params: zIKommuneMedId.extend({ objekt: zId }),
  svar: 'fil',
});
export const endreJournalpost = operasjon({
  id: 'arkiv.endreJournalpost',
  metode: 'PATCH',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id',
  sammendrag: 'Rett en journalpost (endringslogg føres)',
  evne: 'journalpost:endre',
  spor: { handling: 'journalpost.endret' },
  params: zIKommuneMedId,
  // A field that cannot be corrected is refused, not dropped: who sent it would think that it was done.
  body: z
    .strictObject({
      tittel: z.string().min(3).max(500),
      offentligTittel: z.string().max(500).nullable(),
      dokumentetsDato: zDato.nullable(),
      forfallsdato: zDato.nullable(),
      administrativEnhet: z.string(),
      saksbehandler: z.string().nullable(),
      tilgangskode: z.string().nullable(),
      hjemmel: z.string().nullable(),
      partsslag: z.array(zPartsslag).max(200).describe('Ett for hver korrespondansepart, i samme rekkefølge'),
    })
    .partial(),
  svar: zJournalpost,
});
export const settUtgaar = operasjon({
  id: 'arkiv.settUtgaar',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/utgaar',
  sammendrag: 'La journalposten utgå; nummeret brukes aldri igjen',
  evne: 'journalpost:endre',
  spor: { handling: 'journalpost.utgaatt' },
  params: zIKommuneMedId,
  body: z.object({ begrunnelse: z.string().min(3).max(500) }),
  svar: zJournalpost,
});
export const hentEndringslogg = operasjon({
  id: 'arkiv.hentEndringslogg',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/endringslogg',
  sammendrag: 'Endringslogg for journalposten (vedlegg 3)',
  evne: 'journalpost:les',
  spor: { handling: 'endringslogg.lest' },
  params: zIKommuneMedId,
  svar: z.object({
    endringer: z.array(
      z.object({
        felt: z.string(),
        tidligereVerdi: z.string().nullable(),
        nyVerdi: z.string().nullable(),
        endretAv: z.string(),
        endretDato: zTidspunkt,
      }),
    ),
  }),
});
