import { fnr } from '@navikt/fnrvalidator';

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

const KONTO_VEKTER = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const ORGNR_VEKTER = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Organisasjonsnummer: nine digits, mod 11. First digit is not checked, so that test series (2, 3) pass. */
export function erOrganisasjonsnummer(tekst: string): boolean {
  return /^\d{9}$/.test(tekst) && vektsum(tekst, ORGNR_VEKTER) % 11 === 0;
}

/** Fødselsnummer, D-, H- or synthetic number: both control digits (with the rule from 2032 on) and a date that exists. */
export function erFoedselsnummer(tekst: string): boolean {
  return fnr(tekst).status === 'valid';
}

/** Bank account: eleven digits, mod 11. Every fødselsnummer passes too, so ask `erFoedselsnummer` first. */
export function erKontonummer(tekst: string): boolean {
  return /^\d{11}$/.test(tekst) && vektsum(tekst, KONTO_VEKTER) % 11 === 0;
}

function vektsum(sifre: string, vekter: readonly number[]): number {
  return vekter.reduce((sum, vekt, i) => sum + vekt * Number(sifre[i]), 0);
}
