import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ALLE_OPERASJONER, type Operasjon } from '@dokumentsenter/contract';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aktoer, arkivskaper, ok } from '../../../kernel/index.ts';
import { registerRoutes } from '../../../platform/http/register.ts';
import { createHttp } from '../../../platform/http/server.ts';
import { createLog } from '../../../platform/log.ts';
import type { Filinntak } from '../../ports/filinntak.ts';
import { type Arkivrom, nyttArkivrom, RANA } from '../../testing/arkivrom.ts';
import { enSak, etBrev, verdi } from '../../testing/byggere.ts';
import { arkivRuter } from './ruter.ts';

let rom: Arkivrom;
let app: FastifyInstance;
let innlogget: Aktoer;
let aapen: { sak: string; post: string };
let skjermet: { sak: string; post: string };

/** What was sent, as an untouched file with a name: the format is not what is tried here. */
const INNTAK: Filinntak = {
  async taInn(_eier, { stroem, filnavn }) {
    const bytes = await buffer(stroem);
    const sjekksum = createHash('sha256').update(bytes).digest('hex');
    return ok({ format: 'txt', filnavn, mime: 'text/plain', stoerrelse: bytes.length, sjekksum });
  },
};
const EVNER = ['kommune:les', 'journalpost:les', 'journalpost:endre', 'saksmappe:les'];
const person = (id: string, klarering: string[] = [], evner: readonly string[] = []): Aktoer => ({
  type: 'bruker',
  id,
  navn: id,
  evner: new Set([...EVNER, ...evner]),
  klarering: new Set(klarering),
});

const lag = (sak: object, post: object) =>
  rom.i(async (uow) => {
    const { id } = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak(sak)));
    return { sak: id, post: verdi(await rom.arkiv.journalfoer(uow, etBrev(id, post))).id };
  });

beforeAll(async () => {
  rom = await nyttArkivrom();
  aapen = await lag({}, { forsendelse: randomUUID() });
  skjermet = await lag(
    { tittel: 'Om Prikk', offentligTittel: 'Barnevernssak', tilgangskode: '13' },
    { tittel: 'Melding om Prikk' },
  );
  app = await createHttp(createLog('silent'), { maksOpplasting: 1000 });
  const blober = { open: async () => Readable.from(['filinnhold!!']) };
  registerRoutes(app, arkivRuter(rom.arkiv, blober, INNTAK), {
    withTenant: rom.withTenant,
    innloggetFor: async () => ({
      bruker: { id: innlogget.id, brukernavn: innlogget.id, navn: innlogget.navn },
      sesjon: 's',
      sperretAv: null,
      arkivskapere: [RANA],
      aktoerFor: (eier) => (eier === RANA ? innlogget : null),
    }),
    spor: async () => undefined,
  });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await rom.rydd();
});

async function kall(metode: 'GET' | 'PATCH' | 'POST', sti: string, body?: object) {
  const svar = await app.inject({
    method: metode,
    url: `/api/kommuner/${RANA}${sti}`,
    headers: { 'x-dokumentsenter': '1' },
    ...(body === undefined ? {} : { payload: body }),
  });
  return {
    status: svar.statusCode,
    kropp: svar.headers['content-type']?.includes('json') ? svar.json() : svar.body,
    svar,
  };
}

describe('routes of arkiv', () => {
  it('every operation of the contract has one', () => {
    const ventet = ALLE_OPERASJONER.filter((o: Operasjon) => o.id.startsWith('arkiv.')).map((o) => o.id);
    const her = arkivRuter(rom.arkiv, { open: async () => Readable.from([]) }, INNTAK).map((rute) => rute.operasjon.id);
    expect(her.toSorted()).toEqual(ventet.toSorted());
  });

  it('answers in the shape of the contract', async () => {
    innlogget = person('petter');
    expect((await kall('GET', '/kodeverk')).kropp.tilgangskoder).toContainEqual(
      expect.objectContaining({ kode: '13', helDokument: false }),
    );
    const { kropp } = await kall('GET', '/saker?q=garasje');
    expect(kropp.saker[0]).toMatchObject({
      id: aapen.sak,
      arkivskaper: RANA,
      gnrbnr: '23/145',
      antallJournalposter: 1,
    });
    const sak = await kall('GET', `/saker/${aapen.sak}`);
    expect(sak).toMatchObject({ status: 200, kropp: { skjult: false, journalposter: [{ id: aapen.post }] } });
    const endret = await kall('PATCH', `/journalposter/${aapen.post}`, { tittel: 'Rettet' });
    expect(endret).toMatchObject({ status: 200, kropp: { tittel: 'Rettet' } });
    const fast = await kall('PATCH', `/journalposter/${aapen.post}`, { tittel: 'Igjen', journaldato: '2020-01-01' });
    expect(fast).toMatchObject({ status: 400, kropp: { kode: 'tjener.ugyldig-forespoersel' } });
    const logg = await kall('GET', `/journalposter/${aapen.post}/endringslogg`);
    expect(logg.kropp.endringer.at(-1)).toMatchObject({ felt: 'tittel', nyVerdi: 'Rettet', endretAv: 'petter' });
  });

  it('5.2.20–22: without clearance there is a title for everybody, no names, no documents, no file', async () => {
    innlogget = person('klarert', ['13']);
    const hel = (await kall('GET', `/journalposter/${skjermet.post}`)).kropp;
    const [objekt] = hel.dokumenter[0].objekter;
    const fil = `/journalposter/${skjermet.post}/dokumentobjekter/${objekt.id}`;
    expect((await kall('GET', fil)).status).toBe(200);
    innlogget = person('petter');
    const skjult = await kall('GET', `/journalposter/${skjermet.post}`);
    expect(skjult.kropp).toMatchObject({ skjult: true, tittel: 'Barnevernssak', dokumenter: [] });
    expect(JSON.stringify((await kall('GET', `/saker/${skjermet.sak}`)).kropp)).not.toMatch(/Prikk|Kari/);
    expect(await kall('GET', fil)).toMatchObject({ status: 404, kropp: { kode: 'tjener.finnes-ikke' } });
    expect((await kall('PATCH', `/journalposter/${skjermet.post}`, { tittel: 'Prøver' })).kropp.kode).toBe(
      'arkiv.ikke-klarert',
    );
  });

  it('a frist that was counted wrong is corrected, and the correction is in the endringslogg', async () => {
    innlogget = person('petter');
    const rettet = await kall('PATCH', `/journalposter/${aapen.post}`, { forfallsdato: '2027-01-15' });
    expect(rettet).toMatchObject({ status: 200, kropp: { forfallsdato: '2027-01-15' } });
    const logg = await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, aapen.post));
    expect(JSON.stringify(logg)).toMatch(/"felt":"forfallsdato"[^}]*"nyVerdi":"2027-01-15"/);
  });

  it('a PDF is shown, a TIFF is downloaded, and a file is found only in its own journalpost', async () => {
    innlogget = person('petter');
    const { objekter } = (await kall('GET', `/journalposter/${aapen.post}`)).kropp.dokumenter[0];
    const disposisjon = async (variant: string) => {
      const { id } = objekter.find((o: { variantformat: string }) => o.variantformat === variant);
      const { svar } = await kall('GET', `/journalposter/${aapen.post}/dokumentobjekter/${id}`);
      return svar.headers['content-disposition'];
    };
    expect(await disposisjon('A')).toContain('inline; filename="brev.pdf"');
    expect(await disposisjon('P')).toContain('attachment; filename="brev.tif"');
    expect((await kall('GET', `/journalposter/${skjermet.post}/dokumentobjekter/${objekter[0].id}`)).status).toBe(404);
  });

  it('refusals are problems with a text', async () => {
    innlogget = person('petter');
    const borte = await kall('GET', `/saker/${randomUUID()}`);
    expect(borte).toMatchObject({ status: 404, kropp: { kode: 'arkiv.sak-finnes-ikke' } });
    await kall('POST', `/journalposter/${aapen.post}/utgaar`, { begrunnelse: 'Feil sak' });
    expect((await kall('PATCH', `/journalposter/${aapen.post}`, { tittel: 'Etterpå' })).kropp).toMatchObject({
      status: 409,
      kode: 'arkiv.journalpost-utgaatt',
    });
  });

  it('another municipality is not there', async () => {
    innlogget = person('petter');
    const svar = await app.inject({ url: `/api/kommuner/${arkivskaper('964983380')}/kodeverk` });
    expect(svar.statusCode).toBe(404);
  });
});

describe('what comes with files', () => {
  let ny: { sak: string; post: string };
  beforeAll(async () => {
    ny = await lag({}, {});
  });
  const felt = (verdi: object) =>
    `--zz\r\nContent-Disposition: form-data; name="opplysninger"\r\n\r\n${JSON.stringify(verdi)}\r\n`;
  const fil = (navn: string, innhold: string) =>
    `--zz\r\nContent-Disposition: form-data; name="fil"; filename="${navn}"\r\n\r\n${innhold}\r\n`;
  const send = (sti: string, deler: string) =>
    app.inject({
      method: 'POST',
      url: `/api/kommuner/${RANA}${sti}`,
      headers: { 'x-dokumentsenter': '1', 'content-type': 'multipart/form-data; boundary=zz' },
      payload: `${deler}--zz--\r\n`,
    });

  it('2.7.1, 2.7.2, 2.9.9: a redacted copy by who may correct, a version of what is finished only by who may that', async () => {
    const { kropp } = await kall('GET', `/journalposter/${ny.post}`);
    const sti = `/journalposter/${ny.post}/dokumenter/${kropp.dokumenter[0].id}/filer`;
    expect((await send(`${sti}?som=O`, fil('sladdet.txt', 'sladdet'))).statusCode).toBe(200);
    expect((await send(`${sti}?som=versjon`, fil('ny.txt', 'ny'))).json().kode).toBe('arkiv.versjon-krever-rolle');
    innlogget = person('petter', [], ['dokument:versjoner']);
    expect((await send(`${sti}?som=versjon`, fil('ny.txt', 'ny'))).statusCode).toBe(200);
    const etter = (await kall('GET', `/journalposter/${ny.post}`)).kropp.dokumenter[0].objekter;
    expect(
      etter.map((o: { versjonsnummer: number; variantformat: string }) => [o.versjonsnummer, o.variantformat]),
    ).toEqual(
      expect.arrayContaining([
        [1, 'O'],
        [2, 'P'],
      ]),
    );
    expect((await send(`${sti}?som=O`, fil('a.txt', 'a') + fil('b.txt', 'b'))).json().kode).toBe('arkiv.en-fil');
  });

  it('2.6.4: an arkivnotat with its files, which are read again; hidden from who may not see the case', async () => {
    innlogget = person('petter', [], ['saksmappe:endre']);
    const notat = { tittel: 'Telefonnotat', administrativEnhet: 'PLAN' };
    const svar = await send(`/saker/${ny.sak}/arkivnotater`, felt(notat) + fil('a.txt', 'en') + fil('b.txt', 'to'));
    expect(svar.json()).toMatchObject({
      tittel: 'Telefonnotat',
      dokumenter: [{ tittel: 'Telefonnotat' }, { tittel: 'b.txt' }],
    });
    const { id, dokumenter } = svar.json();
    const sti = `/arkivnotater/${id}/dokumentobjekter/${dokumenter[0].objekter[0].id}`;
    expect((await kall('GET', sti)).kropp).toBe('filinnhold!!');
    expect((await kall('GET', sti.replace(id, randomUUID()))).status).toBe(404);
    expect((await send(`/saker/${ny.sak}/arkivnotater`, felt(notat))).json().kode).toBe('mottak.ingen-fil');
    expect((await send(`/saker/${ny.sak}/arkivnotater`, felt({}) + fil('a.txt', 'en'))).json().kode).toBe(
      'tjener.ugyldig-forespoersel',
    );
  });

  it('2.8.6: a remark on a journalpost is read back, by who may see it only', async () => {
    innlogget = person('petter');
    await kall('POST', `/journalposter/${ny.post}/merknader`, { tekst: 'Ringt avsender' });
    const { merknader } = (await kall('GET', `/journalposter/${ny.post}/merknader`)).kropp;
    expect(merknader).toMatchObject([{ merknadstekst: 'Ringt avsender', merknadRegistrertAv: 'petter' }]);
    expect((await kall('GET', `/journalposter/${skjermet.post}/merknader`)).status).not.toBe(200);
  });
});
