import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as vent } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Virusskanner } from '../../ports/virusskanner.ts';
import { lagClamdSkanner } from './clamdSkanner.ts';

const CLAMD = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/usr/bin/clamd'].find((sti) => existsSync(sti));
if (CLAMD === undefined)
  console.warn('clamd is not installed (Debian: clamav-daemon); the tests against it are skipped');

/** Our own harmless signature: real malware never comes near the tests. */
const MERKE = 'DOKUMENTSENTER-PROEVEVIRUS-6f1d';

function bytesAv(...deler: (string | Buffer)[]): Readable {
  return Readable.from(deler.map((del) => Buffer.from(del)));
}

describe.skipIf(CLAMD === undefined)('against a real clamd', () => {
  let mappe = '';
  let prosess: ChildProcess | undefined;
  let skanner: Virusskanner;

  beforeAll(async () => {
    mappe = await mkdtemp(path.join(tmpdir(), 'clamd-'));
    const sokkel = path.join(mappe, 'clamd.sock');
    await mkdir(path.join(mappe, 'db'));
    await writeFile(path.join(mappe, 'db', 'egne.ndb'), `Proeve.Virus:0:*:${Buffer.from(MERKE).toString('hex')}\n`);
    const oppsett = `LocalSocket ${sokkel}\nDatabaseDirectory ${mappe}/db\nForeground yes\nUser ${process.getuid?.() === 0 ? 'root' : (process.env.USER ?? 'root')}\nStreamMaxLength 40M\nTemporaryDirectory ${mappe}\n`;
    await writeFile(path.join(mappe, 'clamd.conf'), oppsett);
    prosess = spawn(CLAMD ?? '', ['-c', path.join(mappe, 'clamd.conf')], { stdio: 'ignore' });
    skanner = lagClamdSkanner({ adresse: { sokkel }, tidsgrenseMs: 20_000 });
    for (let forsoek = 0; forsoek < 300; forsoek += 1) {
      if ((await skanner.skann(bytesAv('prøve'))).utfall === 'ren') return;
      await vent(100);
    }
    throw new Error('clamd did not start');
  }, 40_000);

  afterAll(async () => {
    if (prosess !== undefined && prosess.exitCode === null) {
      const slutt = new Promise((resolve) => prosess?.once('exit', resolve));
      prosess.kill('SIGKILL');
      await slutt;
    }
    await rm(mappe, { recursive: true, force: true });
  });

  it('calls a plain letter clean', async () => {
    expect(await skanner.skann(bytesAv('Hei, vi søker om bod.'))).toEqual({ utfall: 'ren' });
  });

  it('names what it finds, also across chunks', async () => {
    const svar = await skanner.skann(bytesAv('x'.repeat(100_000), MERKE.slice(0, 10), MERKE.slice(10), 'mer'));
    expect(svar).toEqual({ utfall: 'funn', navn: expect.stringContaining('Proeve.Virus') });
  });

  it('does not call a letter infected because it is almost the signature', async () => {
    expect(await skanner.skann(bytesAv(MERKE.slice(0, -1)))).toEqual({ utfall: 'ren' });
  });

  it('takes an empty file', async () => {
    expect(await skanner.skann(Readable.from([]))).toEqual({ utfall: 'ren' });
  });

  it('streams 30 MB and finds what stands last', async () => {
    const megabyte = Buffer.alloc(1024 ** 2, 0x41);
    const svar = await skanner.skann(
      Readable.from([...Array.from({ length: 30 }, () => megabyte), Buffer.from(MERKE)]),
    );
    expect(svar.utfall).toBe('funn');
  });

  it('does not call a file clean that is larger than clamd takes', async () => {
    const megabyte = Buffer.alloc(1024 ** 2, 0x41);
    const svar = await skanner.skann(Readable.from(Array.from({ length: 60 }, () => megabyte)));
    expect(svar.utfall).toBe('utilgjengelig');
  });

  it('says the content is unchecked when the source breaks', async () => {
    const brutt = Readable.from(
      (async function* () {
        yield Buffer.from('begynnelse');
        throw new Error('disk');
      })(),
    );
    expect(await skanner.skann(brutt)).toEqual({ utfall: 'utilgjengelig', grunn: 'disk' });
  });
});

describe('against a server that misbehaves', () => {
  let tjener: Server | undefined;
  const sokler = new Set<Socket>();

  async function start(ved: (sokkel: Socket) => void): Promise<Virusskanner> {
    const ny = createServer((sokkel) => {
      sokler.add(sokkel);
      sokkel.on('error', () => sokkel.destroy());
      ved(sokkel);
    });
    tjener = ny;
    await new Promise<void>((resolve) => ny.listen(0, '127.0.0.1', resolve));
    const adresse = ny.address();
    const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0;
    return lagClamdSkanner({ adresse: { vert: '127.0.0.1', port }, tidsgrenseMs: 200 });
  }

  afterEach(async () => {
    for (const sokkel of sokler) sokkel.destroy();
    sokler.clear();
    await new Promise((resolve) => (tjener === undefined ? resolve(undefined) : tjener.close(resolve)));
    tjener = undefined;
  });

  it('is unavailable when nobody listens', async () => {
    const skanner = lagClamdSkanner({ adresse: { sokkel: path.join(tmpdir(), 'finnes-ikke.sock') } });
    expect((await skanner.skann(bytesAv('x'))).utfall).toBe('utilgjengelig');
  });

  it('is unavailable when the answer never comes', async () => {
    const skanner = await start((sokkel) => sokkel.resume());
    expect(await skanner.skann(bytesAv('x'))).toEqual({
      utfall: 'utilgjengelig',
      grunn: 'clamd did not answer in time',
    });
  });

  it('is unavailable when the line is cut without an answer', async () => {
    const skanner = await start((sokkel) => sokkel.once('data', () => sokkel.destroy()));
    expect((await skanner.skann(bytesAv('x'))).utfall).toBe('utilgjengelig');
  });

  it('does not take a strange answer for clean', async () => {
    const skanner = await start((sokkel) => sokkel.once('data', () => sokkel.write('stream: OK men ikke helt\0')));
    expect(await skanner.skann(bytesAv('x'))).toEqual({ utfall: 'utilgjengelig', grunn: 'stream: OK men ikke helt' });
  });
});
