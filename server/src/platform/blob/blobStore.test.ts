import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lesConfig } from '../../config.ts';
import { arkivskaper, type Sjekksum } from '../../kernel/index.ts';
import { BlobMangler, type BlobStore } from './blobStore.ts';
import { createFileBlobStore } from './fileBlobStore.ts';
import { createS3BlobStore } from './s3BlobStore.ts';
import { type S3Server, startS3Server } from './testing/s3Server.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const VALG = {
  boette: 'dokumenter',
  noekkel: 'AKIDTEST',
  hemmelighet: 'hemmelig/nøkkel+med=tegn',
  region: 'us-east-1',
};
const LEDIG = { ubrukt: () => Promise.resolve(true), hvileMs: 0 };
const sum = (innhold: Uint8Array | string) => createHash('sha256').update(innhold).digest('hex') as Sjekksum;
let mappe: string;
let server: S3Server;

beforeAll(async () => {
  mappe = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-blob-'));
  server = await startS3Server(VALG);
});
afterAll(async () => {
  await server.stop();
  await rm(mappe, { recursive: true, force: true });
});
const arbeid = () => path.join(mappe, 'arbeid');
const iS3 = (over: object = {}) => createS3BlobStore({ ...VALG, adresse: server.adresse, ...over }, arbeid());

/** Sets the time of the last put back; S3 has no way to, so its server is asked. */
async function lagGammel(lager: BlobStore, sjekksum: Sjekksum, ms: number): Promise<void> {
  const { sti, slipp } = await lager.lokalSti(RANA, sjekksum);
  const da = new Date(Date.now() - ms);
  await utimes(sti, da, da);
  await slipp();
  server.age(ms);
}

describe.each<[string, () => BlobStore]>([
  ['files', () => createFileBlobStore(path.join(mappe, 'filer'))],
  ['S3', () => iS3()],
])('a blob store on %s', (_navn, lag) => {
  it('gives back what was put, from bytes, a file and a stream, under its checksum', async () => {
    const lager = lag();
    const stort = Buffer.alloc(3_000_000, 'Brønnøy ');
    const sti = path.join(mappe, 'brev.pdf');
    await writeFile(sti, 'et brev');
    for (const [kilde, innhold] of [
      [{ bytes: Buffer.from('et notat') }, 'et notat'],
      [{ sti }, 'et brev'],
      [{ stroem: Readable.from([stort.subarray(0, 7), stort.subarray(7)]) }, stort],
      [{ bytes: Buffer.alloc(0) }, ''],
    ] as const) {
      const { sjekksum, stoerrelse } = await lager.put(RANA, kilde);
      expect([sjekksum, stoerrelse]).toEqual([sum(innhold), Buffer.byteLength(innhold)]);
      expect(sum(await buffer(await lager.open(RANA, sjekksum)))).toBe(sjekksum);
      expect(await lager.size(RANA, sjekksum)).toBe(stoerrelse);
    }
  });
  it('takes the same content twice, and many at once', async () => {
    const lager = lag();
    const svar = await Promise.all(Array.from({ length: 12 }, () => lager.put(RANA, { bytes: Buffer.from('likt') })));
    expect(new Set(svar.map((ett) => ett.sjekksum))).toEqual(new Set([sum('likt')]));
  });
  it('gives a part, both ends included', async () => {
    const lager = lag();
    const { sjekksum } = await lager.put(RANA, { bytes: Buffer.from('0123456789') });
    expect((await buffer(await lager.open(RANA, sjekksum, { start: 2, slutt: 4 }))).toString()).toBe('234');
  });
  it('keeps municipalities apart, and says when something is missing', async () => {
    const lager = lag();
    const { sjekksum } = await lager.put(RANA, { bytes: Buffer.from('bare Rana') });
    expect(await lager.size(BINDAL, sjekksum)).toBeNull();
    await expect(lager.open(BINDAL, sjekksum)).rejects.toBeInstanceOf(BlobMangler);
    await expect(lager.lokalSti(BINDAL, sjekksum)).rejects.toBeInstanceOf(BlobMangler);
  });
  it('lists what is kept, with its owner and size', async () => {
    const lager = lag();
    const lagt = await Promise.all(
      ['a', 'bb', 'ccc', 'dddd', 'eeeee'].map((tekst) => lager.put(BINDAL, { bytes: Buffer.from(tekst) })),
    );
    const funnet = new Map<string, number>();
    for await (const ett of lager.list()) if (ett.arkivskaper === BINDAL) funnet.set(ett.sjekksum, ett.stoerrelse);
    expect([...funnet].sort()).toEqual(lagt.map((ett) => [ett.sjekksum, ett.stoerrelse] as [string, number]).sort());
  });
  it('removes one thing and nothing else, also when it is gone already', async () => {
    const lager = lag();
    const bort = await lager.put(RANA, { bytes: Buffer.from('skal kasseres') });
    const hosAndre = await lager.put(BINDAL, { bytes: Buffer.from('skal kasseres') });
    expect(await lager.remove(RANA, bort.sjekksum, LEDIG)).toBe('fjernet');
    expect(await lager.remove(RANA, bort.sjekksum, LEDIG)).toBe('fjernet');
    expect(await lager.size(RANA, bort.sjekksum)).toBeNull();
    expect(await lager.size(BINDAL, hosAndre.sjekksum)).toBe(13);
  });
  it('keeps what is referred to, and what was put lately, new or once more', async () => {
    const lager = lag();
    const { sjekksum } = await lager.put(RANA, { bytes: Buffer.from('i bruk') });
    expect(await lager.remove(RANA, sjekksum, { ...LEDIG, ubrukt: () => Promise.resolve(false) })).toBe('brukt');
    expect(await lager.remove(RANA, sjekksum, { ...LEDIG, hvileMs: 3_600_000 })).toBe('nylig');
    await lagGammel(lager, sjekksum, 7_200_000);
    await lager.put(RANA, { bytes: Buffer.from('i bruk') });
    expect(await lager.remove(RANA, sjekksum, { ...LEDIG, hvileMs: 3_600_000 })).toBe('nylig');
    await lagGammel(lager, sjekksum, 7_200_000);
    const feil = { ...LEDIG, ubrukt: () => Promise.reject(new Error('the database is away')) };
    await expect(lager.remove(RANA, sjekksum, feil)).rejects.toThrow('the database is away');
    expect((await buffer(await lager.open(RANA, sjekksum))).toString()).toBe('i bruk');
    expect(await lager.remove(RANA, sjekksum, { ...LEDIG, hvileMs: 3_600_000 })).toBe('fjernet');
    expect(await lager.size(RANA, sjekksum)).toBeNull();
  });
  it('loses nothing that is put while a removal is being decided', async () => {
    const lager = lag();
    const bytes = Buffer.from('kommer igjen midt i');
    const { sjekksum } = await lager.put(RANA, { bytes });
    let igjen: Promise<unknown> = Promise.resolve();
    const ubrukt = async () => {
      igjen = lager.put(RANA, { bytes });
      return true;
    };
    expect(await lager.remove(RANA, sjekksum, { ubrukt, hvileMs: 0 })).toBe('fjernet');
    await igjen;
    expect((await buffer(await lager.open(RANA, sjekksum))).equals(bytes)).toBe(true);
  });
  it('loses nothing when many put and many remove at once', async () => {
    const lager = lag();
    const bytes = Buffer.from('om hverandre');
    const { sjekksum } = await lager.put(RANA, { bytes });
    await Promise.all(
      Array.from({ length: 12 }, (_, nr) =>
        nr % 2 === 0 ? lager.put(RANA, { bytes }) : lager.remove(RANA, sjekksum, LEDIG),
      ),
    );
    await lager.put(RANA, { bytes });
    expect(await lager.size(RANA, sjekksum)).toBe(bytes.length);
    const navn: string[] = [];
    for await (const ett of lager.list()) if (ett.sjekksum === sjekksum) navn.push(ett.arkivskaper);
    expect(navn).toEqual([RANA]);
  });
  it('lends a path that a child process can read', async () => {
    const lager = lag();
    const { sjekksum } = await lager.put(RANA, { bytes: Buffer.from('til lesing') });
    const laan = await lager.lokalSti(RANA, sjekksum);
    expect(await readFile(laan.sti, 'utf8')).toBe('til lesing');
    await laan.slipp();
    expect(await lager.size(RANA, sjekksum)).toBe(10);
  });
});

describe('files', () => {
  it('takes up a removal that was broken off, and reads meanwhile', async () => {
    const rot = path.join(mappe, 'avbrutt');
    const lager = createFileBlobStore(rot);
    const { sjekksum } = await lager.put(RANA, { bytes: Buffer.from('flyttet til side') });
    await mkdir(path.join(rot, RANA, '.bort'), { recursive: true });
    const { sti } = await lager.lokalSti(RANA, sjekksum);
    await rename(sti, path.join(rot, RANA, '.bort', sjekksum));
    expect((await buffer(await lager.open(RANA, sjekksum))).toString()).toBe('flyttet til side');
    expect(await lager.remove(RANA, sjekksum, { ...LEDIG, ubrukt: () => Promise.resolve(false) })).toBe('brukt');
    expect((await lager.lokalSti(RANA, sjekksum)).sti).toBe(sti);
    expect(await readdir(path.join(rot, RANA, '.bort'))).toEqual([]);
  });
});

describe('S3', () => {
  it('refuses a wrong secret, and nothing counts as stored', async () => {
    const feil = iS3({ hemmelighet: 'en annen' });
    await expect(feil.put(RANA, { bytes: Buffer.from('uten lov') })).rejects.toThrow('403');
    expect(await iS3().size(RANA, sum('uten lov'))).toBeNull();
  });
  it('tries again when the service is busy for a moment', async () => {
    server.failNext(2);
    const { sjekksum } = await iS3().put(RANA, { bytes: Buffer.from('etter litt venting') });
    expect(await iS3().size(RANA, sjekksum)).toBe(18);
  });
  it('never lends what came back changed', async () => {
    const { sjekksum } = await iS3().put(RANA, { bytes: Buffer.from('originalen') });
    for (const [navn] of server.objects)
      if (navn.endsWith(sjekksum)) server.objects.set(navn, Buffer.from('byttet ut!'));
    await expect(iS3().lokalSti(RANA, sjekksum)).rejects.toThrow('came back changed');
  });
  it('leaves nothing behind in the working folder', async () => {
    await iS3().put(RANA, { bytes: Buffer.from('ryddig') });
    expect(await readdir(arbeid())).toEqual([]);
  });
  it('is set up whole or not at all', () => {
    const grunn = { DATABASE_URL: 'postgres://app@localhost/dokumentsenter' };
    expect(lesConfig(grunn).s3).toBeNull();
    expect(() => lesConfig({ ...grunn, DOKUMENTSENTER_S3_ADRESSE: 'https://s3.example' })).toThrow(
      'S3-lageret mangler DOKUMENTSENTER_S3_BOETTE, DOKUMENTSENTER_S3_NOEKKEL, DOKUMENTSENTER_S3_HEMMELIGHET',
    );
  });
});
