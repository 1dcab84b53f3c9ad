import type { Noarkobjekt, Noarkverdi } from '@dokumentsenter/noark';
import type { Strukturdel } from './xml/struktur.ts';
import { xmltekst } from './xml/tegn.ts';
import { type Node, node, skrivTre } from './xml/tre.ts';

/** A schema for metadata of the municipality's own (krav 6.4.32–35), with the fields it defines. */
export interface EgetSkjema {
  readonly navnerom: string;
  readonly prefiks: string;
  /** Name in the package. */
  readonly filnavn: string;
  readonly tittel: string;
  readonly beskrivelse: string;
  /** The schema that came with an import, byte for byte; null: it follows from `felt`. */
  readonly xsd: Uint8Array | null;
  readonly felt: readonly EgetFelt[];
}
export interface EgetFelt {
  readonly id: string;
  readonly navn: string;
  readonly tittel: string;
  readonly beskrivelse: string;
  readonly type: 'tekst' | 'heltall' | 'desimaltall' | 'dato' | 'janei';
  readonly enheter: readonly ('mappe' | 'registrering')[];
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
}

const XSTYPE: Readonly<Record<Exclude<EgetFelt['type'], 'tekst'>, string>> = {
  heltall: 'xs:integer',
  desimaltall: 'xs:decimal',
  dato: 'xs:date',
  janei: 'xs:boolean',
};
const XS = 'http://www.w3.org/2001/XMLSchema';

/** The schema as it goes into the package: XML Schema 1.0 (krav 6.4.17), each element with what it means (krav 6.4.35). */
export function skjemafilen(skjema: EgetSkjema): string | Uint8Array {
  if (skjema.xsd !== null) return skjema.xsd;
  const rot = node(
    'xs:schema',
    { 'xmlns:xs': XS, targetNamespace: skjema.navnerom, elementFormDefault: 'qualified', version: '1.0' },
    [dokumentasjon(`${skjema.tittel}. ${skjema.beskrivelse}`), ...skjema.felt.map(elementet)],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${skrivTre(rot)}`;
}

const dokumentasjon = (tekst: string): Node =>
  node('xs:annotation', {}, [node('xs:documentation', { 'xml:lang': 'no' }, tekst)]);

const STAAR_PAA = { mappe: 'saksmapper', registrering: 'journalposter' } as const;

function elementet(felt: EgetFelt): Node {
  const brukt = `fra ${felt.gyldigFra}${felt.gyldigTil === null ? '' : ` til ${felt.gyldigTil}`}`;
  const paa = felt.enheter.map((enhet) => STAAR_PAA[enhet]).join(' og ');
  const forklart = dokumentasjon(`${felt.tittel}. ${felt.beskrivelse} Står på ${paa}, ${brukt}.`);
  if (felt.type !== 'tekst') return node('xs:element', { name: felt.navn, type: XSTYPE[felt.type] }, [forklart]);
  const innhold = node('xs:restriction', { base: 'xs:string' }, [node('xs:minLength', { value: '1' }, [])]);
  return node('xs:element', { name: felt.navn }, [forklart, node('xs:simpleType', {}, [innhold])]);
}

/** As `arkiv` keeps it on a unit: own values by field, and what came by an import. */
interface Lagret {
  readonly felt?: Readonly<Record<string, string>>;
  readonly xml?: string | null;
}

/** What stands in virksomhetsspesifikkeMetadata of one unit: what was imported as it was, then own fields in the order of the register. */
export function egneElementer(lagret: Lagret, skjemaer: readonly EgetSkjema[]): string {
  const regnskap = { erstattet: 0 };
  const egne = skjemaer.flatMap(({ prefiks, navnerom, felt }) =>
    felt.flatMap(({ id, navn }) => {
      const verdi = lagret.felt?.[id];
      if (verdi === undefined) return [];
      const navnet = `${prefiks}:${navn}`;
      return [`<${navnet} xmlns:${prefiks}="${xmltekst(navnerom, regnskap)}">${xmltekst(verdi, regnskap)}</${navnet}>`];
    }),
  );
  return [lagret.xml ?? '', ...egne].join('');
}

/** The part with its own metadata written as XML, on the unit, its parties, and the parties of its documents. */
export function medEgneMetadata(del: Strukturdel, skjemaer: readonly EgetSkjema[]): Strukturdel {
  return 'slutt' in del ? del : { ...del, verdi: medEgne(del.verdi, skjemaer) };
}

const FELT = 'virksomhetsspesifikkeMetadata';

function medEgne(verdi: Noarkobjekt, skjemaer: readonly EgetSkjema[]): Noarkobjekt {
  const ny: Record<string, Noarkverdi> = { ...verdi };
  if (typeof verdi[FELT] === 'object' && verdi[FELT] !== null)
    ny[FELT] = egneElementer(verdi[FELT] as unknown as Lagret, skjemaer);
  for (const under of ['part', 'dokumentbeskrivelse'])
    if (Array.isArray(verdi[under]))
      ny[under] = (verdi[under] as readonly Noarkobjekt[]).map((each) => medEgne(each, skjemaer));
  return ny;
}
