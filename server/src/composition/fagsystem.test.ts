import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arkivmeldingXml, type Meldingsfelt } from '../../test/program/stubbeformidling.ts';
import { type Testgrunnmur, testgrunnmur } from '../../test/program/testgrunnmur.ts';
import { enArkivstruktur, verdi } from '../arkiv/testing/byggere.ts';
import { type Arkivskaper, arkivskaper, type Sjekksum, systemAktoer, type Uow } from '../kernel/index.ts';
import { createHttp } from '../platform/http/server.ts';
import { type Kontekster, koble } from './kontekster.ts';
import { settOppWeb } from './web.ts';

const [RANA, BINDAL] = [arkivskaper('872418032'), arkivskaper('964983380')];
const MAKS = 20_000;
let mur: Testgrunnmur;
let k: Kontekster;
let app: FastifyInstance;
let arkivdel: string;
let eier: pg.Client;
let nr = 0;

const i = <T>(arbeid: (uow: Uow) => Promise<T>, kommune: Arkivskaper = RANA) =>
  mur.withTenant(kommune, systemAktoer('test'), arbeid);

interface Modul {
  readonly id: string;
  readonly navn: string;
  readonly noekkel: string;
}
async function ny(rett: 'les' | 'skriv' | null = 'skriv'): Promise<Modul> {
  nr += 1;
  const felt = { navn: `Fagsystem ${nr}`, leverandoer: null, formaal: 'Prøves', klarering: [] };
  const { id, navn } = verdi(await i((uow) => k.moduler.opprettModul(uow, felt)));
  const { noekkel } = verdi(await i((uow) => k.moduler.lagModulnoekkel(uow, id, 30)));
  if (rett !== null)
    verdi(await i((uow) => k.arkiv.giModulrett(uow, { id, navn }, { type: 'arkivdel', id: arkivdel }, rett)));
  return { id, navn, noekkel };
}

type Fil = readonly [navn: string, innhold: string];
const SKILLE = 'proeveskille';
function kropp(filer: readonly Fil[], opplysninger?: object | string): string {
  const felt =
    opplysninger === undefined
      ? []
      : [
          `--${SKILLE}\r\ncontent-disposition: form-data; name="opplysninger"\r\n\r\n${
            typeof opplysninger === 'string' ? opplysninger : JSON.stringify(opplysninger)
          }\r\n`,
        ];
  const deler = filer.map(
    ([navn, innhold]) =>
      `--${SKILLE}\r\ncontent-disposition: form-data; name="fil"; filename="${navn}"\r\ncontent-type: text/plain\r\n\r\n${innhold}\r\n`,
  );
  return `${[...felt, ...deler].join('')}--${SKILLE}--\r\n`;
}
async function lever(
  modul: Pick<Modul, 'noekkel'>,
  noekkel: string | null,
  payload: string,
  kommune: Arkivskaper = RANA,
) {
  const svar = await app.inject({
    method: 'POST',
    url: `/api/fagsystem/${kommune}/forsendelser`,
    headers: {
      authorization: `Bearer ${modul.noekkel}`,
      'content-type': `multipart/form-data; boundary=${SKILLE}`,
      ...(noekkel === null ? {} : { 'idempotency-key': noekkel }),
    },
    payload,
  });
  return { status: svar.statusCode, ...svar.json() };
}
const spoer = async (modul: Modul, noekkel: string, kommune: Arkivskaper = RANA) => {
  const svar = await app.inject({
    method: 'GET',
    url: `/api/fagsystem/${kommune}/forsendelser/${noekkel}`,
    headers: { authorization: `Bearer ${modul.noekkel}` },
  });
  return { status: svar.statusCode, ...svar.json() };
};
const antall = async () => {
  const svar = await eier.query<{ n: string }>('select count(*) as n from mottak.forsendelse');
  return Number(svar.rows[0]?.n);
};
const BREV: Fil = ['brev.txt', 'Søknad om garasje i Bråtenveien 4'];

beforeAll(async () => {
  mur = await testgrunnmur();
  k = await koble(mur);
  app = await createHttp(mur.log, { maksOpplasting: MAKS });
  await settOppWeb(app, { ...k, grunnmur: { ...mur, config: { ...mur.config, maksOpplasting: MAKS } } });
  await app.ready();
  eier = new pg.Client({ connectionString: mur.database.adminUrl });
  await eier.connect();
  const felles = { farge: '#123456', maalform: 'nb' } as const;
  const navn = { [RANA]: ['1833', 'Rana', 'R'], [BINDAL]: ['1811', 'Bindal', 'B'] } as const;
  for (const kommune of [RANA, BINDAL]) {
    const [kommunenummer = '', kommunenavn = '', merke = ''] = navn[kommune] ?? [];
    const felt = { ...felles, kommunenummer, navn: kommunenavn, merke };
    verdi(await i((uow) => k.virksomhet.opprettKommune(uow, felt), kommune));
    verdi(await i((uow) => k.arkiv.opprettArkivstruktur(uow, enArkivstruktur()), kommune));
  }
  const struktur = verdi(await i((uow) => k.arkiv.hentStruktur(uow)));
  arkivdel = struktur.arkiv[0]?.arkivdeler[0]?.id ?? '';
});
afterAll(async () => {
  await eier.end();
  await app.close();
  await k.lukk();
  await mur.rydd();
});

describe('a delivery from a module', () => {
  it('is kept as it came before it is answered, with the hints as hints and the module as its sender', async () => {
    const modul = await ny();
    const hint = {
      tittel: 'Søknad fra 01810112345',
      saksnummer: '2026/14',
      taushetsbelagt: true,
      datert: '2026-11-18',
    };
    const svar = await lever(modul, 'levering-1', kropp([BREV], hint));
    expect(svar).toMatchObject({ status: 'mottatt', noekkel: 'levering-1', alleredeMottatt: false });
    const kort = createHash('sha256').update(BREV[1]).digest('hex') as Sjekksum;
    const fil = await mur.blober.lokalSti(RANA, kort);
    expect(await readFile(fil.sti, 'utf8')).toBe(BREV[1]);
    await fil.slipp();
    const { kanal, leveranse, journalpost } = verdi(await i((uow) => k.mottak.hentForsendelse(uow, svar.id)));
    expect([kanal, journalpost]).toEqual(['fagsystem', null]);
    expect(leveranse).toMatchObject({
      tittel: 'Søknad fra *****',
      saksvink: { saksaar: 2026, sakssekvensnummer: 14 },
      taushetsbelagt: true,
      datert: '2026-11-18',
    });
    const spor = await i((uow) => k.sporing.hentSpor(uow, svar.id));
    expect(spor).toContainEqual(
      expect.objectContaining({ aktoer: modul.navn, handling: 'forsendelse.mottatt', utfall: 'utfoert' }),
    );
  });

  it('of several files is one forsendelse, with the first as its main document', async () => {
    const modul = await ny();
    const svar = await lever(modul, 'levering-flere', kropp([BREV, ['tegning.txt', 'En tegning av garasjen']]));
    const arbeid = <T>(a: (uow: Uow) => Promise<T>) => i(a);
    await k.mottak.pakkUt(RANA, svar.id, arbeid);
    const { dokumenter, avvik } = verdi(await i((uow) => k.mottak.hentForsendelse(uow, svar.id)));
    expect(dokumenter.map(({ filnavn, rolle }) => [filnavn, rolle])).toEqual([
      ['brev.txt', 'hoveddokument'],
      ['tegning.txt', 'vedlegg'],
    ]);
    expect(avvik).toEqual([]);
  });
});

describe('the key of a delivery', () => {
  it('with the same content gets the same answer, however often and at once it is sent', async () => {
    const modul = await ny();
    const foer = await antall();
    const payload = kropp([BREV, ['to.txt', 'Andre fil']], { tittel: 'Det samme' });
    const svar = await Promise.all([1, 2, 3, 4].map(() => lever(modul, 'samme-noekkel', payload)));
    const igjen = await lever(modul, 'samme-noekkel', payload);
    expect(new Set([...svar, igjen].map(({ id }) => id)).size).toBe(1);
    expect(svar.filter(({ alleredeMottatt }) => alleredeMottatt === false)).toHaveLength(1);
    expect(igjen).toMatchObject({ alleredeMottatt: true });
    expect(await antall()).toBe(foer + 1);
  });

  it.each([
    ['another file', kropp([['brev.txt', 'Noe annet']])],
    ['another name', kropp([['annet.txt', BREV[1]]])],
    ['one file more', kropp([BREV, ['to.txt', 'Andre fil']])],
    ['another hint', kropp([BREV], { tittel: 'Noe annet' })],
  ])('with %s is refused in words, and nothing is received', async (_hva, payload) => {
    const modul = await ny();
    expect((await lever(modul, 'brukt-noekkel', kropp([BREV]))).status).toBe('mottatt');
    const foer = await antall();
    const svar = await lever(modul, 'brukt-noekkel', payload);
    expect([svar.status, svar.kode, svar.title]).toEqual([
      409,
      'mottak.leveringsnoekkel-i-bruk',
      expect.stringContaining('ny nøkkel'),
    ]);
    expect(await antall()).toBe(foer);
  });

  it('belongs to its module: another one may use the same, and sees nothing of the first', async () => {
    const [en, to] = [await ny(), await ny()];
    const foerste = await lever(en, 'felles-noekkel', kropp([BREV]));
    expect((await spoer(to, 'felles-noekkel')).kode).toBe('tjener.finnes-ikke');
    const andre = await lever(to, 'felles-noekkel', kropp([['x.txt', 'Et annet brev']]));
    expect(andre.id).not.toBe(foerste.id);
    expect((await spoer(en, 'felles-noekkel')).id).toBe(foerste.id);
  });

  it('tells what has become of it; an unknown one is not there', async () => {
    const modul = await ny();
    const { id } = await lever(modul, 'hvor-er-den', kropp([BREV]));
    expect(await spoer(modul, 'hvor-er-den')).toMatchObject({ id, status: 'mottatt', avvik: [], journalpost: null });
    await k.mottak.pakkUt(RANA, id, (arbeid) => i(arbeid));
    expect((await spoer(modul, 'hvor-er-den')).status).not.toBe('mottatt');
    expect((await spoer(modul, 'finnes-aldri')).kode).toBe('tjener.finnes-ikke');
  });
});

describe('an arkivmelding', () => {
  const nevner = ['vedlegg.txt', 'brev.txt'];
  const pakke = (felt: Meldingsfelt = {}): Fil[] => [
    ['arkivmelding.xml', arkivmeldingXml({ nevner, ...felt })],
    ['vedlegg.txt', 'En tegning'],
    BREV,
  ];

  it('is received with what it says as hints, its main document first, and is kept as it came', async () => {
    const modul = await ny();
    const svar = await lever(modul, 'arkivmelding-1', kropp(pakke()));
    expect(svar).toMatchObject({ status: 'mottatt', alleredeMottatt: false });
    expect(await lever(modul, 'arkivmelding-1', kropp(pakke()))).toMatchObject({ id: svar.id, alleredeMottatt: true });
    const { rows } = await eier.query(
      'select opplysninger, raa_sjekksum, raa_filnavn from mottak.leveranse where forsendelse = $1',
      [svar.id],
    );
    expect(rows[0]).toMatchObject({
      raa_filnavn: 'levering.zip',
      opplysninger: { tittel: 'Søknad om garasje', datert: '2026-11-18', saksvink: { saksaar: 2026 } },
    });
    await k.mottak.pakkUt(RANA, svar.id, (arbeid) => i(arbeid));
    const sql = 'select filnavn from mottak.dokument where forsendelse = $1 order by nummer';
    const { rows: dokumenter } = await eier.query<{ filnavn: string }>(sql, [svar.id]);
    expect(dokumenter.map(({ filnavn }) => filnavn)).toEqual(['brev.txt', 'vedlegg.txt']);
  });

  it.each<[string, Fil[], string]>([
    ['without one of its documents', pakke().slice(0, 2), 'mottak.arkivmelding-mangler-fil'],
    ['that cannot be read', [['arkivmelding.xml', '<arkivmelding>'], BREV], 'mottak.arkivmelding-uleselig'],
  ])('%s is refused with its reason, and nothing is received', async (_hva, filer, aarsak) => {
    const modul = await ny();
    const foer = await antall();
    expect(await lever(modul, 'arkivmelding-2', kropp(filer))).toMatchObject({
      status: 422,
      kode: 'mottak.arkivmelding-avvist',
      detaljer: { aarsak },
    });
    expect(await antall()).toBe(foer);
  });
});

describe('nothing is received', () => {
  it.each<[string, 'les' | null]>([
    ['from a module that may only read', 'les'],
    ['from a module without any right', null],
  ])('4.1.15: %s', async (_hva, rett) => {
    const modul = await ny(rett);
    const foer = await antall();
    expect((await lever(modul, 'uten-skriverett', kropp([BREV]))).kode).toBe('mottak.modul-kan-ikke-levere');
    expect(await antall()).toBe(foer);
  });

  it('from a passive module, with an unknown key, or in another municipality', async () => {
    const modul = await ny();
    const foer = await antall();
    expect((await lever({ noekkel: `${modul.noekkel}x` }, 'levering-1', kropp([BREV]))).kode).toBe(
      'tilgang.ukjent-modul',
    );
    expect((await lever(modul, 'levering-1', kropp([BREV]), BINDAL)).kode).toBe('tilgang.ukjent-modul');
    verdi(await i((uow) => k.moduler.settModulAktiv(uow, modul.id, { aktiv: false, grunn: 'Ikke i bruk lenger' })));
    expect((await lever(modul, 'levering-1', kropp([BREV]))).kode).toBe('tilgang.ukjent-modul');
    expect(await antall()).toBe(foer);
  });

  it.each<[string, string | null, string, string]>([
    ['without a key', null, kropp([BREV]), 'mottak.leveringsnoekkel-mangler'],
    ['with a key that is none', 'kort', kropp([BREV]), 'mottak.leveringsnoekkel-mangler'],
    ['without a file', 'uten-filer', kropp([], {}), 'mottak.ingen-fil'],
    ['with hints that are not JSON', 'ikke-json', kropp([BREV], '{"tittel":'), 'mottak.ugyldige-opplysninger'],
    ['with a hint that is misspelt', 'feil-felt', kropp([BREV], { titel: 'X' }), 'mottak.ugyldige-opplysninger'],
    ['with a file that is too large', 'for-stor-1', kropp([['a.txt', 'a'.repeat(MAKS + 1)]]), 'mottak.for-stor-fil'],
    [
      'with files that are too large together',
      'for-stor-2',
      kropp([
        ['a.txt', 'a'.repeat(MAKS - 10)],
        ['b.txt', 'b'.repeat(100)],
      ]),
      'mottak.for-stor-fil',
    ],
    ['cut off on the way', 'avbrutt-1', kropp([BREV]).slice(0, -30), 'mottak.avbrutt-opplasting'],
  ])('%s', async (_hva, noekkel, payload, kode) => {
    const modul = await ny();
    const foer = await antall();
    expect((await lever(modul, noekkel, payload)).kode).toBe(kode);
    expect(await antall()).toBe(foer);
    // The same module, with what it should have sent, is received.
    expect((await lever(modul, 'rettet-opp', kropp([BREV]))).status).toBe('mottatt');
  });
});
