import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sjekkPdfa } from '@dokumentsenter/pdfa';
import type { FastifyInstance } from 'fastify';
import { unzipSync } from 'fflate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aktoer, type Arkivskaper, arkivskaper } from '../../../kernel/index.ts';
import { registerRoutes } from '../../../platform/http/register.ts';
import { createHttp } from '../../../platform/http/server.ts';
import { createLog } from '../../../platform/log.ts';
import { type Arkivrom, BINDAL, nyttArkivrom, RANA } from '../../testing/arkivrom.ts';
import { enSak, etBrev, verdi } from '../../testing/byggere.ts';
import { innsynsruter } from './innsynsruter.ts';

/** Synthetic: month + 80. */
const FNR = '01810198709';
const INNHOLD = Buffer.from('brevet');
let rom: Arkivrom;
let app: FastifyInstance;
let hvem: Aktoer;
const spor: { handling: string; objekt: string | null; utfall: string }[] = [];
const saker: Record<'egen' | 'barn' | 'bindal', string> = { egen: '', barn: '', bindal: '' };

const person = (evner: string[], klarering: string[] = ['13']): Aktoer => ({
  type: 'bruker',
  id: 'kari',
  navn: 'Kari Arkivar',
  evner: new Set(evner),
  klarering: new Set(klarering),
});
const ARKIVAR = person(['partsinnsyn:skriv', 'innsyn:egne']);
const SAKSBEHANDLER = person(['partsinnsyn:skriv']);

beforeAll(async () => {
  rom = await nyttArkivrom();
  const part = {
    type: 'EA',
    slag: 'person',
    orgnr: null,
    fnr: null,
    adresse: null,
    epost: null,
    skjermet: false,
  } as const;
  const lag = async (eier: Arkivskaper, sak: object, poster: object[]) =>
    rom.i(
      async (uow) => {
        const { id } = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak(sak)));
        for (const post of poster) verdi(await rom.arkiv.journalfoer(uow, etBrev(id, post)));
        return id;
      },
      { arkivskaper: eier },
    );
  const fra = (navn: string, fnr: string | null = null, mer: object = {}) => ({ ...part, navn, fnr, ...mer });
  const skjermet = { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Melding' };
  saker.egen = await lag(RANA, {}, [
    { tittel: 'Søknad', korrespondanseparter: [fra('Siri Prøve', FNR)] },
    {
      tittel: 'Nabovarsel fra Ola Hemmelig',
      ...skjermet,
      korrespondanseparter: [fra('Ola Hemmelig'), fra('Siri Prøve', null, { type: 'EK' })],
    },
    {
      tittel: 'Vurdering',
      journalposttype: 'X',
      mottattDato: null,
      korrespondanseparter: [fra('Anders Hansen', null, { type: 'IA' })],
    },
    { tittel: 'Klage fra en annen', korrespondanseparter: [fra('Nils Annen')] },
  ]);
  saker.barn = await lag(RANA, { tittel: 'Barnet Prøve', ...skjermet, offentligTittel: 'Barnevernssak' }, [
    { tittel: 'Melding om barnet', korrespondanseparter: [fra('Siri Prøve', FNR)] },
  ]);
  saker.bindal = await lag(BINDAL, {}, [{ korrespondanseparter: [fra('Siri Prøve', FNR)] }]);
  app = await createHttp(createLog('silent'), { maksOpplasting: 1 });
  registerRoutes(app, innsynsruter(rom.arkiv, { open: async () => Readable.from([INNHOLD]) }), {
    withTenant: rom.withTenant,
    innloggetFor: async () => ({
      bruker: { id: hvem.id, brukernavn: hvem.id, navn: hvem.navn },
      sesjon: 's',
      sperretAv: null,
      arkivskapere: [RANA],
      aktoerFor: (eier) => (eier === RANA ? hvem : null),
    }),
    spor: async ({ handling, objekt, utfall }) => void spor.push({ handling, objekt, utfall }),
  });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await rom.rydd();
});

async function kall(sti: string, body: object, eier: string = RANA) {
  const url = `/api/kommuner/${eier}/partsinnsyn/${sti}`;
  const svar = await app.inject({ method: 'POST', url, headers: { 'x-dokumentsenter': '1' }, payload: body });
  const json = svar.headers['content-type']?.includes('json') === true;
  return { status: svar.statusCode, kropp: json ? svar.json() : null, bytes: svar.rawPayload };
}
async function somEier(arbeid: (eier: pg.Client) => Promise<void>): Promise<void> {
  const eier = new pg.Client({ connectionString: rom.eierUrl });
  await eier.connect();
  await arbeid(eier).finally(() => eier.end());
}
const bestilling = (endret: object = {}) => ({
  grunnlag: 'egne',
  soek: 'Siri Prøve',
  navn: ['Siri Prøve'],
  saker: [saker.egen],
  ...endret,
});

describe('insight in own affairs', () => {
  it('5.2.40: a person is found by fødselsnummer or name in every case of the municipality, and in no other', async () => {
    hvem = ARKIVAR;
    for (const soek of [FNR, 'prøve siri']) {
      const { kropp } = await kall('soek', { soek });
      expect(kropp.personer).toHaveLength(1);
      expect(kropp.personer[0].saker.map((sak: { id: string }) => sak.id).toSorted()).toEqual(
        [saker.egen, saker.barn].toSorted(),
      );
      expect(JSON.stringify(kropp)).not.toContain(FNR);
    }
    expect(spor.at(-1)).toEqual({ handling: 'partsinnsyn.soekt', objekt: null, utfall: 'utfoert' });
    expect((await kall('soek', { soek: FNR }, BINDAL)).status).toBe(404);
    expect((await kall('forhaandsvisning', bestilling({ saker: [saker.bindal] }))).kropp.kode).toBe(
      'arkiv.innsyn-uten-treff',
    );
  });

  it('5.2.40: without clearance the shielded case is not found, and the codes it could lie under are told', async () => {
    hvem = person(['partsinnsyn:skriv', 'innsyn:egne'], []);
    const { kropp } = await kall('soek', { soek: FNR });
    expect(kropp.personer[0].saker.map((sak: { id: string }) => sak.id)).toEqual([saker.egen]);
    expect(kropp.utenKlarering).toContain('13');
    const svar = await kall('forhaandsvisning', bestilling({ saker: [saker.barn] }));
    expect(svar.kropp.kode).toBe('arkiv.innsyn-uten-treff');
  });

  it('5.2.40: is found as party of a journalpost, an arkivnotat and a document too, each by who may see it', async () => {
    const skjult = { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Notat' };
    const { post, notat } = await rom.i(async (uow) => {
      const { id } = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
      const brev = etBrev(id);
      return {
        post: verdi(await rom.arkiv.journalfoer(uow, brev)),
        notat: verdi(await rom.arkiv.opprettArkivnotat(uow, { ...brev, ...skjult })),
      };
    });
    await somEier(async (eier) => {
      const part = `insert into arkiv.part (arkivskaper, system_id, part_navn, part_rolle, skjermet, KOLONNE) values ($1, gen_random_uuid(), $2, 'Søker', false, $3)`;
      await eier.query(part.replace('KOLONNE', 'journalpost'), [RANA, 'Petra Post', post.id]);
      const dokument = `(select dokumentbeskrivelse from arkiv.dokumentbeskrivelse_registrering where journalpost = $3)`;
      const medDokument = part.replace('KOLONNE', 'dokumentbeskrivelse').replace('$3', dokument);
      await eier.query(medDokument, [RANA, 'Dag Dokument', post.id]);
      await eier.query(part.replace('KOLONNE', 'arkivnotat'), [RANA, 'Nora Notat', notat.id]);
      await eier.query(
        `insert into arkiv.korrespondansepart (arkivskaper, system_id, arkivnotat, rekkefoelge, korrespondanseparttype, korrespondansepart_navn, slag, skjermet)
         values ($1, gen_random_uuid(), $2, 1, 'EM', 'Mona Mottaker', 'person', false)`,
        [RANA, notat.id],
      );
    });
    const finnes = async (soek: string) => (await kall('soek', { soek })).kropp.personer.length;
    hvem = ARKIVAR;
    for (const navn of ['Petra Post', 'Dag Dokument', 'Nora Notat', 'Mona Mottaker'])
      expect(await finnes(navn), navn).toBe(1);
    hvem = person(['partsinnsyn:skriv', 'innsyn:egne'], []);
    expect([await finnes('Petra Post'), await finnes('Dag Dokument')]).toEqual([1, 1]);
    expect([await finnes('Nora Notat'), await finnes('Mona Mottaker')]).toEqual([0, 0]);
  });

  it('5.2.40: only the archive searches for people; a case handler prints one case for a party', async () => {
    hvem = SAKSBEHANDLER;
    expect((await kall('soek', { soek: FNR })).status).toBe(404);
    expect((await kall('forhaandsvisning', bestilling())).kropp.kode).toBe('arkiv.innsyn-krever-rolle');
    expect((await kall('forhaandsvisning', bestilling({ grunnlag: 'partsinnsyn' }))).status).toBe(200);
    hvem = person(['saksmappe:les']);
    expect((await kall('forhaandsvisning', bestilling({ grunnlag: 'partsinnsyn' }))).status).toBe(404);
  });

  it("5.2.40: others' posts and shielded names are left out with the paragraph, and cannot be put back", async () => {
    hvem = ARKIVAR;
    const { kropp } = await kall('forhaandsvisning', bestilling());
    const [sak] = kropp.saker;
    const grunner = sak.poster.map((post: { avgjoerelse: { grunn: string | null } }) => post.avgjoerelse.grunn);
    expect(grunner).toEqual([null, null, 'gjelder-andre', 'gjelder-andre']);
    const varsel = sak.poster[1];
    expect(varsel.tittel).toBe('Nabovarsel fra Skjermet');
    expect(varsel.parter[0]).toMatchObject({ navn: 'Skjermet', avgjoerelse: { med: false, grunn: 'andres-navn' } });
    expect(varsel.dokumenter[0]).toMatchObject({ fil: null, avgjoerelse: { grunn: 'maa-sladdes' } });
    const valg = [{ id: varsel.parter[0].id, med: true, begrunnelse: 'Prøver likevel' }];
    const brutt = await kall('forhaandsvisning', bestilling({ valg }));
    expect(brutt).toMatchObject({ status: 422, kropp: { kode: 'arkiv.innsyn-kan-ikke-tas-med' } });
  });

  it('5.2.39: a party gets the whole case, shielded too where it is decided with a reason', async () => {
    hvem = ARKIVAR;
    const partsinnsyn = bestilling({ grunnlag: 'partsinnsyn' });
    const [sak] = (await kall('forhaandsvisning', partsinnsyn)).kropp.saker;
    expect(sak.poster.map((post: { avgjoerelse: { grunn: string | null } }) => post.avgjoerelse.grunn)).toEqual([
      null,
      null,
      'internt',
      null,
    ]);
    const ut = sak.poster.flatMap((post: { id: string; parter: object[]; dokumenter: object[] }) => [
      post,
      ...post.parter,
      ...post.dokumenter,
    ]);
    const valg = ut
      .filter((ting: { avgjoerelse: { med: boolean } }) => !ting.avgjoerelse.med)
      .map((ting: { id: string }) => ({ id: ting.id, med: true, begrunnelse: 'Vurdert: vesentlig for parten' }));
    const alt = (await kall('forhaandsvisning', { ...partsinnsyn, valg })).kropp.saker[0];
    expect(alt.poster.every((post: { avgjoerelse: { med: boolean } }) => post.avgjoerelse.med)).toBe(true);
    expect(alt.poster[1].tittel).toBe('Nabovarsel fra Ola Hemmelig');
  });

  it('5.2.39, 5.2.40: prints a valid PDF/A and a ZIP with the documents that are given, and no others', async () => {
    hvem = ARKIVAR;
    const pdf = await kall('utskrift', bestilling({ format: 'pdf' }));
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await sjekkPdfa(pdf.bytes, '2b')).toEqual([]);
    const zip = unzipSync(
      (await kall('utskrift', bestilling({ format: 'zip', saker: [saker.egen, saker.barn] }))).bytes,
    );
    const navn = Object.keys(zip);
    expect(navn).toHaveLength(3);
    expect(navn[0]).toMatch(/^Innsyn .*\.pdf$/);
    const [, brev] = navn;
    expect(
      createHash('sha256')
        .update(zip[brev ?? ''] ?? '')
        .digest('hex'),
    ).toBe(createHash('sha256').update(INNHOLD).digest('hex'));
    expect(spor.at(-1)?.handling).toBe('partsinnsyn.skrevet');
  });

  it('a broken order is refused without repeating what was searched for', async () => {
    hvem = ARKIVAR;
    const svar = await kall('forhaandsvisning', bestilling({ soek: FNR, saker: [] }));
    expect(svar.status).toBe(400);
    expect(JSON.stringify(svar.kropp)).not.toContain(FNR);
    expect(arkivskaper(RANA)).toBe(RANA);
  });
});
