import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BEVIS, KLIENT, lokalTilbyder } from '../../../../test/oidc/lokalTilbyder.ts';
import { Nettleser } from '../../../../test/oidc/nettleser.ts';
import { type Oidcrigg, oidcrigg, PERSONER, PID, VAAR } from '../../testing/oidcrigg.ts';
import { oidctilbyder } from '../oidc/tilbyder.ts';
import { INNBYGGERKAKE } from './oidcsider.ts';

let rigg: Oidcrigg;
let klokke: Oidcrigg['klokke'];
let tilbyder: Oidcrigg['tilbyder'];
let oidc: Oidcrigg['oidc'];
let app: Oidcrigg['app'];
let superbruker: Oidcrigg['superbruker'];
let logg: Oidcrigg['logg'];
beforeAll(async () => {
  rigg = await oidcrigg();
  ({ klokke, tilbyder, oidc, app, superbruker, logg } = rigg);
});
beforeEach(() => {
  klokke.sett('2026-11-20T09:00:00.000Z');
  tilbyder.velg = 'ola';
  tilbyder.feil = null;
});
afterAll(() => rigg.rydd());

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
      bevis: BEVIS,
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
