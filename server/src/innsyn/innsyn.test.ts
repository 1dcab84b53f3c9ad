import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { trxOf } from '../platform/db/unitOfWork.ts';
import { innsynLager } from './adapters/postgres/innsyn.repository.ts';
import { createInnsyn, type Innsyn, type JournalpostForPublisering, type Offentlighetsinnstillinger } from './index.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const INNSTILLINGER: Offentlighetsinnstillinger = {
  arkivmaal: 'kjerne',
  publiseringsforsinkelseDager: 2,
  kontaktEpost: 'post@rana.example',
  kontaktTelefon: null,
  visPrivatpersoner: false,
};

const klokke = testklokke();
const poster = new Map<string, JournalpostForPublisering>();
let innstillinger = INNSTILLINGER;
let grunnmur: Testgrunnmur;
let innsyn: Innsyn;
let nummer = 0;

beforeAll(async () => {
  grunnmur = await testgrunnmur(klokke);
  innsyn = createInnsyn({
    lager: innsynLager,
    arkiv: { hentForPublisering: async (_uow, id) => poster.get(id) ?? null },
    kommuner: {
      hentInnstillinger: async () => innstillinger,
      finnKommuner: async () => [
        { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana', merke: 'RA', farge: '#0a5' },
        { arkivskaper: BINDAL, kommunenummer: '1811', navn: 'Bindal', merke: 'BI', farge: '#a50' },
      ],
    },
  });
});
afterAll(() => grunnmur.rydd());
beforeEach(() => {
  klokke.sett('2026-11-20T09:00:00.000Z');
  innstillinger = INNSTILLINGER;
});

function enJournalpost(felt: Partial<JournalpostForPublisering> = {}): JournalpostForPublisering {
  nummer += 1;
  const post: JournalpostForPublisering = {
    journalpost: randomUUID(),
    saksmappe: randomUUID(),
    saksnummer: '2026/14',
    registreringsID: `2026/14-${nummer}`,
    journalaar: 2026,
    journalsekvensnummer: nummer,
    journalposttype: 'I',
    journalstatus: 'J',
    journaldato: '2026-11-20',
    dokumentetsDato: '2026-11-18',
    tittel: 'Spørsmål om brøyting av kommunal veg',
    offentligTittel: null,
    tilgangskode: null,
    hjemmel: null,
    sakstittel: 'Vinterdrift av veger',
    sakOffentligTittel: null,
    sakTilgangskode: null,
    sakHjemmel: null,
    administrativEnhet: 'Teknisk drift',
    klasse: 'Q21',
    parter: [{ type: 'EA', navn: 'Brøyting og Strøing AS', person: false, orgnr: '211111116', skjermet: false }],
    ...felt,
  };
  poster.set(post.journalpost, post);
  return post;
}

const iRana = <T>(arbeid: (uow: Uow) => Promise<T>) => grunnmur.withTenant(RANA, systemAktoer('innsyn'), arbeid);
const vurder = (post: JournalpostForPublisering) => iRana((uow) => innsyn.vurderPublisering(uow, post.journalpost));

async function listen(q = ''): Promise<readonly { tittel: string; journalnummer: number; navn: string[] }[]> {
  const svar = await innsyn.hentPostliste(grunnmur.withTenant, {
    kommunenummer: '1833',
    q,
    fra: null,
    til: null,
    side: 1,
  });
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi.rader.map((rad) => ({
    tittel: rad.tittel,
    journalnummer: rad.journalsekvensnummer,
    navn: rad.parter.map((p) => p.navn),
  }));
}
const vises = async (post: JournalpostForPublisering) =>
  (await listen()).find((rad) => rad.journalnummer === post.journalsekvensnummer);
const status = (post: JournalpostForPublisering) =>
  iRana(async (uow) => (await innsynLager(uow).hent(post.journalpost))?.status);

/** Past the delay, with the safety net run. */
async function ventTilFristen(): Promise<void> {
  klokke.sett('2026-11-22T09:00:01.000Z');
  await iRana((uow) => innsyn.publiserForfalte(uow));
}

describe('when an entry becomes public', () => {
  test('not before the delay of the municipality has passed', async () => {
    const post = enJournalpost();
    await vurder(post);
    expect(await vises(post)).toBeUndefined();
    await iRana((uow) => innsyn.publiserForfalte(uow));
    expect(await status(post)).toBe('venter');
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ tittel: post.tittel, navn: ['Brøyting og Strøing AS'] });
  });

  test('at once without a delay, and judging it again changes nothing', async () => {
    innstillinger = { ...INNSTILLINGER, publiseringsforsinkelseDager: 0 };
    const post = enJournalpost();
    await vurder(post);
    await vurder(post);
    expect(await vises(post)).toBeDefined();
  });

  test('never for a municipality that publishes from its own system', async () => {
    innstillinger = { ...INNSTILLINGER, arkivmaal: 'pakke', publiseringsforsinkelseDager: 0 };
    const post = enJournalpost();
    await vurder(post);
    expect(await status(post)).toBeUndefined();
    const svar = await innsyn.hentPostliste(grunnmur.withTenant, {
      kommunenummer: '1833',
      q: '',
      fra: null,
      til: null,
      side: 1,
    });
    expect(svar).toMatchObject({ ok: true, verdi: { rader: [], kommune: { egenPostliste: false } } });
  });

  test('an unknown municipality and an entry that is not public look the same', async () => {
    const post = enJournalpost();
    await vurder(post);
    const finn = (kommunenummer: string) =>
      innsyn.hentOffentligPost(grunnmur.withTenant, {
        kommunenummer,
        journalaar: 2026,
        journalsekvensnummer: post.journalsekvensnummer,
      });
    expect(await finn('1833')).toEqual(await finn('9999'));
    await ventTilFristen();
    expect(await finn('1833')).toMatchObject({ ok: true, verdi: { rad: { id: post.journalpost } } });
    expect(await finn('1811')).toMatchObject({ ok: false });
  });
});

describe('what is shown', () => {
  test('of a shielded entry the title for the public, the law, no names, and no words to find it by', async () => {
    const post = enJournalpost({
      tittel: 'Uro for gutt på skule',
      offentligTittel: 'Henvendelse',
      tilgangskode: '13',
      hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1',
      parter: [{ type: 'EA', navn: 'Kari Nordmann', person: true, orgnr: null, skjermet: true }],
    });
    await vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ tittel: 'Henvendelse', navn: ['Skjermet'] });
    expect(await listen('uro skule')).toEqual([]);
    expect(await listen('Nordmann')).toEqual([]);
  });

  test('a private person is not named, and never found by name', async () => {
    const post = enJournalpost({
      parter: [{ type: 'EA', navn: 'Ola Nordmann', person: true, orgnr: null, skjermet: false }],
    });
    await vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ navn: ['Privatperson'] });
    innstillinger = { ...INNSTILLINGER, visPrivatpersoner: true };
    await vurder(post);
    expect(await vises(post)).toMatchObject({ navn: ['Ola Nordmann'] });
    expect(await listen('Nordmann')).toEqual([]);
  });

  test('an expired entry keeps its number and says no more', async () => {
    const post = enJournalpost({ journalstatus: 'U' });
    await vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ tittel: 'Utgår', navn: [] });
  });

  test('is found by words in other forms, and by number', async () => {
    const post = enJournalpost({ tittel: 'Tilbud på gjerder langs riksvegen' });
    await vurder(post);
    await ventTilFristen();
    expect((await listen('gjerde')).map((r) => r.journalnummer)).toContain(post.journalsekvensnummer);
    expect((await listen(post.registreringsID)).map((r) => r.journalnummer)).toContain(post.journalsekvensnummer);
  });
});

describe('the guard', () => {
  test('stops a name in a title until a person has decided with a reason', async () => {
    const post = enJournalpost({ tittel: 'Klage fra Ola Nordmann på brøyting' });
    await vurder(post);
    await ventTilFristen();
    expect(await status(post)).toBe('stanset');
    expect(await vises(post)).toBeUndefined();
    const avgjoer = (begrunnelse: string | null) =>
      iRana((uow) =>
        innsyn.avgjoerPublisering(uow, { journalpost: post.journalpost, avgjoerelse: 'publiser', begrunnelse }),
      );
    expect(await avgjoer(' ')).toMatchObject({ ok: false, feil: { kode: 'innsyn.mangler-begrunnelse' } });
    expect(await avgjoer('Klageren har selv gjort saken kjent')).toMatchObject({
      ok: true,
      verdi: { status: 'publisert' },
    });
    expect(await vises(post)).toBeDefined();
    expect(await listen('Nordmann')).toEqual([]);
    await vurder(post);
    expect(await status(post)).toBe('publisert');
  });

  test('a decision holds for the content it was made for, and no other', async () => {
    const post = enJournalpost({ tittel: 'Klage fra Ola Nordmann på brøyting' });
    await vurder(post);
    await iRana((uow) =>
      innsyn.avgjoerPublisering(uow, {
        journalpost: post.journalpost,
        avgjoerelse: 'publiser',
        begrunnelse: 'Kjent sak',
      }),
    );
    poster.set(post.journalpost, { ...post, tittel: 'Klage fra Ola Nordmann på brøyting ved sykehjemsplass' });
    await vurder(post);
    expect(await status(post)).toBe('stanset');
    expect(await vises(post)).toBeUndefined();
  });

  test('nobody can publish a fødselsnummer; a corrected title goes through', async () => {
    const post = enJournalpost({ tittel: 'Søknad 018190 12345' });
    await vurder(post);
    const svar = await iRana((uow) =>
      innsyn.avgjoerPublisering(uow, { journalpost: post.journalpost, avgjoerelse: 'publiser', begrunnelse: 'x' }),
    );
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'innsyn.kan-aldri-publiseres' } });
    poster.set(post.journalpost, { ...post, tittel: 'Søknad' });
    await vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ tittel: 'Søknad' });
  });

  test('what was public and is changed into something doubtful leaves the internet, and tells so', async () => {
    const post = enJournalpost();
    await vurder(post);
    await ventTilFristen();
    poster.set(post.journalpost, { ...post, sakstittel: 'Bekymringsmelding' });
    await iRana((uow) => innsyn.vurderSak(uow, post.saksmappe));
    expect(await vises(post)).toBeUndefined();
    expect(await hendelser(post.journalpost)).toEqual(['journalpost.publisert', 'journalpost.trukket']);
  });

  test('what a person took back stays back, whatever is changed, until a person publishes it', async () => {
    const post = enJournalpost();
    await vurder(post);
    await ventTilFristen();
    const gjoer = (avgjoerelse: 'trekk' | 'publiser') =>
      iRana((uow) =>
        innsyn.avgjoerPublisering(uow, { journalpost: post.journalpost, avgjoerelse, begrunnelse: 'Etter klage' }),
      );
    await gjoer('trekk');
    poster.set(post.journalpost, { ...post, tittel: 'Spørsmål om strøing' });
    await vurder(post);
    expect(await status(post)).toBe('trukket');
    await gjoer('publiser');
    expect(await vises(post)).toMatchObject({ tittel: 'Spørsmål om strøing' });
  });
});

test('no fødselsnummer reaches anything public, whatever field it stands in, however it is written and whoever decides', async () => {
  const felt = fc.constantFrom(
    'tittel',
    'offentligTittel',
    'sakstittel',
    'sakOffentligTittel',
    'hjemmel',
    'sakHjemmel',
    'administrativEnhet',
    'klasse',
    'part',
  );
  const skrevet = fc.constantFrom(
    '018190 12345',
    '01819012345',
    '01.81.90 12345',
    '018190-12345',
    '418190 12345',
    '0181\u00a090\u200912345',
  );
  await fc.assert(
    fc.asyncProperty(felt, skrevet, fc.boolean(), fc.boolean(), async (hvor, tall, skjermet, visPrivatpersoner) => {
      klokke.sett('2026-11-20T09:00:00.000Z');
      innstillinger = { ...INNSTILLINGER, publiseringsforsinkelseDager: 0, visPrivatpersoner };
      const kode = skjermet ? { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Henvendelse' } : {};
      const parter = [
        { type: 'EA' as const, navn: `Bygg ${tall} AS`, person: null, orgnr: '211111116', skjermet: false },
      ];
      const post = enJournalpost({ ...kode, ...(hvor === 'part' ? { parter } : { [hvor]: `Sak ${tall} for noen` }) });
      await vurder(post);
      for (const avgjoerelse of ['publiser', 'trekk', 'publiser'] as const) {
        await iRana((uow) =>
          innsyn.avgjoerPublisering(uow, { journalpost: post.journalpost, avgjoerelse, begrunnelse: 'Prøver' }),
        );
      }
      const offentlig = [
        await innsyn.hentPostliste(grunnmur.withTenant, {
          kommunenummer: '1833',
          q: '',
          fra: null,
          til: null,
          side: 1,
        }),
        await innsyn.hentPostliste(grunnmur.withTenant, {
          kommunenummer: '1833',
          q: '12345',
          fra: null,
          til: null,
          side: 1,
        }),
        await innsyn.hentOffentligPost(grunnmur.withTenant, {
          kommunenummer: '1833',
          journalaar: 2026,
          journalsekvensnummer: post.journalsekvensnummer,
        }),
      ];
      expect(JSON.stringify(offentlig)).not.toContain('12345');
    }),
    { numRuns: 60 },
  );
});

test('the database itself refuses an entry with findings that nobody has decided on', async () => {
  const post = enJournalpost({ tittel: 'Klage fra Ola Nordmann' });
  await vurder(post);
  await expect(
    iRana(async (uow) => {
      const rad = await innsynLager(uow).hent(post.journalpost);
      if (rad !== null) await innsynLager(uow).lagre({ ...rad, status: 'publisert', publisertTid: uow.naa });
    }),
  ).rejects.toThrow(/check constraint/);
});

async function hendelser(journalpost: string): Promise<string[]> {
  return iRana(async (uow) => {
    const svar = await sql<{ navn: string }>`
      select navn from platform.hendelse where innhold ->> 'journalpost' = ${journalpost} order by loepenummer`.execute(
      trxOf<Record<never, never>>(uow),
    );
    return svar.rows.map((rad) => rad.navn);
  });
}
