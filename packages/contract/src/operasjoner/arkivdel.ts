import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zArkivdel = z.object({
  id: zId,
  tittel: z.string(),
  arkivdelstatus: z.enum(['A', 'O', 'P', 'U']),
  journalenhet: z.string().nullable(),
  forloeper: zId.nullable(),
  arvtaker: zId.nullable(),
});
export type Arkivdel = z.infer<typeof zArkivdel>;

export const finnArkivdeler = operasjon({
  id: 'arkiv.finnArkivdeler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arkivdeler',
  sammendrag: 'Arkivdelene og periodene de hører til',
  evne: 'kommune:les',
  spor: { ingen: 'åpne opplysninger' },
  params: zIKommune,
  svar: z.object({ arkivdeler: z.array(zArkivdel) }),
});
export const settArvtaker = operasjon({
  id: 'arkiv.settArvtaker',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/arkivdeler/:id/arvtaker',
  sammendrag: 'Hvilken arkivdel som tar over',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkivdel.arvtaker' },
  params: zIKommuneMedId,
  body: z.object({ arvtaker: zId }),
  svar: zArkivdel,
});
export const settArkivdelstatus = operasjon({
  id: 'arkiv.settArkivdelstatus',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkivdeler/:id/status',
  sammendrag: 'Skift periode: overlapping eller avsluttet',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkivdel.statusEndret' },
  params: zIKommuneMedId,
  body: z.object({ status: z.enum(['A', 'O', 'P', 'U']) }),
  svar: zArkivdel,
});
export const finnAapneMapper = operasjon({
  id: 'arkiv.finnAapneMapper',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arkivdeler/:id/aapne-saker',
  sammendrag: 'Saker i arkivdelen som ikke er avsluttet',
  evne: 'saksmappe:les',
  spor: { handling: 'saker.soekt' },
  params: zIKommuneMedId,
  svar: z.object({
    saker: z.array(
      z.object({
        id: zId,
        saksnummer: z.string(),
        tittel: z.string(),
        saksdato: zDato,
        administrativEnhet: z.string(),
        saksansvarlig: z.string().nullable(),
        saksstatus: z.enum(['R', 'B', 'S', 'F', 'P', 'A', 'U']),
      }),
    ),
  }),
});
export const flyttAapneMapper = operasjon({
  id: 'arkiv.flyttAapneMapper',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkivdeler/:id/flytting',
  sammendrag: 'Flytt åpne saker til arvtakeren',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkivdel.flyttet' },
  params: zIKommuneMedId,
  svar: z.object({ antall: z.number().int() }),
});
export const flyttAvsluttedeMapper = operasjon({
  id: 'arkiv.flyttAvsluttedeMapper',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkivdeler/:id/avsluttede-saker',
  sammendrag: 'Flytt avsluttede saker til en arkivdel med avsluttet periode',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkivdel.flyttet' },
  params: zIKommuneMedId,
  body: z.object({ til: zId, avsluttetTil: zDato.describe('Saker avsluttet denne dagen eller før') }),
  svar: z.object({ antall: z.number().int() }),
});
export const settArkivdelsted = operasjon({
  id: 'arkiv.settArkivdelsted',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/arkivdeler/:id/oppbevaringssted',
  sammendrag: 'Hvor papiret i arkivdelen ligger',
  evne: 'arkiv:administrer',
  spor: { handling: 'arkivdel.oppbevaringssted' },
  params: zIKommuneMedId,
  body: z.object({ steder: z.array(z.string().min(1).max(200)).max(20) }),
  svar: 'tomt',
});
const zKodeverdi = z.object({
  liste: z.enum(['dokumenttype', 'partRolle', 'merknadstype', 'moetesakstype', 'moeteregistreringstype']),
  kode: z.string().min(1).max(20),
  navn: z.string().min(1).max(100),
  gyldigFra: zDato,
  gyldigTil: zDato.nullable(),
});
export const hentKodelister = operasjon({
  id: 'arkiv.hentKodelister',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kodelister',
  sammendrag: 'Kodelistene kommunen bestemmer selv, med historikk',
  evne: 'kommune:les',
  spor: { ingen: 'åpne opplysninger' },
  params: zIKommune,
  svar: z.object({
    kodelister: z.array(
      z.object({
        liste: zKodeverdi.shape.liste,
        gyldige: z.array(z.object({ kode: z.string(), navn: z.string() })),
        egne: z.array(zKodeverdi),
      }),
    ),
  }),
});
export const endreKodeverdi = operasjon({
  id: 'arkiv.endreKodeverdi',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/kodelister',
  sammendrag: 'Legg til eller avslutt en verdi i en kodeliste',
  evne: 'arkiv:administrer',
  spor: { handling: 'kodeverdi.endret' },
  params: zIKommune,
  body: zKodeverdi,
  svar: zKodeverdi,
});

const zTjenestemaal = z.object({
  klasseID: z.string().max(20).describe('Klassen det gjelder, med underklasser; tom for alle andre'),
  virkedager: z.number().int().min(1).max(1000),
});
export const hentTjenestemaal = operasjon({
  id: 'arkiv.hentTjenestemaal',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/tjenestemaal',
  sammendrag: 'Hvor mange virkedager et svar skal ta, etter klasse',
  evne: 'kommune:les',
  spor: { ingen: 'åpne opplysninger' },
  params: zIKommune,
  svar: z.object({ tjenestemaal: z.array(zTjenestemaal) }),
});
export const settTjenestemaal = operasjon({
  id: 'arkiv.settTjenestemaal',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/tjenestemaal',
  sammendrag: 'Bestem tjenestemålene; listen erstatter den gamle',
  evne: 'arkiv:administrer',
  spor: { handling: 'tjenestemaal.endret' },
  params: zIKommune,
  body: z.object({ tjenestemaal: z.array(zTjenestemaal).max(200) }),
  svar: z.object({ tjenestemaal: z.array(zTjenestemaal) }),
});
