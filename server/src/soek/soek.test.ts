import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Testgrunnmur, testgrunnmur } from '../../test/program/testgrunnmur.ts';
import { journalpostEndret, journalpostJournalfoert } from '../arkiv/events.ts';
import { type Aktoer, type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { dokumentLest } from '../tolking/events.ts';
import { blobTekstkilde } from './adapters/blob/tekstkilde.ts';
import { hendelseslogg } from './adapters/postgres/hendelseslogg.ts';
import { soekLager } from './adapters/postgres/soek.repository.ts';
import { createSoek, type SoekbarJournalpost, type SoekbarSak, type Soeking } from './index.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const poster = new Map<string, SoekbarJournalpost>();
const saker = new Map<string, SoekbarSak>();
let grunnmur: Testgrunnmur;
let soek: Soeking;
let nummer = 0;

beforeAll(async () => {
  grunnmur = await testgrunnmur();
  soek = createSoek({
    lager: soekLager,
    arkiv: {
      hentJournalpost: async (_uow, id) => poster.get(id) ?? null,
      hentSak: async (_uow, id) => saker.get(id) ?? null,
    },
    tekster: blobTekstkilde(grunnmur.blober),
    hendelser: hendelseslogg,
  });
});
afterAll(() => grunnmur.rydd());

function enBruker(klarering: string[] = [], id = 'bruker-1'): Aktoer {
  return { type: 'bruker', id, navn: 'Arkivar', evner: new Set(['journalpost:les']), klarering: new Set(klarering) };
}

const i = <T>(kommune: Arkivskaper, arbeid: (uow: Uow) => Promise<T>) =>
  grunnmur.withTenant(kommune, systemAktoer('soek'), arbeid);

async function enJournalpost(felt: Partial<SoekbarJournalpost> = {}, kommune = RANA): Promise<SoekbarJournalpost> {
  nummer += 1;
  const post: SoekbarJournalpost = {
    journalpost: randomUUID(),
    saksmappe: randomUUID(),
    registreringsID: `2026/${nummer}-1`,
    journalaar: 2026,
    journalsekvensnummer: nummer,
    tittel: 'Spørsmål om brøyting',
    offentligTittel: null,
    journaldato: '2026-11-20',
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
  await i(kommune, (uow) => soek.indekserJournalpost(uow, post.journalpost));
  return post;
}

async function finn(q: string, aktoer: Aktoer = enBruker(), kommuner: readonly Arkivskaper[] = [RANA]) {
  const svar = await soek.finn(
    grunnmur.withTenant,
    kommuner.map((kommune) => ({ arkivskaper: kommune, aktoer })),
    { q, fra: null, til: null, grense: 30 },
  );
  return svar.treff;
}
const ider = async (q: string, aktoer?: Aktoer, kommuner?: readonly Arkivskaper[]) =>
  (await finn(q, aktoer, kommuner)).map((t) => t.id);

describe('words', () => {
  test('in other forms, in compounds, in both written languages', async () => {
    const skyss = await enJournalpost({ tittel: 'Søknad om skoleskyss for elevar' });
    expect(await ider('skyss')).toContain(skyss.journalpost);
    expect(await ider('søknader elev')).toContain(skyss.journalpost);
    expect(await ider('barnehage')).not.toContain(skyss.journalpost);
  });

  test('by party, unstemmed, and by property', async () => {
    const post = await enJournalpost({
      tittel: 'Nabovarsel 48/382',
      parter: [{ navn: 'Fjordgløtt Entreprenør AS', skjermet: false }],
    });
    expect(await ider('fjordgløtt')).toEqual([post.journalpost]);
    expect(await ider('48/382')).toEqual([post.journalpost]);
    expect((await finn('fjordgløtt'))[0]).toMatchObject({ part: 'Fjordgløtt Entreprenør AS', skjult: false });
  });

  test('by number, as far as it is written', async () => {
    const post = await enJournalpost({
      registreringsID: '2019/7714-2',
      journalaar: 2019,
      journalsekvensnummer: 99_123,
    });
    expect(await ider('2019/77')).toEqual([post.journalpost]);
    expect(await ider('99123/2019')).toEqual([post.journalpost]);
    expect(await ider('99123')).toEqual([post.journalpost]);
  });

  test('what is only marks or empty words finds nothing and breaks nothing', async () => {
    for (const q of ['og', "'", '\\', ':*', '&|!', '(((', 'i på', '%', '2026/', "a'b\\c", '*'.repeat(50)])
      await finn(q);
    expect(await finn("' or 1=1 --")).toEqual([]);
  });

  test('cases are found too, by title and number', async () => {
    const id = randomUUID();
    saker.set(id, {
      saksmappe: id,
      saksnummer: '2018/551',
      tittel: 'Kommuneplanens arealdel',
      offentligTittel: null,
      dato: '2026-01-02',
      tilgangskode: null,
      saksansvarlig: null,
      parter: [],
      klasse: 'L12',
      gnrbnr: null,
    });
    await i(RANA, (uow) => soek.indekserSak(uow, id));
    expect(await finn('arealdel')).toMatchObject([{ slag: 'sak', id, nummer: '2018/551' }]);
    expect(await ider('2018/551')).toEqual([id]);
  });
});

describe('access', () => {
  test('a shielded journalpost is found by its words only by those cleared for its code, and its saksbehandler', async () => {
    const post = await enJournalpost({
      tittel: 'Melding om trampolinehopping',
      offentligTittel: 'Henvendelse trampett',
      tilgangskode: '13',
      saksbehandler: 'bruker-9',
      parter: [{ navn: 'Kari Vinterdal', skjermet: true }],
    });
    for (const q of ['trampolinehopping', 'Vinterdal', 'trampoline*', 'melding trampett']) {
      expect(await ider(q)).not.toContain(post.journalpost);
      expect(await ider(q, enBruker(['26']))).not.toContain(post.journalpost);
      expect(await ider(q, enBruker(['13']))).toContain(post.journalpost);
      expect(await ider(q, enBruker([], 'bruker-9'))).toContain(post.journalpost);
    }
    expect(await finn('trampett')).toMatchObject([
      { tittel: 'Henvendelse trampett', part: null, utdrag: null, skjult: true },
    ]);
    expect(await finn(post.registreringsID)).toMatchObject([{ tittel: 'Henvendelse trampett', skjult: true }]);
    expect(await finn('trampett', enBruker(['13']))).toMatchObject([
      { tittel: 'Melding om trampolinehopping', part: 'Kari Vinterdal', skjult: false },
    ]);
  });

  test('shielded afterwards: the words are gone from the open', async () => {
    const post = await enJournalpost({ tittel: 'Kjeglespill i kantina' });
    expect(await ider('kjeglespill')).toEqual([post.journalpost]);
    poster.set(post.journalpost, { ...post, tilgangskode: '13', offentligTittel: 'Henvendelse' });
    await i(RANA, (uow) => soek.indekserJournalpost(uow, post.journalpost));
    expect(await ider('kjeglespill')).toEqual([]);
  });

  test('no municipality sees another, and several are merged', async () => {
    const rana = await enJournalpost({ tittel: 'Sjøørretfiske' });
    const bindal = await enJournalpost({ tittel: 'Sjøørretfiske', journaldato: '2026-11-21' }, BINDAL);
    expect(await ider('sjøørretfiske')).toEqual([rana.journalpost]);
    expect(await ider('sjøørretfiske', enBruker(), [RANA, BINDAL])).toEqual([bindal.journalpost, rana.journalpost]);
  });

  test('the function behind the search takes any word as a word', async () => {
    for (const ord of ['100%s', '%1$L', "a'b", 'a\\b', '2$s', '$$']) {
      const svar = await i(RANA, (uow) =>
        soekLager(uow).finn({
          uttrykk: { og: [{ ord: `${ord}x` }, { maske: "a'b%s%1$L" }] },
          rettighet: { klarering: ["%'"], bruker: "%s'" },
          fra: null,
          til: null,
          grense: 5,
        }),
      );
      expect(svar).toEqual([]);
    }
  });

  test('the function behind the search gives nothing without a tenant', async () => {
    const { rows } = await grunnmur.pool.query(
      `select * from soek.finn('{"ord":"brøyting"}', null, '', null, null, 10)`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the text of documents', () => {
  const lest = (forsendelse: string, tekstfil: string) => ({ forsendelse, dokument: randomUUID(), tekstfil });
  const lagreTekst = async (innhold: unknown) =>
    (
      await grunnmur.blober.put(RANA, {
        bytes: Buffer.from(typeof innhold === 'string' ? innhold : JSON.stringify(innhold)),
      })
    ).sjekksum;

  test('read before the journalpost had its number, or after: found with the place shown', async () => {
    const [foer, etter] = [randomUUID(), randomUUID()];
    const fil = await lagreTekst({
      sider: [{ tekst: 'Til kommunen.' }, { tekst: 'Vi ber om at grustaket ved Langvatnet stenges.' }],
    });
    await i(RANA, (uow) => soek.indekserDokument(uow, lest(foer, fil)));
    const a = await enJournalpost({ tittel: 'Henvendelse', forsendelse: foer });
    const b = await enJournalpost({ tittel: 'Henvendelse', forsendelse: etter });
    await i(RANA, (uow) => soek.indekserDokument(uow, lest(etter, fil)));
    const treff = await finn('grustak langvatnet');
    expect(treff.map((t) => t.id).sort()).toEqual([a.journalpost, b.journalpost].sort());
    expect(treff[0]?.utdrag).toContain('‹grustaket› ved ‹Langvatnet›');
  });

  test('of a shielded journalpost is found and shown only with clearance', async () => {
    const forsendelse = randomUUID();
    const fil = await lagreTekst('Eleven har vært borte med blåveispollen.');
    await i(RANA, (uow) => soek.indekserDokument(uow, lest(forsendelse, fil)));
    const post = await enJournalpost({
      tittel: 'Fravær',
      offentligTittel: 'Henvendelse',
      tilgangskode: '13',
      forsendelse,
    });
    expect(await ider('blåveispollen')).toEqual([]);
    expect(await finn('blåveispollen', enBruker(['13']))).toMatchObject([
      { id: post.journalpost, utdrag: 'Eleven har vært borte med ‹blåveispollen›.' },
    ]);
  });
});

test('everything can be built again from the kept events, and again', async () => {
  const forsendelse = randomUUID();
  const post = await enJournalpost({ tittel: 'Honningbier på tak', forsendelse });
  const fil = (await grunnmur.blober.put(RANA, { bytes: Buffer.from('Kubene står på rådhuset.') })).sjekksum;
  await i(RANA, async (uow) => {
    await uow.announce(journalpostJournalfoert, {
      journalpost: post.journalpost,
      saksmappe: post.saksmappe,
      forsendelse,
    });
    await uow.announce(journalpostEndret, {
      journalpost: post.journalpost,
      saksmappe: post.saksmappe,
      felt: ['tittel'],
    });
    await uow.announce(dokumentLest, {
      forsendelse,
      dokument: randomUUID(),
      sider: 1,
      arkivfil: null,
      arkivfilStoerrelse: null,
      arkivformat: null,
      tekstfil: fil,
      aarsak: null,
    });
    await soek.glem(uow, post.journalpost);
  });
  expect(await ider('honningbier')).toEqual([]);
  for (let runde = 0; runde < 2; runde += 1) {
    let etter: number | null = 0;
    while (etter !== null) {
      const fra: number = etter;
      etter = await i(RANA, (uow) => soek.reindekser(uow, fra));
    }
    expect(await ider('honningbier kubene')).toEqual([post.journalpost]);
  }
});
