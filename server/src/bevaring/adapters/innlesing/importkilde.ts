import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { IkkeEnPakke, type Importkilde } from '../../ports/innlesing.ts';
import { lesFlat, lesHel, lesStruktur } from './xmlstroem.ts';

const MAKS_SKJEMA = 5_000_000;

/** A package in a folder: as it is, or inside the `content` of a DIAS package that is unpacked. Only read, never changed. */
export async function aapneImportkilde(oppgitt: string): Promise<Importkilde> {
  const mappe = path.resolve(oppgitt);
  const rot = await finnRot(mappe);
  if (rot === null) throw new IkkeEnPakke(mappe);
  const full = (sti: string): string => {
    const svar = path.resolve(rot, sti.replaceAll('\\', '/'));
    if (!svar.startsWith(`${rot}${path.sep}`)) throw new Error('A path outside the package');
    return svar;
  };
  const finnes = async (navn: string) => (await stat(full(navn)).catch(() => null))?.isFile() ?? false;
  return {
    navn: path.basename(mappe),
    struktur: () => lesStruktur(full('arkivstruktur.xml')),
    async *flat(fil, element) {
      if (await finnes(fil)) yield* lesFlat(full(fil), fil, element);
    },
    async beskrivelse() {
      for (const navn of ['arkivuttrekk.xml', 'addml.xml']) if (await finnes(navn)) return lesHel(full(navn), navn);
      return null;
    },
    async skjema(fil) {
      if (!/^[A-Za-z0-9_.-]+\.xsd$/.test(fil)) return null;
      const funnet = await stat(full(fil)).catch(() => null);
      return funnet?.isFile() && funnet.size <= MAKS_SKJEMA ? readFile(full(fil)) : null;
    },
    sjekksum: async (fil) => ((await finnes(fil)) ? hasj(full(fil), 'sha256') : null),
    async fil(sti, algoritme) {
      const maal = full(sti);
      const funnet = await stat(maal).catch(() => null);
      if (funnet === null || !funnet.isFile()) return null;
      return { sti: maal, stoerrelse: funnet.size, sjekksum: await hasj(maal, algoritme) };
    },
  };
}

async function finnRot(mappe: string): Promise<string | null> {
  for (const under of ['', 'content']) {
    const rot = path.join(mappe, under);
    const funnet = await stat(path.join(rot, 'arkivstruktur.xml')).catch(() => null);
    if (funnet?.isFile()) return rot;
  }
  return null;
}

async function hasj(sti: string, algoritme: string): Promise<string> {
  const hash = createHash(algoritme);
  await pipeline(createReadStream(sti), hash);
  return hash.digest('hex');
}
