import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Uttrekksfil } from '../../domain/uttrekk.ts';
import { FeilDokument, type Pakkefil, type Pakkerom } from '../../ports.ts';

const BUFFER = 256 * 1024;
/** What is being written; a crash leaves at most one such, and it is written over. */
const UNDERVEIS = '.del';

/** A deposit's folder on a file system: write to another name, sync, rename. */
export async function aapnePakkerom(mappe: string): Promise<Pakkerom> {
  await mkdir(mappe, { recursive: true });
  const full = (sti: string) => {
    const svar = path.resolve(mappe, sti);
    if (!svar.startsWith(`${path.resolve(mappe)}${path.sep}`)) throw new Error('A path outside the package');
    return svar;
  };
  const laget = new Set<string>();
  const sikreMappe = async (fil: string) => {
    const over = path.dirname(fil);
    if (laget.has(over)) return;
    await mkdir(over, { recursive: true });
    if (laget.size < 100_000) laget.add(over);
  };
  const rom: Pakkerom = {
    mappe,
    async aapne(sti) {
      const maal = full(sti);
      await sikreMappe(maal);
      return pakkefil(sti, maal, await open(`${maal}${UNDERVEIS}`, 'w', 0o640), true);
    },
    sjekk: (sti) => sjekk(sti, full(sti)),
    async kopier(sti, sjekksum, kilde) {
      const maal = full(sti);
      const finnes = await sjekk(sti, maal);
      if (finnes?.sjekksum === sjekksum) return 'fantes';
      await sikreMappe(maal);
      // Not synced one by one: what a power cut takes is found by its checksum when the work is taken up again.
      const fil = pakkefil(sti, maal, await open(`${maal}${UNDERVEIS}`, 'w', 0o640), false);
      try {
        const { sti: fra, slipp } = await kilde();
        for await (const bit of biter(fra)) await fil.skriv(bit);
        await slipp();
        const hasj = await fil.ferdig();
        if (hasj.sjekksum === sjekksum) return 'skrevet';
      } catch (error) {
        await fil.forkast();
        throw error;
      }
      await rm(maal, { force: true });
      throw new FeilDokument(sti);
    },
    les: (sti) => biter(full(sti)),
    linjer: (sti) => createInterface({ input: createReadStream(full(sti)), crlfDelay: Number.POSITIVE_INFINITY }),
  };
  return rom;
}

function pakkefil(sti: string, maal: string, fil: FileHandle, varig: boolean): Pakkefil {
  const hash = createHash('sha256');
  let stoerrelse = 0;
  let tekst = '';
  const toem = async (bytes: Uint8Array) => {
    hash.update(bytes);
    stoerrelse += bytes.length;
    await fil.write(bytes);
  };
  const toemTekst = async () => {
    if (tekst === '') return;
    const bytes = Buffer.from(tekst, 'utf8');
    tekst = '';
    await toem(bytes);
  };
  return {
    async skriv(innhold) {
      if (typeof innhold === 'string') {
        tekst += innhold;
        if (tekst.length >= BUFFER) await toemTekst();
        return;
      }
      await toemTekst();
      await toem(innhold);
    },
    async ferdig() {
      await toemTekst();
      if (varig) await fil.sync();
      await fil.close();
      await rename(`${maal}${UNDERVEIS}`, maal);
      return { sti, sjekksum: hash.digest('hex'), stoerrelse };
    },
    async forkast() {
      await fil.close().catch(() => undefined);
      await rm(`${maal}${UNDERVEIS}`, { force: true });
    },
  };
}

async function sjekk(sti: string, maal: string): Promise<Uttrekksfil | null> {
  const funnet = await stat(maal).catch(() => null);
  if (funnet === null) return null;
  const hash = createHash('sha256');
  for await (const bit of biter(maal)) hash.update(bit);
  return { sti, sjekksum: hash.digest('hex'), stoerrelse: funnet.size };
}

/** Buffers that are not in use: as many as were ever read at once, whatever the number of files. */
const ledige: Buffer[] = [];

/**
 * A file bit by bit through one buffer, which the next bit overwrites: streams would take a new one for each of very many small files.
 */
async function* biter(sti: string): AsyncGenerator<Uint8Array> {
  const fil = await open(sti, 'r');
  const buffer = ledige.pop() ?? Buffer.allocUnsafeSlow(BUFFER);
  try {
    for (;;) {
      const { bytesRead } = await fil.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    ledige.push(buffer);
    await fil.close();
  }
}
