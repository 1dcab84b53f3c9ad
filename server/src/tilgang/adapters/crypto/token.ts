import { createHash, randomBytes } from 'node:crypto';
import type { Tokenkilde } from '../../ports.ts';

/** 256 random bits; kept only as SHA-256, so that whoever reads the table cannot use it. */
export const tokenkilde: Tokenkilde = {
  nyttToken: () => randomBytes(32).toString('base64url'),
  sjekksum: (tekst) => createHash('sha256').update(tekst, 'utf8').digest('hex'),
};
