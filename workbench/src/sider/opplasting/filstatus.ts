export type Opplastingstilstand = 'venter' | 'sender' | 'mottatt' | 'duplikat' | 'feilet';

export interface Fil {
  readonly id: number;
  readonly navn: string;
  readonly stoerrelse: number;
  readonly arkivskaper: string;
  readonly tilstand: Opplastingstilstand;
  /** Bytes that have left the machine. */
  readonly sendt: number;
  readonly feil: string | null;
}

export interface Framdrift {
  readonly antall: number;
  readonly ferdige: number;
  /** 0 to 1, by bytes. */
  readonly andel: number;
  /** Null until it can be told. */
  readonly msIgjen: number | null;
}

const MINST_FOR_ANSLAG = 0.02;

export function erFerdig({ tilstand }: Pick<Fil, 'tilstand'>): boolean {
  return tilstand === 'mottatt' || tilstand === 'duplikat' || tilstand === 'feilet';
}

/** How far the whole pile has come, and how long the rest takes at the pace so far. */
export function framdrift(filer: readonly Fil[], bruktMs: number): Framdrift {
  const alt = filer.reduce((sum, { stoerrelse }) => sum + stoerrelse, 0);
  const sendt = filer.reduce(
    (sum, fil) => sum + (erFerdig(fil) ? fil.stoerrelse : Math.min(fil.sendt, fil.stoerrelse)),
    0,
  );
  const ferdige = filer.filter(erFerdig).length;
  const andel = alt === 0 ? (filer.length === 0 ? 0 : ferdige / filer.length) : sendt / alt;
  const kjent = andel >= MINST_FOR_ANSLAG && andel < 1;
  return { antall: filer.length, ferdige, andel, msIgjen: kjent ? (bruktMs / andel) * (1 - andel) : null };
}
