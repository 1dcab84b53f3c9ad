import type { Uttrekksbeskrivelse } from '../addml/beskrivelse.ts';
import type { Funnliste } from '../funn/funn.ts';
import { erklaering } from '../xml/skjemakilde.ts';
import type { Observatoer } from './leser.ts';
import { betegnelse, type Node } from './node.ts';

/** More kinds of fields than this are not told apart; no body has defined so many. */
const MAKS_FELT = 2000;
const NOARK = 'http://www.arkivverket.no/standarder/noark5/';

interface Sett {
  readonly navnerom: string;
  readonly navn: string;
  readonly hos: string;
  readonly linje: number;
}

/** DS.14: each field in virksomhetsspesifikkeMetadata belongs to a namespace whose schema is in the package, described, referred to, and explains it. */
export class Egneproeve implements Observatoer {
  readonly #funn: Funnliste;
  readonly #fil: string;
  readonly #sett = new Map<string, Sett>();
  readonly #referert = new Set<string>();

  constructor(funn: Funnliste, fil: string) {
    this.#funn = funn;
    this.#fil = fil;
  }

  skjemareferanse(navnerom: string): void {
    if (this.#referert.size < MAKS_FELT) this.#referert.add(navnerom);
  }

  fremmed(eier: Node, navn: string, navnerom: string, linje: number): void {
    const noekkel = `${navnerom} ${navn}`;
    if (this.#sett.has(noekkel) || this.#sett.size >= MAKS_FELT) return;
    this.#sett.set(noekkel, { navnerom, navn, hos: betegnelse(eier), linje });
  }

  /** `skjemaer`: those that lie in the package, by name. */
  avslutt(beskrivelse: Uttrekksbeskrivelse, skjemaer: ReadonlyMap<string, Buffer>): void {
    const oppfoert = beskrivelse.filer.find((each) => each.navn === 'arkivstruktur.xml')?.skjemaer ?? [];
    const medRom = new Map(
      oppfoert.flatMap(({ navn }): [string, Buffer][] => {
        const bytes = skjemaer.get(navn);
        return bytes === undefined ? [] : [[erklaering(bytes).navnerom, bytes]];
      }),
    );
    const meldt = new Set<string>();
    const meld = (kode: Parameters<Funnliste['meld']>[0], hva: string, linje: number) => {
      if (meldt.has(`${kode} ${hva}`)) return;
      meldt.add(`${kode} ${hva}`);
      this.#funn.meld(kode, hva, { fil: this.#fil, linje });
    };
    for (const { navnerom, navn, hos, linje } of this.#sett.values()) {
      if (navnerom === '' || navnerom.startsWith(NOARK)) {
        meld('eget-felt-uten-navnerom', `${navn} i ${hos}`, linje);
        continue;
      }
      const bytes = medRom.get(navnerom);
      if (bytes === undefined) {
        meld('eget-skjema-mangler', navnerom, linje);
        continue;
      }
      if (!this.#referert.has(navnerom)) meld('eget-skjema-uten-referanse', navnerom, linje);
      const definert = definisjon(bytes.toString('utf8'), navn);
      if (definert === null) meld('eget-felt-udefinert', `${navn} (${navnerom})`, linje);
      else if (!/<(?:\w+:)?documentation\b/.test(definert))
        meld('eget-felt-udokumentert', `${navn} (${navnerom})`, linje);
    }
  }
}

/** From the start tag of the element with that name to the next one's; null when the schema has none. */
function definisjon(xsd: string, navn: string): string | null {
  const start = /<(?:\w+:)?element\b[^>]*>/g;
  for (let treff = start.exec(xsd); treff !== null; treff = start.exec(xsd)) {
    if (/\bname\s*=\s*["']([^"']*)["']/.exec(treff[0])?.[1] !== navn) continue;
    const neste = xsd.slice(start.lastIndex).search(/<(?:\w+:)?element\b/);
    return neste === -1 ? xsd.slice(treff.index) : xsd.slice(treff.index, start.lastIndex + neste);
  }
  return null;
}
