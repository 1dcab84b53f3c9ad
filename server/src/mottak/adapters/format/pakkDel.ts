import { readFile, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Avvik } from '../../domain/avvik.ts';
import type { Format } from '../../ports/formatgjenkjenner.ts';
import type { EpostHode } from '../../ports/utpakker.ts';
import { FORMATER } from './formater.ts';
import { gjenkjennFormat } from './gjenkjennFormat.ts';
import { lesWinmail, type Winmail } from './lesWinmail.ts';
import { pakkEpost } from './pakkEpost.ts';
import { pakkZip } from './pakkZip.ts';
import type { Plass, Raafil, Rom } from './rom.ts';
import { erSystemfeil } from './systemfeil.ts';

const BEHOLDERE = new Set(['zip', 'eml', 'msg', 'winmail']);

function medAvvik(format: Format, koder: readonly Avvik['kode'][]): Format {
  return { ...format, avvik: [...format.avvik, ...koder.map((kode) => ({ kode }))] };
}

async function pakkWinmail(rom: Rom, fil: Raafil, filnavn: string, format: Format, plass: Plass): Promise<void> {
  const lest = await readFile(fil.sti)
    .then(lesWinmail)
    .catch((grunn: unknown): Winmail | null => {
      if (erSystemfeil(grunn)) throw grunn;
      return null;
    });
  if (lest === null) {
    await rom.leggTil(fil, filnavn, medAvvik(format, ['mottak.winmail-uleselig']), plass);
    return;
  }
  const start = rom.antall;
  const beskrivelse = 'Fra winmail.dat';
  // Inside a mail the same text stands in the mail itself; alone it is the letter.
  if (plass.forelder === null && lest.tekst !== '') {
    const tekst = await rom.skriv(Readable.from([Buffer.from(lest.tekst)]));
    const txt: Format = { kode: 'txt', mime: FORMATER.txt.mime, endelse: 'txt', tegnsett: 'utf-8', avvik: [] };
    await rom.leggTil(tekst, 'melding.txt', txt, { ...plass, beskrivelse });
  }
  for (const vedlegg of lest.vedlegg) {
    const rolle = rom.antall === start ? plass.rolle : 'vedlegg';
    const raa = await rom.skriv(Readable.from([vedlegg.innhold]));
    await pakkDel(rom, raa, vedlegg.filnavn, { ...plass, rolle, dybde: plass.dybde + 1, beskrivelse });
  }
  if (rom.antall === start) await rom.leggTil(fil, filnavn, format, plass);
  else if (fil.egen) await rm(fil.sti, { force: true });
}

async function pakkArkiv(rom: Rom, fil: Raafil, filnavn: string, format: Format, plass: Plass): Promise<void> {
  if (format.avvik.some((a) => a.kode === 'mottak.kryptert-arkiv' || a.kode === 'mottak.korrupt-arkiv')) {
    await rom.leggTil(fil, filnavn, format, plass);
    return;
  }
  const start = rom.antall;
  const fra = filnavn.split(/[/\\]/).at(-1) ?? '';
  const under: Plass = plass.forelder === null && plass.dybde === 0 ? plass : { ...plass, beskrivelse: `Fra ${fra}` };
  const merknader = await pakkZip(rom, fil, under, pakkDel);
  if (rom.antall === start) {
    await rom.leggTil(fil, filnavn, medAvvik(format, merknader), plass);
    return;
  }
  // What came out stands; the remark belongs to the first part, so that it is judged by that part's role.
  const del = plass.rolle === 'hoveddokument' ? {} : { del: start };
  for (const kode of merknader) rom.avvik.push({ kode, ...del });
}

/** The first mail's head is what the caller wants to know; kept here because recursion returns only indexes. */
const hoder = new WeakMap<Rom, EpostHode>();

export function eposthodeAv(rom: Rom): EpostHode | undefined {
  return hoder.get(rom);
}

/** See `Pakker` in rom.ts. Containers are opened as long as the limits hold, everything else becomes a part. */
export async function pakkDel(rom: Rom, fil: Raafil, filnavn: string, plass: Plass): Promise<number | null> {
  const format = await gjenkjennFormat(fil.sti, filnavn);
  const start = rom.antall;
  if (!BEHOLDERE.has(format.kode)) {
    await rom.leggTil(fil, filnavn, format, plass);
    return start;
  }
  if (plass.dybde >= rom.grenser.maksDybde) {
    await rom.leggTil(fil, filnavn, medAvvik(format, ['mottak.for-dyp']), plass);
    return start;
  }
  if (rom.stanset) {
    await rom.leggTil(fil, filnavn, format, plass);
    return start;
  }
  if (format.kode === 'zip') {
    await pakkArkiv(rom, fil, filnavn, format, plass);
  } else if (format.kode === 'winmail') {
    await pakkWinmail(rom, fil, filnavn, format, plass);
  } else {
    const type = format.kode === 'msg' ? 'msg' : 'eml';
    const hode = await pakkEpost(rom, fil, filnavn, type, plass, pakkDel);
    if (!hoder.has(rom) || plass.forelder === null) hoder.set(rom, hode);
    for (const avvik of format.avvik) rom.avvik.push({ ...avvik, del: start });
    if (fil.egen) await rm(fil.sti, { force: true });
  }
  return rom.antall > start ? start : null;
}
