import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lesConfig } from './config.ts';

let mappe: string;
beforeAll(() => {
  mappe = mkdtempSync(path.join(tmpdir(), 'oidcoppsett-'));
});
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

let nummer = 0;
function fil(innhold: string): string {
  nummer += 1;
  const sti = path.join(mappe, `${nummer}.pem`);
  writeFileSync(sti, innhold);
  return sti;
}
const pem = (noekkel: KeyObject) => String(noekkel.export({ type: 'pkcs8', format: 'pem' }));
const rsa = (biter = 2048) => generateKeyPairSync('rsa', { modulusLength: biter }).privateKey;
function sertifikatFor(noekkel: KeyObject): string {
  const valg = ['req', '-x509', '-new', '-key', fil(pem(noekkel)), '-subj', '/CN=proeve', '-days', '2'];
  return execFileSync('openssl', valg, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const ANSATT = {
  DATABASE_URL: 'postgres://ingen@localhost/ingen',
  DOKUMENTSENTER_NETTADRESSE: 'https://post.example/',
  DOKUMENTSENTER_OIDC_ANSATT_UTSTEDER: 'https://tilbyder.example',
  DOKUMENTSENTER_OIDC_ANSATT_KLIENT: 'dokumentsenter',
};
const les = (over: Record<string, string>) => lesConfig({ ...ANSATT, ...over }).oidc;
const noekkelfil = (innhold: string, over: Record<string, string> = {}) =>
  les({ DOKUMENTSENTER_OIDC_ANSATT_NOEKKELFIL: fil(innhold), ...over });
const ID = { DOKUMENTSENTER_OIDC_ANSATT_NOEKKELID: 'en' };

describe('how the program proves itself to a provider', () => {
  it('is a secret, a key with an id, or a key with its certificate', () => {
    expect(les({ DOKUMENTSENTER_OIDC_ANSATT_HEMMELIGHET: 'hysj' })?.ansatt?.bevis).toEqual({
      slag: 'hemmelighet',
      hemmelighet: 'hysj',
    });
    expect(noekkelfil(pem(rsa()), ID)?.ansatt?.bevis).toMatchObject({ slag: 'noekkel', id: 'en', sertifikater: [] });
    const noekkel = rsa();
    const [vaart, utsteders] = [sertifikatFor(noekkel), sertifikatFor(rsa())];
    for (const innhold of [`${pem(noekkel)}${vaart}${utsteders}`, `${utsteders}${vaart}${pem(noekkel)}`])
      expect(noekkelfil(innhold)?.ansatt?.bevis).toMatchObject({
        id: null,
        sertifikater: [new X509Certificate(vaart).raw, new X509Certificate(utsteders).raw],
      });
  });

  it('cannot be used half or twice, and what is wrong is told without what stands in the file', () => {
    const to = { ...ID, DOKUMENTSENTER_OIDC_ANSATT_HEMMELIGHET: 'hysj' };
    expect(() => les({})).toThrow(/må settes sammen/);
    expect(() => les(ID)).toThrow(/NOEKKELFIL, som mangler/);
    expect(() => noekkelfil(pem(rsa()), to)).toThrow(/ikke begge/);
    expect(() => noekkelfil(pem(rsa()))).toThrow(/nøkkelens ID/);
    expect(() => noekkelfil('hysj', ID)).toThrow(/^(?![\s\S]*hysj)[\s\S]*ingen privat nøkkel/);
    expect(() => noekkelfil(pem(rsa(1024)), ID)).toThrow(/minst 2048 biter/);
    expect(() => noekkelfil(pem(generateKeyPairSync('ed25519').privateKey), ID)).toThrow(/EC P-256/);
    expect(() => noekkelfil(`${pem(rsa())}${sertifikatFor(rsa())}`)).toThrow(/ingen av sertifikatene/);
    expect(() => les({ DOKUMENTSENTER_OIDC_ANSATT_NOEKKELFIL: path.join(mappe, 'borte') })).toThrow(/kan ikke leses/);
  });
});
