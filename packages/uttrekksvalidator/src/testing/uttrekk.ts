import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Funnkode } from '../funn/funntyper.ts';
import type { Rapport } from '../rapport/rapport.ts';
import type { Valg } from '../steg/arbeid.ts';
import { validerUttrekk } from '../valider.ts';
import { addml } from './addml.ts';
import { arkivstruktur, dokumentsti, endringslogg, journal, pdf, sha256 } from './deler.ts';
import { harSkjemaer, SKJEMAMAPPE } from './skjemamappe.testing.ts';

export { harSkjemaer, SKJEMAMAPPE };

const skjema = (navn: string) =>
  readFileSync(path.join(SKJEMAMAPPE, navn === 'addml.xsd' ? 'addml-8.3' : 'n5-v5.0', navn), 'utf8');

type Endring = (tekst: string) => string;

/** What a test changes before the checksums of the description are made, so that nothing else is wrong. */
export interface Oppskrift {
  readonly saker?: number;
  readonly versjon?: string;
  readonly arkivstruktur?: Endring;
  readonly endringslogg?: Endring;
  readonly loependeJournal?: Endring;
  readonly offentligJournal?: Endring;
  /** Changes to the schemas, by name. */
  readonly skjema?: (navn: string, tekst: string) => string;
  /** After everything else: the description itself. */
  readonly arkivuttrekk?: Endring;
  /** Files added (or, with null, taken away) after the description was made: path → content. */
  readonly filer?: Readonly<Record<string, string | null>>;
}

/** The files of a small uttrekk that is valid unless the recipe says otherwise. */
export function uttrekksfiler(oppskrift: Oppskrift = {}): Map<string, string> {
  const saker = oppskrift.saker ?? 1;
  const lik: Endring = (tekst) => tekst;
  const xml: Record<string, string> = {
    arkivstruktur: (oppskrift.arkivstruktur ?? lik)(arkivstruktur(saker)),
    endringslogg: (oppskrift.endringslogg ?? lik)(endringslogg(2)),
    loependeJournal: (oppskrift.loependeJournal ?? lik)(journal('loependeJournal', 2 * saker)),
    offentligJournal: (oppskrift.offentligJournal ?? lik)(journal('offentligJournal', 2 * saker)),
  };
  const filer = new Map<string, string>();
  for (const navn of [...Object.keys(xml), 'metadatakatalog', 'addml'])
    filer.set(`${navn}.xsd`, (oppskrift.skjema ?? ((_navn, tekst) => tekst))(`${navn}.xsd`, skjema(`${navn}.xsd`)));
  for (const [navn, tekst] of Object.entries(xml)) filer.set(`${navn}.xml`, tekst);
  const antall: Record<string, [string, number][]> = {
    arkivstruktur: [
      ['mappe', saker],
      ['registrering', 2 * saker],
    ],
    endringslogg: [['endring', 2]],
    loependeJournal: [['journalregistrering', 2 * saker]],
    offentligJournal: [['journalregistrering', 2 * saker]],
  };
  const oppfoert = Object.keys(xml).map((navn) => ({
    navn: `${navn}.xml`,
    sum: sha256(filer.get(`${navn}.xml`) ?? ''),
    skjemaer: [`${navn}.xsd`, 'metadatakatalog.xsd'].map((each) => ({
      navn: each,
      sum: sha256(filer.get(each) ?? ''),
    })),
    antall: antall[navn] ?? [],
  }));
  filer.set(
    'arkivuttrekk.xml',
    (oppskrift.arkivuttrekk ?? lik)(addml(oppskrift.versjon ?? '5.0', oppfoert, 2 * saker)),
  );
  for (let nummer = 1; nummer <= 2 * saker; nummer += 1) filer.set(dokumentsti(nummer), pdf(nummer));
  for (const [sti, innhold] of Object.entries(oppskrift.filer ?? {}))
    if (innhold === null) filer.delete(sti);
    else filer.set(sti, innhold);
  return filer;
}

const mapper: string[] = [];

/** A new folder that `ryddMapper` takes away. */
export function nyMappe(): string {
  const mappe = mkdtempSync(path.join(tmpdir(), 'validatorproeve-'));
  mapper.push(mappe);
  return mappe;
}

export function ryddMapper(): void {
  for (const mappe of mapper.splice(0)) rmSync(mappe, { recursive: true, force: true });
}

export function skriv(mappe: string, filer: ReadonlyMap<string, string | Uint8Array>): string {
  for (const [sti, innhold] of filer) {
    mkdirSync(path.dirname(path.join(mappe, sti)), { recursive: true });
    writeFileSync(path.join(mappe, sti), innhold);
  }
  return mappe;
}

export const VALG: Valg = {
  skjemamappe: SKJEMAMAPPE,
  skjemasted: null,
  xmllint: null,
  naa: () => new Date('2026-11-22T12:00:00Z'),
};

/** Builds the uttrekk of a recipe in a folder of its own and judges it. */
export function valider(oppskrift: Oppskrift = {}, valg: Partial<Valg> = {}): Promise<Rapport> {
  return validerUttrekk(skriv(nyMappe(), uttrekksfiler(oppskrift)), { ...VALG, ...valg });
}

/** The kinds of findings in a report, in a stable order. */
export function koder(rapport: Rapport): Funnkode[] {
  return rapport.proever.flatMap((each) => each.funn.map((gruppe) => gruppe.kode)).sort();
}
