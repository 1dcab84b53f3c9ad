import { readFile, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import type { Foelgeseddel } from '../../domain/foelgeseddel.ts';
import { lesXmltre, type Xmlelement } from '../arkivmelding/xmltre.ts';
import { dekod, finnTegnsett } from './tegnsett.ts';

const MAKS_BYTES = 2 * 1024 ** 2;
const MAKS_FILER = 5000;
const MAKS_DYBDE = 20;
const MAKS_NAVN = 255;

/** Words scanners use, without marks and in lower case. */
const FILORD = new Set(['fil', 'filnavn', 'file', 'filename', 'filepath', 'path', 'document', 'dokument', 'image']);
const SIDEORD = new Set([
  ...['sider', 'sidetall', 'antallsider', 'sideantall', 'pages', 'pagecount', 'numberofpages', 'nopages'],
  ...['numpages', 'totalpages', 'imagecount'],
]);
const BUNKEORD = new Set(['bunke', 'bunkenavn', 'bunkeid', 'batch', 'batchid', 'batchname', 'batchnumber', 'batchno']);

const ord = (navn: string): string => navn.toLowerCase().replaceAll(/[^a-zæøå]/g, '');

/** What one level of a slip says by name. */
type Felt = ReadonlyMap<string, string>;

/**
 * What a scanner says of a batch: XML, JSON or CSV that names files and how many pages each has, by the words scanners use. Null for everything
 * else, also for what is damaged: that is a letter like any other, and a person sees it.
 */
export async function lesFoelgeseddel(sti: string, filnavn: string): Promise<Foelgeseddel | null> {
  const endelse = /\.(xml|json|csv)$/i.exec(filnavn)?.[1]?.toLowerCase();
  if (endelse === undefined || (await stat(sti)).size > MAKS_BYTES) return null;
  const bytes = await readFile(sti);
  const tegnsett = finnTegnsett(bytes, false);
  if (tegnsett === null) return null;
  const tekst = dekod(bytes, tegnsett.navn).replace(/^\uFEFF/, '');
  if (endelse === 'csv') return somSeddel(feltICsv(tekst));
  return somSeddel(endelse === 'xml' ? feltIXml(tekst) : feltIJson(tekst));
}

function somSeddel(nivaaer: readonly Felt[]): Foelgeseddel | null {
  const filer = nivaaer.flatMap((felt) => {
    const filnavn = navnAlene(verdi(felt, FILORD));
    return filnavn === null ? [] : [{ filnavn, sider: sidetall(verdi(felt, SIDEORD)) }];
  });
  if (filer.length === 0 || filer.length > MAKS_FILER || filer.every(({ sider }) => sider === null)) return null;
  const bunke = nivaaer.map((felt) => verdi(felt, BUNKEORD)?.trim()).find((navn) => navn !== undefined && navn !== '');
  return { bunke: bunke?.slice(0, MAKS_NAVN) ?? null, filer };
}

const verdi = (felt: Felt, blant: ReadonlySet<string>): string | undefined =>
  [...felt].find(([navn]) => blant.has(ord(navn)))?.[1];

/** Without the folders of the scanner's own disk; null for what is no file name. */
function navnAlene(sti: string | undefined): string | null {
  const navn = sti?.trim().split(/[/\\]/).at(-1)?.replaceAll('\0', '').toWellFormed() ?? '';
  return /\.[a-z0-9]{2,5}$/i.test(navn) && navn.length <= MAKS_NAVN ? navn : null;
}

function sidetall(skrevet: string | undefined): number | null {
  const tall = /^\s*(\d{1,6})\s*$/.exec(skrevet ?? '')?.[1];
  return tall === undefined ? null : Number(tall);
}

/** Each element with its attributes, and the text of its children that hold nothing else. */
function feltIXml(xml: string): Felt[] {
  const rot = lesXmltre(xml);
  const ut: Felt[] = [];
  const les = (element: Xmlelement): void => {
    const erBlad = ({ barn, attributter }: Xmlelement) => barn.length === 0 && Object.keys(attributter).length === 0;
    const blader = element.barn.filter(erBlad);
    const tekst = element.tekst.trim();
    ut.push(
      new Map([
        ...(tekst === '' ? [] : [[element.navn, tekst] as const]),
        ...blader.filter((blad) => blad.tekst.trim() !== '').map((blad) => [blad.navn, blad.tekst] as const),
        ...Object.entries(element.attributter),
      ]),
    );
    for (const barn of element.barn) if (!erBlad(barn)) les(barn);
  };
  if (rot !== null) les(rot);
  return ut;
}

function feltIJson(json: string): Felt[] {
  const ut: Felt[] = [];
  const les = (verdi: unknown, dybde: number): void => {
    if (verdi === null || typeof verdi !== 'object' || dybde > MAKS_DYBDE) return;
    if (!Array.isArray(verdi)) {
      const enkle = Object.entries(verdi).filter(([, felt]) => typeof felt === 'string' || typeof felt === 'number');
      ut.push(new Map(enkle.map(([navn, felt]) => [navn, String(felt)])));
    }
    for (const felt of Object.values(verdi)) les(felt, dybde + 1);
  };
  try {
    les(JSON.parse(json), 0);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return ut;
}

function feltICsv(csv: string): Felt[] {
  const hode = csv.slice(0, csv.search(/\r|\n|$/));
  const antall = (tegn: string) => hode.split(tegn).length;
  const delimiter = [';', ',', '\t'].toSorted((a, b) => antall(b) - antall(a))[0] ?? ';';
  try {
    const [kolonner, ...rader] = parse(csv, {
      ...{ delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true },
    }) as unknown as string[][];
    return rader.map((rad) => new Map((kolonner ?? []).map((navn, plass) => [navn, rad[plass] ?? ''])));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [];
  }
}
