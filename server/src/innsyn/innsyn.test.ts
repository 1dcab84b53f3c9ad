import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { trxOf } from '../platform/db/unitOfWork.ts';
import { innsynLager } from './adapters/postgres/innsyn.repository.ts';
import type { JournalpostForPublisering } from './index.ts';
import { INNSTILLINGER, type Testinnsyn, testinnsyn } from './testing/testinnsyn.ts';

let t: Testinnsyn;
beforeAll(async () => {
  t = await testinnsyn();
});
afterAll(() => t.grunnmur.rydd());
beforeEach(() => {
  t.klokke.sett('2026-11-20T09:00:00.000Z');
  t.innstillinger = INNSTILLINGER;
});

async function listen(q = ''): Promise<readonly { tittel: string; journalnummer: number; navn: string[] }[]> {
  const svar = await t.innsyn.hentPostliste(t.grunnmur.withTenant, {
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
  t.iRana(async (uow) => (await innsynLager(uow).hent(post.journalpost))?.status);

/** Past the delay, with the safety net run. */
async function ventTilFristen(): Promise<void> {
  t.klokke.sett('2026-11-22T09:00:01.000Z');
  await t.iRana((uow) => t.innsyn.publiserForfalte(uow));
}

describe('when an entry becomes public', () => {
  test('not before the delay of the municipality has passed', async () => {
    const post = t.enJournalpost();
    await t.vurder(post);
    expect(await vises(post)).toBeUndefined();
    await t.iRana((uow) => t.innsyn.publiserForfalte(uow));
    expect(await status(post)).toBe('venter');
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ tittel: post.tittel, navn: ['Brøyting og Strøing AS'] });
  });

  test('at once without a delay, and judging it again changes nothing', async () => {
    t.innstillinger = { ...INNSTILLINGER, publiseringsforsinkelseDager: 0 };
    const post = t.enJournalpost();
    await t.vurder(post);
    await t.vurder(post);
    expect(await vises(post)).toBeDefined();
  });

  test('never for a municipality that publishes from its own system', async () => {
    t.innstillinger = { ...INNSTILLINGER, arkivmaal: 'pakke', publiseringsforsinkelseDager: 0 };
    const post = t.enJournalpost();
    await t.vurder(post);
    expect(await status(post)).toBeUndefined();
    const svar = await t.innsyn.hentPostliste(t.grunnmur.withTenant, {
      kommunenummer: '1833',
      q: '',
      fra: null,
      til: null,
      side: 1,
    });
    expect(svar).toMatchObject({ ok: true, verdi: { rader: [], kommune: { egenPostliste: false } } });
  });

  test('an unknown municipality and an entry that is not public look the same', async () => {
    const post = t.enJournalpost();
    await t.vurder(post);
    const finn = (kommunenummer: string) =>
      t.innsyn.hentOffentligPost(t.grunnmur.withTenant, {
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
  test('5.2.30 of a shielded entry the title for the public, the law, no names, and no words to find it by', async () => {
    const post = t.enJournalpost({
      tittel: 'Uro for gutt på skule',
      offentligTittel: 'Henvendelse',
      tilgangskode: '13',
      hjemmel: 'Offl. § 13 jf. fvl. § 13 (1) nr. 1',
      parter: [{ type: 'EA', navn: 'Kari Nordmann', slag: 'person', orgnr: null, skjermet: true }],
    });
    await t.vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ tittel: 'Henvendelse', navn: ['Skjermet'] });
    expect(await listen('uro skule')).toEqual([]);
    expect(await listen('Nordmann')).toEqual([]);
  });

  test('a private person is not named, and never found by name', async () => {
    const post = t.enJournalpost({
      parter: [{ type: 'EA', navn: 'Ola Nordmann', slag: 'person', orgnr: null, skjermet: false }],
    });
    await t.vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ navn: ['Privatperson'] });
    t.innstillinger = { ...INNSTILLINGER, visPrivatpersoner: true };
    await t.vurder(post);
    expect(await vises(post)).toMatchObject({ navn: ['Ola Nordmann'] });
    expect(await listen('Nordmann')).toEqual([]);
  });

  test('an expired entry keeps its number and says no more', async () => {
    const post = t.enJournalpost({ journalstatus: 'U' });
    await t.vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ tittel: 'Utgår', navn: [] });
  });

  test('5.2.31, 5.2.36 gives out no document: only the fields of an entry are ever public', async () => {
    const post = t.enJournalpost();
    await t.vurder(post);
    await ventTilFristen();
    const svar = await t.innsyn.hentOffentligPost(t.grunnmur.withTenant, {
      kommunenummer: '1833',
      journalaar: 2026,
      journalsekvensnummer: post.journalsekvensnummer,
    });
    if (!svar.ok) throw new Error(svar.feil.kode);
    expect(Object.keys(svar.verdi.rad).filter((felt) => /dokument(?!etsDato)|fil|vedlegg/i.test(felt))).toEqual([]);
  });

  test('is found by words in other forms, and by number', async () => {
    const post = t.enJournalpost({ tittel: 'Tilbud på gjerder langs riksvegen' });
    await t.vurder(post);
    await ventTilFristen();
    expect((await listen('gjerde')).map((r) => r.journalnummer)).toContain(post.journalsekvensnummer);
    expect((await listen(post.registreringsID)).map((r) => r.journalnummer)).toContain(post.journalsekvensnummer);
  });
});

describe('the guard', () => {
  test('stops a name in a title until a person has decided with a reason', async () => {
    const post = t.enJournalpost({ tittel: 'Klage fra Ola Nordmann på brøyting' });
    await t.vurder(post);
    await ventTilFristen();
    expect(await status(post)).toBe('stanset');
    expect(await vises(post)).toBeUndefined();
    const avgjoer = (begrunnelse: string | null) =>
      t.iRana((uow) =>
        t.innsyn.avgjoerPublisering(uow, { journalpost: post.journalpost, avgjoerelse: 'publiser', begrunnelse }),
      );
    expect(await avgjoer(' ')).toMatchObject({ ok: false, feil: { kode: 'innsyn.mangler-begrunnelse' } });
    expect(await avgjoer('Klageren har selv gjort saken kjent')).toMatchObject({
      ok: true,
      verdi: { status: 'publisert' },
    });
    expect(await vises(post)).toBeDefined();
    expect(await listen('Nordmann')).toEqual([]);
    await t.vurder(post);
    expect(await status(post)).toBe('publisert');
  });

  test.each([
    ['health (art. 9)', 'Legeerklæring for søker'],
    ['trade union (art. 9)', 'Medlemskap i fagforening'],
    ['religion (art. 9)', 'Religiøs tilhørighet for ansatt'],
    ['sexual orientation (art. 9)', 'Sak om seksuell legning'],
    ['offences (art. 10)', 'Politianmeldelse mot ansatt'],
    ['offences (art. 10)', 'Spørsmål om soning og arbeid'],
    ['pay', 'Lønnskrav fra ingeniør'],
    ['pay', 'Lønsplassering for vikar'],
    ['pay', 'Godtgjøring til tilsynsfører'],
  ])('5.2.31 is not public though nothing shields it: %s', async (_hva, tittel) => {
    for (const felt of ['tittel', 'sakstittel'] as const) {
      const post = t.enJournalpost({ [felt]: tittel });
      await t.vurder(post);
      await ventTilFristen();
      expect(await status(post), felt).toBe('stanset');
      expect(await vises(post), felt).toBeUndefined();
      t.klokke.sett('2026-11-20T09:00:00.000Z');
    }
  });

  test('a decision holds for the content it was made for, and no other', async () => {
    const post = t.enJournalpost({ tittel: 'Klage fra Ola Nordmann på brøyting' });
    await t.vurder(post);
    await t.iRana((uow) =>
      t.innsyn.avgjoerPublisering(uow, {
        journalpost: post.journalpost,
        avgjoerelse: 'publiser',
        begrunnelse: 'Kjent sak',
      }),
    );
    t.poster.set(post.journalpost, { ...post, tittel: 'Klage fra Ola Nordmann på brøyting ved sykehjemsplass' });
    await t.vurder(post);
    expect(await status(post)).toBe('stanset');
    expect(await vises(post)).toBeUndefined();
  });

  test('nobody can publish a fødselsnummer; a corrected title goes through', async () => {
    const post = t.enJournalpost({ tittel: 'Søknad 018190 12345' });
    await t.vurder(post);
    const svar = await t.iRana((uow) =>
      t.innsyn.avgjoerPublisering(uow, { journalpost: post.journalpost, avgjoerelse: 'publiser', begrunnelse: 'x' }),
    );
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'innsyn.kan-aldri-publiseres' } });
    t.poster.set(post.journalpost, { ...post, tittel: 'Søknad' });
    await t.vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ tittel: 'Søknad' });
  });

  test('what was public and is changed into something doubtful leaves the internet, and tells so', async () => {
    const post = t.enJournalpost();
    await t.vurder(post);
    await ventTilFristen();
    t.poster.set(post.journalpost, { ...post, sakstittel: 'Bekymringsmelding' });
    await t.iRana((uow) => t.innsyn.vurderSak(uow, post.saksmappe));
    expect(await vises(post)).toBeUndefined();
    expect(await hendelser(post.journalpost)).toEqual(['journalpost.publisert', 'journalpost.trukket']);
  });

  test('what a person took back stays back, whatever is changed, until a person publishes it', async () => {
    const post = t.enJournalpost();
    await t.vurder(post);
    await ventTilFristen();
    const gjoer = (avgjoerelse: 'trekk' | 'publiser') =>
      t.iRana((uow) =>
        t.innsyn.avgjoerPublisering(uow, { journalpost: post.journalpost, avgjoerelse, begrunnelse: 'Etter klage' }),
      );
    await gjoer('trekk');
    t.poster.set(post.journalpost, { ...post, tittel: 'Spørsmål om strøing' });
    await t.vurder(post);
    expect(await status(post)).toBe('trukket');
    await gjoer('publiser');
    expect(await vises(post)).toMatchObject({ tittel: 'Spørsmål om strøing' });
  });
});

test('the database itself refuses an entry with findings that nobody has decided on', async () => {
  const post = t.enJournalpost({ tittel: 'Klage fra Ola Nordmann' });
  await t.vurder(post);
  await expect(
    t.iRana(async (uow) => {
      const rad = await innsynLager(uow).hent(post.journalpost);
      if (rad !== null) await innsynLager(uow).lagre({ ...rad, status: 'publisert', publisertTid: uow.naa });
    }),
  ).rejects.toThrow(/check constraint/);
});

async function hendelser(journalpost: string): Promise<string[]> {
  return t.iRana(async (uow) => {
    const svar = await sql<{ navn: string }>`
      select navn from platform.hendelse where innhold ->> 'journalpost' = ${journalpost} order by loepenummer`.execute(
      trxOf<Record<never, never>>(uow),
    );
    return svar.rows.map((rad) => rad.navn);
  });
}
