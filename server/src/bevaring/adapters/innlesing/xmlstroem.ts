import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { BEHOLDERE, type Beholdernavn, type Lestdel, type Raaelement } from '../../domain/innlesing/element.ts';
import { lagFremmedleser } from './fremmed.ts';

/** The file cannot be read further: not well-formed, or built to harm. */
export class UlesbarXml extends Error {
  constructor(fil: string, hva: string) {
    super(`${fil}: ${hva}`);
    this.name = 'UlesbarXml';
  }
}

const MAKS_DYBDE = 256;
/** Characters of one text; no field of an archive comes near. */
const MAKS_TEKST = 10_000_000;

interface Under {
  navn: string;
  attributter: Record<string, string>;
  barn: Under[];
  tekst: string | null;
}

const utenPrefiks = (navn: string) => navn.slice(navn.indexOf(':') + 1);

/** What is to be done with an element when it begins: gathered whole, opened as a container, or passed by. */
type Slag = 'hel' | 'beholder' | 'forbi';

/** Reads element by element, and holds only the element that is being gathered. DOCTYPE is refused, nothing is fetched. */
function lagLeser(fil: string, slagFor: (navn: string, dybde: number) => Slag, ta: (hendelse: Hendelse) => void) {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const stabel: Under[] = [];
  let samler = 0;
  const stopp = (hva: string): never => {
    throw new UlesbarXml(fil, `${hva} (linje ${parser.line})`);
  };
  const fremmed = lagFremmedleser(stopp);
  parser.on('error', (error) => stopp(error.message));
  parser.on('doctype', () => stopp('filen har en DOCTYPE'));
  parser.on('opentag', (tag) => {
    if (stabel.length >= MAKS_DYBDE) stopp(`mer enn ${MAKS_DYBDE} elementer inni hverandre`);
    const navn = utenPrefiks(tag.name);
    if (fremmed.aapne(tag.name, tag.attributes)) return;
    const attributter = Object.fromEntries(
      Object.entries(tag.attributes).filter(
        ([nokkel]) => !nokkel.startsWith('xmlns') && !nokkel.endsWith('schemaLocation'),
      ),
    );
    const element: Under = { navn, attributter, barn: [], tekst: '' };
    const forelder = stabel.at(-1);
    const slag = samler > 0 ? 'hel' : slagFor(navn, stabel.length);
    if (slag === 'hel') samler += 1;
    if (slag === 'beholder') ta({ beholder: element });
    if (forelder !== undefined && samler > 1) {
      forelder.barn.push(element);
      forelder.tekst = null;
    }
    stabel.push(element);
  });
  const tekst = (bit: string) => {
    if (fremmed.tekst(bit)) {
      if (fremmed.lengde > MAKS_TEKST) stopp('en tekst på over 10 millioner tegn');
      return;
    }
    const element = stabel.at(-1);
    if (element === undefined || samler === 0 || element.tekst === null) return;
    element.tekst += bit;
    if (element.tekst.length > MAKS_TEKST) stopp('en tekst på over 10 millioner tegn');
  };
  parser.on('text', tekst);
  parser.on('cdata', tekst);
  parser.on('closetag', (tag) => {
    const xml = fremmed.lukk(tag.name);
    if (xml === null) return;
    const innerst = stabel.at(-1);
    if (xml !== '' && innerst !== undefined) innerst.tekst = xml;
    const element = stabel.pop();
    if (element === undefined) return;
    if (samler > 0) {
      samler -= 1;
      if (samler === 0) ta({ hel: element });
    } else ta({ ferdig: element.navn });
  });
  return parser;
}

type Hendelse = { readonly beholder: Under } | { readonly hel: Raaelement } | { readonly ferdig: string };

async function* lest(sti: string, fil: string, parser: SaxesParser, koe: unknown[]): AsyncGenerator<undefined> {
  const dekoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bit of createReadStream(sti, { highWaterMark: 128 * 1024 })) {
    try {
      parser.write(dekoder.decode(bit as Uint8Array, { stream: true }));
    } catch (error) {
      if (error instanceof TypeError) throw new UlesbarXml(fil, 'tegn som ikke er UTF-8');
      throw error;
    }
    if (koe.length > 0) yield;
  }
  parser.close();
  if (koe.length > 0) yield;
}

const erBeholder = (navn: string): navn is Beholdernavn => (BEHOLDERE as readonly string[]).includes(navn);

/**
 * arkivstruktur.xml as containers that begin and end, and whole mapper. A container is told of when its first child container comes, with the
 * fields it has had by then: the schema puts them all before. Fields after that are told of as `sene`.
 */
export async function* lesStruktur(sti: string): AsyncGenerator<Lestdel> {
  const koe: Lestdel[] = [];
  const aapne: { element: Under; fortalt: boolean }[] = [];
  const fortell = () => {
    for (const beholder of aapne) {
      if (beholder.fortalt) continue;
      beholder.fortalt = true;
      koe.push({ start: beholder.element.navn as Beholdernavn, element: beholder.element });
    }
  };
  const parser = lagLeser(
    'arkivstruktur.xml',
    (navn) => (erBeholder(navn) ? 'beholder' : 'hel'),
    (hendelse) => {
      if ('beholder' in hendelse) {
        fortell();
        aapne.push({ element: hendelse.beholder, fortalt: false });
      } else if ('hel' in hendelse) {
        const { hel } = hendelse;
        if (hel.navn === 'mappe' || hel.navn === 'registrering') {
          fortell();
          koe.push({ enhet: hel.navn, element: hel });
        } else {
          const inni = aapne.at(-1);
          if (inni === undefined) throw new UlesbarXml('arkivstruktur.xml', `rotelementet er ${hel.navn}`);
          if (inni.fortalt) koe.push({ sent: hel, i: inni.element });
          else inni.element.barn.push(hel as Under);
        }
      } else if ('ferdig' in hendelse) {
        fortell();
        aapne.pop();
        koe.push({ slutt: hendelse.ferdig as Beholdernavn });
      }
    },
  );
  for await (const _bit of lest(sti, 'arkivstruktur.xml', parser, koe)) yield* koe.splice(0);
}

/** The elements of that name in a flat file, one after the other. */
export async function* lesFlat(sti: string, fil: string, navn: string): AsyncGenerator<Raaelement> {
  const koe: Raaelement[] = [];
  const parser = lagLeser(
    fil,
    (lestNavn, dybde) => (dybde === 0 ? 'forbi' : lestNavn === navn ? 'hel' : 'forbi'),
    (hendelse) => {
      if ('hel' in hendelse) koe.push(hendelse.hel);
    },
  );
  for await (const _bit of lest(sti, fil, parser, koe)) yield* koe.splice(0);
}

/** A small file whole, such as the description of the package. */
export async function lesHel(sti: string, fil: string): Promise<Raaelement> {
  const koe: Raaelement[] = [];
  const parser = lagLeser(
    fil,
    () => 'hel',
    (hendelse) => {
      if ('hel' in hendelse) koe.push(hendelse.hel);
    },
  );
  for await (const _bit of lest(sti, fil, parser, koe));
  const [rot] = koe;
  if (rot === undefined) throw new UlesbarXml(fil, 'filen er tom');
  return rot;
}
