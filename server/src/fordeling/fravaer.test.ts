import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bruker } from '../tilgang/index.ts';
import { BINDAL, RANA, type Rigg, rigg } from './testing/rigg.ts';

const DAG = '2026-11-20';
let r: Rigg;
let kari: Bruker;
let ola: Bruker;
let uklarert: Bruker;
let leder: Bruker;
beforeAll(async () => {
  r = await rigg();
  leder = await r.enBruker({ rolle: 'leder' });
});
beforeEach(async () => {
  r.klokke.sett('2026-11-20T09:00:00.000Z');
  // Those of earlier tests are gone, so that every test knows who is there.
  await r.sporring(`update tilgang.tildeling set avsluttet_tid = now() where rolle = 'arkivar'`);
  await r.sporring('delete from fordeling.fravaer');
  await r.sporring('truncate fordeling.oppgave, fordeling.steg');
  kari = await r.enBruker({ klarering: ['13'] });
  ola = await r.enBruker({ klarering: ['13'] });
  uklarert = await r.enBruker({ ferdigheter: ['helse', 'nn'] });
});
afterAll(() => r.rydd());

const meldBorte = (bruker: Bruker, stedfortreder: Bruker | null = null, hvor = RANA, fra = DAG, til = DAG) =>
  r.i(hvor, (uow) =>
    r.fordeling.opprettFravaer(uow, { bruker: bruker.id, fra, til, stedfortreder: stedfortreder?.id ?? null }),
  );
const paaNytt = () => r.i(RANA, (uow) => r.fordeling.fordelPaaNytt(uow));
const koeFor = (bruker: Bruker, utvalg: 'mine' | 'ledige' | 'alle') =>
  r.som(bruker, RANA, (uow) => r.fordeling.hentKoe(uow, utvalg, 100));
const mine = async (bruker: Bruker) => (await koeFor(bruker, 'mine')).oppgaver.map((ett) => ett.oppgave.forsendelse);
const tildelt = async (forsendelse: string) => (await r.oppgaveFor(forsendelse)).tildelt;

describe('routing', () => {
  it('gives sensitive post to somebody cleared, though another has the skill', async () => {
    const id = await r.enOppgave({ tilgangskode: '13', klasse: 'G40' });
    expect([kari.id, ola.id]).toContain(await tildelt(id));
  });

  it('gives special post to who has the skill, and leaves ordinary post in the pool', async () => {
    expect(await tildelt(await r.enOppgave({ maalform: 'nn', klasse: 'G40' }))).toBe(uklarert.id);
    expect(await tildelt(await r.enOppgave())).toBeNull();
  });

  it('shares what is in doubt evenly among the cleared', async () => {
    const til: (string | null)[] = [];
    for (let n = 0; n < 6; n += 1) til.push(await tildelt(await r.enOppgave({ tvil: true })));
    expect(til.filter((id) => id === kari.id).length).toBe(3);
    expect(til.filter((id) => id === ola.id).length).toBe(3);
  });

  it('counts what a person has in hand in other municipalities too', async () => {
    await r.i(BINDAL, (uow) =>
      r.tilgang.tildelRolle(uow, kari.id, { rolle: 'arkivar', enhet: null, klarering: ['13'], fra: DAG, til: null }),
    );
    for (let n = 0; n < 3; n += 1) await r.enOppgave({ tilgangskode: '13' }, BINDAL);
    expect(await tildelt(await r.enOppgave({ tvil: true }))).toBe(ola.id);
  });
});

describe('absence', () => {
  it('shows at once: the substitute has the oppgave as theirs before any job has run', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    const [har, annen] = (await tildelt(id)) === kari.id ? [kari, ola] : [ola, kari];
    expect(await mine(har)).toEqual([id]);
    await meldBorte(har, annen);
    expect(await mine(annen)).toEqual([id]);
    expect(await mine(har)).toEqual([]);
    const [ett] = (await koeFor(annen, 'alle')).oppgaver;
    expect(ett?.tildelt).toEqual({ id: annen.id, navn: annen.navn });
  });

  it('without a substitute puts the oppgave back among the free at once', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    const [har, annen] = (await tildelt(id)) === kari.id ? [kari, ola] : [ola, kari];
    expect((await koeFor(annen, 'ledige')).oppgaver).toEqual([]);
    await meldBorte(har);
    expect((await koeFor(annen, 'ledige')).oppgaver.map((ett) => ett.oppgave.forsendelse)).toEqual([id]);
    expect((await koeFor(annen, 'alle')).oppgaver[0]?.tildelt).toBeNull();
  });

  it('moves post when the job runs: to the substitute, else to whoever fits; never to who is not cleared', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    const [har, annen] = (await tildelt(id)) === kari.id ? [kari, ola] : [ola, kari];
    await meldBorte(har, uklarert);
    expect(await paaNytt()).toBe(1);
    expect(await tildelt(id)).toBe(annen.id);
    await meldBorte(annen);
    expect(await paaNytt()).toBe(1);
    expect(await tildelt(id)).toBeNull();
    expect(await paaNytt()).toBe(0);
  });

  it('reported in one municipality counts in all, but the substitute only where named', async () => {
    await r.i(BINDAL, (uow) =>
      r.tilgang.tildelRolle(uow, kari.id, { rolle: 'arkivar', enhet: null, klarering: ['13'], fra: DAG, til: null }),
    );
    await meldBorte(kari, null, BINDAL);
    const id = await r.enOppgave({ tilgangskode: '13' });
    expect(await tildelt(id)).toBe(ola.id);
    expect(await r.i(RANA, (uow) => r.fordeling.finnFravaer(uow))).toEqual([]);
  });

  it('that begins tomorrow moves nothing today', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    const foer = await tildelt(id);
    await meldBorte(kari, ola, RANA, '2026-11-21', '2026-11-28');
    await meldBorte(ola, kari, RANA, '2026-11-21', '2026-11-28');
    await paaNytt();
    expect(await tildelt(id)).toBe(foer);
    r.klokke.sett('2026-11-20T23:30:00.000Z');
    await paaNytt();
    expect(await tildelt(id)).toBeNull();
  });

  it('leaves alone what somebody holds right now', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    const har = (await tildelt(id)) === kari.id ? kari : ola;
    await r.som(har, RANA, async (uow) => r.fordeling.reserver(uow, (await r.oppgaveFor(id)).id));
    await meldBorte(har);
    expect(await paaNytt()).toBe(0);
    r.klokke.sett('2026-11-20T09:31:00.000Z');
    expect(await paaNytt()).toBe(1);
  });

  it('follows who has left: an ended grant puts their post with another', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    const [har, annen] = (await tildelt(id)) === kari.id ? [kari, ola] : [ola, kari];
    await r.i(RANA, (uow) => r.tilgang.avsluttTildeling(uow, har.tildelinger[0]?.id ?? ''));
    await paaNytt();
    expect(await tildelt(id)).toBe(annen.id);
  });

  it('is listed with names, refused for strangers and overlaps, removed once, and asks for new routing', async () => {
    const svar = await meldBorte(kari, ola);
    expect(svar).toMatchObject({
      ok: true,
      verdi: { navn: kari.navn, stedfortrederNavn: ola.navn, fra: DAG, til: DAG },
    });
    const kode = (utfall: { ok: boolean; feil?: { kode: string } }) => (utfall.ok ? 'ok' : utfall.feil?.kode);
    expect(kode(await meldBorte(kari))).toBe('fordeling.fravaer-overlapper');
    const fremmed = await r.enBruker({}, BINDAL);
    expect(kode(await meldBorte(fremmed))).toBe('fordeling.ukjent-person');
    expect(kode(await meldBorte(ola, fremmed))).toBe('fordeling.ukjent-person');
    const { rows } = await r.sporring(`select 1 from jobb.job where name = 'fordeling.fordelPaaNytt'`);
    expect(rows.length).toBeGreaterThan(0);
    const [rad] = await r.i(RANA, (uow) => r.fordeling.finnFravaer(uow));
    const slett = () => r.i(RANA, (uow) => r.fordeling.slettFravaer(uow, rad?.id ?? ''));
    expect([kode(await slett()), kode(await slett())]).toEqual(['ok', 'tjener.finnes-ikke']);
  });
});

describe('a leder', () => {
  const tildelTil = (id: string, bruker: Bruker) =>
    r.som(leder, RANA, async (uow) => {
      const svar = await r.fordeling.tildelOppgave(uow, (await r.oppgaveFor(id)).id, bruker.id);
      return svar.ok ? 'ok' : svar.feil.kode;
    });
  it('gives an oppgave to a colleague who may have it and is here, whoever held it', async () => {
    const id = await r.enOppgave({ tilgangskode: '13' });
    await r.som(kari, RANA, async (uow) => r.fordeling.reserver(uow, (await r.oppgaveFor(id)).id));
    expect(await tildelTil(id, ola)).toBe('ok');
    expect(await mine(ola)).toEqual([id]);
    expect(await tildelTil(id, uklarert)).toBe('fordeling.mottaker-kan-ikke');
    await meldBorte(kari);
    expect(await tildelTil(id, kari)).toBe('fordeling.mottaker-borte');
    expect(await tildelt(id)).toBe(ola.id);
  });
});

describe('the safety net', () => {
  const etBrev = (mottatt: string) => ({
    forsendelse: crypto.randomUUID(),
    kanal: 'mappe',
    mottattTid: new Date(mottatt),
    antallDokumenter: 1,
  });
  const finnGlemte = () => r.i(RANA, (uow) => r.fordeling.finnGlemte(uow));

  it('finds what is older than two days and has no oppgave, once, and no earlier', async () => {
    const gammelt = etBrev('2026-11-18T08:00:00Z');
    r.omverden.ubehandlede.splice(0, Infinity, gammelt, etBrev('2026-11-18T10:00:00Z'));
    expect([await finnGlemte(), await finnGlemte()]).toEqual([1, 0]);
    const oppgave = await r.oppgaveFor(gammelt.forsendelse);
    expect(oppgave).toMatchObject({ tilstand: 'aapen', tvil: true, sikkerhet: 0 });
    expect([kari.id, ola.id], 'in doubt: to somebody cleared').toContain(oppgave.tildelt);
    r.omverden.ubehandlede.length = 0;
  });

  it('opens again what was closed by mistake', async () => {
    const brev = etBrev('2026-11-17T08:00:00Z');
    await r.enOppgave({ forsendelse: brev.forsendelse });
    await r.sporring(`update fordeling.oppgave set tilstand = 'lukket'`);
    r.omverden.ubehandlede.splice(0, Infinity, brev);
    expect(await finnGlemte()).toBe(1);
    expect((await r.oppgaveFor(brev.forsendelse)).tilstand).toBe('aapen');
    r.omverden.ubehandlede.length = 0;
  });
});
