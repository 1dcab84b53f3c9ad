import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Tokenkilde } from '../../ports.ts';

/** No letters or digits that are taken for one another, and no vowels: nothing that reads as a word. */
const TEGN = 'bcdfghjkmnpqrstvwxz23456789';
const GRUPPER = 4;
const TEGN_I_GRUPPE = 4;

/** Sixteen signs of 27: 76 random bits. */
function nyttEngangspassord(): string {
  const gruppe = () => Array.from({ length: TEGN_I_GRUPPE }, () => TEGN[randomInt(TEGN.length)]).join('');
  return Array.from({ length: GRUPPER }, gruppe).join('-');
}

/** 256 random bits; kept only as SHA-256, so that whoever reads the table cannot use it. */
export const tokenkilde: Tokenkilde = {
  nyttToken: () => randomBytes(32).toString('base64url'),
  nyttEngangspassord,
  sjekksum: (tekst) => createHash('sha256').update(tekst, 'utf8').digest('hex'),
};
