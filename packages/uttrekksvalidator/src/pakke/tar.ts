import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Pakke, Pakkeavvik, Pakkefil } from './pakke.ts';
import { BLOKK, lesPax, lesTarhode } from './tarhode.ts';

/** Long-name and pax blocks are small; a large one is a trap. */
const MAKS_TILLEGG = 1024 * 1024;

/** The delivery as a tar, read where it lies: headers are walked, and each file is read as a range. Nothing is unpacked. */
export async function aapneTar(sti: string): Promise<Pakke> {
  const haandtak = await open(sti, 'r');
  return {
    art: 'tar',
    sti,
    filer: (meld, mappe = () => {}) => gaa(haandtak, sti, meld, mappe),
    lukk: () => haandtak.close(),
  };
}

async function* gaa(
  tar: FileHandle,
  tarsti: string,
  meld: (avvik: Pakkeavvik) => void,
  mappe: (sti: string) => void,
): AsyncIterable<Pakkefil> {
  const { size } = await tar.stat();
  let at = 0;
  let langtNavn: string | null = null;
  let langStoerrelse: number | null = null;
  while (at + BLOKK <= size) {
    const hode = await hodeVed(tar, at, meld);
    if (hode === 'slutt') return;
    at += BLOKK;
    const stoerrelse = langStoerrelse ?? hode.stoerrelse;
    if (!Number.isSafeInteger(stoerrelse) || stoerrelse < 0 || at + stoerrelse > size) {
      meld({ kode: 'tar-skadet', sti: hode.navn, detalj: 'tar-filen er kuttet: filen går forbi slutten' });
      return;
    }
    const neste = at + Math.ceil(stoerrelse / BLOKK) * BLOKK;
    if (hode.type === 'L' || hode.type === 'x' || hode.type === 'g') {
      const tillegg = await blokk(tar, at, Math.min(stoerrelse, MAKS_TILLEGG));
      if (hode.type === 'L') langtNavn = tillegg.toString('utf8').replace(/\0.*$/s, '');
      if (hode.type === 'x') {
        const pax = lesPax(tillegg);
        langtNavn = pax.navn ?? langtNavn;
        langStoerrelse = pax.stoerrelse;
      }
      at = neste;
      continue;
    }
    if (hode.type === '5') mappe(rent(langtNavn ?? hode.navn));
    const funnet = fil(tarsti, langtNavn ?? hode.navn, hode.type, at, stoerrelse, meld);
    if (funnet !== null) yield funnet;
    langtNavn = null;
    langStoerrelse = null;
    at = neste;
  }
  meld({ kode: 'tar-skadet', sti: '', detalj: 'tar-filen mangler avslutning' });
}

async function hodeVed(tar: FileHandle, at: number, meld: (avvik: Pakkeavvik) => void) {
  try {
    return lesTarhode(await blokk(tar, at, BLOKK)) ?? ('slutt' as const);
  } catch (error) {
    meld({ kode: 'tar-skadet', sti: '', detalj: `${(error as Error).message} (ved byte ${at})` });
    return 'slutt' as const;
  }
}

function fil(
  tarsti: string,
  oppgitt: string,
  type: string,
  fra: number,
  stoerrelse: number,
  meld: (avvik: Pakkeavvik) => void,
): Pakkefil | null {
  const sti = rent(oppgitt);
  if (type === '5' || sti === '' || sti === '.') return null;
  if (sti.startsWith('/') || sti.split('/').includes('..')) {
    meld({ kode: 'sti-utenfor', sti, detalj: 'navnet peker ut av pakken' });
    return null;
  }
  if (type !== '0' && type !== '7') {
    meld({ kode: 'lenke', sti, detalj: type === '1' || type === '2' ? 'en lenke' : 'verken en fil eller en mappe' });
    return null;
  }
  const les = () =>
    stoerrelse === 0
      ? Readable.from([])
      : createReadStream(tarsti, { start: fra, end: fra + stoerrelse - 1, highWaterMark: 256 * 1024 });
  return { sti, stoerrelse, les };
}

function rent(oppgitt: string): string {
  return oppgitt.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
}

async function blokk(tar: FileHandle, fra: number, lengde: number): Promise<Buffer> {
  const buffer = Buffer.alloc(lengde);
  const { bytesRead } = await tar.read(buffer, 0, lengde, fra);
  return buffer.subarray(0, bytesRead);
}
