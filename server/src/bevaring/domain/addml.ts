import { NAVNEROM, XML_SCHEMA_INSTANCE } from '@dokumentsenter/noark';
import type { Telling } from './telling.ts';
import { type Node, node, skrivTre } from './xml/tre.ts';

/** A file of the package that ADDML describes, with its SHA-256. */
export interface Beskrevetfil {
  readonly navn: string;
  readonly sjekksum: string;
}
export interface Beskrevetdel {
  readonly navn: 'arkivstruktur' | 'endringslogg' | 'loependeJournal' | 'offentligJournal';
  readonly fil: Beskrevetfil;
  readonly skjema: readonly Beskrevetfil[];
  /** Occurrences by element name. */
  readonly antall: readonly { readonly element: string; readonly antall: number }[];
}
export interface Addml {
  readonly arkivskapere: readonly string[];
  readonly system: string;
  readonly arkiv: string;
  readonly startDato: string;
  readonly sluttDato: string;
  readonly skilleInn: 'skarpt' | 'mykt';
  readonly skilleUt: 'skarpt' | 'mykt';
  readonly telling: Telling;
  readonly deler: readonly Beskrevetdel[];
}

/**
 * arkivuttrekk.xml: the description of the package. The official checker reads it by position, so `info` comes first and in it `type`
 * before `additionalInfo` (noark.md 2.1).
 */
export function skrivAddml(addml: Addml): string {
  const rot = node(
    'addml',
    {
      xmlns: NAVNEROM.addml,
      'xmlns:xsi': XML_SCHEMA_INSTANCE,
      'xsi:schemaLocation': `${NAVNEROM.addml} addml.xsd`,
      name: 'Noark 5-arkivuttrekk',
    },
    [node('dataset', {}, [node('description', {}, 'Noark 5-arkivuttrekk'), referanse(addml), dataobjekter(addml)])],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${skrivTre(rot)}`;
}

const tillegg = (...barn: Node[]) => node('additionalElements', {}, barn);
const tilleggselement = (navn: string, ...barn: Node[]) => node('additionalElement', { name: navn }, barn);
const verdi = (tekst: string) => node('value', {}, tekst);
const egenskaper = (...barn: Node[]) => node('properties', {}, barn);
const egenskap = (navn: string, ...barn: Node[]) => node('property', { name: navn }, barn);
const typet = (navn: string, type: 'boolean' | 'integer', tekst: string) =>
  node('property', { name: navn, dataType: type }, [verdi(tekst)]);

function referanse({ arkivskapere, system, arkiv, startDato, sluttDato }: Addml): Node {
  const skapere = arkivskapere.map((navn) => tilleggselement('recordCreator', verdi(navn)));
  const kontekst = tillegg(
    tilleggselement('recordCreators', tillegg(...skapere)),
    tilleggselement('systemType', verdi('Noark 5 sakarkiv')),
    tilleggselement('systemName', verdi(system)),
    tilleggselement('archive', verdi(arkiv)),
  );
  const periode = egenskaper(egenskap('startDate', verdi(startDato)), egenskap('endDate', verdi(sluttDato)));
  return node('reference', {}, [
    node('context', {}, [kontekst]),
    node('content', {}, [tillegg(tilleggselement('archivalPeriod', periode))]),
  ]);
}

function dataobjekter({ skilleInn, skilleUt, telling, deler }: Addml): Node {
  const opplysninger = egenskap(
    'info',
    egenskaper(
      egenskap('type', verdi('Noark 5'), egenskaper(egenskap('version', verdi('5.0')))),
      egenskap(
        'additionalInfo',
        egenskaper(
          egenskap(
            'periode',
            egenskaper(egenskap('inngaaendeSkille', verdi(skilleInn)), egenskap('utgaaendeSkille', verdi(skilleUt))),
          ),
          typet('inneholderSkjermetInformasjon', 'boolean', String(telling.skjermet)),
          typet('omfatterDokumenterSomErKassert', 'boolean', String(telling.kassert)),
          typet('inneholderDokumenterSomSkalKasseres', 'boolean', String(telling.skalKasseres)),
          typet('inneholderVirksomhetsspesifikkeMetadata', 'boolean', String(telling.egneMetadata)),
          typet('antallDokumentfiler', 'integer', String(telling.dokumentfiler)),
        ),
      ),
    ),
  );
  const uttrekk = node('dataObject', { name: 'Noark 5-arkivuttrekk' }, [
    egenskaper(opplysninger),
    node('dataObjects', {}, deler.map(dataobjekt)),
  ]);
  return node('dataObjects', {}, [uttrekk]);
}

function dataobjekt({ navn, fil, skjema, antall }: Beskrevetdel): Node {
  const forekomster = antall.map(({ element, antall: n }) =>
    egenskap(
      'numberOfOccurrences',
      verdi(element),
      egenskaper(egenskap('elementPath', verdi(`//${element}`)), typet('value', 'integer', String(n))),
    ),
  );
  const hovedskjema = skjema.map((s, nr) =>
    egenskap(
      'schema',
      ...(nr === 0 ? [verdi('main')] : []),
      egenskaper(filegenskap(s), egenskap('type', verdi('XML Schema'), egenskaper(egenskap('version', verdi('1.0'))))),
    ),
  );
  return node('dataObject', { name: navn }, [
    egenskaper(filegenskap(fil), ...hovedskjema, egenskap('info', egenskaper(...forekomster))),
  ]);
}

function filegenskap({ navn, sjekksum }: Beskrevetfil): Node {
  return egenskap(
    'file',
    egenskaper(
      egenskap('name', verdi(navn)),
      egenskap('format', verdi('XML'), egenskaper(egenskap('version', verdi('1.0')))),
      egenskap('checksum', egenskaper(egenskap('algorithm', verdi('SHA-256')), egenskap('value', verdi(sjekksum)))),
    ),
  );
}
