import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Testgrunnmur, testgrunnmur } from '../../../../test/program/testgrunnmur.ts';
import { type Aktoer, arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import { registerRoutes } from '../../../platform/http/register.ts';
import { createHttp } from '../../../platform/http/server.ts';
import { createLog } from '../../../platform/log.ts';
import { createSoek, type SoekbarJournalpost } from '../../index.ts';
import { blobTekstkilde } from '../blob/tekstkilde.ts';
import { hendelseslogg } from '../postgres/hendelseslogg.ts';
import { soekLager } from '../postgres/soek.repository.ts';
import { soekRuter } from './ruter.ts';

const RANA = arkivskaper('872418032');
const poster = new Map<string, SoekbarJournalpost>();
let grunnmur: Testgrunnmur;
let app: FastifyInstance;

/** What the archive holds: the name in the tests, and what differs from a plain letter. */
const POSTER: Readonly<Record<string, Partial<SoekbarJournalpost>>> = {
  garasje: { tittel: 'Søknad om garasje på Langneset', journaldato: '2026-11-02' },
  garasjeklage: { tittel: 'Klage på garasje', journaldato: '2026-11-10' },
  naust: { tittel: 'Søknad om naust', journaldato: '2026-11-20', parter: [{ navn: 'Båt Hansen AS', skjermet: false }] },
  skyss: {
    tittel: 'Skoleskyss for elever',
    journaldato: '2019-05-06',
    parter: [{ navn: 'Hanson Buss AS', skjermet: false }],
  },
  vedlegg: { tittel: 'Oversendelse', dokumenttitler: ['Situasjonsplan i målestokk'] },
  skannet: { tittel: 'Henvendelse', forsendelse: randomUUID() },
  skjermet: {
    tittel: 'Melding om Trollvik',
    offentligTittel: 'Henvendelse 7',
    tilgangskode: '13',
    parter: [{ navn: 'Ola Trollvik', skjermet: true }],
  },
};
const navnFor = new Map<string, string>();
let klarering: readonly string[] = [];

beforeAll(async () => {
  grunnmur = await testgrunnmur();
  const soek = createSoek({
    lager: soekLager,
    arkiv: { hentJournalpost: async (_uow, id) => poster.get(id) ?? null, hentSak: async () => null },
    tekster: blobTekstkilde(grunnmur.blober),
    hendelser: hendelseslogg,
  });
  const { sjekksum } = await grunnmur.blober.put(RANA, { bytes: Buffer.from('Vi ber om at Grustaket stenges.') });
  for (const [nummer, [navn, felt]] of Object.entries(POSTER).entries()) {
    const post: SoekbarJournalpost = {
      journalpost: randomUUID(),
      saksmappe: randomUUID(),
      registreringsID: `2026/${nummer + 1}-1`,
      journalaar: 2026,
      journalsekvensnummer: nummer + 1,
      tittel: navn,
      offentligTittel: null,
      journaldato: '2026-10-01',
      tilgangskode: null,
      saksbehandler: null,
      parter: [],
      forsendelse: null,
      utgaatt: false,
      klasse: null,
      dokumenttitler: [],
      ...felt,
    };
    poster.set(post.journalpost, post);
    navnFor.set(post.journalpost, navn);
    await grunnmur.withTenant(RANA, systemAktoer('soek'), async (uow) => {
      await soek.indekserJournalpost(uow, post.journalpost);
      if (post.forsendelse === null) return;
      await soek.indekserDokument(uow, { forsendelse: post.forsendelse, dokument: randomUUID(), tekstfil: sjekksum });
    });
  }
  app = await createHttp(createLog('silent'), { maksOpplasting: 1000 });
  registerRoutes(app, soekRuter(soek), {
    withTenant: grunnmur.withTenant,
    innloggetFor: async () => ({
      bruker: { id: 'b', brukernavn: 'b', navn: 'b' },
      sesjon: 's',
      sperretAv: null,
      arkivskapere: [RANA],
      aktoerFor: (): Aktoer => ({
        type: 'bruker',
        id: 'b',
        navn: 'b',
        evner: new Set(['journalpost:les']),
        klarering: new Set(klarering),
      }),
    }),
    spor: async () => undefined,
  });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await grunnmur.rydd();
});

/** Names of what is found, in the alphabet's order. */
async function finn(q: string, periode: { fra?: string; til?: string } = {}): Promise<string[]> {
  const svar = await app.inject({ url: '/api/soek', query: { q, ...periode }, headers: { 'x-dokumentsenter': '1' } });
  expect(svar.statusCode).toBe(200);
  const { treff }: { treff: { id: string }[] } = svar.json();
  return treff.map(({ id }) => navnFor.get(id) ?? id).sort();
}

describe('search over HTTP', () => {
  test('5.1.2: fields and words are combined: title and name, title and not name, words and period', async () => {
    expect(await finn('tittel:naust navn:hansen')).toEqual(['naust']);
    expect(await finn('tittel:hansen')).toEqual([]);
    expect(await finn('tittel:søknad IKKE navn:hansen')).toEqual(['garasje']);
    expect(await finn('(tittel:garasje ELLER navn:hansen) søknad', { fra: '2026-11-15' })).toEqual(['naust']);
  });

  test('5.1.3: a word is cut to the right, to the left and on both sides, and one sign is masked', async () => {
    expect(await finn('garas*')).toEqual(['garasje', 'garasjeklage']);
    expect(await finn('*neset')).toEqual(['garasje']);
    expect(await finn('*lesky*')).toEqual(['skyss']);
    expect(await finn('hans?n')).toEqual(['naust', 'skyss']);
    expect(await finn('b?t')).toEqual([]);
    expect(await finn('?ng*')).toEqual([]);
    expect(await finn('s*d hans?n')).toEqual([]);
    expect(await finn('sø*nad hans?n')).toEqual(['naust']);
    expect(await finn('søknad IKKE hans?n')).toEqual(['garasje']);
    expect(await finn('*neset ELLER *skyss')).toEqual(['garasje', 'skyss']);
  });

  test('5.1.3, 5.1.11: a mask does not find what is shielded, but for those cleared; nor does leaving it out', async () => {
    for (const q of ['*llvik', 'tr?llvik', 'henvendelse *llvik']) expect(await finn(q)).toEqual([]);
    expect(await finn('tittel:henvendelse IKKE tr?llvik')).toContain('skjermet');
    klarering = ['13'];
    expect(await finn('*llvik')).toEqual(['skjermet']);
    expect(await finn('tittel:henvendelse IKKE trollvik')).not.toContain('skjermet');
    klarering = [];
  });

  test('5.1.4: in an interval of dates, both days counted in', async () => {
    expect(await finn('søknad ELLER klage', { fra: '2026-11-02', til: '2026-11-10' })).toEqual([
      'garasje',
      'garasjeklage',
    ]);
    expect(await finn('søknad ELLER klage', { fra: '2026-11-03', til: '2026-11-09' })).toEqual([]);
  });

  test('5.1.5: before and after a date, old entries too', async () => {
    expect(await finn('søknad ELLER skoleskyss', { fra: '2026-11-03' })).toEqual(['naust']);
    expect(await finn('søknad ELLER skoleskyss', { til: '2026-11-19' })).toEqual(['garasje', 'skyss']);
    expect(await finn('søknad ELLER skoleskyss', { til: '2020-01-01' })).toEqual(['skyss']);
  });

  test('5.1.6: free text in whatever metadata there is: title, name, number', async () => {
    expect(await finn('langneset')).toEqual(['garasje']);
    expect(await finn('buss')).toEqual(['skyss']);
    expect(await finn('2026/3-1')).toEqual(['naust']);
  });

  test('5.1.7: OG, ELLER, IKKE, parentheses and phrases', async () => {
    expect(await finn('garasje OG søknad')).toEqual(['garasje']);
    expect(await finn('garasje ELLER naust')).toEqual(['garasje', 'garasjeklage', 'naust']);
    expect(await finn('garasje IKKE klage')).toEqual(['garasje']);
    expect(await finn('søknad (garasje ELLER naust) IKKE langneset')).toEqual(['naust']);
    expect(await finn('"klage på garasje"')).toEqual(['garasjeklage']);
    expect(await finn('"garasje klage"')).toEqual([]);
    expect(await finn('IKKE klage')).toEqual([]);
  });

  test('5.1.8, 5.1.9: a document is found, by its own title too', async () => {
    expect(await finn('situasjonsplan')).toEqual(['vedlegg']);
    expect(await finn('situasjonsplan målestokk')).toEqual(['vedlegg']);
  });

  test('5.1.10: by the text of the document, and only there when asked', async () => {
    expect(await finn('grustak')).toEqual(['skannet']);
    expect(await finn('tekst:grustaket')).toEqual(['skannet']);
    expect(await finn('tittel:grustaket')).toEqual([]);
  });

  test('5.1.13: capitals and small letters are the same, in words, beginnings, masks, names and fields', async () => {
    for (const q of ['GARASJE langneset', 'garasje LANGNESET', 'LANGN*', '*NESET', 'Tittel:LANGNESET']) {
      expect(await finn(q)).toEqual(['garasje']);
    }
    expect(await finn('HANS?N båt')).toEqual(await finn('hans?n BÅT'));
    expect(await finn('HANS?N BÅT')).toEqual(['naust']);
  });
});
