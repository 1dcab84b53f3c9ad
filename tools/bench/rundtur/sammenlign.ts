import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SaxesParser } from 'saxes';

export interface Forskjell {
  readonly fil: string;
  /** Names of the elements from the root, with the nearest systemID. */
  readonly sti: string;
  readonly a: string;
  readonly b: string;
}
export interface Sammenligning {
  readonly elementer: number;
  readonly filer: number;
  readonly forskjeller: readonly Forskjell[];
}

const XML = [
  'arkivstruktur.xml',
  'endringslogg.xml',
  'loependeJournal.xml',
  'offentligJournal.xml',
  'arkivuttrekk.xml',
];
const MAKS = 100;

/** What may differ: who the archive belongs to, when it was exported, and the checksums of the XML files themselves. */
const UTENOM: ReadonlySet<string> = new Set(['arkivskaper', 'additionalElement:recordCreators', 'property:checksum']);

/**
 * Two packages held against each other, element by element and file by file, in one streaming pass of each: nothing is held but where one is.
 * A difference is named by its path; after `MAKS` the file is given up.
 */
export async function sammenlignPakker(a: string, b: string): Promise<Sammenligning> {
  const forskjeller: Forskjell[] = [];
  let elementer = 0;
  for (const fil of XML) elementer += await sammenlignXml(fil, path.join(a, fil), path.join(b, fil), forskjeller);
  const filer = await sammenlignFiler(a, b, forskjeller);
  return { elementer, filer, forskjeller };
}

async function sammenlignXml(fil: string, a: string, b: string, ut: Forskjell[]): Promise<number> {
  const [fra, til] = [elementer(a), elementer(b)];
  let antall = 0;
  for (;;) {
    const [x, y] = [(await fra.next()).value, (await til.next()).value];
    if (x === undefined && y === undefined) return antall;
    antall += 1;
    if (x?.tegn === y?.tegn) continue;
    ut.push({ fil, sti: x?.sti ?? y?.sti ?? '', a: x?.tegn ?? '(slutt)', b: y?.tegn ?? '(slutt)' });
    if (ut.filter((f) => f.fil === fil).length >= MAKS) return antall;
  }
}

interface Lest {
  readonly sti: string;
  /** Start of an element with its attributes, or its text, or its end. */
  readonly tegn: string;
}

async function* elementer(fil: string): AsyncGenerator<Lest, undefined> {
  const koe: Lest[] = [];
  const aapne: { navn: string; id: string }[] = [];
  let utenfor = 0;
  let tekst = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  const meld = (tegn: string) => {
    const id = aapne.findLast((element) => element.id !== '')?.id ?? '';
    koe.push({ sti: `${aapne.map((element) => element.navn).join('/')} ${id}`.trim(), tegn });
  };
  parser.on('opentag', (tag) => {
    tekst = '';
    const navn = 'name' in tag.attributes ? `${tag.name}:${String(tag.attributes.name)}` : tag.name;
    aapne.push({ navn, id: '' });
    if (utenfor > 0 || UTENOM.has(navn)) utenfor += 1;
    else meld(`<${tag.name} ${JSON.stringify(tag.attributes)}>`);
  });
  parser.on('text', (bit) => {
    tekst += bit;
  });
  parser.on('closetag', (tag) => {
    if (utenfor > 0) utenfor -= 1;
    else {
      const over = aapne.at(-2);
      if (tag.name === 'systemID' && over !== undefined) over.id = tekst;
      meld(`${tekst.trim() === '' ? '' : tekst}</${tag.name}>`);
    }
    tekst = '';
    aapne.pop();
  });
  const stroem = createReadStream(fil, { encoding: 'utf8', highWaterMark: 256 * 1024 });
  for await (const bit of stroem) {
    parser.write(bit as string);
    yield* koe.splice(0);
  }
  parser.close();
  yield* koe.splice(0);
  return undefined;
}

/** Everything else in the folders, byte by byte. */
async function sammenlignFiler(a: string, b: string, ut: Forskjell[]): Promise<number> {
  const [fra, til] = [await filer(a), await filer(b)];
  for (const sti of new Set([...fra, ...til])) {
    if (!fra.has(sti) || !til.has(sti)) {
      ut.push({ fil: sti, sti, a: String(fra.has(sti)), b: String(til.has(sti)) });
      continue;
    }
    if (XML.includes(sti)) continue;
    const [x, y] = [await hasj(path.join(a, sti)), await hasj(path.join(b, sti))];
    if (x !== y) ut.push({ fil: sti, sti, a: x, b: y });
  }
  return fra.size;
}

async function filer(mappe: string): Promise<Set<string>> {
  const alle = await readdir(mappe, { recursive: true, withFileTypes: true });
  return new Set(
    alle.filter((each) => each.isFile()).map((each) => path.relative(mappe, path.join(each.parentPath, each.name))),
  );
}

async function hasj(fil: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(fil), hash);
  return hash.digest('hex');
}
