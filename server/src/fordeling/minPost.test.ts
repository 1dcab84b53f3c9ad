import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bruker } from '../tilgang/index.ts';
import { flettPost, type Journalpostvisning } from './index.ts';
import { BINDAL, RANA, type Rigg, rigg } from './testing/rigg.ts';

let r: Rigg;
let kari: Bruker;
let ola: Bruker;
let leder: Bruker;
let nummer = 0;
beforeAll(async () => {
  r = await rigg();
});
beforeEach(async () => {
  r.klokke.sett('2026-11-20T09:00:00.000Z');
  await r.sporring('delete from fordeling.min_post');
  await r.sporring('delete from fordeling.fravaer');
  kari = await r.enBruker({ rolle: 'saksbehandler', enhet: 'TEK' });
  ola = await r.enBruker({ rolle: 'saksbehandler', enhet: 'TEK' });
  leder = await r.enBruker({ rolle: 'leder', enhet: 'TEK' });
});
afterAll(() => r.rydd());

async function enPost(over: Partial<Journalpostvisning> = {}, hvor = RANA): Promise<string> {
  nummer += 1;
  const id = crypto.randomUUID();
  r.omverden.journalposter.set(id, {
    registreringsID: `2026/${nummer}`,
    saksmappe: crypto.randomUUID(),
    tittel: `Søknad ${nummer}`,
    avsender: 'Ola Testesen',
    sakstittel: 'En sak',
    journaldato: '2026-11-20',
    frist: null,
    journalposttype: 'I',
    antallDokumenter: 1,
    saksbehandlerBrukernavn: kari.brukernavn,
    enhet: 'TEK',
    tilgangskode: null,
    utgaatt: false,
    ...over,
  });
  await leggTil(id, hvor);
  return id;
}
const leggTil = (id: string, hvor = RANA) => r.i(hvor, (uow) => r.fordeling.leggTilPost(uow, id));
const endre = (id: string, over: Partial<Journalpostvisning>) => {
  const post = r.omverden.journalposter.get(id);
  if (post !== undefined) r.omverden.journalposter.set(id, { ...post, ...over });
  return leggTil(id);
};
const listeFor = (bruker: Bruker, bareUleste = false, hvor = RANA) =>
  r.som(bruker, hvor, (uow) => r.fordeling.hentMinPost(uow, { bareUleste, grense: 100 }));
const mine = async (bruker: Bruker) => (await listeFor(bruker)).poster.map((ett) => ett.rad.journalpost);
const merk = (bruker: Bruker, id: string, lest: boolean) =>
  r.som(bruker, RANA, (uow) => r.fordeling.merkLest(uow, id, lest)).then((svar) => (svar.ok ? 'ok' : svar.feil.kode));

describe('a letter that did not reach its recipient', () => {
  it('is post to its case handler until it is settled, and unread when it fails', async () => {
    const id = await enPost({ journalposttype: 'U' });
    expect(await mine(kari)).not.toContain(id);
    r.omverden.feilet.add(id);
    await leggTil(id);
    expect((await listeFor(kari)).poster.find(({ rad }) => rad.journalpost === id)).toMatchObject({
      rad: { utsendingFeilet: true, lest: false },
    });
    await merk(kari, id, true);
    await leggTil(id);
    expect((await listeFor(kari)).poster.find(({ rad }) => rad.journalpost === id)?.rad.lest).toBe(true);
    r.omverden.feilet.delete(id);
    await leggTil(id);
    expect(await mine(kari)).not.toContain(id);
  });

  it('is unread again when it was read as post before it failed', async () => {
    const id = await enPost({ journalposttype: 'N' });
    await merk(kari, id, true);
    r.omverden.feilet.add(id);
    await leggTil(id);
    expect((await listeFor(kari)).poster.find(({ rad }) => rad.journalpost === id)?.rad.lest).toBe(false);
  });
});

describe('post to me', () => {
  it('is what the archive says is mine, and nobody else’s', async () => {
    const id = await enPost();
    await leggTil(id);
    const liste = await listeFor(kari);
    expect(liste).toMatchObject({ uleste: 1, poster: [{ arkivskaper: RANA, paaVegneAv: null, rad: { lest: false } }] });
    expect(await mine(kari)).toEqual([id]);
    expect(await mine(ola)).toEqual([]);
  });

  it('moves with the case handler, and is unread by the new one', async () => {
    const id = await enPost();
    expect(await merk(kari, id, true)).toBe('ok');
    await endre(id, { tittel: 'Ny tittel' });
    expect((await listeFor(kari)).uleste, 'a new title does not make it unread').toBe(0);
    await endre(id, { saksbehandlerBrukernavn: ola.brukernavn });
    expect(await mine(kari)).toEqual([]);
    expect((await listeFor(ola)).uleste).toBe(1);
  });

  it('leaves the list when it goes to Utgår, and is never there when we sent it', async () => {
    const id = await enPost();
    await endre(id, { utgaatt: true });
    await enPost({ journalposttype: 'U' });
    expect(await mine(kari)).toEqual([]);
    const { rows } = await r.sporring('select 1 from fordeling.min_post');
    expect(rows).toEqual([]);
  });

  it('is shown as the archive has it now, also before our row has followed', async () => {
    const id = await enPost();
    const post = r.omverden.journalposter.get(id);
    if (post !== undefined) r.omverden.journalposter.set(id, { ...post, utgaatt: true });
    expect(await mine(kari)).toEqual([]);
  });

  it('can be marked read and unread, and listed unread first', async () => {
    const foerste = await enPost();
    r.klokke.sett('2026-11-20T10:00:00.000Z');
    const andre = await enPost();
    expect(await mine(kari)).toEqual([andre, foerste]);
    await merk(kari, andre, true);
    expect(await mine(kari)).toEqual([foerste, andre]);
    expect((await listeFor(kari, true)).poster.length).toBe(1);
    await merk(kari, andre, false);
    expect((await listeFor(kari)).uleste).toBe(2);
  });

  it('does not exist for others: not to read, not to mark, not in another municipality', async () => {
    const id = await enPost();
    expect(await merk(ola, id, true)).toBe('tjener.finnes-ikke');
    expect(await merk(leder, id, true)).toBe('tjener.finnes-ikke');
    expect((await listeFor(kari, false, BINDAL)).poster).toEqual([]);
  });
});

describe('standing in for a colleague', () => {
  const meldBorte = (stedfortreder: Bruker) =>
    r.i(RANA, (uow) =>
      r.fordeling.opprettFravaer(uow, {
        bruker: kari.id,
        fra: '2026-11-20',
        til: '2026-11-21',
        stedfortreder: stedfortreder.id,
      }),
    );

  it('shows their post with their name, on the days they are away', async () => {
    const id = await enPost();
    await meldBorte(ola);
    const { poster, uleste } = await listeFor(ola);
    expect(poster.map((ett) => [ett.rad.journalpost, ett.paaVegneAv])).toEqual([[id, kari.navn]]);
    expect(uleste).toBe(1);
    expect(await mine(kari), 'it is still theirs').toEqual([id]);
    expect(await merk(ola, id, true)).toBe('ok');
    r.klokke.sett('2026-11-22T09:00:00.000Z');
    expect(await mine(ola)).toEqual([]);
  });

  it('shows only what the substitute is cleared for; one’s own needs no clearance', async () => {
    const id = await enPost({ tilgangskode: '13' });
    await meldBorte(ola);
    expect(await mine(kari)).toEqual([id]);
    expect(await listeFor(ola)).toEqual({ poster: [], uleste: 0 });
    expect(await merk(ola, id, true)).toBe('tjener.finnes-ikke');
    const klarert = await r.enBruker({ rolle: 'saksbehandler', klarering: ['13'] });
    await r.sporring('delete from fordeling.fravaer');
    await meldBorte(klarert);
    expect(await mine(klarert)).toEqual([id]);
  });

  it('hides what was shielded a moment ago, before our row has followed', async () => {
    const id = await enPost();
    await meldBorte(ola);
    const post = r.omverden.journalposter.get(id);
    if (post !== undefined) r.omverden.journalposter.set(id, { ...post, tilgangskode: '13' });
    expect(await mine(ola)).toEqual([]);
  });
});

describe('post to nobody', () => {
  it('goes to the leder of the unit, or of the whole municipality, so that a person sees it', async () => {
    const id = await enPost({ saksbehandlerBrukernavn: null });
    const utenEnhet = await enPost({ saksbehandlerBrukernavn: 'finnes.ikke', enhet: null });
    const helse = await enPost({ saksbehandlerBrukernavn: null, enhet: 'HELSE' });
    const toppleder = await r.enBruker({ rolle: 'leder', enhet: null });
    expect(await mine(leder)).toEqual([id]);
    expect((await mine(toppleder)).sort()).toEqual([id, utenEnhet, helse].sort());
    expect(await mine(kari)).toEqual([]);
    expect(await merk(leder, id, true)).toBe('ok');
    expect(await merk(leder, helse, true)).toBe('tjener.finnes-ikke');
  });

  it('is where it ends when the archive could not be asked', async () => {
    const id = await enPost({}, RANA);
    await r.i(RANA, (uow) => r.fordeling.leggTilPostUtenMottaker(uow, id));
    expect(await mine(await r.enBruker({ rolle: 'leder', enhet: null }))).toContain(id);
  });
});

it('lists of several municipalities become one, unread first, newest first', async () => {
  await enPost({ journaldato: '2026-11-18' });
  const lest = await enPost({ journaldato: '2026-11-20' });
  await merk(kari, lest, true);
  const her = await listeFor(kari);
  const flettet = flettPost([her, { poster: [], uleste: 4 }], 1);
  expect(flettet.uleste).toBe(5);
  expect(flettet.poster.map((ett) => ett.post.journaldato)).toEqual(['2026-11-18']);
});
