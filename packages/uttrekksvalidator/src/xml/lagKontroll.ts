import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { IkkeHentet } from './hentSkjema.ts';
import { XLINK_ADRESSE } from './pins.ts';
import { erklaering, type Skjemasett } from './skjemakilde.ts';
import type { Skjemakontroll } from './skjemakontroll.ts';
import { WasmKontroll } from './wasm.ts';
import { XmllintKontroll } from './xmllint.ts';

const DRIVER = 'samlet.xsd';

/** Makes schema checks: by xmllint when the machine has it, otherwise by WebAssembly. */
export class Kontrollverksted {
  readonly #mappe: string;
  readonly #xmllint: string | null;
  #neste = 0;

  /** `mappe` is a temporary folder; `xmllint` the full path, or null. */
  constructor(mappe: string, xmllint: string | null) {
    this.#mappe = mappe;
    this.#xmllint = xmllint;
  }

  get med(): string {
    return this.#xmllint === null ? 'libxml2 (WebAssembly)' : 'xmllint';
  }

  /**
   * `tillegg` are schemas beside the main one, such as those for virksomhetsspesifikkeMetadata. `delbar`: the file is a Noark file, which may be
   * cut in pieces.
   */
  async lag(sett: Skjemasett, tillegg: readonly string[], delbar: boolean): Promise<Skjemakontroll> {
    for (const [navn, bytes] of sett.filer) krevTrygt(navn, bytes);
    const filer = new Map(sett.filer);
    const hoved = tillegg.length === 0 ? sett.hoved : DRIVER;
    if (hoved === DRIVER) filer.set(DRIVER, Buffer.from(driver(sett.filer, [sett.hoved, ...tillegg])));
    if (this.#xmllint === null) {
      const adresser = new Map(filer.has('xlink.xsd') ? [[XLINK_ADRESSE, 'xlink.xsd']] : []);
      return new WasmKontroll(hoved, filer, adresser, delbar);
    }
    const mappe = path.join(this.#mappe, `skjema-${this.#neste++}`);
    await mkdir(mappe);
    for (const [navn, bytes] of filer) await writeFile(path.join(mappe, navn), bytes);
    const katalog = path.join(mappe, 'katalog.xml');
    await writeFile(katalog, KATALOG);
    return new XmllintKontroll(this.#xmllint, path.join(mappe, hoved), katalog);
  }
}

/** More of one element than this in a schema makes some checkers build machines that fill the memory; no schema of ours has more than five. */
const MAKS_FOREKOMSTER = 1000;

/** A schema from a foreign package is as foreign as the rest of it. Throws IkkeHentet when it is not one to build on. */
function krevTrygt(navn: string, bytes: Buffer): void {
  const tekst = bytes.toString('latin1');
  if (/<!DOCTYPE/i.test(tekst)) throw new IkkeHentet(`${navn} har en DOCTYPE og brukes ikke`);
  for (const treff of tekst.matchAll(/Occurs\s*=\s*["']\s*(\d+)/g))
    if (Number(treff[1]) > MAKS_FOREKOMSTER)
      throw new IkkeHentet(`${navn} krever urimelig mange elementer og brukes ikke`);
}

/** A schema that only imports: the way to check a file by several namespaces at once. */
function driver(filer: ReadonlyMap<string, Buffer>, navn: readonly string[]): string {
  const linjer = navn.flatMap((each) => {
    const bytes = filer.get(each);
    const rom = bytes === undefined ? '' : erklaering(bytes).navnerom;
    return rom === '' ? [] : [`<xs:import namespace="${vern(rom)}" schemaLocation="${vern(each)}"/>`];
  });
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${linjer.join('')}</xs:schema>`;
}

function vern(verdi: string): string {
  return verdi.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

const KATALOG = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
<system systemId="${XLINK_ADRESSE}" uri="xlink.xsd"/>
<uri name="${XLINK_ADRESSE}" uri="xlink.xsd"/>
</catalog>
`;
