import {
  ARBEIDSLISTER,
  type Arbeidsliste,
  KASSASJONSVALG,
  LISTESORTERINGER,
  type Listesortering,
  SAKSSTATUSER,
} from '@dokumentsenter/contract';
import { dato } from '../../app/sokeverdier.ts';

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
  readonly arkivdel?: string;
  readonly periodeFra?: string;
  readonly periodeTil?: string;
  readonly journalenhet?: string;
  readonly underenheter?: 'true';
  readonly saksstatus?: string;
  readonly avskrevetFra?: string;
  readonly avskrevetTil?: string;
  readonly uavskrevet?: 'true';
  readonly vedtak?: string;
  readonly kassasjonFra?: string;
  readonly kassasjonTil?: string;
}

/** What narrows a report of cases. */
export const SAKSVALG = [
  'arkivdel',
  'periodeFra',
  'periodeTil',
  'journalenhet',
  'enhet',
  'underenheter',
  'saksstatus',
  'avskrevetFra',
  'avskrevetTil',
  'uavskrevet',
  'vedtak',
  'kassasjonFra',
  'kassasjonTil',
] as const;

export function saksvalgI(soek: Listesoek): Pick<Listesoek, (typeof SAKSVALG)[number]> {
  return Object.fromEntries(SAKSVALG.filter((felt) => soek[felt] !== undefined).map((felt) => [felt, soek[felt]]));
}

const MEST_DAGER = 3650;

const MEST_TEGN = 50;
const MEST_FLERE = 2000;

function tekst(verdi: unknown, mest = MEST_TEGN): string | undefined {
  const som = typeof verdi === 'number' ? String(verdi) : verdi;
  return typeof som === 'string' && som !== '' && som.length <= mest ? som : undefined;
}
const ja = (verdi: unknown): 'true' | undefined => (verdi === true || verdi === 'true' ? 'true' : undefined);
/** Those of them that may be, with commas between. */
function flereAv(verdi: unknown, lovlige: readonly string[]): string | undefined {
  return (
    tekst(verdi)
      ?.split(',')
      .filter((en) => lovlige.includes(en))
      .join(',') || undefined
  );
}
const enAv = <T extends string>(verdi: unknown, lovlige: readonly T[]): T | undefined =>
  lovlige.find((lovlig) => lovlig === verdi);

function dager(verdi: unknown): number | undefined {
  const tall = Number(verdi);
  return verdi !== '' && Number.isInteger(tall) && tall >= 0 && tall <= MEST_DAGER ? tall : undefined;
}

export function lesListeSoek(raa: Raa): Listesoek {
  const verdier = {
    liste: enAv(raa.liste, ARBEIDSLISTER),
    kommune: tekst(raa.kommune),
    enhet: tekst(raa.enhet),
    klasse: tekst(raa.klasse),
    dag: dato(raa.dag),
    type: enAv(raa.type, TYPER),
    mine: ja(raa.mine),
    dager: raa.dager === undefined ? undefined : dager(raa.dager),
    sorter: enAv(raa.sorter, LISTESORTERINGER),
    retning: enAv(raa.retning, ['synkende']),
    arkivdel: tekst(raa.arkivdel, MEST_FLERE),
    periodeFra: dato(raa.periodeFra),
    periodeTil: dato(raa.periodeTil),
    journalenhet: tekst(raa.journalenhet, MEST_FLERE),
    underenheter: ja(raa.underenheter),
    saksstatus: flereAv(raa.saksstatus, SAKSSTATUSER),
    avskrevetFra: dato(raa.avskrevetFra),
    avskrevetTil: dato(raa.avskrevetTil),
    uavskrevet: ja(raa.uavskrevet),
    vedtak: flereAv(raa.vedtak, KASSASJONSVALG),
    kassasjonFra: dato(raa.kassasjonFra),
    kassasjonTil: dato(raa.kassasjonTil),
  };
  return Object.fromEntries(Object.entries(verdier).filter(([, verdi]) => verdi !== undefined));
}
