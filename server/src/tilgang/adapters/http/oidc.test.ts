import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HEMMELIGHET, KLIENT, type LokalTilbyder, lokalTilbyder } from '../../../../test/oidc/lokalTilbyder.ts';
import { Nettleser } from '../../../../test/oidc/nettleser.ts';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../../../test/program/testgrunnmur.ts';
import { arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import { lagHemmelighetsvern } from '../../../mottak/adapters/crypto/hemmelighetsvern.ts';
import { createHttp } from '../../../platform/http/server.ts';
import { createLog } from '../../../platform/log.ts';
import { createTilgang, type Tilgang } from '../../index.ts';
import { createOidc, type Oidc } from '../../oidc.ts';
import { scryptPassord } from '../crypto/scryptPassord.ts';
import { tokenkilde } from '../crypto/token.ts';
import { oidctilbyder } from '../oidc/tilbyder.ts';
import { innloggingslager } from '../postgres/innlogging.repository.ts';
import { identitetslager, oidclager } from '../postgres/oidc.repository.ts';
import { tilgangLager } from '../postgres/tilgang.repository.ts';
import { INNBYGGERKAKE, innbyggerForForespoersel, oidcsider } from './oidcsider.ts';
import { KAKE } from './sesjonskake.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const VAAR = 'http://dokumentsenter.test';
/** Synthetic: month + 80. */
const PID = '17838512345';
const PERSONER = {
  ola: { pid: PID, acr: 'idporten-loa-high', locale: 'nb' },
  lav: { pid: PID, acr: 'idporten-loa-low' },
  uten: { acr: 'idporten-loa-high' },
  kari: { acr: 'idporten-loa-substantial', oid: 'kari-hos-tilbyderen' },
  fremmed: { acr: 'idporten-loa-substantial', oid: 'ingen-her' },
};
const klokke = testklokke();
let mur: Testgrunnmur;
let tilbyder: LokalTilbyder;
let tilgang: Tilgang;
let oidc: Oidc;
let app: FastifyInstance;
let superbruker: pg.Client;
const logg: string[] = [];
const spor: string[] = [];

beforeAll(async () => {
  mur = await testgrunnmur(klokke);
  superbruker = new pg.Client({ connectionString: mur.database.adminUrl });
  await superbruker.connect();
  tilbyder = await lokalTilbyder(PERSONER, {
    redirect: [`${VAAR}/innlogging/innbygger/svar`, `${VAAR}/innlogging/ansatt/svar`],
    etterUtlogging: [`${VAAR}/send-inn`],
  });
  tilgang = createTilgang({
    lager: tilgangLager,
    innlogging: innloggingslager(mur.db),
    passord: scryptPassord({ ln: 4, r: 8, p: 1 }),
    token: tokenkilde,
    klokke,
    enhetFinnes: async () => true,
    tilgangskoder: async () => [],
    // Stricter than the product itself: it must not bar who does not sign in by password.
    passordkrav: { tegn: 12, slag: 1, dager: 1 },
  });
  const felles = { utsteder: tilbyder.utsteder, klient: KLIENT, hemmelighet: HEMMELIGHET, omfang: 'openid profile' };
  oidc = createOidc({
    lager: tilgangLager,
    oidclager: oidclager(mur.db),
    identiteter: identitetslager,
    innlogging: innloggingslager(mur.db),
    innloggetForSesjon: tilgang.innloggetForSesjon,
    token: tokenkilde,
    kryptering: lagHemmelighetsvern([randomBytes(32)]),
    klokke,
    tilbydere: {
      innbygger: oidctilbyder({
        ...felles,
        acr: 'idporten-loa-substantial',
        krav: 'pid',
        retur: `${VAAR}/innlogging/innbygger/svar`,
        etterUtlogging: `${VAAR}/send-inn`,
      }),
      ansatt: oidctilbyder({
        ...felles,
        acr: '',
        krav: 'oid',
        retur: `${VAAR}/innlogging/ansatt/svar`,
        etterUtlogging: `${VAAR}/`,
      }),
    },
  });
  app = await createHttp(createLog('info', { write: (linje) => logg.push(linje) }), { maksOpplasting: 1 });
  await oidcsider(app, {
    oidc,
    nettadresse: VAAR,
    withTenant: mur.withTenant,
    spor: async (uow, ett) => {
      spor.push(`${uow.arkivskaper} ${ett.handling} ${ett.objekt ?? ''} ${ett.utfall}`);
    },
    naa: () => klokke.naa().getTime(),
  });
  const hvem = innbyggerForForespoersel(oidc);
  app.get('/hvem', async (request) => ({ pid: (await hvem(request))?.pid ?? null }));
});
beforeEach(() => {
  klokke.sett('2026-11-20T09:00:00.000Z');
  tilbyder.velg = 'ola';
  tilbyder.feil = null;
});
afterAll(async () => {
  await app.close();
  await tilbyder.lukk();
  await superbruker.end();
  await mur.rydd();
});

const nettleser = () => new Nettleser(app, VAAR);
const START = '/innlogging/innbygger?til=/send-inn/1833&spraak=nn';
const tilSide = (svar: { headers: Record<string, unknown> }) => String(svar.headers.location);
const hvem = async (n: Nettleser) => (await n.hent('/hvem')).json<{ pid: string | null }>().pid;
async function innlogget(): Promise<Nettleser> {
  const n = nettleser();
  await n.hent(await n.gjennomTilbyder(START));
  return n;
}
async function avvist(start = START): Promise<{ n: Nettleser; sted: string }> {
  const n = nettleser();
  return { n, sted: tilSide(await n.hent(await n.gjennomTilbyder(start))) };
}

describe('a person who sends something in', () => {
  it('signs in at the provider, comes back to the page, and is known by number until signing out', async () => {
    const n = nettleser();
    const tilbake = await n.gjennomTilbyder(START);
    const svar = await n.hent(tilbake);
    expect([svar.statusCode, tilSide(svar)]).toEqual([303, '/send-inn/1833']);
    expect(svar.headers['set-cookie']).toEqual(
      expect.arrayContaining([expect.stringMatching(/HttpOnly.*SameSite=Lax/)]),
    );
    expect(await hvem(n)).toBe(PID);
    const ut = await n.hent('/innlogging/innbygger/ut', { 'sec-fetch-site': 'same-origin' });
    expect(tilSide(ut)).toMatch(new RegExp(`^${tilbyder.utsteder}/session/end\\?id_token_hint=`));
    expect(n.kaker.has(INNBYGGERKAKE)).toBe(false);
    expect(await hvem(n)).toBeNull();
  });

  it('asks for the level, PKCE, state, nonce and language', async () => {
    const adresse = new URL(tilSide(await nettleser().hent(START)));
    expect(Object.fromEntries(adresse.searchParams)).toMatchObject({
      acr_values: 'idporten-loa-substantial',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      ui_locales: 'nn',
      redirect_uri: `${VAAR}/innlogging/innbygger/svar`,
    });
  });

  it('is signed out in the database, too: a cookie kept from before opens nothing', async () => {
    const n = await innlogget();
    const gammel = n.kaker.get(INNBYGGERKAKE) ?? '';
    await n.hent('/innlogging/innbygger/ut', { 'sec-fetch-site': 'same-origin' });
    n.kaker.set(INNBYGGERKAKE, gammel);
    expect(await hvem(n)).toBeNull();
  });

  it('is not signed out by a link on another site', async () => {
    const n = await innlogget();
    await n.hent('/innlogging/innbygger/ut', { 'sec-fetch-site': 'cross-site' });
    expect(await hvem(n)).toBe(PID);
  });

  it('is signed out after an hour, whatever the cookie says', async () => {
    const n = await innlogget();
    klokke.sett('2026-11-20T09:59:00.000Z');
    expect(await hvem(n)).toBe(PID);
    klokke.sett('2026-11-20T10:00:01.000Z');
    expect(await hvem(n)).toBeNull();
    await oidc.rydd();
    const { rows } = await superbruker.query('select count(*)::int as antall from tilgang.innbyggersesjon');
    expect(rows[0]?.antall).toBe(0);
  });

  it('is signed out here when the provider says it has ended there, by its own issuer only', async () => {
    let sid = '';
    tilbyder.feil = {
      endre: (p) => {
        sid = String(p.sid ?? 'sid-fra-tilbyder');
        return { ...p, sid };
      },
    };
    const n = await innlogget();
    const meld = (iss: string) => n.hent(`/innlogging/innbygger/frontkanal?${new URLSearchParams({ iss, sid })}`);
    await meld('https://ond.example');
    expect(await hvem(n)).toBe(PID);
    await meld(tilbyder.utsteder);
    expect(await hvem(n)).toBeNull();
  });

  it('leaves the number neither in an address, nor in the log, nor readable in the database', async () => {
    const n = await innlogget();
    expect(await hvem(n)).toBe(PID);
    expect(logg.join('')).not.toContain(PID);
    const { rows } = await superbruker.query('select row_to_json(s)::text as rad from tilgang.innbyggersesjon s');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(PID);
  });
});

describe('is refused:', () => {
  it('an answer played again, also by the browser it was given to', async () => {
    const n = nettleser();
    const tilbake = await n.gjennomTilbyder(START);
    const kake = n.kaker.get('ds_oidc_innbygger') ?? '';
    await n.hent(tilbake);
    n.kaker.delete(INNBYGGERKAKE);
    n.kaker.set('ds_oidc_innbygger', kake);
    expect(tilSide(await n.hent(tilbake))).toBe('/send-inn?innlogging=oidc-utloept');
    expect(await hvem(n)).toBeNull();
  });

  it('an answer brought to another browser than the one that began', async () => {
    const [mitt, ditt] = [nettleser(), nettleser()];
    const tilbake = await mitt.gjennomTilbyder(START);
    await ditt.gjennomTilbyder(START);
    for (const n of [ditt, nettleser()]) {
      expect(tilSide(await n.hent(tilbake))).toBe('/send-inn?innlogging=oidc-utloept');
      expect(await hvem(n)).toBeNull();
    }
  });

  it('a state nobody was given, and an answer that comes too late', async () => {
    const n = nettleser();
    await n.gjennomTilbyder(START);
    expect(tilSide(await n.hent('/innlogging/innbygger/svar?code=x&state=oppdiktet'))).toContain('oidc-utloept');
    const tilbake = await n.gjennomTilbyder(START);
    klokke.sett('2026-11-20T09:10:01.000Z');
    expect(tilSide(await n.hent(tilbake))).toContain('oidc-utloept');
  });

  it('an answer to the sign-in of those who work here, brought to that of the others', async () => {
    tilbyder.velg = 'kari';
    const n = nettleser();
    const tilbake = await n.gjennomTilbyder('/innlogging/ansatt');
    n.kaker.set('ds_oidc_innbygger', n.kaker.get('ds_oidc_ansatt') ?? '');
    expect(tilSide(await n.hent(tilbake.replace('/ansatt/', '/innbygger/')))).toContain('oidc-utloept');
  });

  it.each([
    ['from a wrong issuer', { endre: (p: object) => ({ ...p, iss: 'https://ond.example' }) }],
    ['that is expired', { endre: (p: object) => ({ ...p, exp: Math.floor(Date.now() / 1000) - 600 }) }],
    ['with another nonce', { endre: (p: object) => ({ ...p, nonce: 'et annet' }) }],
    ['for another client', { endre: (p: object) => ({ ...p, aud: 'en-annen' }) }],
    ['signed by somebody else', { fremmedNoekkel: true }],
  ])('an ID token %s', async (_hva, feil) => {
    tilbyder.feil = feil;
    const { n, sted } = await avvist();
    expect(sted).toBe('/send-inn/1833?innlogging=oidc-avvist');
    expect(await hvem(n)).toBeNull();
  });

  it('one without a national identity number, one below the level, and one who turns back', async () => {
    for (const [velg, kode] of [
      ['uten', 'oidc-uten-pid'],
      ['lav', 'oidc-nivaa'],
      ['avbryt', 'oidc-avbrutt'],
    ] as const) {
      tilbyder.velg = velg;
      const { n, sted } = await avvist();
      expect(sted).toBe(`/send-inn/1833?innlogging=${kode}`);
      expect(await hvem(n)).toBeNull();
    }
  });

  it('to be sent on to somebody else’s site', async () => {
    for (const til of ['https://ond.example', '//ond.example', '/\\ond.example', 'javascript:alert(1)']) {
      const n = nettleser();
      const svar = await n.hent(await n.gjennomTilbyder(`/innlogging/innbygger?til=${encodeURIComponent(til)}`));
      expect(tilSide(svar)).toBe('/send-inn');
    }
  });

  it('a provider that cannot be reached is told in words, and the next try asks it again', async () => {
    const borte = await lokalTilbyder(PERSONER, { redirect: [], etterUtlogging: [] });
    await borte.lukk();
    const t = oidctilbyder({
      utsteder: borte.utsteder,
      klient: KLIENT,
      hemmelighet: HEMMELIGHET,
      omfang: 'openid',
      acr: '',
      krav: 'sub',
      retur: `${VAAR}/x`,
      etterUtlogging: VAAR,
    });
    const flyt = { state: 's', nonce: 'n', verifikator: 'v'.repeat(43) };
    await expect(t.begynn(flyt, 'nb')).rejects.toThrow();
    const igjen = await lokalTilbyder(
      PERSONER,
      { redirect: [], etterUtlogging: [] },
      Number(new URL(borte.utsteder).port),
    );
    expect(await t.begynn(flyt, 'nb')).toContain(borte.utsteder);
    await igjen.lukk();
  });
});

describe('a person who works here', () => {
  let nummer = 0;
  async function enBruker(over: { engangs?: boolean } = {}): Promise<string> {
    nummer += 1;
    const svar = await mur.withTenant(RANA, systemAktoer('test'), (uow) =>
      tilgang.opprettBruker(uow, {
        brukernavn: `kari${nummer}`,
        navn: 'Kari Testesen',
        epost: null,
        ...(over.engangs === true ? {} : { passord: 'fjord og fjell om vinteren' }),
        rolle: 'saksbehandler',
        enhet: null,
        klarering: [],
      } as Parameters<Tilgang['opprettBruker']>[1]),
    );
    if (!svar.ok) throw new Error(svar.feil.kode);
    return svar.verdi.id;
  }
  const knytt = (bruker: string, subjekt: string | null, svarerFor: (hvor: string) => boolean = () => true) =>
    mur.withTenant(RANA, systemAktoer('test'), (uow) => oidc.settEksternIdentitet(uow, bruker, subjekt, svarerFor));
  const meg = async (n: Nettleser) => tilgang.innloggetFor(n.kaker.get(KAKE) ?? '');
  const inn = async () => {
    const n = nettleser();
    return { n, sted: tilSide(await n.hent(await n.gjennomTilbyder('/innlogging/ansatt?til=/koe'))) };
  };
  beforeEach(async () => {
    tilbyder.velg = 'kari';
    await superbruker.query('delete from tilgang.ekstern_identitet');
  });

  it('is signed in as the login an administrator has tied the identity to, and traced', async () => {
    const bruker = await enBruker({ engangs: true });
    expect(await knytt(bruker, 'kari-hos-tilbyderen')).toMatchObject({ ok: true });
    const { n, sted } = await inn();
    expect(sted).toBe('/koe');
    klokke.sett('2026-11-21T08:59:00.000Z');
    await superbruker.query('update tilgang.passord set endret_tid = $1 where bruker = $2', [
      '2026-11-01T00:00:00Z',
      bruker,
    ]);
    await superbruker.query('update tilgang.sesjon set sist_brukt = $1 where bruker = $2', [
      '2026-11-21T08:58:00Z',
      bruker,
    ]);
    const person = await meg(n);
    expect(person?.bruker.id).toBe(bruker);
    expect(person?.rollerFor(RANA)).toEqual(['saksbehandler']);
    // The one-time password nobody has used and its age, bar the way of passwords only.
    expect(person?.sperretAv).toBeNull();
    expect(spor).toContain(`${RANA} innlogging ${bruker} utfoert`);
  });

  it('is made nothing of when nobody is tied to the identity: no login, no right, no session', async () => {
    tilbyder.velg = 'fremmed';
    const tell = async () =>
      (
        await superbruker.query(
          'select (select count(*) from tilgang.bruker) as b, (select count(*) from tilgang.tildeling) as t, (select count(*) from tilgang.sesjon) as s',
        )
      ).rows[0];
    const foer = await tell();
    const { n, sted } = await inn();
    expect(sted).toBe('/koe?innlogging=oidc-ukjent#ident=ingen-her');
    expect(n.kaker.has(KAKE)).toBe(false);
    expect(await tell()).toEqual(foer);
  });

  it('is refused when set passive, and when no grant is valid', async () => {
    const [passiv, uten] = [await enBruker(), await enBruker()];
    await knytt(passiv, 'kari-hos-tilbyderen');
    await superbruker.query('update tilgang.bruker set aktiv = false where id = $1', [passiv]);
    expect((await inn()).sted).toContain('oidc-ukjent');
    await superbruker.query('delete from tilgang.ekstern_identitet');
    await knytt(uten, 'kari-hos-tilbyderen');
    await superbruker.query(`update tilgang.tildeling set til = fra, avsluttet_tid = now() where bruker = $1`, [uten]);
    expect((await inn()).sted).toBe('/koe?innlogging=ingen-tildeling');
  });

  it('one identity is one login, and a session it opened ends when it is taken away', async () => {
    const [en, to] = [await enBruker(), await enBruker()];
    await knytt(en, 'kari-hos-tilbyderen');
    expect(await knytt(to, 'kari-hos-tilbyderen')).toMatchObject({
      ok: false,
      feil: { kode: 'tilgang.identitet-opptatt' },
    });
    const { n } = await inn();
    expect((await meg(n))?.bruker.id).toBe(en);
    await knytt(en, null);
    expect(await meg(n)).toBeNull();
    expect((await inn()).sted).toContain('oidc-ukjent');
  });

  it('is tied by one who answers for every municipality of theirs only, and seen only where they have a grant', async () => {
    const bruker = await enBruker();
    await mur.withTenant(BINDAL, systemAktoer('test'), (uow) =>
      tilgang.tildelRolle(uow, bruker, {
        rolle: 'saksbehandler',
        enhet: null,
        klarering: [],
        fra: '2026-01-01',
        til: null,
      }),
    );
    expect(await knytt(bruker, 'kari-hos-tilbyderen', (hvor) => hvor === RANA)).toMatchObject({
      feil: { kode: 'tilgang.identitet-annen-kommune' },
    });
    const bareHer = await enBruker();
    await knytt(bareHer, 'kari-hos-tilbyderen');
    const sett = (hvor: typeof RANA) =>
      mur.withTenant(hvor, systemAktoer('test'), async (uow) => (await oidc.finnIdentiteter(uow)).has(bareHer));
    expect([await sett(RANA), await sett(BINDAL)]).toEqual([true, false]);
    const fraBindal = mur.withTenant(BINDAL, systemAktoer('test'), (uow) =>
      oidc.settEksternIdentitet(uow, bareHer, 'ny', () => true),
    );
    expect(await fraBindal).toMatchObject({ feil: { kode: 'tjener.finnes-ikke' } });
  });
});
