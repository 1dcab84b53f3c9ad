import { z } from 'zod';
import { zIKommune } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

/** Fields that are learned from what people decide. */
export const MODELLFELT = ['journalposttype', 'administrativEnhet', 'saksbehandler', 'klasse', 'tilgangskode'] as const;

const zAntall = z.number().int().min(0);
export const zModellfelt = z.object({
  felt: z.enum(MODELLFELT),
  antall: zAntall.describe('Avgjorte brev det er lært av'),
  klasser: zAntall.describe('Verdier som er kommet ofte nok til å bli foreslått'),
  proeve: zAntall.describe('Brev det er prøvd på, som det ikke var lært av'),
  rette: zAntall.describe('Av disse: rette når bare det lærte får svare'),
  retteRegler: zAntall.describe('Av disse: rette når bare reglene får svare'),
  retteSammen: zAntall.describe('Av disse: rette når den sikreste av de to får svare'),
  kalibreringsfeil: z.number().min(0).max(1).describe('Hvor langt det som ble trodd, lå fra det som slo til'),
  dekning: z
    .number()
    .min(0)
    .max(1)
    .describe('Andelen som er så sikker at feilen er under 1 prosent, med 99 prosent sannsynlighet'),
  brukes: z.boolean().describe('Usant når reglene gjorde det bedre alene'),
});
export const zModellversjon = z.object({
  versjon: z.number().int().min(1),
  trent: z.iso.datetime(),
  bestiltAv: z.string(),
  fra: z.iso.date().describe('Den første dagen noe det er lært av, ble avgjort'),
  til: z.iso.date(),
  antall: zAntall,
  felter: z.array(zModellfelt),
});
export const zModellside = z.object({
  iBruk: z.number().int().nullable().describe('Versjonen som brukes nå. Tom: bare reglene.'),
  valg: z
    .object({
      versjon: z.number().int().nullable().describe('Tom: alltid den nyeste. 0: bare reglene.'),
      valgtAv: z.string(),
      valgtTid: z.iso.datetime(),
      grunn: z.string(),
    })
    .nullable(),
  versjoner: z.array(zModellversjon).describe('De som er tatt vare på, nyeste først'),
  trening: z
    .object({
      bestilt: z.iso.datetime(),
      bestiltAv: z.string(),
      ferdig: z.iso.datetime().nullable(),
      utfall: z.enum(['ny', 'for-faa', 'feilet']).nullable().describe('Tom mens den går'),
      antall: zAntall.nullable(),
    })
    .nullable(),
});
export type Modellside = z.infer<typeof zModellside>;
export type Modellversjon = z.infer<typeof zModellversjon>;

export const hentModell = operasjon({
  id: 'tolking.hentModell',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/modell',
  sammendrag: 'Det programmet har lært av kommunens egne avgjørelser',
  evne: 'modell:styr',
  spor: { ingen: 'tall om forslagene, uten innhold fra post' },
  params: zIKommune,
  svar: zModellside,
});

export const trenModell = operasjon({
  id: 'tolking.trenModell',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/modell/trening',
  sammendrag: 'Lær av det som er avgjort til nå',
  evne: 'modell:styr',
  spor: { handling: 'modell.bestiltTrening' },
  params: zIKommune,
  svar: z.object({ id: z.uuid() }),
});

const GRUNN_MAKS = 500;

export const brukModell = operasjon({
  id: 'tolking.brukModell',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/modell/valg',
  sammendrag: 'Velg hvilken versjon forslagene skal lages med',
  evne: 'modell:styr',
  spor: { handling: 'modell.valgt' },
  params: zIKommune,
  body: z.object({
    versjon: z.number().int().min(0).nullable().describe('Tom: alltid den nyeste. 0: bare reglene.'),
    grunn: z.string().trim().min(1).max(GRUNN_MAKS),
  }),
  svar: 'tomt',
});
