import { rm } from 'node:fs/promises';
import type { Entry } from 'yauzl';
import type { Avvik } from '../../domain/avvik.ts';
import { Grensebrudd, type Pakker, type Plass, type Raafil, type Rom } from './rom.ts';
import { erSystemfeil } from './systemfeil.ts';
import { medZip, type Zipfil, zipNavn } from './zipinnhold.ts';

const UNIX = 3;
const FILTYPE = 0xf000;
const SYMLENKE = 0xa000;
/** What operating systems put into archives on their own account. */
const SKRAP = /(^|\/)(__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

function erLenke(entry: Entry): boolean {
  return entry.versionMadeBy >>> 8 === UNIX && ((entry.externalFileAttributes >>> 16) & FILTYPE) === SYMLENKE;
}

function pekerUt(navn: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(navn) || navn.split(/[/\\]/).includes('..');
}

interface Teller {
  ut: number;
}

/** Unpacks one entry and hands it on. Returns what is worth a remark about the archive as a whole. */
async function pakkInngang(
  rom: Rom,
  zip: Zipfil,
  entry: Entry,
  arkiv: Raafil,
  teller: Teller,
  plass: Plass,
  pakk: Pakker,
): Promise<Avvik['kode'] | null> {
  const navn = zipNavn(entry);
  if (navn.endsWith('/') || SKRAP.test(navn)) return null;
  if (erLenke(entry)) return 'mottak.lenke-i-arkiv';
  if (!entry.canDecodeFileData()) return 'mottak.korrupt-arkiv';
  const { maksForhold, forholdFraBytes } = rom.grenser;
  const foer = teller.ut;
  let fil: Raafil;
  try {
    fil = await rom.skriv(await zip.aapne(entry), (bytes) => {
      teller.ut = foer + bytes;
      if (teller.ut > forholdFraBytes && teller.ut > arkiv.stoerrelse * maksForhold) {
        throw new Grensebrudd('mottak.zip-bombe');
      }
    });
  } catch (grunn) {
    if (grunn instanceof Grensebrudd || erSystemfeil(grunn)) throw grunn;
    return 'mottak.korrupt-arkiv';
  }
  const indeks = await pakk(rom, fil, navn, plass);
  if (pekerUt(navn)) rom.avvik.push({ kode: 'mottak.ulovlig-sti', ...(indeks === null ? {} : { del: indeks }) });
  return null;
}

/**
 * Unpacks an archive. The first file takes the archive's own role, the others are attachments. A bomb is rolled back
 * and answered with `mottak.zip-bombe`; other trouble keeps what could be read. Returns remarks for the archive:
 * when it is empty of parts the caller keeps the archive itself.
 */
export async function pakkZip(rom: Rom, arkiv: Raafil, plass: Plass, pakk: Pakker): Promise<Avvik['kode'][]> {
  const start = rom.antall;
  const merknader = new Set<Avvik['kode']>();
  const teller: Teller = { ut: 0 };
  try {
    await medZip(arkiv.sti, async (zip) => {
      for await (const entry of zip.innganger()) {
        const foerste = rom.antall === start;
        const under: Plass = { ...plass, rolle: foerste ? plass.rolle : 'vedlegg', dybde: plass.dybde + 1 };
        const merknad = await pakkInngang(rom, zip, entry, arkiv, teller, under, pakk);
        if (merknad !== null) merknader.add(merknad);
      }
    });
  } catch (grunn) {
    if (erSystemfeil(grunn)) throw grunn;
    if (grunn instanceof Grensebrudd) {
      if (grunn.kode === 'mottak.zip-bombe') {
        await rom.rullTilbake(start);
        rom.stanset = true;
        return ['mottak.zip-bombe'];
      }
      merknader.add(grunn.kode);
    } else {
      merknader.add('mottak.korrupt-arkiv');
    }
  }
  if (rom.antall === start && merknader.size === 0) merknader.add('mottak.tomt-arkiv');
  if (arkiv.egen && rom.antall > start) await rm(arkiv.sti, { force: true });
  return [...merknader];
}
