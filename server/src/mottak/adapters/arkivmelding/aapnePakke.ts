import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Entry } from 'yauzl';
import type { Avvikskode } from '../../domain/avvik.ts';
import type { Opplysninger } from '../../domain/opplysninger.ts';
import { pakkFiler } from '../fagsystem/pakkFiler.ts';
import { erSystemfeil } from '../format/systemfeil.ts';
import { medZip, type Zipfil, zipNavn } from '../format/zipinnhold.ts';
import { type Arkivmelding, lesArkivmelding } from './lesArkivmelding.ts';
import { barnAv, lesXmltre, tekstI, under } from './xmltre.ts';

/** What the schema says of a message; empty when it is as it should be. */
export type Skjemakontroll = (xml: Uint8Array) => Promise<readonly string[]>;

type Aapnet =
  | { readonly sti: string; readonly opplysninger: Opplysninger; readonly meldingId: string | null }
  | { readonly avvik: Avvikskode; readonly detaljer?: Readonly<Record<string, string | number>> };

/** Beyond these it is no letter. */
const MAKS_MELDING = 20_000_000;
const MAKS_INNGANGER = 5000;
const MAKS_FORHOLD = 200;
const FORHOLD_FRA_BYTES = 100 * 1024 * 1024;
const MELDING = 'arkivmelding.xml';
const MANIFEST = /^META-INF\/[^/]*manifest[^/]*\.xml$/i;

/**
 * Opens a package (ASiC-E or plain zip) with arkivmelding.xml, and makes of it an archive with the documents alone, the main one first:
 * that is what is unpacked and read. The package itself is kept as it came by who calls. Every file that the message names must be there,
 * and every checksum that the manifest of an ASiC-E gives must be right; files that the message does not name come last, so that nothing is lost.
 * The signature of the container is not judged: the access point has done that.
 */
export async function aapnePakke(sti: string, utmappe: string, skjema: Skjemakontroll | null): Promise<Aapnet> {
  try {
    return await medZip(sti, async (zip) => {
      const innganger = await inngangerI(zip);
      return 'avvik' in innganger ? innganger : pakkOm(zip, innganger, utmappe, skjema);
    });
  } catch (error) {
    if (erSystemfeil(error)) throw error;
    // yauzl and zlib report every kind of damage as a plain Error.
    return { avvik: 'mottak.korrupt-arkiv' };
  }
}

/** Whether it is an archive with arkivmelding.xml in it; false for everything else, also for an archive that is damaged. */
export async function erArkivmeldingspakke(sti: string): Promise<boolean> {
  try {
    return await medZip(sti, async (zip) => {
      const innganger = await inngangerI(zip);
      return !('avvik' in innganger) && innganger.has(MELDING);
    });
  } catch (error) {
    if (erSystemfeil(error)) throw error;
    return false;
  }
}

type Innganger = ReadonlyMap<string, Entry>;

async function inngangerI(zip: Zipfil): Promise<Innganger | { avvik: Avvikskode }> {
  const ut = new Map<string, Entry>();
  let [utpakket, pakket] = [0, 0];
  for await (const entry of zip.innganger()) {
    const navn = zipNavn(entry).normalize('NFC');
    if (navn.endsWith('/')) continue;
    if (!entry.canDecodeFileData()) return { avvik: 'mottak.kryptert-arkiv' };
    utpakket += entry.uncompressedSize;
    pakket += entry.compressedSize;
    if (utpakket > FORHOLD_FRA_BYTES && utpakket > pakket * MAKS_FORHOLD) return { avvik: 'mottak.zip-bombe' };
    if (ut.size >= MAKS_INNGANGER) return { avvik: 'mottak.for-mange-deler' };
    ut.set(navn, entry);
  }
  return ut;
}

async function pakkOm(
  zip: Zipfil,
  innganger: Innganger,
  utmappe: string,
  skjema: Skjemakontroll | null,
): Promise<Aapnet> {
  const inngang = innganger.get(MELDING);
  if (inngang === undefined || inngang.uncompressedSize > MAKS_MELDING)
    return { avvik: 'mottak.arkivmelding-uleselig' };
  const xml = await les(await zip.aapne(inngang));
  const melding = lesArkivmelding(xml.toString('utf8'));
  if ('avvik' in melding) return melding;
  const brudd = (await skjema?.(xml)) ?? [];
  if (brudd.length > 0) return { avvik: 'mottak.arkivmelding-bryter-skjema', detaljer: { brudd: brudd.length } };
  const navn = filnavn(innganger, melding);
  if ('avvik' in navn) return navn;
  const krav = await kontrolltall(zip, innganger);
  let feil = xmlSum(krav.get(MELDING), xml) ? 0 : 1;
  const til = path.join(utmappe, 'dokumenter.zip');
  const filer = navn.map((hver) => ({
    navn: hver,
    aapne: async () =>
      summert(await zip.aapne(innganger.get(hver) as Entry), (sum) => {
        if (krav.has(hver) && krav.get(hver) !== sum) feil += 1;
      }),
  }));
  await pakkFiler(filer, til);
  if (feil > 0) return { avvik: 'mottak.feil-sjekksum', detaljer: { savnet: feil, avFiler: navn.length } };
  return { sti: til, opplysninger: melding.opplysninger, meldingId: melding.meldingId };
}

/** The documents in the order they are to have: those the message names, then the rest. */
function filnavn(innganger: Innganger, melding: Arkivmelding): string[] | { avvik: Avvikskode } {
  const dokumenter = [...innganger.keys()].filter(
    (navn) => navn !== MELDING && navn !== 'mimetype' && !navn.startsWith('META-INF/'),
  );
  const nevnt = melding.filer.map((navn) => navn.normalize('NFC'));
  const mangler = nevnt.some((navn) => !dokumenter.includes(navn)) || (melding.antallFiler ?? 0) > dokumenter.length;
  if (mangler || dokumenter.length === 0) return { avvik: 'mottak.arkivmelding-mangler-fil' };
  return [...nevnt, ...dokumenter.filter((navn) => !nevnt.includes(navn))];
}

/** SHA-256 in base64 by file name, as the manifest of an ASiC-E (CAdES) says; empty for a plain zip. Other algorithms are passed by. */
async function kontrolltall(zip: Zipfil, innganger: Innganger): Promise<Map<string, string>> {
  const ut = new Map<string, string>();
  for (const [navn, entry] of innganger) {
    if (!MANIFEST.test(navn) || entry.uncompressedSize > MAKS_MELDING) continue;
    const rot = lesXmltre((await les(await zip.aapne(entry))).toString('utf8'));
    for (const ref of rot === null ? [] : under(rot, 'DataObjectReference')) {
      const metode = barnAv(ref, 'DigestMethod')[0]?.attributter.Algorithm ?? '';
      const sum = tekstI(ref, 'DigestValue');
      if (sum !== null && metode.endsWith('#sha256')) ut.set(urinavn(ref.attributter.URI ?? ''), sum);
    }
  }
  return ut;
}

/** Manifests write æøå either as they are or as percent signs. */
function urinavn(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return uri.normalize('NFC');
  }
}

const xmlSum = (krav: string | undefined, xml: Uint8Array): boolean =>
  krav === undefined || krav === createHash('sha256').update(xml).digest('base64');

async function* summert(stroem: Readable, ferdig: (sha256Base64: string) => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const bit of stroem) {
    hash.update(bit as Uint8Array);
    yield bit as Uint8Array;
  }
  ferdig(hash.digest('base64'));
}

async function les(stroem: Readable): Promise<Buffer> {
  const biter: Buffer[] = [];
  for await (const bit of stroem) biter.push(Buffer.from(bit as Uint8Array));
  return Buffer.concat(biter);
}
