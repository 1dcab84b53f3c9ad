import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Uow } from '../kernel/index.ts';
import type { Bruker } from '../tilgang/index.ts';
import { flettKoeer, type Koe, type Utvalg } from './index.ts';
import { BINDAL, RANA, type Rigg, rigg } from './testing/rigg.ts';

let r: Rigg;
let kari: Bruker;
let ola: Bruker;
let leder: Bruker;
beforeAll(async () => {
  r = await rigg();
  kari = await r.enBruker({ klarering: ['13'] });
  ola = await r.enBruker();
  leder = await r.enBruker({ rolle: 'leder' });
});
beforeEach(async () => {
  r.klokke.sett('2026-11-20T09:00:00.000Z');
  r.omverden.spurtOm.length = 0;
  await r.sporring('truncate fordeling.oppgave, fordeling.steg');
});
afterAll(() => r.rydd());

const koeFor = (bruker: Bruker, utvalg: Utvalg = 'alle', hvor = RANA): Promise<Koe> =>
  r.som(bruker, hvor, (uow) => r.fordeling.hentKoe(uow, utvalg, 200));
const forsendelser = async (bruker: Bruker, utvalg: Utvalg = 'alle') =>
  (await koeFor(bruker, utvalg)).oppgaver.map((vist) => vist.oppgave.forsendelse);
const vist = async (bruker: Bruker, forsendelse: string) =>
  (await koeFor(bruker)).oppgaver.find((ett) => ett.oppgave.forsendelse === forsendelse);
const gjoer = (bruker: Bruker, arbeid: (uow: Uow) => Promise<{ ok: boolean; feil?: { kode: string } }>) =>
  r.som(bruker, RANA, arbeid).then((svar) => (svar.ok ? 'ok' : svar.feil?.kode));

describe('an oppgave', () => {
  it('is made from the proposal, with frist in working days from reception', async () => {
    const id = await r.enOppgave({ mottattTid: new Date('2026-11-19T14:00:00Z') });
    const ett = await vist(kari, id);
    expect(ett?.oppgave.frist.toISOString()).toBe('2026-11-24T22:59:59.000Z');
    expect(ett).toMatchObject({ tittel: `Brev ${id}`, avsender: 'Ola Testesen', status: 'ledig', skjult: false });
  });

  it('that has a last day of its own is due then, when that is before the municipality wants it done', async () => {
    const [haster, senere] = [crypto.randomUUID(), crypto.randomUUID()];
    r.omverden.frister.set(haster, '2026-11-23').set(senere, '2026-12-24');
    const mottattTid = new Date('2026-11-20T09:00:00Z');
    for (const forsendelse of [haster, senere]) await r.enOppgave({ forsendelse, mottattTid });
    const koe = (await koeFor(kari)).oppgaver.map((ett) => [ett.oppgave.frist.toISOString(), ett.innsynsfrist]);
    expect(koe).toEqual([
      ['2026-11-23T22:59:59.000Z', '2026-11-23'],
      ['2026-11-25T22:59:59.000Z', '2026-12-24'],
    ]);
  });

  it('is one per forsendelse, however often the proposal comes, and takes the newest proposal', async () => {
    const id = await r.enOppgave();
    const foer = await r.oppgaveFor(id);
    await Promise.all([
      r.enOppgave({ forsendelse: id, enhet: 'HELSE' }),
      r.enOppgave({ forsendelse: id, enhet: 'HELSE' }),
    ]);
    expect(await r.oppgaveFor(id)).toMatchObject({ id: foer.id, enhet: 'HELSE' });
  });

  it('is announced once, with ids only', async () => {
    const id = await r.enOppgave();
    await r.enOppgave({ forsendelse: id });
    const { rows } = await r.sporring(`select innhold from platform.hendelse where navn = 'oppgave.fordelt'`);
    const mine = rows
      .map((rad) => rad.innhold as { forsendelse: string })
      .filter((innhold) => innhold.forsendelse === id);
    expect(mine).toEqual([{ oppgave: expect.any(String), forsendelse: id, frist: '2026-11-25T22:59:59.000Z' }]);
  });

  it('stores no title and no name', async () => {
    const { rows } = await r.grunnmur.pool.query(
      `select column_name from information_schema.columns where table_schema = 'fordeling'`,
    );
    const kolonner = rows.map((rad) => rad.column_name);
    for (const kolonne of ['tittel', 'avsender', 'navn']) expect(kolonner).not.toContain(kolonne);
  });

  it('closes, parks and opens by what is true of the forsendelse, in whatever order events come', async () => {
    const id = await r.enOppgave();
    const avstem = () => r.i(RANA, (uow) => r.fordeling.avstem(uow, id));
    for (const [sannhet, ventet] of [
      ['ferdig', 'lukket'],
      ['behandles', 'aapen'],
      ['karantene', 'parkert'],
      ['behandles', 'aapen'],
      ['ferdig', 'lukket'],
    ] as const) {
      r.omverden.tilstand.set(id, sannhet);
      await avstem();
      await avstem();
      expect((await r.oppgaveFor(id)).tilstand).toBe(ventet);
    }
    await r.enOppgave({ forsendelse: id });
    expect((await r.oppgaveFor(id)).tilstand, 'a late proposal does not open what is done').toBe('lukket');
    expect(await forsendelser(kari)).not.toContain(id);
  });

  it('of something already done is never shown, when its proposal comes last', async () => {
    const id = crypto.randomUUID();
    r.omverden.tilstand.set(id, 'ferdig');
    await r.i(RANA, (uow) => r.fordeling.avstem(uow, id));
    await r.enOppgave({ forsendelse: id });
    expect(await forsendelser(kari)).not.toContain(id);
  });
});

describe('the queue', () => {
  it('holds what each may see: sensitive post does not exist for who is not cleared', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    expect(await forsendelser(kari)).toContain(id);
    expect(await forsendelser(ola)).not.toContain(id);
    const [forKari, forOla] = [await koeFor(kari), await koeFor(ola)];
    expect(forKari.antall.alle - forOla.antall.alle).toBeGreaterThan(0);
  });

  it('shows a leder without clearance that it exists, and nothing of what it is', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    r.omverden.spurtOm.length = 0;
    const ett = await vist(leder, id);
    expect(ett).toMatchObject({ skjult: true, tittel: '', avsender: '', merknad: null });
    expect(r.omverden.spurtOm, 'content was not even asked for').not.toContain(id);
  });

  it('tells archivists how many wait that they may not see and nobody here may take, and nothing more of them', async () => {
    await r.enOppgave({ tilgangskode: '13' });
    await r.enOppgave({ tilgangskode: '14' });
    const hos = await koeFor(ola);
    expect(hos.oppgaver).toEqual([]);
    // Kari is cleared for the first; nobody for the second.
    expect(hos.antall).toEqual({ alle: 0, mine: 0, forfalt: 0, tilSide: 0, ledige: 0, uloest: 0, skjulteUloeste: 1 });
    expect((await koeFor(leder)).antall).toMatchObject({ uloest: 1, skjulteUloeste: 0 });
    expect(r.omverden.spurtOm).toEqual([]);
  });

  it('is empty for who neither handles nor assigns', async () => {
    const saksbehandler = await r.enBruker({ rolle: 'saksbehandler', klarering: ['13'] });
    expect(await koeFor(saksbehandler)).toEqual({
      oppgaver: [],
      antall: { alle: 0, mine: 0, forfalt: 0, tilSide: 0, ledige: 0, uloest: 0, skjulteUloeste: 0 },
    });
  });

  it('is read for one municipality at a time and merged by frist, then age', async () => {
    const begge = await r.enBruker({}, BINDAL);
    const sen = await r.enOppgave({ mottattTid: new Date('2026-10-02T08:00:00Z') }, BINDAL);
    const tidlig = await r.enOppgave({ mottattTid: new Date('2026-10-01T08:00:00Z') });
    const midt = await r.enOppgave({ mottattTid: new Date('2026-10-01T09:00:00Z') }, BINDAL);
    const bindal = await koeFor(begge, 'alle', BINDAL);
    expect(bindal.oppgaver.map((ett) => ett.oppgave.forsendelse)).toEqual([midt, sen]);
    const flettet = flettKoeer([await koeFor(kari), bindal], 3);
    expect(flettet.oppgaver.map((ett) => ett.oppgave.forsendelse)).toEqual([tidlig, midt, sen]);
    expect(flettet.oppgaver.map((ett) => ett.arkivskaper)).toEqual([RANA, BINDAL, BINDAL]);
    expect(flettet.antall.alle).toBe((await koeFor(kari)).antall.alle + 2);
    expect(flettet.antall.forfalt).toBeGreaterThanOrEqual(3);
  });

  it('sorts by choice: mine, free, set aside, overdue; the counts agree with the lists', async () => {
    const forfalt = await r.enOppgave({ mottattTid: new Date('2026-11-02T08:00:00Z') });
    const min = await r.enOppgave();
    const annens = await r.enOppgave();
    const tilSide = await r.enOppgave();
    await gjoer(kari, async (uow) => r.fordeling.reserver(uow, (await r.oppgaveFor(min)).id));
    await gjoer(ola, async (uow) => r.fordeling.reserver(uow, (await r.oppgaveFor(annens)).id));
    const til = new Date('2026-11-23T09:00:00Z');
    await gjoer(kari, async (uow) =>
      r.fordeling.settTilSide(uow, (await r.oppgaveFor(tilSide)).id, til, 'Venter på svar'),
    );
    const er = async (utvalg: Utvalg) => {
      const treff = await forsendelser(kari, utvalg);
      return [forfalt, min, annens, tilSide].map((id) => treff.includes(id));
    };
    expect(await er('alle')).toEqual([true, true, true, false]);
    expect(await er('mine')).toEqual([false, true, false, false]);
    expect(await er('ledige')).toEqual([true, false, false, false]);
    expect(await er('tilSide')).toEqual([false, false, false, true]);
    expect(await er('forfalt')).toEqual([true, false, false, false]);
    const { antall } = await koeFor(kari);
    for (const utvalg of ['alle', 'mine', 'ledige', 'tilSide', 'forfalt', 'uloest'] as const) {
      expect((await forsendelser(kari, utvalg)).length, utvalg).toBe(antall[utvalg]);
    }
    r.klokke.sett('2026-11-23T09:00:00.000Z');
    expect(await forsendelser(kari, 'ledige'), 'back by itself').toContain(tilSide);
  });
});

describe('a reservation', () => {
  it('goes to exactly one of many who try at once; the others are told clearly', async () => {
    const folk = await Promise.all(Array.from({ length: 6 }, () => r.enBruker()));
    const { id } = await r.oppgaveFor(await r.enOppgave());
    const svar = await Promise.all(folk.map((bruker) => gjoer(bruker, (uow) => r.fordeling.reserver(uow, id))));
    expect(svar.sort()).toEqual([
      'fordeling.reservert-av-annen',
      'fordeling.reservert-av-annen',
      'fordeling.reservert-av-annen',
      'fordeling.reservert-av-annen',
      'fordeling.reservert-av-annen',
      'ok',
    ]);
  });

  it('shows who holds it, is kept by asking again, and ends after a quarter of an hour without', async () => {
    const forsendelse = await r.enOppgave();
    const { id } = await r.oppgaveFor(forsendelse);
    const reserver = (bruker: Bruker) => gjoer(bruker, (uow) => r.fordeling.reserver(uow, id));
    expect(await reserver(kari)).toBe('ok');
    expect((await vist(ola, forsendelse))?.reservertAv).toEqual({ id: kari.id, navn: kari.navn });
    r.klokke.sett('2026-11-20T09:10:00.000Z');
    expect(await reserver(kari)).toBe('ok');
    r.klokke.sett('2026-11-20T09:24:00.000Z');
    expect(await reserver(ola)).toBe('fordeling.reservert-av-annen');
    r.klokke.sett('2026-11-20T09:25:00.000Z');
    expect((await vist(ola, forsendelse))?.status).toBe('ledig');
    expect(await reserver(ola)).toBe('ok');
  });

  it('is let go by who holds it, or by a leder; not by another', async () => {
    const { id } = await r.oppgaveFor(await r.enOppgave());
    await gjoer(kari, (uow) => r.fordeling.reserver(uow, id));
    expect(await gjoer(ola, (uow) => r.fordeling.frigi(uow, id))).toBe('fordeling.reservert-av-annen');
    expect(await gjoer(leder, (uow) => r.fordeling.frigi(uow, id))).toBe('ok');
    expect(await gjoer(ola, (uow) => r.fordeling.reserver(uow, id))).toBe('ok');
  });

  it('is not for who is not cleared, nor for what is done or in karantene', async () => {
    const foelsom = await r.oppgaveFor(await r.enOppgave({ tilgangskode: '13' }));
    expect(await gjoer(ola, (uow) => r.fordeling.reserver(uow, foelsom.id))).toBe('tjener.finnes-ikke');
    expect(await gjoer(leder, (uow) => r.fordeling.reserver(uow, foelsom.id))).toBe('fordeling.ikke-klarert');
    for (const [sannhet, kode] of [
      ['ferdig', 'fordeling.oppgave-lukket'],
      ['karantene', 'fordeling.oppgave-parkert'],
    ] as const) {
      const forsendelse = await r.enOppgave();
      r.omverden.tilstand.set(forsendelse, sannhet);
      await r.i(RANA, (uow) => r.fordeling.avstem(uow, forsendelse));
      const { id } = await r.oppgaveFor(forsendelse);
      expect(await gjoer(kari, (uow) => r.fordeling.reserver(uow, id))).toBe(kode);
    }
  });

  it('cannot be made from another municipality', async () => {
    const { id } = await r.oppgaveFor(await r.enOppgave());
    const svar = await r.som(kari, BINDAL, (uow) => r.fordeling.reserver(uow, id));
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'tjener.finnes-ikke' } });
  });
});

describe('setting aside', () => {
  it('is for a time to come, thirty days at most, and not while a colleague works on it', async () => {
    const { id } = await r.oppgaveFor(await r.enOppgave());
    const til = (tid: string) => gjoer(kari, (uow) => r.fordeling.settTilSide(uow, id, new Date(tid), null));
    expect(await til('2026-11-20T09:00:00Z')).toBe('fordeling.ugyldig-tidspunkt');
    expect(await til('2026-12-21T09:00:00Z')).toBe('fordeling.ugyldig-tidspunkt');
    await gjoer(ola, (uow) => r.fordeling.reserver(uow, id));
    expect(await til('2026-11-21T09:00:00Z')).toBe('fordeling.reservert-av-annen');
  });
});
