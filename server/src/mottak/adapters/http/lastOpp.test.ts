import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INGEN_KOBLING } from '../../../../test/program/ingenKobling.ts';
import { type Testgrunnmur, testgrunnmur } from '../../../../test/program/testgrunnmur.ts';
import { type Aktoer, arkivskaper, ok, systemAktoer } from '../../../kernel/index.ts';
import { registerRoutes } from '../../../platform/http/register.ts';
import { createHttp } from '../../../platform/http/server.ts';
import { createMottak, type Mottak } from '../../index.ts';
import { lagUtpakker } from '../format/lagUtpakker.ts';
import { kanallager } from '../postgres/kanallager.ts';
import { mottakLager } from '../postgres/lager.ts';
import { oversendingslager } from '../postgres/oversendingslager.ts';
import { lastOppRute } from './lastOpp.route.ts';

const RANA = arkivskaper('872418032');
const kari: Aktoer = {
  type: 'bruker',
  id: 'kari',
  navn: 'Kari Testesen',
  evner: new Set(['forsendelse:mottak']),
  klarering: new Set(),
};
let mur: Testgrunnmur;
let app: FastifyInstance;
let mottak: Mottak;

beforeAll(async () => {
  mur = await testgrunnmur();
  const arkivmaal = { registrer: async () => ok({ venter: true as const }), angre: async () => ok(null) };
  mottak = createMottak({
    lager: mottakLager,
    withTenant: mur.withTenant,
    klokke: mur.klokke,
    originaler: mur.blober,
    kommuner: { finnesKommune: async () => true, arkivmaal: async () => 'kjerne' },
    arkivmaal: { kjerne: arkivmaal, pakke: arkivmaal },
    journalpostkobling: INGEN_KOBLING,
    innholdsvern: { kanSe: async () => true },
    oversendinger: oversendingslager,
    spor: async () => undefined,
    reservasjoner: { krevFri: async () => ok(null) },
    utpakker: lagUtpakker(),
    virusskanner: null,
    kanallager,
    kanaladresser: async () => [],
    arbeidsmappe: mur.arbeidsmappe,
  });
  app = await createHttp(mur.log, { maksOpplasting: 100 });
  registerRoutes(app, [lastOppRute(mottak)], {
    withTenant: mur.withTenant,
    innloggetFor: async () => ({
      bruker: { id: 'kari', brukernavn: 'kari', navn: 'Kari Testesen' },
      sesjon: 's',
      sperretAv: null,
      arkivskapere: [RANA],
      aktoerFor: () => kari,
    }),
    spor: async () => undefined,
  });
});
afterAll(async () => {
  await app.close();
  await mur.rydd();
});

const send = (payload: string, type = 'multipart/form-data; boundary=zz', ekstra: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/kommuner/${RANA}/forsendelser`,
    headers: { 'x-dokumentsenter': '1', 'content-type': type, ...ekstra },
    payload,
  });
const del = (navn: string, innhold: string) =>
  `--zz\r\nContent-Disposition: form-data; name="fil"; filename="${navn}"\r\n\r\n${innhold}`;
const mottatte = () =>
  mur.withTenant(RANA, systemAktoer('test'), async (uow) =>
    (await mottakLager(uow).medStatus('mottatt', 50)).map((f) => f.filnavn),
  );

it.each<[string, () => ReturnType<typeof send>, string]>([
  ['cut off in the middle of a file', () => send(del('kuttet.txt', 'halvt')), 'mottak.avbrutt-opplasting'],
  ['without a boundary', () => send('xx', 'multipart/form-data'), 'mottak.avbrutt-opplasting'],
  ['not multipart', () => send('{}', 'application/json'), 'mottak.ingen-fil'],
  ['above the limit', () => send(`${del('stor.txt', 'x'.repeat(500))}\r\n--zz--\r\n`), 'mottak.for-stor-fil'],
])('an upload %s is refused in words, and nothing of it is registered', async (_navn, kall, kode) => {
  const svar = await kall();
  expect([svar.statusCode < 500, svar.json().kode]).toEqual([true, kode]);
  expect(await mottatte()).toEqual([]);
});

it('the same key twice is received once; other content under it is received too', async () => {
  const kropp = (innhold: string) => `${del('brev.txt', innhold)}\r\n--zz--\r\n`;
  const noekkel = { 'idempotency-key': 'en' };
  const svar = [];
  for (const innhold of ['Søknad', 'Søknad', 'Klage'])
    svar.push((await send(kropp(innhold), undefined, noekkel)).json());
  expect(svar.map((s) => s.mottatt[0].alleredeMottatt)).toEqual([false, true, false]);
  expect(await mottatte()).toHaveLength(2);
});
