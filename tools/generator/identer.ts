import type { Tilfeldig } from '../tilfeldig.ts';

const sum = (siffer: readonly number[], vekter: readonly number[]) =>
  vekter.reduce((samlet, vekt, i) => samlet + vekt * (siffer[i] ?? 0), 0);

/** mod 11 check digit, or null when the number has none and must be dropped. */
function kontroll(siffer: readonly number[], vekter: readonly number[]): number | null {
  const rest = 11 - (sum(siffer, vekter) % 11);
  if (rest === 10) return null;
  return rest === 11 ? 0 : rest;
}

/** The range of individual numbers for a birth year (Skatteetaten): 1940–1999 and 2000–2039 here. */
function individ(r: Tilfeldig, aar: number): number {
  if (aar >= 2000) return r.heltall(500, 999);
  return r.sjanse(0.2) ? r.heltall(900, 999) : r.heltall(0, 499);
}

/**
 * A synthetic fødselsnummer: real form, month + 80 (Skatteetaten's synthetic series), both control digits right.
 * @param foedt ISO date, 1940–2039
 */
export function syntetiskFnr(r: Tilfeldig, foedt: string): string {
  const [aar = 0, maaned = 0, dag = 0] = foedt.split('-').map(Number);
  for (;;) {
    const tekst = [dag, maaned + 80, aar % 100].map((del) => String(del).padStart(2, '0')).join('');
    const siffer = [...`${tekst}${String(individ(r, aar)).padStart(3, '0')}`].map(Number);
    const k1 = kontroll(siffer, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    if (k1 === null) continue;
    const k2 = kontroll([...siffer, k1], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (k2 !== null) return [...siffer, k1, k2].join('');
  }
}

/** A synthetic orgnr: nine digits, mod 11, starting with 2 or 3 (the test series; real ones start with 8 or 9). */
export function syntetiskOrgnr(r: Tilfeldig): string {
  for (;;) {
    const siffer = [r.heltall(2, 3), ...Array.from({ length: 7 }, () => r.heltall(0, 9))];
    const k = kontroll(siffer, [3, 2, 7, 6, 5, 4, 3, 2]);
    if (k !== null) return [...siffer, k].join('');
  }
}

/** A bank account number with a right control digit in a bank register number that no bank has (0000–0099). */
export function syntetiskKonto(r: Tilfeldig): string {
  for (;;) {
    const siffer = [0, 0, ...Array.from({ length: 8 }, () => r.heltall(0, 9))];
    const k = kontroll(siffer, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (k === null) continue;
    const tekst = [...siffer, k].join('');
    return `${tekst.slice(0, 4)} ${tekst.slice(4, 6)} ${tekst.slice(6)}`;
  }
}

/** A birth date between the years, as ISO. */
export function foedselsdato(r: Tilfeldig, fraAar: number, tilAar: number): string {
  const aar = r.heltall(fraAar, tilAar);
  const maaned = r.heltall(1, 12);
  const dag = r.heltall(1, 28);
  return `${aar}-${String(maaned).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}
