import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { scryptPassord } from './adapters/crypto/scryptPassord.ts';
import { tokenkilde } from './adapters/crypto/token.ts';
import { innloggingslager } from './adapters/postgres/innlogging.repository.ts';
import { tilgangLager } from './adapters/postgres/tilgang.repository.ts';
import { createTilgang, type NyBruker, type Tilgang } from './index.ts';
import type { TilgangDeps } from './ports.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const NYTT = 'ei lita båt på fjorden';
const klokke = testklokke();
let grunnmur: Testgrunnmur;
let tilgang: Tilgang;
let deps: TilgangDeps;
let nummer = 0;

beforeAll(async () => {
  grunnmur = await testgrunnmur(klokke);
  deps = {
    lager: tilgangLager,
    innlogging: innloggingslager(grunnmur.db),
    passord: scryptPassord({ ln: 10, r: 8, p: 1 }),
    token: tokenkilde,
    klokke,
    enhetFinnes: async () => true,
    tilgangskoder: async () => ['13'],
  };
  tilgang = createTilgang(deps);
});
beforeEach(() => klokke.sett('2026-11-20T09:00:00.000Z'));
afterAll(() => grunnmur.rydd());

const i = <T>(hvem: Arkivskaper, arbeid: (uow: Uow) => Promise<T>): Promise<T> =>
  grunnmur.withTenant(hvem, systemAktoer('test'), arbeid);
const kode = (svar: { ok: boolean; feil?: { kode: string } }) => (svar.ok ? 'ok' : svar.feil?.kode);
const loggInn = (brukernavn: string, passord: string) => tilgang.loggInn({ brukernavn, passord, adresse: '192.0.2.7' });

async function enNyAnsatt(over: Partial<NyBruker> = {}) {
  nummer += 1;
  const felt = { navn: 'Berit Testesen', epost: `berit${nummer}@kommune.example`, rolle: 'arkivar' } as const;
  const ny: NyBruker = { ...felt, brukernavn: `berit.${nummer}`, enhet: null, klarering: [], ...over };
  const svar = await i(RANA, (uow) => tilgang.opprettBruker(uow, ny));
  if (!svar.ok) throw new Error(svar.feil.kode);
  return { ...svar.verdi, engangspassord: svar.verdi.engangspassord ?? '' };
}
async function innlogget(brukernavn: string, passord: string) {
  const svar = await loggInn(brukernavn, passord);
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
}

describe('a one-time password', () => {
  it('opens only the change of it, and is worth nothing afterwards', async () => {
    const ny = await enNyAnsatt();
    expect(ny.engangspassord).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const { innlogget: person, token } = await innlogget(ny.brukernavn, ny.engangspassord);
    expect(person.sperretAv).toBe('tilgang.maa-bytte-passord');
    expect(kode(await tilgang.byttPassord(person, { gammelt: ny.engangspassord, nytt: NYTT }))).toBe('ok');
    expect((await tilgang.innloggetFor(token))?.sperretAv).toBeNull();
    expect(kode(await loggInn(ny.brukernavn, ny.engangspassord))).toBe('tilgang.feil-brukernavn-eller-passord');
    expect((await innlogget(ny.brukernavn, NYTT)).innlogget.sperretAv).toBeNull();
  });
  it('is too old after two weeks, which only who has it is told', async () => {
    const ny = await enNyAnsatt();
    klokke.sett('2026-12-04T09:00:00.000Z');
    expect(kode(await loggInn(ny.brukernavn, 'noe helt annet'))).toBe('tilgang.feil-brukernavn-eller-passord');
    expect(kode(await loggInn(ny.brukernavn, ny.engangspassord))).toBe('tilgang.engangspassord-utloept');
  });
});

describe("a change of one's own password", () => {
  it('ends every other session, and keeps the one it is done from', async () => {
    const ny = await enNyAnsatt({ passord: 'fjord og fjell om vinteren' });
    const annen = await innlogget(ny.brukernavn, 'fjord og fjell om vinteren');
    const denne = await innlogget(ny.brukernavn, 'fjord og fjell om vinteren');
    const bytte = { gammelt: 'fjord og fjell om vinteren', nytt: NYTT };
    expect(kode(await tilgang.byttPassord(denne.innlogget, bytte))).toBe('ok');
    expect(await tilgang.innloggetFor(annen.token)).toBeNull();
    expect(await tilgang.innloggetFor(denne.token)).not.toBeNull();
  });
  it.each([
    ['feil gammelt ord', NYTT, 'tilgang.feil-passord'],
    ['fjord og fjell om vinteren', 'fjord og fjell om vinteren', 'tilgang.samme-passord'],
    ['fjord og fjell om vinteren', 'for kort', 'tilgang.svakt-passord'],
    ['fjord og fjell om vinteren', 'aaaaaaaaaaaaaaaa', 'tilgang.svakt-passord'],
  ])('from «%s» to «%s» is refused', async (gammelt, nytt, feil) => {
    const ny = await enNyAnsatt({ passord: 'fjord og fjell om vinteren' });
    const { innlogget: person } = await innlogget(ny.brukernavn, 'fjord og fjell om vinteren');
    expect(kode(await tilgang.byttPassord(person, { gammelt, nytt }))).toBe(feil);
  });
  it('is no place to guess from a session left open', async () => {
    const ny = await enNyAnsatt({ passord: 'fjord og fjell om vinteren' });
    const { innlogget: person } = await innlogget(ny.brukernavn, 'fjord og fjell om vinteren');
    let svar: string | undefined;
    for (let forsoek = 0; forsoek < 12; forsoek += 1) {
      svar = kode(await tilgang.byttPassord(person, { gammelt: `gjett nummer ${forsoek}`, nytt: NYTT }));
    }
    expect(svar).toBe('tilgang.for-mange-forsoek');
  });
});

describe('a reset by an administrator', () => {
  const kunRana = (hvor: string) => hvor === RANA;
  it('gives a one-time password and ends all sessions', async () => {
    const ny = await enNyAnsatt({ passord: 'fjord og fjell om vinteren' });
    const { token } = await innlogget(ny.brukernavn, 'fjord og fjell om vinteren');
    const svar = await i(RANA, (uow) => tilgang.nullstillPassord(uow, ny.id, kunRana));
    expect(await tilgang.innloggetFor(token)).toBeNull();
    expect(kode(await loggInn(ny.brukernavn, 'fjord og fjell om vinteren'))).toBe(
      'tilgang.feil-brukernavn-eller-passord',
    );
    const etter = await innlogget(ny.brukernavn, svar.ok ? svar.verdi.engangspassord : '');
    expect(etter.innlogget.sperretAv).toBe('tilgang.maa-bytte-passord');
  });
  it('is refused to who does not answer for every municipality of the person: it would open them', async () => {
    const ny = await enNyAnsatt();
    const rolle = { rolle: 'arkivar', enhet: null, klarering: [], fra: '2027-01-01', til: null } as const;
    await i(BINDAL, (uow) => tilgang.tildelPerson(uow, ny.brukernavn, rolle));
    expect(kode(await i(RANA, (uow) => tilgang.nullstillPassord(uow, ny.id, kunRana)))).toBe(
      'tilgang.passord-annen-kommune',
    );
    expect(kode(await i(RANA, (uow) => tilgang.nullstillPassord(uow, ny.id, () => true)))).toBe('ok');
  });
  it('does not reach a person of another municipality', async () => {
    const ny = await enNyAnsatt();
    expect(kode(await i(BINDAL, (uow) => tilgang.nullstillPassord(uow, ny.id, () => true)))).toBe('tjener.finnes-ikke');
  });
});

describe('a role for somebody who has a user', () => {
  const rolle = { rolle: 'saksbehandler', enhet: null, klarering: [], fra: '2026-11-20', til: '2026-11-30' } as const;
  it('is given by exactly the user name or the e-mail address, in any case', async () => {
    const ny = await enNyAnsatt();
    expect(await i(BINDAL, (uow) => tilgang.finnBrukere(uow))).not.toContainEqual(
      expect.objectContaining({ id: ny.id }),
    );
    const svar = await i(BINDAL, (uow) => tilgang.tildelPerson(uow, ` ${ny.epost?.toUpperCase()} `, rolle));
    expect(svar.ok && svar.verdi.navn).toBe('Berit Testesen');
    expect(svar.ok && svar.verdi.tildelinger).toHaveLength(1);
  });
  it('tells nothing of who has only part of the name, or when two share an address', async () => {
    const ny = await enNyAnsatt({ epost: 'felles@kommune.example' });
    await enNyAnsatt({ epost: 'felles@kommune.example' });
    for (const soekt of [ny.brukernavn.slice(1), 'felles@kommune.example', '%']) {
      expect(kode(await i(BINDAL, (uow) => tilgang.tildelPerson(uow, soekt, rolle)))).toBe('tilgang.ukjent-person');
    }
  });
  it('counts on its days only, both included', async () => {
    const ny = await enNyAnsatt({ passord: NYTT });
    await i(BINDAL, (uow) => tilgang.tildelPerson(uow, ny.brukernavn, { ...rolle, fra: '2026-11-21' }));
    const kommuner = async (naa: string) => {
      klokke.sett(naa);
      return (await innlogget(ny.brukernavn, NYTT)).innlogget.arkivskapere;
    };
    expect(await kommuner('2026-11-20T22:59:00.000Z')).toEqual([RANA]);
    expect(await kommuner('2026-11-20T23:01:00.000Z')).toEqual([RANA, BINDAL]);
    expect(await kommuner('2026-11-30T22:59:00.000Z')).toEqual([RANA, BINDAL]);
    expect(await kommuner('2026-11-30T23:01:00.000Z')).toEqual([RANA]);
  });
  it('is refused with an access code that the municipality does not have', async () => {
    const ny = await enNyAnsatt();
    const svar = await i(BINDAL, (uow) => tilgang.tildelPerson(uow, ny.brukernavn, { ...rolle, klarering: ['99'] }));
    expect(kode(svar)).toBe('tilgang.ukjent-tilgangskode');
  });
});

it('what a person is good at is kept in small letters, each once', async () => {
  const ny = await enNyAnsatt();
  const svar = await i(RANA, (uow) => tilgang.endreFerdigheter(uow, ny.id, ['Veg', 'byggesak ', 'VEG', ' ']));
  expect(svar.ok && svar.verdi.ferdigheter).toEqual(['byggesak', 'veg']);
});

describe('stricter demands of passwords', () => {
  it('4.1.7: hold for the one who is made, for the one who changes, and for who has had it too long', async () => {
    const streng = createTilgang({ ...deps, passordkrav: { tegn: 16, slag: 3, dager: 90 } });
    const ny = { navn: 'Siri Testesen', epost: null, rolle: 'administrator', enhet: null, klarering: [] } as const;
    const opprett = (felt: Partial<NyBruker>) =>
      i(RANA, (uow) => streng.opprettBruker(uow, { ...ny, brukernavn: 'siri.streng', ...felt }));
    expect(kode(await opprett({ passord: 'fjord og fjell' }))).toBe('tilgang.svakt-passord');
    expect(kode(await opprett({ passord: 'fjord og fjell om vinteren' }))).toBe('tilgang.ensartet-passord');
    const laget = await opprett({});
    if (!laget.ok) throw new Error(laget.feil.kode);
    const inn = async (passord: string) => {
      const svar = await streng.loggInn({ brukernavn: 'siri.streng', passord, adresse: '192.0.2.9' });
      if (!svar.ok) throw new Error(svar.feil.kode);
      return svar.verdi;
    };
    const engangs = laget.verdi.engangspassord ?? '';
    const { innlogget: siri, token } = await inn(engangs);
    const bytt = (gammelt: string, nytt: string) => streng.byttPassord(siri, { gammelt, nytt });
    expect(kode(await bytt(engangs, NYTT))).toBe('tilgang.ensartet-passord');
    expect(kode(await bytt(engangs, 'Ei lita båt på fjorden'))).toBe('ok');
    expect((await streng.innloggetFor(token))?.sperretAv).toBeNull();
    klokke.sett('2027-02-18T09:00:00.000Z');
    const senere = await inn('Ei lita båt på fjorden');
    expect(senere.innlogget.sperretAv, 'ninety days later').toBe('tilgang.maa-bytte-passord');
    expect(kode(await bytt('Ei lita båt på fjorden', 'Ei stor båt på fjorden'))).toBe('ok');
    expect((await inn('Ei stor båt på fjorden')).innlogget.sperretAv).toBeNull();
  });
});
