import { createHash } from 'node:crypto';
import { opendir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hentSkjema, hentXlink, IkkeHentet } from './hentSkjema.ts';
import { ADDML, DIAS, erOffisielt, NOARK5_V5, type OffisieltSkjema } from './pins.ts';

/** The schemas one file is checked by: all by file name, and which one is the main one. */
export interface Skjemasett {
  readonly hoved: string;
  readonly filer: ReadonlyMap<string, Buffer>;
  readonly fra: 'pakken' | 'mappen' | 'nettet';
  /** Whether the package has a main schema of its own, even if another was used. */
  readonly iPakken: boolean;
}

/** What a schema must declare to be the right one, since folders of schemas hold several with the same name. */
export interface Onske {
  /** Acceptable file names, best first. */
  readonly navn: readonly string[];
  /** The namespace the main schema must be for. */
  readonly navnerom: string;
  /** The version the package says it is made by, such as `3.1` or `5.0`; null when any will do. */
  readonly versjon: string | null;
}

type Valgt = Omit<Skjemasett, 'iPakken'>;

const MAKS_DYBDE = 3;

export const METS = 'http://www.loc.gov/METS/';

/** Where schemas are found: in the package first, then in the folder given, then from the official place. */
export class Skjemakilde {
  readonly #iPakken: ReadonlyMap<string, Buffer>;
  readonly #mappe: string | null;
  readonly #sted: string | null;
  #mapper: Promise<string[]> | null = null;

  /** `sted` null: never ask on the net. */
  constructor(iPakken: ReadonlyMap<string, Buffer>, mappe: string | null, sted: string | null) {
    this.#iPakken = iPakken;
    this.#mappe = mappe;
    this.#sted = sted;
  }

  /** Throws IkkeHentet with the reason when there is none. */
  async finn(onske: Onske): Promise<Skjemasett> {
    const iPakken = onske.navn.some((navn) => this.#iPakken.has(navn));
    const sett = { ...(await this.#velg(onske)), iPakken };
    if (onske.navnerom !== METS || sett.filer.has('xlink.xsd')) return sett;
    const xlink = await this.#xlink();
    return xlink === null ? sett : { ...sett, filer: new Map([...sett.filer, ['xlink.xsd', xlink]]) };
  }

  async #velg(onske: Onske): Promise<Valgt> {
    const egen = this.#fraPakken(onske);
    if (egen !== null && erOffisielt(egen.hoved, sha256(egen.filer.get(egen.hoved))) !== false) return egen;
    const funnet = await this.#fraMappe(onske);
    if (funnet !== null) return funnet;
    if (egen !== null) return egen;
    if (this.#sted !== null) return this.#fraNettet(onske, this.#sted);
    throw new IkkeHentet(`${onske.navn[0]} er verken i pakken eller i en skjemamappe`);
  }

  #fraPakken(onske: Onske): Valgt | null {
    const hoved = onske.navn.find((navn) => this.#iPakken.has(navn));
    return hoved === undefined ? null : { hoved, filer: this.#iPakken, fra: 'pakken' };
  }

  async #fraMappe(onske: Onske): Promise<Valgt | null> {
    const treff: { versjon: string; sett: Valgt }[] = [];
    for (const mappe of await this.#lesMapper()) {
      for (const hoved of onske.navn) {
        const bytes = await readFile(path.join(mappe, hoved)).catch(() => null);
        if (bytes === null) continue;
        const { navnerom, versjon } = erklaering(bytes);
        if (navnerom !== onske.navnerom || !passer(onske.versjon, versjon)) continue;
        treff.push({ versjon, sett: { hoved, filer: await skjemaerI(mappe), fra: 'mappen' } });
      }
    }
    return treff.sort((a, b) => b.versjon.localeCompare(a.versjon))[0]?.sett ?? null;
  }

  #lesMapper(): Promise<string[]> {
    this.#mapper ??= this.#mappe === null ? Promise.resolve([]) : undermapper(this.#mappe, 0);
    return this.#mapper;
  }

  /** METS imports xlink.xsd from the net; here it is taken from any folder that has it. */
  async #xlink(): Promise<Buffer | null> {
    for (const mappe of await this.#lesMapper()) {
      const bytes = await readFile(path.join(mappe, 'xlink.xsd')).catch(() => null);
      if (bytes !== null) return bytes;
    }
    return null;
  }

  async #fraNettet(onske: Onske, sted: string): Promise<Valgt> {
    const kjente = offisielle(onske);
    if (kjente.length === 0)
      throw new IkkeHentet(`${onske.navn[0]} i versjon ${onske.versjon ?? 'ukjent'} må ligge i pakken`);
    const filer = new Map<string, Buffer>();
    for (const skjema of kjente) filer.set(skjema.navn, await hentSkjema(skjema, sted));
    if (kjente.some((each) => DIAS.includes(each)))
      filer.set('xlink.xsd', await hentXlink(erEgetSted(sted) ? new URL('xlink.xsd', sted).href : undefined));
    return { hoved: kjente[0]?.navn ?? '', filer, fra: 'nettet' };
  }
}

/** xlink.xsd is published by the Library of Congress; a place of one's own keeps it beside the others. */
function erEgetSted(sted: string): boolean {
  return !sted.startsWith('https://raw.githubusercontent.com/');
}

function offisielle(onske: Onske): readonly OffisieltSkjema[] {
  const hoved = onske.navn[0] ?? '';
  if (hoved === 'addml.xsd') return ADDML.slice(0, 1);
  const dias = DIAS.filter((each) => onske.navn.includes(each.navn));
  if (dias.length > 0) return dias.slice(0, 1);
  if (onske.versjon !== null && !onske.versjon.startsWith('5')) return [];
  return NOARK5_V5.filter((each) => each.navn === hoved || each.navn === 'metadatakatalog.xsd').sort((a) =>
    a.navn === hoved ? -1 : 1,
  );
}

/** All of Noark 5.x is validated by schemas that call themselves 5.0. */
function passer(onsket: string | null, skjemaets: string): boolean {
  if (onsket === null || skjemaets === '') return true;
  return onsket.split('.')[0] === '5' ? skjemaets.startsWith('5') : skjemaets === onsket;
}

/** Namespace and version, from the schema's own first tag. */
export function erklaering(bytes: Buffer): { navnerom: string; versjon: string } {
  const start = /<(?:\w+:)?schema\b[^>]*>/.exec(bytes.toString('utf8', 0, 20_000))?.[0] ?? '';
  return {
    navnerom: /\btargetNamespace\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? '',
    versjon: /\sversion\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? '',
  };
}

export function sha256(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}

async function undermapper(mappe: string, dybde: number): Promise<string[]> {
  const funnet = [mappe];
  if (dybde === MAKS_DYBDE) return funnet;
  for await (const oppslag of await opendir(mappe))
    if (oppslag.isDirectory()) funnet.push(...(await undermapper(path.join(mappe, oppslag.name), dybde + 1)));
  return funnet.sort();
}

async function skjemaerI(mappe: string): Promise<Map<string, Buffer>> {
  const filer = new Map<string, Buffer>();
  for await (const oppslag of await opendir(mappe))
    if (oppslag.isFile() && oppslag.name.endsWith('.xsd'))
      filer.set(oppslag.name, await readFile(path.join(mappe, oppslag.name)));
  return filer;
}
