import { ARBEIDSLISTER, type Arbeidsliste, LISTESORTERINGER, type Listesortering } from '@dokumentsenter/contract';

type Raa = Record<string, unknown>;
const TYPER = ['I', 'U', 'N', 'X', 'S'] as const;

/** What the address of the work lists says. What does not fit is left out, never an error. */
export interface Listesoek {
  readonly liste?: Arbeidsliste;
  readonly kommune?: string;
  readonly enhet?: string;
  readonly klasse?: string;
  readonly dag?: string;
  readonly type?: (typeof TYPER)[number];
  readonly mine?: 'true';
  readonly dager?: number;
  readonly sorter?: Listesortering;
  readonly retning?: 'synkende';
}

const MEST_DAGER = 3650;

function tekst(verdi: unknown): string | undefined {
  const som = typeof verdi === 'number' ? String(verdi) : verdi;
  return typeof som === 'string' && som !== '' && som.length <= 50 ? som : undefined;
}
const enAv = <T extends string>(verdi: unknown, lovlige: readonly T[]): T | undefined =>
  lovlige.find((lovlig) => lovlig === verdi);

function dager(verdi: unknown): number | undefined {
  const tall = Number(verdi);
  return verdi !== '' && Number.isInteger(tall) && tall >= 0 && tall <= MEST_DAGER ? tall : undefined;
}

export function lesListeSoek(raa: Raa): Listesoek {
  const dag = tekst(raa.dag);
  const verdier = {
    liste: enAv(raa.liste, ARBEIDSLISTER),
    kommune: tekst(raa.kommune),
    enhet: tekst(raa.enhet),
    klasse: tekst(raa.klasse),
    dag: dag !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(dag) ? dag : undefined,
    type: enAv(raa.type, TYPER),
    mine: raa.mine === true || raa.mine === 'true' ? 'true' : undefined,
    dager: raa.dager === undefined ? undefined : dager(raa.dager),
    sorter: enAv(raa.sorter, LISTESORTERINGER),
    retning: enAv(raa.retning, ['synkende']),
  };
  return Object.fromEntries(Object.entries(verdier).filter(([, verdi]) => verdi !== undefined));
}
