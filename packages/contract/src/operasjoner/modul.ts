import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zJournalpost, zSak } from './arkiv.ts';

export const MODULENHETER = [
  'arkivdel',
  'klasse',
  'saksmappe',
  'journalpost',
  'arkivnotat',
  'dokumentbeskrivelse',
] as const;

const zModul = z.object({
  id: zId,
  navn: z.string(),
  leverandoer: z.string().nullable(),
  formaal: z.string(),
  aktiv: z.boolean(),
  klarering: z.array(z.string()),
  perioder: z.array(
    z.object({
      fra: zTidspunkt,
      til: zTidspunkt.nullable(),
      aapnetAv: z.string(),
      aapnetGrunn: z.string(),
      lukketAv: z.string().nullable(),
      lukketGrunn: z.string().nullable(),
    }),
  ),
  noekler: z.array(
    z.object({
      id: zId,
      gyldigTil: zDato,
      lagetAv: z.string(),
      lagetTid: zTidspunkt,
      trukketTid: zTidspunkt.nullable(),
      sistBrukt: zTidspunkt.nullable(),
    }),
  ),
});
export type Modul = z.infer<typeof zModul>;
const zRett = z.object({
  id: zId,
  enhetstype: z.enum(MODULENHETER),
  enhet: zId,
  navn: z.string().describe('Tittel på arkivdel og klasse, nummer på sak og registrering'),
  rett: z.enum(['les', 'skriv']),
  gittAv: z.string(),
  gittTid: zTidspunkt,
});
export type Modulrett = z.infer<typeof zRett>;
const zKlarering = z.array(z.string().max(20)).max(50);

export const finnModuler = operasjon({
  id: 'tilgang.finnModuler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/moduler',
  sammendrag: 'Fagsystemene som er kjent i kommunen, også de som ikke er i bruk lenger',
  evne: 'bruker:endre',
  spor: { handling: 'modul.lest' },
  params: zIKommune,
  svar: z.object({ moduler: z.array(zModul) }),
});
export const opprettModul = operasjon({
  id: 'tilgang.opprettModul',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/moduler',
  sammendrag: 'Registrer et fagsystem',
  evne: 'bruker:endre',
  spor: { handling: 'modul.opprettet' },
  params: zIKommune,
  body: z.object({
    navn: z.string().trim().min(2).max(100),
    leverandoer: z.string().trim().max(100).nullable(),
    formaal: z.string().trim().min(3).max(500),
    klarering: zKlarering,
  }),
  svar: zModul,
});
export const settModulAktiv = operasjon({
  id: 'tilgang.settModulAktiv',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/moduler/:id/aktiv',
  sammendrag: 'Ta et fagsystem ut av bruk, eller i bruk igjen',
  evne: 'bruker:endre',
  spor: { handling: 'modul.status' },
  params: zIKommuneMedId,
  body: z.object({ aktiv: z.boolean(), grunn: z.string().max(500) }),
  svar: zModul,
});
export const endreModulklarering = operasjon({
  id: 'tilgang.endreModulklarering',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/moduler/:id/klarering',
  sammendrag: 'Hvilke tilgangskoder fagsystemet kan se bak',
  evne: 'bruker:endre',
  spor: { handling: 'modul.klarering' },
  params: zIKommuneMedId,
  body: z.object({ klarering: zKlarering }),
  svar: zModul,
});
export const lagModulnoekkel = operasjon({
  id: 'tilgang.lagModulnoekkel',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/moduler/:id/noekler',
  sammendrag: 'Lag en ny nøkkel. Den vises bare denne ene gangen',
  evne: 'bruker:endre',
  spor: { handling: 'modul.noekkelLaget' },
  params: zIKommuneMedId,
  body: z.object({ dager: z.number().int().min(1).max(730).default(365) }),
  svar: z.object({ modul: zModul, noekkel: z.string() }),
});
export const trekkModulnoekkel = operasjon({
  id: 'tilgang.trekkModulnoekkel',
  metode: 'DELETE',
  sti: '/api/kommuner/:arkivskaper/moduler/:id/noekler/:noekkel',
  sammendrag: 'Trekk en nøkkel tilbake',
  evne: 'bruker:endre',
  spor: { handling: 'modul.noekkelTrukket' },
  params: zIKommuneMedId.extend({ noekkel: zId }),
  svar: zModul,
});
export const finnModulretter = operasjon({
  id: 'modul.finnRetter',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/moduler/:id/retter',
  sammendrag: 'Hva fagsystemet kan lese og skrive i arkivet',
  evne: 'arkiv:administrer',
  spor: { handling: 'modul.lest' },
  params: zIKommuneMedId,
  svar: z.object({ retter: z.array(zRett) }),
});
export const giModulrett = operasjon({
  id: 'modul.giRett',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/moduler/:id/retter',
  sammendrag: 'La fagsystemet lese eller skrive i en enhet og alt som ligger i den',
  evne: 'arkiv:administrer',
  spor: { handling: 'modul.rettGitt' },
  params: zIKommuneMedId,
  body: z.object({ enhetstype: z.enum(MODULENHETER), enhet: zId, rett: z.enum(['les', 'skriv']) }),
  svar: z.object({ retter: z.array(zRett) }),
});
export const trekkModulrett = operasjon({
  id: 'modul.trekkRett',
  metode: 'DELETE',
  sti: '/api/kommuner/:arkivskaper/moduler/:id/retter/:rett',
  sammendrag: 'Ta en tilgang tilbake',
  evne: 'arkiv:administrer',
  spor: { handling: 'modul.rettTrukket' },
  params: zIKommuneMedId.extend({ rett: zId }),
  svar: z.object({ retter: z.array(zRett) }),
});

/* For the modules themselves: the key stands in `Authorization: Bearer …`. */

export const lesSakSomModul = operasjon({
  id: 'modul.lesSak',
  metode: 'GET',
  sti: '/api/fagsystem/:arkivskaper/saker/:id',
  sammendrag: 'For fagsystemer: en sak med journalpostene',
  evne: 'modul',
  spor: { handling: 'saksmappe.lest' },
  params: zIKommuneMedId,
  svar: zSak,
});
export const lesJournalpostSomModul = operasjon({
  id: 'modul.lesJournalpost',
  metode: 'GET',
  sti: '/api/fagsystem/:arkivskaper/journalposter/:id',
  sammendrag: 'For fagsystemer: en journalpost',
  evne: 'modul',
  spor: { handling: 'journalpost.lest' },
  params: zIKommuneMedId,
  svar: zJournalpost,
});
export const lesDokumentSomModul = operasjon({
  id: 'modul.lesDokument',
  metode: 'GET',
  sti: '/api/fagsystem/:arkivskaper/journalposter/:id/dokumentobjekter/:objekt',
  sammendrag: 'For fagsystemer: filen til et dokumentobjekt',
  evne: 'modul',
  spor: { handling: 'dokument.lastetNed' },
  params: zIKommuneMedId.extend({ objekt: zId }),
  svar: 'fil',
});
export const leggTilMerknadSomModul = operasjon({
  id: 'modul.leggTilMerknad',
  metode: 'POST',
  sti: '/api/fagsystem/:arkivskaper/journalposter/:id/merknader',
  sammendrag: 'For fagsystemer: skriv en merknad på en journalpost',
  evne: 'modul',
  spor: { handling: 'journalpost.merknad' },
  params: zIKommuneMedId,
  body: z.object({ tekst: z.string().trim().min(1).max(4000) }),
  svar: z.object({ id: zId }),
});
