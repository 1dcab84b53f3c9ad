import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zArkivdel } from './arkivdel.ts';

const zTittel = z.string().min(1).max(200);
const zTekst = z.string().max(4000).nullable();
const zBegrunnelse = z.string().min(3).max(500);
/** Done beyond the ordinary limits (krav 2.9.3): never without a reason, which stands in the endringslogg. */
const zGjenaapning = z.object({ begrunnelse: zBegrunnelse });

const zArkivdelIStruktur = zArkivdel.extend({
  startDato: zDato.nullable(),
  sluttDato: zDato.nullable(),
  beskrivelse: z.string().nullable(),
  periodiseringsprinsipp: z.string().nullable().describe('Tekst om hvordan arkivet er delt i perioder (krav 6.2.1)'),
  dokumentmedium: z.enum(['F', 'E', 'B']).nullable(),
  antallSaker: z.number().int(),
  aapneSaker: z.number().int(),
  oppbevaringssteder: z.array(z.string()),
});
const zKlasseIStruktur = z.object({
  id: zId,
  klasseID: z.string(),
  tittel: z.string(),
  beskrivelse: z.string().nullable(),
  overordnet: zId.nullable(),
  avsluttet: z.boolean(),
  antallSaker: z.number().int(),
});
export const hentArkivstruktur = operasjon({
  id: 'arkiv.hentArkivstruktur',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arkivstruktur',
  sammendrag: 'Arkiv, arkivdeler, klassifikasjonssystemer og klasser, også de avsluttede',
  evne: 'arkiv:administrer',
  spor: { ingen: 'åpne opplysninger' },
  params: zIKommune,
  svar: z.object({
    arkiv: z.array(
      z.object({
        id: zId,
        tittel: z.string(),
        beskrivelse: z.string().nullable(),
        arkivstatus: z.enum(['O', 'A']),
        arkivdeler: z.array(zArkivdelIStruktur),
      }),
    ),
    systemer: z.array(
      z.object({
        id: zId,
        tittel: z.string(),
        type: z.string().nullable(),
        antallKlasser: z.number().int(),
        klasser: z
          .array(zKlasseIStruktur)
          .describe('Tom for eiendommer og personer: de lages etter hvert som saker kommer'),
      }),
    ),
  }),
});
export const endreArkiv = operasjon({
  id: 'arkiv.endreArkiv',
  metode: 'PATCH',
  sti: '/api/kommuner/:arkivskaper/arkiv/:id',
  sammendrag: 'Rett tittel eller beskrivelse av arkivet',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkiv.endret' },
  params: zIKommuneMedId,
  body: z.object({ tittel: zTittel, beskrivelse: zTekst }).partial(),
  svar: 'tomt',
});
export const avsluttArkiv = operasjon({
  id: 'arkiv.avsluttArkiv',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkiv/:id/avslutning',
  sammendrag: 'Avslutt arkivet; det tar ikke imot flere arkivdeler',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkiv.avsluttet' },
  params: zIKommuneMedId,
  svar: 'tomt',
});
export const gjenaapneArkiv = operasjon({
  id: 'arkiv.gjenaapneArkiv',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkiv/:id/gjenaapning',
  sammendrag: 'Åpne et avsluttet arkiv igjen, med begrunnelse',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkiv.gjenaapnet' },
  params: zIKommuneMedId,
  body: zGjenaapning,
  svar: 'tomt',
});
export const opprettArkivdel = operasjon({
  id: 'arkiv.opprettArkivdel',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkivdeler',
  sammendrag: 'Opprett en arkivdel, gjerne som arvtaker etter en annen',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkivdel.opprettet' },
  params: zIKommune,
  body: z.object({
    arkiv: zId,
    tittel: zTittel,
    startDato: zDato,
    dokumentmedium: z.enum(['F', 'E', 'B']).default('E'),
    periodiseringsprinsipp: zTekst.default(null),
    /** The new arkivdel takes over after this one, and is classified by the same systems. */
    forloeper: zId.nullable().default(null),
  }),
  svar: z.object({ id: zId }),
});
export const endreArkivdel = operasjon({
  id: 'arkiv.endreArkivdel',
  metode: 'PATCH',
  sti: '/api/kommuner/:arkivskaper/arkivdeler/:id',
  sammendrag: 'Rett tekstene og periodens datoer',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkivdel.endret' },
  params: zIKommuneMedId,
  body: z
    .object({
      tittel: zTittel,
      beskrivelse: zTekst,
      periodiseringsprinsipp: zTekst,
      startDato: zDato.nullable(),
      sluttDato: zDato.nullable(),
    })
    .partial(),
  svar: 'tomt',
});
export const gjenaapneArkivdel = operasjon({
  id: 'arkiv.gjenaapneArkivdel',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkivdeler/:id/gjenaapning',
  sammendrag: 'Åpne en avsluttet periode igjen, med begrunnelse',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkivdel.gjenaapnet' },
  params: zIKommuneMedId,
  body: zGjenaapning,
  svar: 'tomt',
});
export const opprettKlassifikasjonssystem = operasjon({
  id: 'arkiv.opprettKlassifikasjonssystem',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/klassifikasjonssystemer',
  sammendrag: 'Opprett et klassifikasjonssystem ved siden av det primære',
  evne: 'arkiv:administrer',
  spor: { handling: 'klassifikasjonssystem.opprettet' },
  params: zIKommune,
  body: z.object({ tittel: zTittel, type: z.enum(['GBN', 'FH', 'EH', 'E1', 'KK', 'MF', 'UO', 'PNR']), arkivdel: zId }),
  svar: z.object({ id: zId }),
});
export const opprettKlasse = operasjon({
  id: 'arkiv.opprettKlasse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/klasser',
  sammendrag: 'Opprett en klasse',
  evne: 'arkiv:administrer',
  spor: { handling: 'klasse.opprettet' },
  params: zIKommune,
  body: z.object({
    system: zId,
    klasseID: z.string().min(1).max(20),
    tittel: zTittel,
    overordnet: zId.nullable().default(null),
  }),
  svar: z.object({ id: zId }),
});
export const endreKlasse = operasjon({
  id: 'arkiv.endreKlasse',
  metode: 'PATCH',
  sti: '/api/kommuner/:arkivskaper/klasser/:id',
  sammendrag: 'Rett tittel eller beskrivelse av en klasse',
  evne: 'arkiv:administrer',
  spor: { handling: 'klasse.endret' },
  params: zIKommuneMedId,
  body: z.object({ tittel: zTittel, beskrivelse: zTekst }).partial(),
  svar: 'tomt',
});
export const avsluttKlasse = operasjon({
  id: 'arkiv.avsluttKlasse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/klasser/:id/avslutning',
  sammendrag: 'Avslutt en klasse; den får ikke flere saker',
  evne: 'arkiv:administrer',
  spor: { handling: 'klasse.avsluttet' },
  params: zIKommuneMedId,
  svar: 'tomt',
});
export const gjenaapneKlasse = operasjon({
  id: 'arkiv.gjenaapneKlasse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/klasser/:id/gjenaapning',
  sammendrag: 'Ta en avsluttet klasse i bruk igjen, med begrunnelse',
  evne: 'arkiv:administrer',
  spor: { handling: 'klasse.gjenaapnet' },
  params: zIKommuneMedId,
  body: zGjenaapning,
  svar: 'tomt',
});
