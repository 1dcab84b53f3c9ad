import { z } from 'zod';
import { zDato, zId, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zDokument } from './arkiv.ts';
import { zSkjermingsvalg } from './journalpostregler.ts';
import { zPresedens } from './presedens.ts';
import { zMerknad, zNyKryssreferanse, zNyMerknad } from './tilhengsfelt.ts';

const zHindre = z.object({
  uarkiverte: z.array(z.string()).describe('registreringsID av det som ikke er arkivert'),
  utenArkivformat: z.array(z.string()),
  restanser: z.array(z.object({ id: zId, registreringsID: z.string() })),
});
const zSaksnummer = z.object({ saksnummer: z.string() });

export const vurderAvslutning = operasjon({
  id: 'arkiv.vurderAvslutning',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/saker/:id/avslutning',
  sammendrag: 'Hva som står i veien for å avslutte saken',
  evne: 'saksmappe:les',
  spor: { ingen: 'et utsnitt av saken, som spores når den leses' },
  params: zIKommuneMedId,
  svar: zHindre,
});
export const avsluttSak = operasjon({
  id: 'arkiv.avsluttSak',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/avslutning',
  sammendrag: 'Avslutt saken; ubesvarte journalposter avskrives når det er bekreftet',
  evne: 'saksmappe:avslutt',
  spor: { handling: 'saksmappe.avsluttet' },
  params: zIKommuneMedId,
  body: z.object({ bekreftet: z.boolean().default(false) }),
  svar: zSaksnummer.extend({ avskrevet: z.array(z.string()) }),
});
export const gjenaapneSak = operasjon({
  id: 'arkiv.gjenaapneSak',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/gjenaapning',
  sammendrag: 'Åpne en avsluttet sak igjen',
  evne: 'saksmappe:gjenaapne',
  spor: { handling: 'saksmappe.gjenaapnet' },
  params: zIKommuneMedId,
  body: z.object({ begrunnelse: z.string().min(3).max(500) }),
  svar: zSaksnummer,
});
export const endreSak = operasjon({
  id: 'arkiv.endreSak',
  metode: 'PATCH',
  sti: '/api/kommuner/:arkivskaper/saker/:id',
  sammendrag: 'Rett en sak (endringslogg føres)',
  evne: 'saksmappe:endre',
  spor: { handling: 'saksmappe.endret' },
  params: zIKommuneMedId,
  body: z
    .object({
      tittel: z.string().min(3).max(500),
      saksdato: zDato,
      administrativEnhet: z.string(),
      saksansvarlig: z.string().nullable(),
    })
    .partial(),
  svar: zSaksnummer,
});
export const settSaksstatus = operasjon({
  id: 'arkiv.settSaksstatus',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/status',
  sammendrag: 'Ta saken et steg; avslutning er en egen handling',
  evne: 'saksmappe:endre',
  spor: { handling: 'saksmappe.statusEndret' },
  params: zIKommuneMedId,
  body: z.object({ status: z.enum(['R', 'B', 'S', 'F', 'P', 'U']) }),
  svar: zSaksnummer,
});
export const flyttJournalposter = operasjon({
  id: 'arkiv.flyttJournalposter',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/flytting',
  sammendrag: 'Flytt journalposter samlet til en annen sak',
  evne: 'journalpost:flytt',
  spor: { handling: 'journalposter.flyttet' },
  params: zIKommuneMedId,
  body: z.object({ til: zId, journalposter: z.array(zId).min(1).max(200) }),
  svar: z.object({
    flyttet: z.array(z.object({ id: zId, fra: z.string(), til: z.string() })),
    paapir: z.array(z.string()).describe('Numre som står på papir og må rettes der'),
  }),
});
export const skjermSak = operasjon({
  id: 'arkiv.skjermSak',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/saker/:id/skjerming',
  sammendrag: 'Skjerm eller åpne en sak; journalposter som har arvet, følger med',
  evne: 'journalpost:skjerm',
  spor: { handling: 'saksmappe.skjermet' },
  params: zIKommuneMedId,
  body: z.object({ skjerming: zSkjermingsvalg.nullable() }),
  svar: z.object({ fulgteMed: z.number().int() }),
});
export const hentSakslogg = operasjon({
  id: 'arkiv.hentSakslogg',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/saker/:id/endringslogg',
  sammendrag: 'Endringslogg for saken (vedlegg 3)',
  evne: 'saksmappe:les',
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
export const zArkivnotat = z.object({
  id: zId,
  saksmappe: zId,
  registreringsID: z.string(),
  tittel: z.string(),
  offentligTittel: z.string().nullable(),
  dokumentetsDato: zDato.nullable(),
  administrativEnhet: z.string(),
  saksbehandler: z.string().nullable(),
  dokumentmedium: z.enum(['F', 'E', 'B']),
  tilgangskode: z.string().nullable(),
  hjemmel: z.string().nullable(),
  opprettetDato: zTidspunkt,
  arkivertDato: zTidspunkt.nullable(),
  dokumenter: z.array(zDokument),
  skjult: z.boolean(),
});
export const hentTilheng = operasjon({
  id: 'arkiv.hentTilheng',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/saker/:id/tilheng',
  sammendrag: 'Arkivnotater, parter, merknader, kryssreferanser, presedenser og oppbevaringssted i saken',
  evne: 'saksmappe:les',
  spor: { handling: 'saksmappe.lest' },
  params: zIKommuneMedId,
  svar: z.object({
    arkivnotater: z.array(zArkivnotat),
    parter: z.array(
      z.object({ navn: z.string(), rolle: z.string(), orgnr: z.string().nullable(), skjermet: z.boolean() }),
    ),
    merknader: z.array(zMerknad),
    kryssreferanser: z.array(
      z.object({ id: zId, tilKlasse: zId.nullable(), tilMappe: zId.nullable(), tilRegistrering: zId.nullable() }),
    ),
    presedenser: z.array(zPresedens),
    oppbevaringssteder: z.array(z.string()),
  }),
});
export const leggTilSaksmerknad = operasjon({
  id: 'arkiv.leggTilSaksmerknad',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/merknader',
  sammendrag: 'Skriv en merknad på saken',
  evne: 'saksmappe:endre',
  spor: { handling: 'saksmappe.merknad' },
  params: zIKommuneMedId,
  body: zNyMerknad,
  svar: z.object({ id: zId }),
});
export const leggTilSaksreferanse = operasjon({
  id: 'arkiv.leggTilSaksreferanse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/kryssreferanser',
  sammendrag: 'Vis fra saken til en klasse, sak eller journalpost',
  evne: 'saksmappe:endre',
  spor: { handling: 'saksmappe.kryssreferanse' },
  params: zIKommuneMedId,
  body: zNyKryssreferanse,
  svar: z.object({ id: zId }),
});
const valgfri = z.string().max(200).nullable().default(null);
export const leggTilPart = operasjon({
  id: 'arkiv.leggTilPart',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/parter',
  sammendrag: 'Legg til en part i saken',
  evne: 'saksmappe:endre',
  spor: { handling: 'saksmappe.part' },
  params: zIKommuneMedId,
  body: z.object({
    navn: z.string().min(1).max(200),
    rolle: z.string().min(1),
    orgnr: valgfri,
    skjermet: z.boolean().default(false),
    postadresse: valgfri,
    postnummer: valgfri,
    poststed: valgfri,
    epost: valgfri,
    telefon: valgfri,
    kontaktperson: valgfri,
  }),
  svar: z.object({ id: zId }),
});
export const leggTilPresedens = operasjon({
  id: 'arkiv.leggTilPresedens',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/presedenser',
  sammendrag: 'Merk saken som presedens',
  evne: 'saksmappe:endre',
  spor: { handling: 'presedens.opprettet' },
  params: zIKommuneMedId,
  body: z.object({
    presedensDato: zDato,
    tittel: z.string().min(3).max(500),
    beskrivelse: z.string().max(4000).nullable().default(null),
    hjemmel: valgfri,
    rettskildefaktor: z.string().min(1).max(200),
  }),
  svar: z.object({ id: zId }),
});
export const endrePresedens = operasjon({
  id: 'arkiv.endrePresedens',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/presedenser/:id/foreldelse',
  sammendrag: 'Merk en presedens som foreldet; den beholdes',
  evne: 'saksmappe:endre',
  spor: { handling: 'presedens.foreldet' },
  params: zIKommuneMedId,
  svar: 'tomt',
});
export const arkiverArkivnotat = operasjon({
  id: 'arkiv.arkiverArkivnotat',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkivnotater/:id/arkivering',
  sammendrag: 'Arkiver et arkivnotat',
  evne: 'journalpost:arkiver',
  spor: { handling: 'arkivnotat.arkivert' },
  params: zIKommuneMedId,
  svar: zArkivnotat,
});
export const settOppbevaringssted = operasjon({
  id: 'arkiv.settOppbevaringssted',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/saker/:id/oppbevaringssted',
  sammendrag: 'Hvor papiret i saken ligger',
  evne: 'saksmappe:endre',
  spor: { handling: 'saksmappe.oppbevaringssted' },
  params: zIKommuneMedId,
  body: z.object({ steder: z.array(z.string().min(1).max(200)).max(20) }),
  svar: 'tomt',
});
