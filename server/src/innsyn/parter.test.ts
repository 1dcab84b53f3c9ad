import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { innsynLager } from './adapters/postgres/innsyn.repository.ts';
import { avgjoerelseskrav, type JournalpostForPublisering } from './index.ts';
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

async function listen(q = '') {
  const svar = await t.innsyn.hentPostliste(t.grunnmur.withTenant, {
    kommunenummer: '1833',
    q,
    fra: null,
    til: null,
    side: 1,
  });
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi.rader;
}
async function vises(post: JournalpostForPublisering) {
  const rad = (await listen()).find((en) => en.journalsekvensnummer === post.journalsekvensnummer);
  return rad === undefined ? undefined : { navn: rad.parter.map((part) => part.navn) };
}
const status = (post: JournalpostForPublisering) =>
  t.iRana(async (uow) => (await innsynLager(uow).hent(post.journalpost))?.status);
async function ventTilFristen(): Promise<void> {
  t.klokke.sett('2026-11-22T09:00:01.000Z');
  await t.iRana((uow) => t.innsyn.publiserForfalte(uow));
}

describe('who is named', () => {
  test('an organisation is named, with or without a number', async () => {
    const post = t.enJournalpost({
      parter: [{ type: 'EA', navn: 'Ytteren grendelag', slag: 'organisasjon', orgnr: null, skjermet: false }],
    });
    await t.vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ navn: ['Ytteren grendelag'] });
  });

  test('a party nobody has placed is held until a person has, and an organisation named as a person too', async () => {
    const med = (navn: string, slag: 'organisasjon' | 'ukjent') =>
      t.enJournalpost({ parter: [{ type: 'EA', navn, slag, orgnr: null, skjermet: false }] });
    const ukjent = med('Fjellheim', 'ukjent');
    const enkeltperson = med('Ola Nordmann', 'organisasjon');
    for (const post of [ukjent, enkeltperson]) await t.vurder(post);
    await ventTilFristen();
    expect(await status(ukjent)).toBe('stanset');
    expect(await status(enkeltperson)).toBe('stanset');
    expect(await listen('Fjellheim')).toEqual([]);
    t.poster.set(ukjent.journalpost, {
      ...ukjent,
      parter: ukjent.parter.map((part) => ({ ...part, slag: 'person' })),
    });
    await t.vurder(ukjent);
    await ventTilFristen();
    t.klokke.sett('2026-11-26T09:00:00.000Z');
    await t.iRana((uow) => t.innsyn.publiserForfalte(uow));
    expect(await vises(ukjent)).toMatchObject({ navn: ['Privatperson'] });
  });

  test('our own people stand as Intern unless it is known that they are a body', async () => {
    const intern = (slag: 'person' | 'organisasjon' | 'ukjent') => ({
      type: 'IA' as const,
      navn: 'Teknisk drift',
      slag,
      orgnr: null,
      skjermet: false,
    });
    const post = t.enJournalpost({
      journalposttype: 'N',
      parter: [intern('organisasjon'), intern('ukjent'), intern('person')],
    });
    await t.vurder(post);
    await ventTilFristen();
    expect(await vises(post)).toMatchObject({ navn: ['Teknisk drift', 'Intern', 'Intern'] });
  });
});

describe('what a person must say', () => {
  test('what a decision demands is told, and is what the server holds to', async () => {
    const med = async (tittel: string) => {
      const post = t.enJournalpost({ tittel });
      await t.vurder(post);
      return post.journalpost;
    };
    const poster = [
      await med('Klage på brøyting'),
      await med('Klage fra Ola Nordmann på brøyting'),
      await med('Søknad 018190 12345'),
    ];
    for (const id of poster) {
      for (const valg of ['publiser', 'trekk'] as const) {
        const foer = await t.iRana((uow) => innsynLager(uow).hent(id));
        if (foer === null) throw new Error('gone');
        const krav = avgjoerelseskrav(foer, valg);
        const uten = { journalpost: id, avgjoerelse: valg, begrunnelse: null };
        const svar = await t.iRana((uow) => t.innsyn.avgjoerPublisering(uow, uten));
        const kode = svar.ok ? null : svar.feil.kode;
        const ventet = {
          ingen: null,
          begrunnelse: 'innsyn.mangler-begrunnelse',
          umulig: 'innsyn.kan-aldri-publiseres',
        };
        expect(kode).toBe(ventet[krav]);
      }
    }
  });
});
