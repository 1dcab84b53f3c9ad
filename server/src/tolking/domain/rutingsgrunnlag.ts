import { type Forslag, type Forslagsfelt, USIKKER_UNDER } from './forslag.ts';

/** Fields that decide where it goes; a doubtful title alone does not make routing doubtful. */
const RUTENDE: readonly Forslagsfelt[] = [
  'saksmappe',
  'administrativEnhet',
  'tilgangskode',
  'kommune',
  'arkivverdi',
  'avsender',
];

/** Without proposals nothing is known, and what is not known is doubtful. */
const INGEN_TILLIT = 0;

export interface Rutingsgrunnlag {
  readonly sikkerhet: number;
  readonly tvil: boolean;
  readonly tilgangskode: string | null;
  readonly enhet: string | null;
  readonly klasse: string | null;
  readonly arkivverdi: boolean;
  readonly annenKommune: string | null;
}

/** What routing needs to know of the proposals, and nothing that names a person. */
export function rutingsgrunnlag(forslag: readonly Forslag[], noeErUlest: boolean): Rutingsgrunnlag {
  const rutende = forslag.filter((f) => RUTENDE.includes(f.felt));
  const sikkerhet = rutende.length === 0 ? INGEN_TILLIT : Math.min(...rutende.map((f) => f.konfidens));
  const tekst = (felt: Forslagsfelt) => {
    const verdi = forslag.find((f) => f.felt === felt)?.verdi;
    return typeof verdi === 'string' ? verdi : null;
  };
  return {
    sikkerhet,
    tvil: noeErUlest || sikkerhet < USIKKER_UNDER,
    tilgangskode: kode(forslag.find((f) => f.felt === 'tilgangskode')?.verdi),
    enhet: tekst('administrativEnhet'),
    klasse: tekst('klasse'),
    arkivverdi: forslag.find((f) => f.felt === 'arkivverdi')?.verdi !== false && arkiveres(forslag),
    annenKommune: tekst('kommune'),
  };
}

function kode(verdi: unknown): string | null {
  if (typeof verdi === 'string') return verdi;
  if (typeof verdi === 'object' && verdi !== null && 'kode' in verdi && typeof verdi.kode === 'string')
    return verdi.kode;
  return null;
}

function arkiveres(forslag: readonly Forslag[]): boolean {
  const verdi = forslag.find((f) => f.felt === 'arkivverdi')?.verdi;
  if (typeof verdi === 'object' && verdi !== null && 'arkiveres' in verdi) return verdi.arkiveres !== false;
  return true;
}
