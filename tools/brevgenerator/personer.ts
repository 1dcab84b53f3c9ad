import type { Tilfeldig } from '../tilfeldig.ts';

export interface Avsender {
  readonly type: 'person' | 'organisasjon';
  readonly navn: string;
  readonly adresse: string;
  readonly sted: string;
  readonly epost: string;
  readonly orgnr: string | null;
  /** Synthetic series: month + 80. */
  readonly fnr: string | null;
}

/** Names of people and firms; the measuring set has its own, so that nothing can be recognised from the demo. */
export interface Navnebank {
  readonly fornavn: readonly string[];
  readonly etternavn: readonly string[];
  readonly firmaord: readonly string[];
  readonly firmaslag: readonly string[];
  readonly veger: readonly string[];
  readonly domene: string;
}

const STEDER = [
  '8622 Mo i Rana',
  '8800 Sandnessjøen',
  '7980 Terråk',
  '8900 Brønnøysund',
  '8657 Mosjøen',
  '8850 Herøy',
  '8643 Bleikvassli',
  '8724 Saura',
];

export function lagPerson(r: Tilfeldig, bank: Navnebank): Avsender {
  const [for_, etter] = [r.velg(bank.fornavn), r.velg(bank.etternavn)];
  return {
    type: 'person',
    navn: `${for_} ${etter}`,
    adresse: `${r.velg(bank.veger)} ${r.heltall(1, 98)}`,
    sted: r.velg(STEDER),
    epost: `${ascii(for_)}.${ascii(etter)}@${bank.domene}`,
    orgnr: null,
    fnr: lagFnr(r),
  };
}

export function lagFirma(r: Tilfeldig, bank: Navnebank): Avsender {
  const navn = `${r.velg(bank.firmaord)} ${r.velg(bank.firmaslag)}`;
  return {
    type: 'organisasjon',
    navn,
    adresse: `${r.velg(bank.veger)} ${r.heltall(1, 60)}`,
    sted: r.velg(STEDER),
    epost: `post@${ascii(navn.split(' ')[0] ?? 'firma')}.${bank.domene}`,
    orgnr: lagOrgnr(r),
    fnr: null,
  };
}

export function ascii(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/[^a-z]+/g, '');
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const KO = [3, 2, 7, 6, 5, 4, 3, 2];

/** Mod 11; null when the number cannot have a control digit. */
function kontroll(siffer: readonly number[], vekter: readonly number[]): number | null {
  const rest = siffer.reduce((sum, s, i) => sum + s * (vekter[i] ?? 0), 0) % 11;
  if (rest === 0) return 0;
  return rest === 1 ? null : 11 - rest;
}

/** A national identity number that belongs to nobody: the synthetic series adds 80 to the month. */
export function lagFnr(r: Tilfeldig): string {
  for (;;) {
    const aar = r.heltall(1940, 2024);
    const dato = [r.heltall(1, 28), r.heltall(1, 12) + 80, aar % 100].map((n) => String(n).padStart(2, '0')).join('');
    const individ = aar < 2000 ? r.heltall(0, 499) : r.heltall(500, 999);
    const ni = [...`${dato}${String(individ).padStart(3, '0')}`].map(Number);
    const k1 = kontroll(ni, K1);
    const k2 = k1 === null ? null : kontroll([...ni, k1], K2);
    if (k1 !== null && k2 !== null) return [...ni, k1, k2].join('');
  }
}

/** An organisation number of the synthetic test series (begins with 2 or 3). */
export function lagOrgnr(r: Tilfeldig): string {
  for (;;) {
    const aatte = [r.heltall(2, 3), ...Array.from({ length: 7 }, () => r.heltall(0, 9))];
    const k = kontroll(aatte, KO);
    if (k !== null) return [...aatte, k].join('');
  }
}
