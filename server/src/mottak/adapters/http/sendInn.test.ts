import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import net from 'node:net';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fnrSted } from '../../application/kanaler/registrerLeveranse.ts';
import {
  type Innsendingsrigg,
  innsendingsrigg,
  postSkjema,
  RANA,
  skjemakropp as skjema,
} from '../../testing/innsendingsrigg.ts';
import { kanallager } from '../postgres/kanallager.ts';
import { mottakLager } from '../postgres/lager.ts';

const ADRESSE = '/send-inn/1833';
const BREV = { tema: 'annet', emne: 'Søknad om ærfuglreir', tekst: 'Hei på dere', navn: '', epost: '', telefon: '' };

let rigg: Innsendingsrigg;
let app: FastifyInstance;

beforeAll(async () => {
  rigg = await innsendingsrigg();
});
beforeEach(async () => {
  await app?.close();
  await rigg.superbruker.query('truncate mottak.fartsgrense');
  app = await rigg.nyApp();
});
afterAll(async () => {
  await app.close();
  await rigg.rydd();
});

const post = (payload: string, headers: Record<string, string> = {}) => postSkjema(app, ADRESSE, payload, headers);
const mottatte = () => rigg.i((uow) => mottakLager(uow).medStatus('mottatt', 100));
async function brevFor(noekkel: string): Promise<string> {
  const rad = await rigg.i((uow) => mottakLager(uow).finnEkstern('innsending', noekkel));
  const fil = await rigg.mur.blober.lokalSti(
    RANA,
    (rad?.sjekksum ?? '') as Parameters<typeof rigg.mur.blober.lokalSti>[1],
  );
  const tekst = await readFile(fil.sti, 'utf8');
  await fil.slipp();
  return tekst;
}
const sist = () => rigg.tegnet.at(-1);

it('a form without a script becomes one letter with its files, and the receipt says when and under which reference', async () => {
  const noekkel = randomUUID();
  const svar = await post(
    skjema({ noekkel, ...BREV, navn: 'Ola Testesen', epost: 'ola@eksempel.no' }, [
      ['', ''],
      ['Tegning øst.txt', 'strek'.repeat(100)],
    ]),
    { 'sec-fetch-site': 'same-origin' },
  );
  expect(svar.statusCode).toBe(303);
  await app.inject({ url: String(svar.headers.location) });
  expect(sist()).toMatchObject({ side: 'sendInnKvittering', referanse: expect.stringMatching(/^SI-[0-9A-F]{4}-/) });
  const brev = await brevFor(noekkel);
  expect(brev).toContain("filename*=utf-8''Tegning%20%C3%B8st.txt");
  expect(brev).toContain(Buffer.from('strek'.repeat(11)).toString('base64').slice(0, 60));
  expect(brev).toContain('<ola@eksempel.no>');
});

it('the same form sent twice is one letter; changed, it is another; and nothing is lost', async () => {
  const noekkel = randomUUID();
  const foer = (await mottatte()).length;
  const to = [
    await post(skjema({ noekkel, ...BREV }, [['a.txt', 'x']])),
    await post(skjema({ noekkel, ...BREV }, [['a.txt', 'x']])),
  ];
  expect(to.map((svar) => svar.headers.location)[0]).toBe(to[1]?.headers.location);
  expect((await mottatte()).length).toBe(foer + 1);
  await post(skjema({ noekkel, ...BREV, tekst: 'Noe annet' }));
  expect((await mottatte()).length).toBe(foer + 2);
});

it.each([
  [{ tema: 'ukjent' }, 'tema'],
  [{ emne: ' ' }, 'emne'],
  [{ tekst: '' }, 'tom'],
  [{ epost: 'ola' }, 'epost'],
  [{ epost: 'ola@eksempel.no\r\nBcc: alle@eksempel.no' }, 'epost'],
  [{ telefon: 'ring meg' }, 'telefon'],
  [{ emne: 'x'.repeat(201) }, 'for-lang'],
])('what is missing or wrong is told, and the rest is kept: %o', async (felt, kode) => {
  const foer = (await mottatte()).length;
  const svar = await post(skjema({ noekkel: randomUUID(), ...BREV, ...felt }));
  expect(svar.statusCode).toBe(422);
  expect(sist()).toMatchObject({ side: 'sendInn', feil: [kode] });
  expect((await mottatte()).length).toBe(foer);
});

it('files of a form with a mistake need not be chosen again', async () => {
  const noekkel = randomUUID();
  await post(skjema({ noekkel, ...BREV, emne: '' }, [['brev.txt', 'innhold']]));
  const side = sist();
  if (side?.side !== 'sendInn') throw new Error('no form');
  expect(side.filer).toMatchObject([{ filnavn: 'brev.txt', stoerrelse: 7 }]);
  const svar = await post(skjema({ noekkel, ...BREV, opplastet: side.filer[0]?.id ?? '' }));
  expect(svar.statusCode).toBe(303);
  expect(await brevFor(noekkel)).toContain(Buffer.from('innhold').toString('base64'));
});

it('the number of who has signed in is kept apart as cipher text, and stands nowhere else', async () => {
  const pid = '17838512345';
  rigg.pid = pid;
  await app.inject({ url: ADRESSE });
  expect(sist()).toMatchObject({ side: 'sendInn', innlogging: 'inne' });
  const noekkel = randomUUID();
  const svar = await post(skjema({ noekkel, innlogget: 'ja', ...BREV }));
  rigg.pid = null;
  expect(svar.statusCode).toBe(303);
  expect(await brevFor(noekkel)).not.toContain(pid);
  const id = String(svar.headers.location).split('/').at(-1) ?? '';
  const kryptert = await rigg.i((uow) => kanallager(uow).avsenderFnr(id));
  expect(kryptert).not.toContain(pid);
  expect(rigg.vern.dekrypter(kryptert ?? '', fnrSted(RANA, 'innsending', noekkel))).toBe(pid);
  const { rows } = await rigg.superbruker.query(`
    select row_to_json(f)::text as rad from mottak.forsendelse f
    union all select row_to_json(h)::text from platform.hendelse h
    union all select row_to_json(j)::text from jobb.job j
    union all select row_to_json(a)::text from mottak.avsender_fnr a`);
  expect(rows.length).toBeGreaterThan(3);
  expect(JSON.stringify(rows)).not.toContain(pid);
  const vist = await rigg.i((uow) => rigg.mottak.hentForsendelse(uow, id));
  expect(vist).toMatchObject({ ok: true, verdi: { avsenderInnlogget: true } });
  expect(JSON.stringify(vist)).not.toContain(pid);
});

it('who was signed in when the form was shown, and is not any more, is told instead of made anonymous', async () => {
  const noekkel = randomUUID();
  const foer = (await mottatte()).length;
  const svar = await post(skjema({ noekkel, innlogget: 'ja', ...BREV }));
  expect(svar.statusCode).toBe(422);
  expect(sist()).toMatchObject({ feil: ['utlogget'], innlogging: 'ute', felt: { emne: BREV.emne } });
  expect((await mottatte()).length).toBe(foer);
  // The form now says that nobody is signed in: sent again, it is sent so knowingly.
  const igjen = await post(skjema({ noekkel, ...BREV }));
  expect(igjen.statusCode).toBe(303);
  const id = String(igjen.headers.location).split('/').at(-1) ?? '';
  expect(await rigg.i((uow) => kanallager(uow).avsenderFnr(id))).toBeNull();
});

it('no page of others can post the form, and no form can reach what wants a header', async () => {
  const kropp = skjema({ noekkel: randomUUID(), ...BREV });
  expect((await post(kropp, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
  expect((await post(kropp, { origin: 'https://ond.example' })).statusCode).toBe(403);
  expect((await app.inject({ method: 'POST', url: `${ADRESSE}/opplasting`, payload: {} })).statusCode).toBe(403);
});

const egen = (noekkel: string) => ({ 'x-dokumentsenter': '1', 'x-noekkel': noekkel });
async function begynn(noekkel: string, stoerrelse: number): Promise<string> {
  const svar = await app.inject({
    method: 'POST',
    url: `${ADRESSE}/opplasting`,
    headers: egen(noekkel),
    payload: { noekkel, filnavn: 'stor.bin', stoerrelse },
  });
  expect(svar.statusCode).toBe(201);
  return svar.json<{ id: string }>().id;
}
const bit = (noekkel: string, id: string, offset: number, payload: Buffer) =>
  app.inject({
    method: 'PATCH',
    url: `${ADRESSE}/opplasting/${id}`,
    headers: { ...egen(noekkel), 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    payload,
  });
const hode = async (noekkel: string, id: string) =>
  app.inject({ method: 'HEAD', url: `${ADRESSE}/opplasting/${id}`, headers: egen(noekkel) });

it('a piece broken off on the wire is kept as far as it came, and the file goes on from there', async () => {
  const noekkel = randomUUID();
  const innhold = Buffer.alloc(3_000_000, 'abcdefghij');
  const id = await begynn(noekkel, innhold.length);
  const port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  await brytMidtI(port, `${ADRESSE}/opplasting/${id}`, noekkel, innhold, 1_000_000);
  await expect.poll(async () => Number((await hode(noekkel, id)).headers['upload-offset'])).toBeGreaterThan(0);
  const ufullstendig = await post(skjema({ noekkel, ...BREV, opplastet: id }));
  expect(ufullstendig.statusCode).toBe(422);
  expect(sist()).toMatchObject({ feil: ['ufullstendig'] });

  const fra = Number((await hode(noekkel, id)).headers['upload-offset']);
  expect((await bit(noekkel, id, fra, innhold.subarray(fra))).headers['upload-offset']).toBe(String(innhold.length));
  expect((await post(skjema({ noekkel, ...BREV, opplastet: id }))).statusCode).toBe(303);
  const vedlegg = (await brevFor(noekkel)).split("filename*=utf-8''stor.bin\r\n\r\n")[1]?.split('\r\n--')[0] ?? '';
  expect(Buffer.from(vedlegg, 'base64').equals(innhold)).toBe(true);
});

it('a piece from the wrong place, too much, or with the key of another form changes nothing', async () => {
  const noekkel = randomUUID();
  const id = await begynn(noekkel, 10);
  expect((await bit(noekkel, id, 0, Buffer.from('12345'))).statusCode).toBe(204);
  const feil = await bit(noekkel, id, 0, Buffer.from('12345'));
  expect([feil.statusCode, feil.headers['upload-offset']]).toEqual([409, '5']);
  expect((await bit(noekkel, id, 5, Buffer.from('1234567'))).statusCode).toBe(413);
  expect((await bit(randomUUID(), id, 5, Buffer.from('12345'))).statusCode).toBe(404);
  expect((await hode(noekkel, id)).headers['upload-offset']).toBe('5');
  const stort = { noekkel, filnavn: 'x', stoerrelse: 2 ** 30 + 1 };
  const svar = await app.inject({
    method: 'POST',
    url: `${ADRESSE}/opplasting`,
    headers: egen(noekkel),
    payload: stort,
  });
  expect(svar.statusCode).toBe(413);
});

it('two nodes that write the same piece at once, after a broken connection, make one whole file', async () => {
  const noekkel = randomUUID();
  const innhold = randomBytes(2_000_000);
  const id = await begynn(noekkel, innhold.length);
  const [en, to] = [rigg.opplastinger(), rigg.opplastinger()];
  const fil = await en.finn(RANA, noekkel, id);
  if (fil === null) throw new Error('no file');
  const fortsett = Promise.withResolvers<void>();
  // The first node still drains what had come when the sender has asked the second how far it is, and gone on there.
  const treg = Readable.from(
    (async function* () {
      yield innhold.subarray(0, 500_000);
      await fortsett.promise;
      yield innhold.subarray(500_000, 1_200_000);
    })(),
  );
  const foerste = en.skriv(RANA, fil, 0, treg);
  await expect.poll(async () => (await to.finn(RANA, noekkel, id))?.offset).toBe(500_000);
  const andre = to.skriv(RANA, { ...fil, offset: 500_000 }, 500_000, Readable.from([innhold.subarray(500_000)]));
  expect(await andre).toEqual({ offset: innhold.length });
  fortsett.resolve();
  await foerste;
  expect((await readFile(to.sti(RANA, id))).equals(innhold)).toBe(true);
});

it('what was never sent is cleared after a day, what is received after an hour, and not before', async () => {
  await rigg.innsending.ryddOpplastinger(RANA);
  const [sendt, usendt] = [randomUUID(), randomUUID()];
  const ider = [await begynn(sendt, 0), await begynn(usendt, 5)] as const;
  expect((await post(skjema({ noekkel: sendt, ...BREV, opplastet: ider[0] }))).statusCode).toBe(303);
  const om = (timer: number) => rigg.klokke.sett(new Date(Date.now() + timer * 3_600_000).toISOString());
  const finnes = async () => [
    (await rigg.innsending.finnOpplasting(RANA, sendt, ider[0])) !== null,
    (await rigg.innsending.finnOpplasting(RANA, usendt, ider[1])) !== null,
  ];
  om(0);
  await rigg.innsending.ryddOpplastinger(RANA);
  expect(await finnes()).toEqual([true, true]);
  om(2);
  await rigg.innsending.ryddOpplastinger(RANA);
  expect(await finnes()).toEqual([false, true]);
  om(25);
  await rigg.innsending.ryddOpplastinger(RANA);
  expect(await finnes()).toEqual([false, false]);
});

/** Announces a whole piece, sends a part of it and tears the connection down. */
function brytMidtI(port: number, sti: string, noekkel: string, innhold: Buffer, antall: number): Promise<void> {
  return new Promise((loes) => {
    const kobling = net.connect(port, '127.0.0.1', () => {
      kobling.write(
        [
          `PATCH ${sti} HTTP/1.1`,
          'Host: localhost',
          'X-Dokumentsenter: 1',
          `X-Noekkel: ${noekkel}`,
          'Upload-Offset: 0',
          'Content-Type: application/offset+octet-stream',
          `Content-Length: ${innhold.length}`,
          '',
          '',
        ].join('\r\n'),
      );
      kobling.write(innhold.subarray(0, antall), () => setTimeout(() => kobling.destroy(), 200));
    });
    kobling.on('close', () => loes());
  });
}
