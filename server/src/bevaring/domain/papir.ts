/** The papers that a municipality must have about its archive (arkivlova § 8, arkivforskrifta §§ 6 and 13, personvernforordningen art. 28). */
export const PAPIRER = ['dokumentasjonsplan', 'systembeskrivelse', 'internkontroll', 'databehandleravtaler'] as const;
export type Papirslag = (typeof PAPIRER)[number];

/** One fact: what it is, what it says, and where in the program it is from. */
export interface Papirlinje {
  readonly navn: string;
  readonly verdi: string;
  readonly kilde: string;
}

export interface EgenTekst {
  readonly tekst: string;
  readonly skrevetAv: string;
  readonly skrevetTid: Date;
}

export interface Papirdel {
  readonly kode: string;
  readonly tittel: string;
  readonly linjer: readonly Papirlinje[];
}

/** A part as it stands in an edition: its facts and the words people wrote there, empty when nobody did. */
export interface Utgavedel extends Papirdel {
  readonly egenTekst: string;
}

/** Both days included. */
export interface Periode {
  readonly fra: string;
  readonly til: string;
}

export interface Papirinnhold {
  readonly tittel: string;
  readonly kommune: string;
  readonly periode: Periode | null;
  readonly deler: readonly Utgavedel[];
}

/** Only the report is about a period; everything else is about how it is now. */
export const harPeriode = (papir: Papirslag): boolean => papir === 'internkontroll';

/** The paper as plain text. The checksum of an edition is of this, and so is its PDF: whoever has the PDF can read what was approved. */
export function papirSomTekst(innhold: Papirinnhold): string {
  const hode = [innhold.tittel, innhold.kommune];
  if (innhold.periode !== null) hode.push(`${innhold.periode.fra} – ${innhold.periode.til}`);
  const deler = innhold.deler.flatMap((del, nr) => [
    '',
    `${nr + 1}. ${del.tittel}`,
    ...(del.egenTekst === '' ? [] : [del.egenTekst]),
    ...del.linjer.map(({ navn, verdi, kilde }) => `– ${navn}: ${verdi} [${kilde}]`),
  ]);
  return [...hode, ...deler].join('\n');
}
