import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { scryptPassord } from './adapters/crypto/scryptPassord.ts';
import { tokenkilde } from './adapters/crypto/token.ts';
import { innloggingslager } from './adapters/postgres/innlogging.repository.ts';
import { tilgangLager } from './adapters/postgres/tilgang.repository.ts';
import { createTilgang, type NyligOpprettet, type Rolle, type Tilgang } from './index.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const PASSORD = 'fjord og fjell om vinteren';
const SLUTTET = { aktiv: false, grunn: 'Sluttet i stillingen' };
const TILBAKE = { aktiv: true, grunn: 'Kom tilbake' };
const klokke = testklokke();
let grunnmur: Testgrunnmur;
let tilgang: Tilgang;
let nummer = 0;

beforeAll(async () => {
  grunnmur = await testgrunnmur(klokke);
  tilgang = createTilgang({
    lager: tilgangLager,
    innlogging: innloggingslager(grunnmur.db),
    passord: scryptPassord({ ln: 10, r: 8, p: 1 }),
    token: tokenkilde,
    klokke,
    enhetFinnes: async (_uow, kode) => kode === 'TEK',
    tilgangskoder: async () => [],
  });
});
beforeEach(() => klokke.sett('2026-11-20T09:00:00.000Z'));
afterAll(() => grunnmur.rydd());

const i = <T>(hvem: Arkivskaper, arbeid: (uow: Uow) => Promise<T>): Promise<T> =>
  grunnmur.withTenant(hvem, systemAktoer('test'), arbeid);
const kode = (svar: { ok: boolean; feil?: { kode: string } }) => (svar.ok ? 'ok' : svar.feil?.kode);
async function en(rolle: Rolle = 'arkivar', hvor = RANA): Promise<NyligOpprettet> {
  nummer += 1;
  const ny = { brukernavn: `passiv.testesen${nummer}`, navn: 'Passiv Testesen', epost: null, passord: PASSORD };
  const svar = await i(hvor, (uow) => tilgang.opprettBruker(uow, { ...ny, rolle, enhet: 'TEK', klarering: [] }));
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
}
const loggInn = (brukernavn: string, passord = PASSORD) =>
  tilgang.loggInn({ brukernavn, passord, adresse: '192.0.2.1' });
const sett = (id: string, endring: typeof SLUTTET, hvor = RANA, svarerFor: (hvor: string) => boolean = () => true) =>
  i(hvor, (uow) => tilgang.settBrukerAktiv(uow, id, endring, svarerFor));

describe('a passive login', () => {
  it('4.1.5, 4.3.3: cannot sign in, its old session is dead, and the person stays identified by name and grants', async () => {
    const bruker = await en();
    const inn = await loggInn(bruker.brukernavn);
    if (!inn.ok) throw new Error(inn.feil.kode);
    expect(kode(await sett(bruker.id, SLUTTET))).toBe('ok');
    expect(await tilgang.innloggetFor(inn.verdi.token)).toBeNull();
    expect(kode(await loggInn(bruker.brukernavn))).toBe('tilgang.feil-brukernavn-eller-passord');
    const etter = await i(RANA, (uow) => tilgang.hentBruker(uow, bruker.id));
    expect(etter).toMatchObject({ navn: 'Passiv Testesen', aktiv: false, tildelinger: [{ avsluttet: false }] });
  });

  it('4.1.5: an administrator who no longer shall have access is set passive; the last one never (krav 4.1.4)', async () => {
    const hvor = arkivskaper('938712441');
    const to = [await en('administrator', hvor), await en('administrator', hvor)];
    const svar = await Promise.all(to.map((bruker) => sett(bruker.id, SLUTTET, hvor)));
    expect(svar.map(kode).sort()).toEqual(['ok', 'tilgang.siste-administrator']);
  });

  it('opens again with the old password, but no session of before does', async () => {
    const bruker = await en();
    const inn = await loggInn(bruker.brukernavn);
    await sett(bruker.id, SLUTTET);
    expect(kode(await sett(bruker.id, TILBAKE))).toBe('ok');
    expect(inn.ok && (await tilgang.innloggetFor(inn.verdi.token))).toBeNull();
    expect(kode(await loggInn(bruker.brukernavn))).toBe('ok');
  });
});

describe('the periods of a login', () => {
  it('4.1.6, 4.3.4, 4.4.10: are kept with who and why, one after the other', async () => {
    const bruker = await en();
    klokke.sett('2026-11-21T09:00:00.000Z');
    await sett(bruker.id, SLUTTET);
    klokke.sett('2026-11-25T09:00:00.000Z');
    const svar = await sett(bruker.id, TILBAKE);
    const hvem = systemAktoer('test').navn;
    expect(svar.ok && svar.verdi.aktivperioder).toEqual([
      {
        fra: new Date('2026-11-20T09:00:00.000Z'),
        til: new Date('2026-11-21T09:00:00.000Z'),
        aapnetAv: null,
        aapnetGrunn: null,
        lukketAv: hvem,
        lukketGrunn: SLUTTET.grunn,
      },
      {
        fra: new Date('2026-11-25T09:00:00.000Z'),
        til: null,
        aapnetAv: hvem,
        aapnetGrunn: TILBAKE.grunn,
        lukketAv: null,
        lukketGrunn: null,
      },
    ]);
  });

  it('4.1.6, 4.4.10: can be neither rewritten nor deleted by the program, nor seen without a grant', async () => {
    await en();
    for (const setning of ['delete from tilgang.aktivperiode', `update tilgang.aktivperiode set lukket_av = 'x'`]) {
      await expect(grunnmur.pool.query(setning)).rejects.toThrow(/permission denied/);
    }
    expect((await grunnmur.pool.query('select * from tilgang.aktivperiode')).rows).toEqual([]);
  });
});

describe('setting a login passive or active', () => {
  it('is refused when nothing changes, and keeps the periods as they were', async () => {
    const bruker = await en();
    expect(kode(await sett(bruker.id, TILBAKE))).toBe('tilgang.aktiv-uendret');
    await sett(bruker.id, SLUTTET);
    expect(kode(await sett(bruker.id, SLUTTET))).toBe('tilgang.aktiv-uendret');
    expect((await i(RANA, (uow) => tilgang.hentBruker(uow, bruker.id)))?.aktivperioder).toHaveLength(1);
  });

  it('is refused to who does not answer for every municipality, and does not reach a stranger', async () => {
    const bruker = await en();
    expect(kode(await sett(bruker.id, SLUTTET, BINDAL))).toBe('tjener.finnes-ikke');
    expect(kode(await sett(bruker.id, SLUTTET, RANA, (hvor) => hvor !== RANA))).toBe('tilgang.aktiv-annen-kommune');
    expect(kode(await loggInn(bruker.brukernavn))).toBe('ok');
  });
});

describe('a person who works here', () => {
  it('4.3.1: is identified and recognised at sign-in; a name nobody has is not', async () => {
    const bruker = await en();
    const inn = await loggInn(bruker.brukernavn);
    expect(inn.ok && inn.verdi.innlogget.bruker).toEqual({
      id: bruker.id,
      brukernavn: bruker.brukernavn,
      navn: bruker.navn,
    });
    expect(kode(await loggInn('finnes.ikke'))).toBe('tilgang.feil-brukernavn-eller-passord');
  });

  it('4.3.2: acts in a role and a unit of a municipality on its days, and in no other', async () => {
    const bruker = await en();
    const leder = { rolle: 'leder', enhet: 'TEK', klarering: [], fra: '2026-11-21', til: null } as const;
    expect(kode(await i(BINDAL, (uow) => tilgang.tildelRolle(uow, bruker.id, leder)))).toBe('ok');
    const inn = await loggInn(bruker.brukernavn);
    if (!inn.ok) throw new Error(inn.feil.kode);
    expect(inn.verdi.innlogget.rollerFor(RANA)).toEqual(['arkivar']);
    expect(inn.verdi.innlogget.aktoerFor(BINDAL)).toBeNull();
    expect((await i(RANA, (uow) => tilgang.hentBruker(uow, bruker.id)))?.tildelinger[0]?.enhet).toBe('TEK');
    klokke.sett('2026-11-21T09:00:00.000Z');
    const dagenEtter = await loggInn(bruker.brukernavn);
    expect(dagenEtter.ok && dagenEtter.verdi.innlogget.rollerFor(BINDAL)).toEqual(['leder']);
  });

  it('4.4.5: signs in with a personal password only; without it, with another’s or with the one-time one there is no access', async () => {
    const [bruker, annen] = [await en(), await en()];
    const reset = await i(RANA, (uow) => tilgang.nullstillPassord(uow, annen.id, () => true));
    if (!reset.ok) throw new Error(reset.feil.kode);
    expect(kode(await loggInn(bruker.brukernavn, ''))).toBe('tilgang.feil-brukernavn-eller-passord');
    expect(kode(await loggInn(bruker.brukernavn, reset.verdi.engangspassord))).toBe(
      'tilgang.feil-brukernavn-eller-passord',
    );
    const engangs = await loggInn(annen.brukernavn, reset.verdi.engangspassord);
    expect(engangs.ok && engangs.verdi.innlogget.sperretAv).toBe('tilgang.maa-bytte-passord');
    expect(kode(await loggInn(bruker.brukernavn))).toBe('ok');
  });
});
