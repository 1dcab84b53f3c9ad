import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { Dokumentleser, Lesehendelse, Leseoppdrag, LestSide } from '../../../ports/dokumentleser.ts';
import type { Graabilde } from '../bilde/graabilde.ts';
import { aapnePdf, medSide } from '../pdf/pdfium.ts';
import { tegnSide } from '../pdf/sidebilde.ts';
import { skrivTekstdokument } from '../pdfa/tekstdokument.ts';

export const BREV = [
  'Brønnøy kommune',
  'Søknad om tillatelse til tiltak',
  'Vi viser til møtet på rådhuset og søker med dette om å få bygge',
  'garasje på eiendommen gnr. 45 bnr. 12. Naboene er varslet, og',
  'ingen av dem har hatt merknader til plassering eller høyde.',
  'Vedlagt følger tegninger, situasjonsplan og kvittering for',
  'nabovarsel. Gebyret på 12450 kroner er betalt i dag.',
  'Med vennlig hilsen',
  'Oppdiktet Søkersen',
];

/** A folder of its own for one test; removed by {@link ryddOpp}. */
const mapper: string[] = [];
export async function nyMappe(): Promise<string> {
  const mappe = await fs.mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-leser-'));
  mapper.push(mappe);
  return mappe;
}

export async function ryddOpp(): Promise<void> {
  for (const mappe of mapper.splice(0)) await fs.rm(mappe, { recursive: true, force: true });
}

/** A born-digital PDF with the lines given, one paragraph each. */
export async function lagTekstPdf(mappe: string, linjer: readonly string[] = BREV): Promise<string> {
  const fil = path.join(mappe, 'tekst.pdf');
  await skrivTekstdokument({ tittel: 'Brev', felt: [], broedtekst: linjer.join('\n') }, fil, 'PDF/A-2b');
  return fil;
}

/** The first page of a PDF as a grey picture. */
export async function tegnGraa(pdf: string, dpi: number): Promise<Graabilde> {
  const dok = await aapnePdf(pdf);
  try {
    const rgb = await medSide(dok, 1, (side) => tegnSide(dok.pdfium, side, dpi, 20_000_000));
    const raw = { width: rgb.bredde, height: rgb.hoeyde, channels: 3 as const };
    const bytes = await sharp(rgb.data, { raw }).toColourspace('b-w').extractChannel(0).raw().toBuffer();
    return { data: bytes, bredde: rgb.bredde, hoeyde: rgb.hoeyde, dpi };
  } finally {
    dok.lukk();
  }
}

export const somSharp = (b: Graabilde): ReturnType<typeof sharp> =>
  sharp(b.data, { raw: { width: b.bredde, height: b.hoeyde, channels: 1 } });

/** Salt and pepper, the same on every run. */
export function medFlekker(b: Graabilde, andel: number): Graabilde {
  const bytes = Uint8Array.from(b.data);
  let a = 12345;
  const tall = (): number => {
    a = (Math.imul(a, 1103515245) + 12345) & 0x7fffffff;
    return a / 0x7fffffff;
  };
  for (let i = 0; i < bytes.length; i++) if (tall() < andel) bytes[i] = tall() < 0.5 ? 0 : 255;
  return { ...b, data: bytes };
}

/** A PDF whose pages are the pictures given (JPEG or PNG), each filling an A4 page. */
export async function lagSkannPdf(fil: string, bilder: readonly Buffer[]): Promise<string> {
  const dok = new PDFDocument({ autoFirstPage: false });
  const biter: Buffer[] = [];
  dok.on('data', (bit: Buffer) => biter.push(bit));
  const ferdig = new Promise<void>((loes) => dok.on('end', loes));
  for (const bilde of bilder) {
    const { width, height } = await sharp(bilde).metadata();
    const liggende = width > height;
    const [b, h] = liggende ? [841.89, 595.28] : [595.28, 841.89];
    dok.addPage({ size: [b, h], margin: 0 });
    dok.image(bilde, 0, 0, { width: b, height: h });
  }
  dok.end();
  await ferdig;
  await fs.writeFile(fil, Buffer.concat(biter));
  return fil;
}

export interface Lesing {
  sider: LestSide[];
  slutt: Exclude<Lesehendelse, { type: 'side' }>;
}

/** Reads to the end. Throws when the stream ends without `ferdig` or `feil`. */
export async function lesAlt(
  leser: Dokumentleser,
  o: Partial<Leseoppdrag> & Pick<Leseoppdrag, 'fil' | 'format'>,
): Promise<Lesing> {
  const sider: LestSide[] = [];
  const utmappe = o.utmappe ?? (await nyMappe());
  for await (const h of leser.les({ tidsgrensePerSideMs: 240_000, utmappe, ...o })) {
    if (h.type !== 'side') return { sider, slutt: h };
    sider.push(h.side);
  }
  throw new Error('the reading ended without saying so');
}

const JAR = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'jaxb-api',
  'javax.activation',
];
const KLASSESTI = JAR.map((navn) => `/usr/share/java/${navn}.jar`).join(':');

/** Is PDFBox Preflight (Debian libpdfbox2-java, libjaxb-api-java, a Java runtime) on the machine? */
export function harPreflight(): boolean {
  if (!KLASSESTI.split(':').every((jar) => existsSync(jar))) return false;
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

/** What Preflight says of a PDF/A-1b file. */
export function preflight(fil: string): string {
  const valg = { encoding: 'utf8' as const };
  const { stdout, stderr } = spawnSync(
    'java',
    ['-cp', KLASSESTI, 'org.apache.pdfbox.preflight.Validator_A1b', fil],
    valg,
  );
  return stdout + stderr;
}
