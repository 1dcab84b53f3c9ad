import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingenFeil as eformidling } from '../../../server/test/program/stubbeformidling.ts';
import { ingenFeil as svarinn } from '../../../server/test/program/stubbsvarinn.ts';
import { ingenFeil as svarut } from '../../../server/test/program/stubbsvarut.ts';
import { TJENESTER } from './tjenester.ts';

const ROT = path.resolve(import.meta.dirname, '../../..');
const les = (fil: string) => readFileSync(path.join(ROT, fil), 'utf8');
const STUBBER: Readonly<Record<string, () => object>> = {
  stubbsvarinn: svarinn,
  stubbsvarut: svarut,
  stubbeformidling: eformidling,
};
const unike = (ord: readonly string[]) => [...new Set(ord)].sort();

/** First cells of the table under «Hva som skjer når noe er galt». */
function radene(dokument: string): string[] {
  const tabell = les(dokument).split('## Hva som skjer når noe er galt')[1] ?? '';
  const celler = [...tabell.matchAll(/^\| (.+?) \|/gm)].map((treff) => treff[1] ?? '');
  return celler.filter((celle) => celle !== 'Feil');
}

describe.each(TJENESTER)('the faults of $navn', ({ stubb, dokument, brytere }) => {
  it('has a row for every switch of the stub, and for no other', () => {
    expect(unike(brytere.flatMap((rad) => rad.brytere ?? []))).toEqual(Object.keys(STUBBER[stubb]?.() ?? {}).sort());
  });

  it('has a proof for every row of the table that operators read, and for no other', () => {
    expect(unike(brytere.map(({ feil }) => feil))).toEqual(radene(dokument).sort());
  });

  it.each(brytere)('$feil: $haandtering: the handling is found where it is said to be, once', ({ uten }) => {
    expect(uten.length).toBeGreaterThan(0);
    for (const { fil, fra, til } of uten) {
      expect(les(fil).split(fra).length - 1, `${fil}: ${fra}`).toBe(1);
      expect(til).not.toBe(fra);
    }
  });
});
