import { execFileSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KLIENT, KLIENTNOEKKEL } from '../../../../test/oidc/lokalTilbyder.ts';
import { Nettleser } from '../../../../test/oidc/nettleser.ts';
import { oidcrigg, PID, VAAR } from '../../testing/oidcrigg.ts';
import { type Klientbevis, klientbevis } from './klientbevis.ts';

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const medNoekkel = (noekkel: KeyObject): Klientbevis => ({
  slag: 'noekkel',
  noekkel,
  id: KLIENTNOEKKEL,
  sertifikater: [],
});

/** Signs in as Ola at a provider where `registrert` is our key. @returns where the browser came, and the number it is known by */
async function loggInnMed(bevis: Klientbevis, registrert: KeyObject) {
  const rigg = await oidcrigg({ bevis, klientnoekkel: registrert });
  try {
    rigg.klokke.sett('2026-11-20T09:00:00.000Z');
    rigg.tilbyder.velg = 'ola';
    const n = new Nettleser(rigg.app, VAAR);
    const svar = await n.hent(await n.gjennomTilbyder('/innlogging/innbygger?til=/send-inn/1833'));
    return {
      sted: String(svar.headers.location),
      pid: (await n.hent('/hvem')).json<{ pid: string | null }>().pid,
      logg: rigg.logg.join(''),
    };
  } finally {
    await rigg.rydd();
  }
}

describe('a client that proves itself with a key', () => {
  it.each([
    ['RSA', rsa],
    ['EC P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ])('signs people in at a provider that takes no secret: %s', async (_slag, lag) => {
    const { privateKey, publicKey } = lag();
    expect(await loggInnMed(medNoekkel(privateKey), publicKey)).toMatchObject({ sted: '/send-inn/1833', pid: PID });
  });

  it('is refused with a key the provider does not know, and the log tells the code', async () => {
    const svar = await loggInnMed(medNoekkel(rsa().privateKey), rsa().publicKey);
    expect(svar).toMatchObject({ sted: '/send-inn/1833?innlogging=oidc-avvist', pid: null });
    expect(svar.logg).toContain('invalid_client');
  });

  it('is refused with a secret where a key is registered', async () => {
    const svar = await loggInnMed({ slag: 'hemmelighet', hemmelighet: 'gjettet' }, rsa().publicKey);
    expect(svar).toMatchObject({ sted: '/send-inn/1833?innlogging=oidc-avvist', pid: null });
  });
});

describe('the assertion', () => {
  const UTSTEDER = 'https://tilbyder.example';
  let mappe: string;
  beforeAll(() => {
    mappe = mkdtempSync(path.join(tmpdir(), 'klientbevis-'));
  });
  afterAll(() => rmSync(mappe, { recursive: true, force: true }));

  async function bekreftelse(bevis: Klientbevis): Promise<string> {
    const kropp = new URLSearchParams();
    await klientbevis(bevis)({ issuer: UTSTEDER }, { client_id: KLIENT }, kropp, new Headers());
    expect(kropp.has('client_secret')).toBe(false);
    return kropp.get('client_assertion') ?? '';
  }

  it('is from the client to the issuer, short-lived, and never the same twice', async () => {
    const { privateKey, publicKey } = rsa();
    const [en, to] = [await bekreftelse(medNoekkel(privateKey)), await bekreftelse(medNoekkel(privateKey))];
    const { payload, protectedHeader } = await jwtVerify(en, publicKey, { audience: UTSTEDER, issuer: KLIENT });
    expect(protectedHeader).toEqual({ alg: 'RS256', kid: KLIENTNOEKKEL });
    expect(payload.sub).toBe(KLIENT);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(120);
    expect((await jwtVerify(to, publicKey)).payload.jti).not.toBe(payload.jti);
  });

  it('carries the certificate when the key has no id, as a virksomhetssertifikat is known by', async () => {
    const [noekkel, sertifikat] = [path.join(mappe, 'n.pem'), path.join(mappe, 's.pem')];
    const ny = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=proeve', '-days', '2'];
    execFileSync('openssl', [...ny, '-keyout', noekkel, '-out', sertifikat], { stdio: 'ignore' });
    const der = new X509Certificate(readFileSync(sertifikat));
    const privat = createPrivateKey(readFileSync(noekkel));
    const jwt = await bekreftelse({ slag: 'noekkel', noekkel: privat, id: null, sertifikater: [der.raw] });
    const header = decodeProtectedHeader(jwt);
    expect(header.kid).toBeUndefined();
    expect(header.x5c).toEqual([der.raw.toString('base64')]);
    expect(Buffer.from(header.x5t ?? '', 'base64url').toString('hex')).toBe(
      der.fingerprint.replaceAll(':', '').toLowerCase(),
    );
    await jwtVerify(jwt, der.publicKey);
  });
});
