import { z } from 'zod';
import { zArkivskaper, zIKommune, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zEnhet = z.object({
  kode: z.string().regex(/^[A-ZÆØÅ0-9-]{1,12}$/),
  navn: z.string().min(2).max(120),
  overordnet: z.string().nullable(),
  ansvar: z.array(z.string()).describe('Klassekoder enheten tar imot, f.eks. L eller L42'),
  aktiv: z.boolean(),
});
export type Enhet = z.infer<typeof zEnhet>;

export const zKommuneinnstillinger = z.object({
  arkivmaal: z.enum(['kjerne', 'pakke']).describe('Egen arkivkjerne, eller pakke til kommunens sakssystem'),
  publiseringsforsinkelseDager: z.number().int().min(0).max(60),
  fristDager: z.number().int().min(1).max(60).describe('Frist for å fordele og journalføre, regnet fra mottak'),
  svarfristDager: z
    .number()
    .int()
    .min(1)
    .max(60)
    .nullable()
    .describe('Kommunens eget mål for første svar, i virkedager fra mottak; null: bare lovens frist'),
  kontaktEpost: z.email().nullable(),
  kontaktTelefon: z.string().max(30).nullable(),
  mottakskvittering: z.boolean().describe('Automatisk kvittering til den som skriver på e-post eller Send inn'),
});
export type Kommuneinnstillinger = z.infer<typeof zKommuneinnstillinger>;

export const finnEnheter = operasjon({
  id: 'virksomhet.finnEnheter',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/enheter',
  sammendrag: 'Administrative enheter',
  evne: 'kommune:les',
  spor: { ingen: 'åpne opplysninger' },
  params: zIKommune,
  svar: z.object({ enheter: z.array(zEnhet) }),
});
export const endreEnhet = operasjon({
  id: 'virksomhet.endreEnhet',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/enheter/:kode',
  sammendrag: 'Opprett eller endre en enhet',
  evne: 'kommune:endre',
  spor: { handling: 'enhet.endret' },
  params: z.object({ arkivskaper: zArkivskaper, kode: z.string() }),
  body: zEnhet.omit({ kode: true }),
  svar: zEnhet,
});
export const hentInnstillinger = operasjon({
  id: 'virksomhet.hentInnstillinger',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/innstillinger',
  sammendrag: 'Innstillinger for kommunen',
  evne: 'kommune:les',
  spor: { ingen: 'åpne opplysninger' },
  params: zIKommune,
  svar: z.object({
    gjeldende: zKommuneinnstillinger,
    historikk: z.array(
      z.object({
        felt: z.string(),
        fra: z.string().nullable(),
        til: z.string(),
        endretAv: z.string(),
        tidspunkt: zTidspunkt,
      }),
    ),
  }),
});
export const endreInnstillinger = operasjon({
  id: 'virksomhet.endreInnstillinger',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/innstillinger',
  sammendrag: 'Endre innstillinger',
  evne: 'kommune:endre',
  spor: { handling: 'innstillinger.endret' },
  params: zIKommune,
  body: zKommuneinnstillinger,
  svar: zKommuneinnstillinger,
});
