import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

const zNyttFelt = z.object({
  navn: z.string().max(60).describe('Elementnavnet i skjemaet, for eksempel planId'),
  tittel: z.string().max(200).describe('Det folk ser'),
  beskrivelse: z.string().max(4000).describe('Hva feltet betyr (krav 6.4.35)'),
  type: z.enum(['tekst', 'heltall', 'desimaltall', 'dato', 'janei']),
  enheter: z
    .array(z.enum(['mappe', 'registrering']))
    .min(1)
    .describe('Hva feltet står på: saker, journalposter eller begge'),
  gyldigFra: zDato,
  gyldigTil: zDato.nullable(),
});
export const zMetadatafelt = zNyttFelt.extend({ id: zId });
const zNyttSett = z.object({
  navnerom: z.string().max(500).describe('Navnerommet elementene hører til (krav 6.4.34)'),
  prefiks: z.string().max(20).describe('Kortnavn, for eksempel plan'),
  tittel: z.string().max(200),
  beskrivelse: z.string().max(4000),
});
export const zMetadatasett = zNyttSett.extend({
  id: zId,
  filnavn: z.string().describe('Skjemaet i en uttrekkspakke'),
  importert: z.boolean().describe('Kom med en import: skjemaet er kommunens arv, og endres ikke'),
  felt: z.array(zMetadatafelt),
});
export type Metadatasett = z.infer<typeof zMetadatasett>;

export const zEgneMetadata = z.object({
  felt: z.array(
    zMetadatafelt.extend({
      sett: z.string(),
      verdi: z.string().nullable(),
      gjelder: z.boolean().describe('Om feltet kan fylles ut i dag'),
    }),
  ),
  importert: z.string().nullable().describe('Det som kom med en import, slik det sto (XML)'),
  laast: z.boolean().describe('Saken er avsluttet, eller journalposten arkivert'),
});
export type EgneMetadata = z.infer<typeof zEgneMetadata>;
const zVerdier = z.object({
  verdier: z.record(zId, z.string().max(10_000).nullable()).describe('Verdi etter feltets id; null tømmer feltet'),
});

export const finnMetadatasett = operasjon({
  id: 'arkiv.finnMetadatasett',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/metadatasett',
  sammendrag: 'Kommunens egne felter (virksomhetsspesifikke metadata), i sett med hvert sitt navnerom',
  evne: 'saksmappe:les',
  spor: { handling: 'metadatasett.lest' },
  params: zIKommune,
  svar: z.object({ sett: z.array(zMetadatasett) }),
});
export const opprettMetadatasett = operasjon({
  id: 'arkiv.opprettMetadatasett',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/metadatasett',
  sammendrag: 'Nytt sett med egne felter',
  evne: 'arkivansvar:endre',
  spor: { handling: 'metadatasett.opprettet' },
  params: zIKommune,
  body: zNyttSett,
  svar: z.object({ id: zId }),
});
export const opprettMetadatafelt = operasjon({
  id: 'arkiv.opprettMetadatafelt',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/metadatasett/:id/felt',
  sammendrag: 'Nytt felt i et sett. Et felt kan ikke endres etterpå, bare avsluttes',
  evne: 'arkivansvar:endre',
  spor: { handling: 'metadatafelt.opprettet' },
  params: zIKommuneMedId,
  body: zNyttFelt,
  svar: z.object({ id: zId }),
});
export const avsluttMetadatafelt = operasjon({
  id: 'arkiv.avsluttMetadatafelt',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/metadatafelt/:id/avslutning',
  sammendrag: 'Siste dag et felt kan fylles ut; det som står i det, blir stående',
  evne: 'arkivansvar:endre',
  spor: { handling: 'metadatafelt.avsluttet' },
  params: zIKommuneMedId,
  body: z.object({ gyldigTil: zDato }),
  svar: 'tomt',
});
export const hentEgneForSak = operasjon({
  id: 'arkiv.hentEgneForSak',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/saker/:id/egne-felt',
  sammendrag: 'De egne feltene på en sak',
  evne: 'saksmappe:les',
  spor: { handling: 'saksmappe.egneFeltLest' },
  params: zIKommuneMedId,
  svar: zEgneMetadata,
});
export const hentEgneForJournalpost = operasjon({
  id: 'arkiv.hentEgneForJournalpost',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/egne-felt',
  sammendrag: 'De egne feltene på en journalpost',
  evne: 'journalpost:les',
  spor: { handling: 'journalpost.egneFeltLest' },
  params: zIKommuneMedId,
  svar: zEgneMetadata,
});
export const settEgneForSak = operasjon({
  id: 'arkiv.settEgneForSak',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/saker/:id/egne-felt',
  sammendrag: 'Fyll ut de egne feltene på en sak',
  evne: 'saksmappe:endre',
  spor: { handling: 'saksmappe.egneFeltEndret' },
  params: zIKommuneMedId,
  body: zVerdier,
  svar: zEgneMetadata,
});
export const settEgneForJournalpost = operasjon({
  id: 'arkiv.settEgneForJournalpost',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/egne-felt',
  sammendrag: 'Fyll ut de egne feltene på en journalpost',
  evne: 'journalpost:endre',
  spor: { handling: 'journalpost.egneFeltEndret' },
  params: zIKommuneMedId,
  body: zVerdier,
  svar: zEgneMetadata,
});
