const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** M001 (krav 2.2.2): a UUID. */
export function erSystemId(tekst: string): boolean {
  return UUID.test(tekst);
}

/** M705 for SHA-256: 64 lower-case hexadecimal digits. */
export function erSjekksum(tekst: string): boolean {
  return /^[0-9a-f]{64}$/.test(tekst);
}

/** A calendar date ÅÅÅÅ-MM-DD that exists. */
export function erDato(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const tid = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(tid.getTime()) && tid.toISOString().startsWith(tekst);
}

const K2_VEKTER = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const K1_VEKTER = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const ORGNR_VEKTER = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Organisasjonsnummer: nine digits, mod 11. First digit is not checked, so that test series (2, 3) pass. */
export function erOrganisasjonsnummer(tekst: string): boolean {
  return /^\d{9}$/.test(tekst) && vektsum(tekst, ORGNR_VEKTER) % 11 === 0;
}

/**
 * Fødselsnummer, D-, H- or synthetic number (month +40, +65, +80). From 2032 the first control digit may leave a remainder of 0–3
 * (Skatteetaten), so only the second is held to strict mod 11.
 */
export function erFoedselsnummer(tekst: string): boolean {
  if (!/^\d{11}$/.test(tekst)) return false;
  const dag = Number(tekst.slice(0, 2)) % 40;
  const maaned = [0, 40, 65, 80].map((tillegg) => Number(tekst.slice(2, 4)) - tillegg);
  if (dag < 1 || dag > 31 || Number(tekst.slice(0, 2)) > 71 || !maaned.some((m) => m >= 1 && m <= 12)) return false;
  return vektsum(tekst, K1_VEKTER) % 11 <= 3 && vektsum(tekst, K2_VEKTER) % 11 === 0;
}

const MULIG_NUMMER = /(?<!\d)\d{6}[ .\-\u00a0]?\d{5}(?!\d)|(?<!\d)\d{2}[ .]\d{2}[ .]\d{2}[ .]?\d{3}[ .]?\d{2}(?!\d)/g;

/** Whether a text holds a fødselsnummer, also written with space, dot or hyphen. Such a text never goes public (offentlegforskrifta § 7). */
export function inneholderFoedselsnummer(tekst: string): boolean {
  return [...tekst.matchAll(MULIG_NUMMER)].some(([treff]) => erFoedselsnummer(treff.replace(/\D/g, '')));
}

function vektsum(sifre: string, vekter: readonly number[]): number {
  return vekter.reduce((sum, vekt, i) => sum + vekt * Number(sifre[i]), 0);
}
