import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  BINDAL,
  type Innsendingsrigg,
  innsendingsrigg,
  KOMMUNE,
  postSkjema,
  RANA,
  skjemakropp,
} from '../../testing/innsendingsrigg.ts';
import { mottakLager } from '../postgres/lager.ts';

const ADRESSE = '/postliste/1833/2026-57/innsyn';
const POST = {
  registreringsID: '2026/14-3',
  journalnummer: '57/2026',
  journaldato: '2026-11-20',
  tittel: 'Svar på søknad om brøyting',
  saksnummer: '2026/14',
  sakstittel: 'Brøyting',
};

let rigg: Innsendingsrigg;
let app: FastifyInstance;
beforeAll(async () => {
  rigg = await innsendingsrigg();
  rigg.poster.set('2026-57', { kommune: KOMMUNE, post: POST });
});
beforeEach(async () => {
  await app?.close();
  await rigg.superbruker.query('truncate mottak.fartsgrense');
  app = await rigg.nyApp();
  rigg.klokke.sett('2026-11-20T09:00:00.000Z');
});
afterAll(async () => {
  await app.close();
  await rigg.rydd();
});

const be = (felt: Record<string, string>, adresse = ADRESSE, headers: Record<string, string> = {}) =>
  postSkjema(app, adresse, skjemakropp(felt), headers);
const kravet = async (id: string, hvor = RANA) =>
  (await rigg.i((uow) => rigg.mottak.hentInnsynskrav(uow, [id]), hvor)).get(id) ?? null;
const idI = (svar: { headers: Record<string, unknown> }) =>
  /kvittering\/([0-9a-f-]{36})/.exec(String(svar.headers.location))?.[1] ?? '';

/** Received, unpacked and ready for the archivist. */
async function mottatt(felt: Record<string, string> = {}, adresse = ADRESSE): Promise<string> {
  const svar = await be({ noekkel: randomUUID(), ...felt }, adresse);
  expect(svar.statusCode).toBe(303);
  const id = idI(svar);
  await rigg.mottak.pakkUt(RANA, id, rigg.i);
  return id;
}
async function vist(id: string) {
  const svar = await rigg.i((uow) => rigg.mottak.hentForsendelse(uow, id));
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
}

it('nobody has to say who they are: an empty form is received, with its reference and the last day to answer', async () => {
  await app.inject({ url: ADRESSE });
  expect(rigg.tegnet.at(-1)).toMatchObject({
    side: 'innsynskrav',
    post: POST,
    felt: { navn: '', epost: '', tekst: '' },
  });
  const svar = await be({ noekkel: randomUUID() });
  expect(svar.statusCode).toBe(303);
  await app.inject({ url: String(svar.headers.location) });
  expect(rigg.tegnet.at(-1)).toMatchObject({
    side: 'sendInnKvittering',
    referanse: expect.stringMatching(/^SI-/),
    innsynskrav: { registreringsID: '2026/14-3', frist: '2026-11-25' },
  });
  await rigg.mottak.pakkUt(RANA, idI(svar), rigg.i);
  const brev = await vist(idI(svar));
  expect(brev).toMatchObject({
    status: 'utpakket',
    innsynskrav: { registreringsID: '2026/14-3', frist: '2026-11-25' },
  });
  expect(brev.epost).toMatchObject({ emne: 'Krav om innsyn i dokument 2026/14-3', fra: '' });
});

it('the address for the answer and the note follow the letter', async () => {
  const id = await mottatt({ epost: 'ola@eksempel.no', navn: 'Ola Testesen', tekst: 'Bare vedleggene.' });
  expect((await vist(id)).epost?.fra).toBe('Ola Testesen <ola@eksempel.no>');
});

it.each([
  ['2026-11-20T09:00:00.000Z', '2026-11-25', 'a week-end between'],
  ['2026-12-23T12:00:00.000Z', '2026-12-29', 'Christmas between'],
  ['2026-03-31T12:00:00.000Z', '2026-04-08', 'Easter between'],
  ['2026-05-13T12:00:00.000Z', '2026-05-19', 'Ascension Day, and the 17th of May on a Sunday'],
  ['2026-11-22T23:30:00.000Z', '2026-11-26', 'received after midnight in Norway'],
])('received %s it must be answered by %s: %s', async (naa, frist) => {
  rigg.klokke.sett(naa);
  expect((await vist(await mottatt())).innsynskrav?.frist).toBe(frist);
});

it('the same form sent twice is one request', async () => {
  const felt = { noekkel: randomUUID(), tekst: 'To ganger' };
  const [en, to] = [await be(felt), await be(felt)];
  expect(idI(en)).toBe(idI(to));
});

it('two who ask for the same on the same day are both heard', async () => {
  const [en, to] = [await mottatt(), await mottatt()];
  expect([(await vist(en)).status, (await vist(to)).status]).toEqual(['utpakket', 'utpakket']);
});

it('what is not on the public record cannot be asked for, and a wrong address is told', async () => {
  expect((await be({ noekkel: randomUUID() }, '/postliste/1833/2026-58/innsyn')).statusCode).toBe(404);
  const svar = await be({ noekkel: randomUUID(), epost: 'ola@', tekst: 'Hei' });
  expect(svar.statusCode).toBe(422);
  expect(rigg.tegnet.at(-1)).toMatchObject({
    side: 'innsynskrav',
    feil: ['epost'],
    felt: { epost: 'ola@', tekst: 'Hei' },
  });
  expect((await be({ tekst: 'uten nøkkel' })).statusCode).toBe(400);
});

it('no page of others can ask in somebody’s name, and too many from one address are told to wait', async () => {
  const annen = await be({ noekkel: randomUUID() }, ADRESSE, { 'sec-fetch-site': 'cross-site' });
  expect(annen.statusCode).toBe(403);
  let siste = 0;
  for (let i = 0; i < 31; i += 1) siste = (await be({ noekkel: randomUUID(), epost: 'feil' })).statusCode;
  expect(siste).toBe(429);
});

it('the journalpost it becomes is due the same day', async () => {
  const id = await mottatt();
  await rigg.i((uow) => rigg.mottak.merkKlar(uow, id));
  const dokumenter = (await vist(id)).dokumenter.map((d, i) => ({
    id: d.id,
    tittel: d.tittel,
    hoveddokument: i === 0,
  }));
  const part = {
    navn: 'Ukjent',
    type: 'ukjent' as const,
    orgnr: null,
    fnr: null,
    adresse: null,
    epost: null,
    skjermet: false,
  };
  const svar = await rigg.i((uow) =>
    rigg.mottak.journalfoerForsendelse(uow, id, {
      sak: { saksmappe: randomUUID() },
      tittel: 'Krav om innsyn',
      offentligTittel: null,
      journalposttype: 'I',
      dokumentetsDato: null,
      part,
      administrativEnhet: 'PLAN',
      saksbehandler: null,
      tilgangskode: null,
      hjemmel: null,
      dokumenter,
      kilder: {},
    }),
  );
  expect(svar.ok).toBe(true);
  expect(rigg.registrert.at(-1)).toMatchObject({ forsendelse: id, svarfrist: '2026-11-25' });
});

it('handed over to another municipality it keeps the day', async () => {
  const id = await mottatt();
  const over = await rigg.i((uow) => rigg.mottak.overfoerForsendelse(uow, id, BINDAL, null));
  expect(over.ok).toBe(true);
  rigg.klokke.sett('2026-11-24T09:00:00.000Z');
  await rigg.mottak.overlever(RANA, id, BINDAL, rigg.i);
  const [der] = await rigg.i((uow) => mottakLager(uow).medStatus('mottatt', 10), BINDAL);
  expect(await kravet(der?.id ?? '', BINDAL)).toEqual({ registreringsID: '2026/14-3', frist: '2026-11-25' });
});
