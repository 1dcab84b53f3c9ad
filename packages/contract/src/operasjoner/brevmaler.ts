import { z } from 'zod';
import { zArkivskaper, zIKommune, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

/** Words in double braces that are filled in. */
export const FLETTEFELT = [
  'mottaker',
  'tittel',
  'saksnummer',
  'mottatt',
  'dato',
  'saksbehandler',
  'enhet',
  'kommune',
] as const;

const zKode = z.string().min(1).max(100);
const zMalform = z.object({ navn: z.string().max(100), tekst: z.string().max(20_000) }).nullable();
const zMalinnhold = z.object({
  nb: zMalform,
  nn: zMalform,
  klagerett: z.boolean().describe('Brevet er et vedtak med klagerett: klagefristen regnes fra sendingen'),
  iBruk: z.boolean(),
});
const zLagret = {
  versjon: z.number().int().describe('0: slik den fulgte med programmet'),
  lagretTid: zTidspunkt.nullable(),
  lagretAv: z.string().nullable(),
};
export const zBrevmal = zMalinnhold.extend({
  ...zLagret,
  kode: zKode,
  hjemler: z.array(z.string()).describe('Det loven sier om et slikt brev'),
});
export type Brevmal = z.output<typeof zBrevmal>;
const zMalnoekkel = z.object({ arkivskaper: zArkivskaper, kode: zKode });

export const finnBrevmaler = operasjon({
  id: 'ekspedering.finnBrevmaler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/brevmaler',
  sammendrag: 'Malene kommunen skriver brev fra',
  evne: 'utsending:send',
  spor: { ingen: 'maler uten innhold fra saker' },
  params: zIKommune,
  svar: z.object({ maler: z.array(zBrevmal) }),
});
export const hentBrevmalhistorikk = operasjon({
  id: 'ekspedering.hentBrevmalhistorikk',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/brevmaler/:kode/versjoner',
  sammendrag: 'Alle versjonene av en mal, den nyeste først',
  evne: 'utsending:send',
  spor: { ingen: 'maler uten innhold fra saker' },
  params: zMalnoekkel,
  svar: z.object({ versjoner: z.array(zMalinnhold.extend(zLagret)) }),
});
export const opprettBrevmal = operasjon({
  id: 'ekspedering.opprettBrevmal',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/brevmaler',
  sammendrag: 'Lag en ny mal',
  evne: 'brevmal:endre',
  spor: { handling: 'brevmal.opprettet' },
  params: zIKommune,
  body: zMalinnhold,
  svar: z.object({ kode: zKode, versjon: z.number().int() }),
});
export const endreBrevmal = operasjon({
  id: 'ekspedering.endreBrevmal',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/brevmaler/:kode',
  sammendrag: 'Lagre en ny versjon av en mal; de gamle tas vare på',
  evne: 'brevmal:endre',
  spor: { handling: 'brevmal.endret' },
  params: zMalnoekkel,
  body: zMalinnhold.extend({ fraVersjon: z.number().int().min(0).describe('Versjonen endringen bygger på') }),
  svar: z.object({ kode: zKode, versjon: z.number().int() }),
});
export const visBrevmal = operasjon({
  id: 'ekspedering.visBrevmal',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/brevmaler/forhaandsvisning',
  sammendrag: 'Malen som brev til et eksempel, uten at noe lagres',
  evne: 'brevmal:endre',
  spor: { handling: 'brevmal.vist' },
  params: zIKommune,
  body: zMalinnhold.extend({ maalform: z.enum(['nb', 'nn']) }),
  svar: 'fil',
});
