import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { krypter, lagNoekkelpar, OAEP_SHA256 } from '../../../../test/program/stubbsvarinn.ts';
import { dekrypter } from './dekrypter.ts';

const [mitt, annet] = [lagNoekkelpar(), lagNoekkelpar()];
let zip = zipSync({ 'blåbær.txt': Buffer.alloc(200_000, 'æøå') });
let rot: string;
let mappe: string;

beforeAll(async () => {
  rot = await mkdtemp(path.join(os.tmpdir(), 'dekrypter-'));
});
afterAll(() => rm(rot, { recursive: true, force: true }));
beforeEach(async () => {
  mappe = await mkdtemp(path.join(rot, 'm-'));
});

async function aapne(cms: Uint8Array, pem: string, iMinnetTil: number): Promise<string | null> {
  const [fra, til] = [path.join(mappe, 'raa'), path.join(mappe, 'ut')];
  await writeFile(fra, cms);
  const innhold = await dekrypter({ fra, til, utmappe: mappe, signal: new AbortController().signal }, pem, {
    iMinnetTil,
  });
  if (innhold !== null) expect(Buffer.compare(await readFile(til), zip)).toBe(0);
  return innhold;
}

const OAEP = ['-keyopt', 'rsa_padding_mode:oaep'];

describe.each([
  ['in memory', Number.MAX_SAFE_INTEGER],
  ['in a process of its own', 0],
])('a CMS envelope opened %s', (_hvor, grense) => {
  it.each([
    ['OAEP with SHA-256', OAEP_SHA256],
    ['OAEP with its defaults (SHA-1)', OAEP],
    ['OAEP with SHA-256 and a mask of SHA-1, as Java makes it', [...OAEP_SHA256, '-keyopt', 'rsa_mgf1_md:sha1']],
    ['written as a stream, of no stated length', [...OAEP_SHA256, '-stream']],
  ])('%s', async (_navn, flagg) => {
    expect(await aapne(krypter(zip, mitt.sertifikat, flagg), mitt.privatnoekkel, grense)).toBe('zip');
  });

  it('is opened by the former key while that is still kept after the new one', async () => {
    const begge = `${annet.privatnoekkel}\n${mitt.privatnoekkel}`;
    expect(await aapne(krypter(zip, mitt.sertifikat), begge, grense)).toBe('zip');
  });

  it('is not opened by another key, by none, or when it is damaged; and the key is not left behind', async () => {
    const cms = krypter(zip, mitt.sertifikat);
    expect(await aapne(cms, annet.privatnoekkel, grense)).toBeNull();
    expect(await aapne(cms, '', grense)).toBeNull();
    expect(await aapne(cms, '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', grense)).toBeNull();
    expect(await aapne(cms.subarray(0, cms.length / 2), mitt.privatnoekkel, grense)).toBeNull();
    expect(await aapne(Buffer.from('tull'), mitt.privatnoekkel, grense)).toBeNull();
    expect(await readdir(mappe)).not.toContain('noekkel.pem');
  });

  it.each([[[]], [['-stream']]])('is opened beyond the limits of the reader in memory, %j', async (flagg) => {
    const liten = zip;
    zip = zipSync({ 'stort.bin': Buffer.alloc(42 * 1024 * 1024, 'abc') }, { level: 0 });
    const svar = await aapne(krypter(zip, mitt.sertifikat, [...OAEP_SHA256, ...flagg]), mitt.privatnoekkel, grense);
    zip = liten;
    expect(svar).toBe('zip');
  });

  it('is not taken for decrypted when it holds neither zip nor PDF', async () => {
    expect(await aapne(krypter(Buffer.from('bare tekst'), mitt.sertifikat), mitt.privatnoekkel, grense)).toBeNull();
  });
});
