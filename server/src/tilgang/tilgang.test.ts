import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { scryptPassord } from './adapters/crypto/scryptPassord.ts';
import { tokenkilde } from './adapters/crypto/token.ts';
import { innloggingslager } from './adapters/postgres/innlogging.repository.ts';
import { tilgangLager } from './adapters/postgres/tilgang.repository.ts';
import { type Bruker, createTilgang, type NyBruker, type Tilgang } from './index.ts';
import type { TilgangDeps } from './ports.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const PASSORD = 'fjord og fjell om vinteren';
const klokke = testklokke();
let grunnmur: Testgrunnmur;
let deps: TilgangDeps;
let tilgang: Tilgang;
let superbruker: pg.Client;
let nummer = 0;

beforeAll(async () => {
  grunnmur = await testgrunnmur(klokke);
  deps = {
    lager: tilgangLager,
    innlogging: innloggingslager(grunnmur.db),
    passord: scryptPassord({ ln: 10, r: 8, p: 1 }),
    token: tokenkilde,
    klokke,
    enhetFinnes: async (_uow, kode) => kode === 'TEK',
    tilgangskoder: async () => ['13', '14', 'P', 'helse'],
  };
  tilgang = createTilgang(deps);
  superbruker = new pg.Client({ connectionString: grunnmur.database.adminUrl });
  await superbruker.connect();
});
beforeEach(() => klokke.sett('2026-11-20T09:00:00.000Z'));
afterAll(async () => {
  await superbruker.end();
  await grunnmur.rydd();
});

function i<T>(hvem: Arkivskaper, arbeid: (uow: Uow) => Promise<T>): Promise<T> {
  return grunnmur.withTenant(hvem, systemAktoer('test'), arbeid);
}
async function enBruker(over: Partial<NyBruker> = {}, hvor = RANA): Promise<Bruker> {
  nummer += 1;
  const ny: NyBruker = {
    brukernavn: `test.testesen${nummer}`,
    navn: `Test Testesen ${nummer}`,
    epost: null,
    passord: PASSORD,
    rolle: 'arkivar',
    enhet: null,
    klarering: [],
    ...over,
  };
  const svar = await i(hvor, (uow) => tilgang.opprettBruker(uow, ny));
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
}
const loggInn = (brukernavn: string, passord = PASSORD, adresse = '192.0.2.1') =>
  tilgang.loggInn({ brukernavn, passord, adresse });
async function enSesjon(bruker: Bruker): Promise<string> {
  const svar = await loggInn(bruker.brukernavn);
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi.token;
}
const kode = (svar: { ok: boolean; feil?: { kode: string } }) => (svar.ok ? 'ok' : svar.feil?.kode);

describe('persons', () => {
  it('are seen from a municipality only through a grant there', async () => {
    const bruker = await enBruker();
    expect((await i(RANA, (uow) => tilgang.finnBrukere(uow))).map((en) => en.id)).toContain(bruker.id);
    expect((await i(BINDAL, (uow) => tilgang.finnBrukere(uow))).map((en) => en.id)).not.toContain(bruker.id);
    expect(await i(BINDAL, (uow) => tilgang.hentBruker(uow, bruker.id))).toBeNull();
    expect(await i(BINDAL, (uow) => tilgang.finnMedBrukernavn(uow, bruker.brukernavn))).toBeNull();
    expect((await grunnmur.pool.query('select * from tilgang.bruker')).rows).toEqual([]);
  });

  it('have one user name over all municipalities', async () => {
    const bruker = await enBruker();
    await expect(enBruker({ brukernavn: bruker.brukernavn.toUpperCase() }, BINDAL)).rejects.toThrow(
      'tilgang.brukernavn-opptatt',
    );
  });

  it('are not made with a weak password or in a unit that does not exist', async () => {
    await expect(enBruker({ passord: 'aaaaaaaaaaaaaa' })).rejects.toThrow('tilgang.svakt-passord');
    await expect(enBruker({ enhet: 'INGEN' })).rejects.toThrow('tilgang.ukjent-enhet');
    expect((await enBruker({ enhet: 'TEK' })).tildelinger[0]?.enhet).toBe('TEK');
  });

  it('keep their skills per municipality', async () => {
    const bruker = await enBruker({ ferdigheter: ['nn', 'byggesak', 'nn'] });
    expect(bruker.ferdigheter).toEqual(['byggesak', 'nn']);
  });

  it('leave password, session and counter out of the program’s reach', async () => {
    for (const tabell of ['passord', 'sesjon', 'innloggingsforsoek']) {
      await expect(grunnmur.pool.query(`select * from tilgang.${tabell}`), tabell).rejects.toThrow(/permission denied/);
    }
    await expect(grunnmur.pool.query(`update tilgang.bruker set navn = 'x'`)).rejects.toThrow(/permission denied/);
  });
});

describe('signing in', () => {
  it('gives a token that is kept only as a checksum, and the rights of each municipality', async () => {
    const bruker = await enBruker({ klarering: ['13'] });
    await i(BINDAL, (uow) =>
      tilgang.tildelRolle(uow, bruker.id, {
        rolle: 'leder',
        enhet: null,
        klarering: ['P'],
        fra: '2026-11-01',
        til: null,
      }),
    );
    const token = await enSesjon(bruker);
    const { rows } = await superbruker.query('select token_sjekksum from tilgang.sesjon where bruker = $1', [
      bruker.id,
    ]);
    expect(rows).toEqual([{ token_sjekksum: tokenkilde.sjekksum(token) }]);
    const person = await tilgang.innloggetFor(token);
    expect(person?.bruker).toEqual({ id: bruker.id, brukernavn: bruker.brukernavn, navn: bruker.navn });
    expect(person?.arkivskapere).toEqual([RANA, BINDAL]);
    const her = person?.aktoerFor(RANA);
    expect(her?.type === 'bruker' && [...her.klarering]).toEqual(['13']);
    expect(person?.rollerFor(BINDAL)).toEqual(['leder']);
  });

  it('takes the user name in any case', async () => {
    const bruker = await enBruker();
    expect(kode(await loggInn(` ${bruker.brukernavn.toUpperCase()} `))).toBe('ok');
  });

  it('tells an unknown user and a wrong password apart from nothing', async () => {
    const bruker = await enBruker();
    const feil = await loggInn(bruker.brukernavn, 'feil passord her');
    const ukjent = await loggInn('finnes.ikke', 'feil passord her');
    expect(feil).toEqual(ukjent);
    expect(kode(feil)).toBe('tilgang.feil-brukernavn-eller-passord');
  });

  it('is refused to someone without a valid grant, after the right password only', async () => {
    const bruker = await enBruker();
    await superbruker.query(`update tilgang.tildeling set til = '2026-11-19', fra = '2026-01-01' where bruker = $1`, [
      bruker.id,
    ]);
    expect(kode(await loggInn(bruker.brukernavn))).toBe('tilgang.ingen-tildeling');
    expect(kode(await loggInn(bruker.brukernavn, 'feil passord her'))).toBe('tilgang.feil-brukernavn-eller-passord');
  });

  it('renews a hash made with another cost', async () => {
    const bruker = await enBruker();
    const dyrere = createTilgang({ ...deps, passord: scryptPassord({ ln: 11, r: 8, p: 1 }) });
    const inn = { brukernavn: bruker.brukernavn, passord: PASSORD, adresse: '192.0.2.1' };
    expect(kode(await dyrere.loggInn(inn))).toBe('ok');
    const { rows } = await superbruker.query('select hash from tilgang.passord where bruker = $1', [bruker.id]);
    expect(rows[0].hash).toMatch(/^scrypt\$11\$/);
    expect(kode(await dyrere.loggInn(inn))).toBe('ok');
  });
});

describe('failed tries', () => {
  it('make the user name wait longer and longer, also for the right password, and success starts over', async () => {
    const bruker = await enBruker();
    for (let n = 0; n < 5; n += 1) {
      expect(kode(await loggInn(bruker.brukernavn, 'feil passord her'))).toBe('tilgang.feil-brukernavn-eller-passord');
    }
    expect(await loggInn(bruker.brukernavn)).toEqual({
      ok: false,
      feil: { kode: 'tilgang.for-mange-forsoek', detaljer: { sekunder: 1 } },
    });
    klokke.sett('2026-11-20T09:00:01.000Z');
    expect(kode(await loggInn(bruker.brukernavn))).toBe('ok');
    for (let n = 0; n < 4; n += 1) await loggInn(bruker.brukernavn, 'feil passord her');
    expect(kode(await loggInn(bruker.brukernavn))).toBe('ok');
  });

  it('are counted one by one when many come at once', async () => {
    const bruker = await enBruker();
    const svar = await Promise.all(
      Array.from({ length: 12 }, () => loggInn(bruker.brukernavn, 'feil passord her', '192.0.2.7')),
    );
    expect(svar.filter((ett) => kode(ett) === 'tilgang.feil-brukernavn-eller-passord').length).toBe(5);
  });

  it('from one address are stopped whatever the names, and others’ successes there neither count nor help', async () => {
    const bruker = await enBruker();
    const adresse = '198.51.100.9';
    for (let n = 0; n < 40; n += 1) expect(kode(await loggInn(bruker.brukernavn, PASSORD, adresse))).toBe('ok');
    for (let n = 0; n < 30; n += 1) await loggInn(`gjett.${n}`, 'feil passord her', adresse);
    expect(kode(await loggInn('gjett.igjen', 'feil passord her', adresse))).toBe('tilgang.for-mange-forsoek');
    expect(kode(await loggInn(bruker.brukernavn, PASSORD, '198.51.100.10'))).toBe('ok');
  });
});

describe('a session', () => {
  it('ends when the person signs out', async () => {
    const token = await enSesjon(await enBruker());
    const person = await tilgang.innloggetFor(token);
    await tilgang.loggUt(person?.sesjon ?? '');
    expect(await tilgang.innloggetFor(token)).toBeNull();
  });

  it('ends after eight quiet hours, lives on in use, and ends after a day whatever', async () => {
    const bruker = await enBruker();
    const stille = await enSesjon(bruker);
    const iBruk = await enSesjon(bruker);
    for (const tid of ['15:00', '20:00']) {
      klokke.sett(`2026-11-20T${tid}:00.000Z`);
      expect(await tilgang.innloggetFor(iBruk), tid).not.toBeNull();
    }
    expect(await tilgang.innloggetFor(stille)).toBeNull();
    klokke.sett('2026-11-21T03:00:00.000Z');
    expect(await tilgang.innloggetFor(iBruk)).not.toBeNull();
    klokke.sett('2026-11-21T09:00:00.000Z');
    expect(await tilgang.innloggetFor(iBruk)).toBeNull();
  });

  it('that nobody made is nobody', async () => {
    expect(await tilgang.innloggetFor('')).toBeNull();
    expect(await tilgang.innloggetFor(tokenkilde.nyttToken())).toBeNull();
  });

  it('loses a right in the moment the grant is ended, and the grant stays as history (krav 4.5.29)', async () => {
    const bruker = await enBruker();
    const token = await enSesjon(bruker);
    const tildeling = bruker.tildelinger[0]?.id ?? '';
    const svar = await i(RANA, (uow) => tilgang.avsluttTildeling(uow, tildeling));
    expect(svar.ok && svar.verdi.tildelinger).toEqual([
      expect.objectContaining({ id: tildeling, til: '2026-11-20', avsluttet: true }),
    ]);
    expect((await tilgang.innloggetFor(token))?.arkivskapere).toEqual([]);
    await expect(grunnmur.pool.query('delete from tilgang.tildeling')).rejects.toThrow(/permission denied/);
  });

  it('follows the dates of a grant by the Norwegian calendar (krav 4.5.30)', async () => {
    const bruker = await enBruker();
    const ny = { rolle: 'leder', enhet: null, klarering: [], fra: '2026-11-21', til: '2026-11-21' } as const;
    await i(BINDAL, (uow) => tilgang.tildelRolle(uow, bruker.id, ny));
    klokke.sett('2026-11-20T22:00:00.000Z');
    const token = await enSesjon(bruker);
    expect((await tilgang.innloggetFor(token))?.arkivskapere).toEqual([RANA]);
    klokke.sett('2026-11-20T23:00:00.000Z');
    expect((await tilgang.innloggetFor(token))?.arkivskapere).toEqual([RANA, BINDAL]);
  });
});

describe('grants', () => {
  it('go to persons of other municipalities, not to nobody', async () => {
    const bruker = await enBruker({}, BINDAL);
    const ny = { rolle: 'arkivar', enhet: null, klarering: ['13'], fra: '2026-11-20', til: null } as const;
    expect(kode(await i(RANA, (uow) => tilgang.tildelRolle(uow, bruker.id, ny)))).toBe('ok');
    const ingen = '00000000-0000-4000-8000-000000000000';
    expect(kode(await i(RANA, (uow) => tilgang.tildelRolle(uow, ingen, ny)))).toBe('tjener.finnes-ikke');
  });

  it('of another municipality cannot be ended', async () => {
    const bruker = await enBruker();
    const id = bruker.tildelinger[0]?.id ?? '';
    expect(kode(await i(BINDAL, (uow) => tilgang.avsluttTildeling(uow, id)))).toBe('tjener.finnes-ikke');
  });

  it('leave one administrator, also when two end each other’s at once (krav 4.1.4)', async () => {
    const hvor = arkivskaper('938712441');
    const to = [await enBruker({ rolle: 'administrator' }, hvor), await enBruker({ rolle: 'administrator' }, hvor)];
    const svar = await Promise.all(
      to.map((bruker) => i(hvor, (uow) => tilgang.avsluttTildeling(uow, bruker.tildelinger[0]?.id ?? ''))),
    );
    expect(svar.map(kode).sort()).toEqual(['ok', 'tilgang.siste-administrator']);
  });
});
