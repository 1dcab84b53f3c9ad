import { createHash } from 'node:crypto';
import type { Sha256 } from '../../domain/kjede.ts';

export const sha256: Sha256 = (tekst) => createHash('sha256').update(tekst, 'utf8').digest('hex');
