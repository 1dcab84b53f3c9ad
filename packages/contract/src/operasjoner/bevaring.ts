import { HINDRINGSSLAG } from '@dokumentsenter/noark';
import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zUttrekksarkivdel = z.object({
  id: zId,
  tittel: z.string(),
  arkiv: z.string(),
  arkivdelstatus: z.enum(['A', 'O', 'P', 'U']),
  startDato: zDato.nullable(),
  sluttDato: zDato.nullable(),
  avsluttetDato: zDato.nullable().describe('Dagen arkivdelen ble avsluttet'),
  saker: z.number().int(),
  journalposter: z.number().int(),
  aapneSaker: z.number().int(),
});
export type Uttrekksarkivdel = z.infer<typeof zUttrekksarkivdel>;
export const finnUttrekksarkivdeler = operasjon({
  id: 'bevaring.finnArkivdeler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/uttrekk/arkivdeler',
  sammendrag: 'Arkivdelene som kan tas ut, med periode og antall',
  evne: 'arkiv:deponer',
  spor: { ingen: 'bare antall og navn på arkivdeler' },
  params: zIKommune,
  svar: z.object({ arkivdeler: z.array(zUttrekksarkivdel) }),
});

const zValgte = z.array(zId).min(1).max(100);

export const zHindringsgruppe = z.object({
  slag: z.enum([...HINDRINGSSLAG, 'mangler-felt', 'ukjent-navnerom']),
  alvor: z.enum(['feil', 'advarsel']),
  antall: z.number().int(),
  rader: z.array(
    z.object({
      enhet: zId,
      saksmappe: zId.nullable(),
      journalpost: zId.nullable(),
      nummer: z.string().describe('Saksnummer, dokumentnummer, navnet på arkivdelen eller navnerommet'),
      felt: z.string().nullable().describe('Feltet som mangler eller ikke kan skrives'),
    }),
  ),
});
export type Hindringsgruppe = z.infer<typeof zHindringsgruppe>;
export const zUttrekksproeve = z.object({
  kanDeponeres: z.boolean(),
  saker: z.number().int(),
  journalposter: z.number().int(),
  hindringer: z.array(zHindringsgruppe),
});
export type Uttrekksproeve = z.infer<typeof zUttrekksproeve>;
export const proevUttrekk = operasjon({
  id: 'bevaring.proevUttrekk',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/uttrekk/proeve',
  sammendrag: 'Prøv uttrekket: alt som ville gjort det ugyldig, med det som må rettes',
  evne: 'arkiv:deponer',
  spor: { handling: 'uttrekk.proevd' },
  params: zIKommune,
  body: z.object({ arkivdeler: zValgte }),
  svar: zUttrekksproeve,
});

export const zUttrekk = z.object({
  id: zId,
  tittel: z.string(),
  status: z.enum(['venter', 'kjoerer', 'ferdig', 'feilet']),
  steg: z.string(),
  gjort: z.number().int(),
  av: z.number().int(),
  bestiltTid: zTidspunkt,
  bestiltAv: z.string(),
  ferdigTid: zTidspunkt.nullable(),
  kontroll: z
    .object({
      status: z.enum(['venter', 'ferdig', 'feilet']),
      dom: z.enum(['gyldig', 'ugyldig', 'ikke-bedoemt']).nullable(),
      feil: z.number().int(),
      advarsler: z.number().int(),
    })
    .nullable()
    .describe('Hva kontrollprogrammet sa om den ferdige pakken'),
  feil: z
    .object({
      kode: z.string(),
      detaljer: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    })
    .nullable(),
  resultat: z
    .object({
      mappe: z.string().describe('Mappen på tjeneren der pakken ligger'),
      mapper: z.number().int(),
      registreringer: z.number().int(),
      journalposter: z.number().int(),
      dokumentfiler: z.number().int(),
      dokumentbytes: z.number(),
      endringer: z.number().int(),
      erstattedeTegn: z.number().int(),
      sekunder: z.number(),
      tar: z.object({ sti: z.string(), sjekksum: z.string(), stoerrelse: z.number() }).nullable(),
      utelatt: z.array(z.object({ del: z.string(), grunn: z.enum(['skjema-mangler', 'ingen-innhold']) })),
    })
    .nullable(),
});
export type Uttrekk = z.infer<typeof zUttrekk>;
export const bestillUttrekk = operasjon({
  id: 'bevaring.bestillUttrekk',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/uttrekk',
  sammendrag: 'Deponer: bestill et uttrekk av avsluttede arkivdeler',
  evne: 'arkiv:deponer',
  spor: { handling: 'uttrekk.bestilt' },
  params: zIKommune,
  body: z.object({ arkivdeler: zValgte, tittel: z.string().max(200).nullable() }),
  svar: zUttrekk,
});
export const finnUttrekk = operasjon({
  id: 'bevaring.finnUttrekk',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/uttrekk',
  sammendrag: 'Uttrekkene til kommunen, nyeste først, med framdrift og resultat',
  evne: 'arkiv:deponer',
  spor: { ingen: 'bare antall og navn på uttrekk' },
  params: zIKommune,
  svar: z.object({ uttrekk: z.array(zUttrekk) }),
});
export const hentUttrekk = operasjon({
  id: 'bevaring.hentUttrekk',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/uttrekk/:id',
  sammendrag: 'Ett uttrekk',
  evne: 'arkiv:deponer',
  spor: { ingen: 'bare antall og navn på uttrekk' },
  params: zIKommuneMedId,
  svar: zUttrekk,
});

export const zEksportprofil = z.object({
  arkivformat: z.enum(['pdfa-1b', 'pdfa', 'alle']),
  formatfelt: z.enum(['endelse', 'pronom']),
  tidsform: z.enum(['lokal', 'sone']),
  dokumentmappe: z.enum(['dokumenter', 'DOKUMENTER', 'dokument', 'DOKUMENT']),
  filnavn: z.enum(['systemid', 'saksnummer']),
  addmlfil: z.enum(['arkivuttrekk.xml', 'addml.xml']),
  addmlversjon: z.enum(['8.2', '8.3']),
  medSladdet: z.boolean(),
  dias: z.boolean(),
});
export type Eksportprofil = z.infer<typeof zEksportprofil>;
export const hentEksportprofil = operasjon({
  id: 'bevaring.hentEksportprofil',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/eksportprofil',
  sammendrag: 'Hvordan mottakeren vil ha pakkene',
  evne: 'arkiv:deponer',
  spor: { ingen: 'bare innstillinger' },
  params: zIKommune,
  svar: zEksportprofil,
});
export const endreEksportprofil = operasjon({
  id: 'bevaring.endreEksportprofil',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/eksportprofil',
  sammendrag: 'Endre eksportprofilen',
  evne: 'arkiv:deponer',
  spor: { handling: 'eksportprofil.endret' },
  params: zIKommune,
  body: zEksportprofil,
  svar: zEksportprofil,
});

export const finnEksportprofiler = operasjon({
  id: 'bevaring.finnEksportprofiler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/eksportprofil/historikk',
  sammendrag: 'Eksportprofilene som gjelder og har gjeldt, nyeste først',
  evne: 'arkiv:deponer',
  spor: { ingen: 'bare innstillinger' },
  params: zIKommune,
  svar: z.object({
    profiler: z.array(z.object({ profil: zEksportprofil, gyldigFra: zTidspunkt, sattAv: z.string() })),
  }),
});

export const zPakkefunn = z.object({
  kode: z.string(),
  alvor: z.enum(['feil', 'advarsel']),
  tittel: z.string(),
  betyr: z.string(),
  rett: z.string(),
  antall: z.number().int(),
  steder: z.array(
    z.object({
      tekst: z.string(),
      sted: z.string(),
      enhet: z.enum(['journalpost', 'saksmappe']).nullable(),
      systemID: z.string().nullable(),
    }),
  ),
});
export type Pakkefunn = z.infer<typeof zPakkefunn>;
export const zPakkeproeve = z.object({
  nummer: z.string(),
  navn: z.string(),
  hva: z.string(),
  utfall: z.enum(['feil', 'advarsel', 'ingen-feil', 'telt', 'ikke-kjoert']),
  hvorforIkke: z.string().nullable(),
  funn: z.array(zPakkefunn),
});
export type Pakkeproeve = z.infer<typeof zPakkeproeve>;
export const zUttrekkskontroll = z.object({
  status: z.enum(['ingen', 'venter', 'ferdig', 'feilet']),
  ferdigTid: zTidspunkt.nullable(),
  rapport: z
    .object({
      dom: z.enum(['gyldig', 'ugyldig', 'ikke-bedoemt']),
      feil: z.number().int(),
      advarsler: z.number().int(),
      fakta: z.array(z.tuple([z.string(), z.string()])),
      ikkeBedoemt: z.array(z.string()),
      proever: z.array(zPakkeproeve),
    })
    .nullable(),
});
export type Uttrekkskontroll = z.infer<typeof zUttrekkskontroll>;
export const hentUttrekkskontroll = operasjon({
  id: 'bevaring.hentUttrekkskontroll',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/uttrekk/:id/kontroll',
  sammendrag: 'Hva kontrollprogrammet sa om pakken',
  evne: 'arkiv:deponer',
  spor: { handling: 'uttrekk.rapportLest' },
  params: zIKommuneMedId,
  svar: zUttrekkskontroll,
});
export const kontrollerUttrekk = operasjon({
  id: 'bevaring.kontrollerUttrekk',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/uttrekk/:id/kontroll',
  sammendrag: 'Kontroller pakken på nytt',
  evne: 'arkiv:deponer',
  spor: { handling: 'uttrekk.kontrollert' },
  params: zIKommuneMedId,
  svar: zUttrekkskontroll,
});
export const finnHentbarePakker = operasjon({
  id: 'bevaring.finnHentbarePakker',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/hentbare-pakker',
  sammendrag: 'Hvilke av disse uttrekkene du kan laste ned: de der du er klarert for alt i pakken',
  evne: 'arkiv:deponer',
  spor: { ingen: 'bare hva en selv kan' },
  params: zIKommune,
  query: z.object({ ider: z.string().max(2000).default('').describe('Id-ene med komma mellom') }),
  svar: z.object({ ider: z.array(zId) }),
});
export const hentUttrekkspakke = operasjon({
  id: 'bevaring.hentUttrekkspakke',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/uttrekk/:id/pakke',
  sammendrag: 'Den ferdige pakken som tar-fil',
  evne: 'arkiv:deponer',
  spor: { handling: 'uttrekk.lastetNed' },
  params: zIKommuneMedId,
  svar: 'fil',
});
