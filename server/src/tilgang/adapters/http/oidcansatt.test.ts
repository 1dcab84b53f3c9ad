import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Nettleser } from '../../../../test/oidc/nettleser.ts';
import { arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import type { Tilgang } from '../../index.ts';
import { type Oidcrigg, oidcrigg, VAAR } from '../../testing/oidcrigg.ts';
import { KAKE } from './sesjonskake.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');

let rigg: Oidcrigg;
let mur: Oidcrigg['mur'];
let klokke: Oidcrigg['klokke'];
let tilbyder: Oidcrigg['tilbyder'];
let tilgang: Oidcrigg['tilgang'];
let oidc: Oidcrigg['oidc'];
let app: Oidcrigg['app'];
let superbruker: Oidcrigg['superbruker'];
let spor: Oidcrigg['spor'];
beforeAll(async () => {
  rigg = await oidcrigg();
  ({ mur, klokke, tilbyder, tilgang, oidc, app, superbruker, spor } = rigg);
});
beforeEach(() => {
  klokke.sett('2026-11-20T09:00:00.000Z');
  tilbyder.velg = 'kari';
  tilbyder.feil = null;
});
afterAll(() => rigg.rydd());

const nettleser = () => new Nettleser(app, VAAR);
const tilSide = (svar: { headers: Record<string, unknown> }) => String(svar.headers.location);

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
