import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foerRegnskap, papirandel, type Staar, sumlinje, UTFALL } from './regnskap.ts';

const KANALER = ['mappe', 'epost', 'svarinn', 'overfoert'];
const STATUSER = [
  'mottatt',
  'utpakket',
  'klar',
  'journalfoert',
  'ikke-arkivert',
  'overfoert',
  'karantene',
  'venter-arkivmaal',
  'erstattet',
] as const;
const brev = fc.record({ kanal: fc.constantFrom(...KANALER), status: fc.constantFrom(...STATUSER) });
const tell = (alle: readonly { kanal: string; status: Staar['status'] }[]): Staar[] =>
  alle.map((ett) => ({ ...ett, antall: 1, deler: 0 }));
const kunngjort = (alle: readonly { kanal: string }[]) => alle.map(({ kanal }) => ({ kanal, antall: 1 }));

describe('the ledger', () => {
  it('balances for any letters in any states, channel by channel and in sum', () => {
    fc.assert(
      fc.property(fc.array(brev, { maxLength: 60 }), (alle) => {
        const linjer = foerRegnskap(kunngjort(alle), tell(alle));
        const sum = sumlinje(linjer);
        expect([...linjer, sum].every(({ differanse }) => differanse === 0)).toBe(true);
        expect(sum.mottatt).toBe(alle.length);
        expect(UTFALL.reduce((antall, hva) => antall + sum.utfall[hva], 0)).toBe(alle.length);
      }),
    );
  });

  it('shows every letter that is lost, and every letter nobody announced, on its own channel', () => {
    fc.assert(
      fc.property(fc.array(brev, { minLength: 1, maxLength: 60 }), fc.nat(), (alle, nummer) => {
        const borte = nummer % alle.length;
        const igjen = alle.filter((_, i) => i !== borte);
        const tapt = foerRegnskap(kunngjort(alle), tell(igjen));
        expect(tapt.filter(({ differanse }) => differanse !== 0)).toMatchObject([
          { kanal: alle[borte]?.kanal, differanse: 1 },
        ]);
        expect(foerRegnskap(kunngjort(igjen), tell(alle)).filter(({ differanse }) => differanse !== 0)).toMatchObject([
          { kanal: alle[borte]?.kanal, differanse: -1 },
        ]);
      }),
    );
  });

  it('a loss on one channel is not hidden by a surplus on another', () => {
    const linjer = foerRegnskap(
      [
        { kanal: 'epost', antall: 2 },
        { kanal: 'mappe', antall: 1 },
      ],
      [
        { kanal: 'epost', status: 'klar', antall: 1, deler: 0 },
        { kanal: 'mappe', status: 'klar', antall: 2, deler: 0 },
      ],
    );
    expect(linjer.map(({ kanal, differanse }) => [kanal, differanse])).toEqual([
      ['epost', 1],
      ['mappe', -1],
    ]);
  });

  it('counts paper of what came to the municipality itself, and says nothing when nothing came', () => {
    const av = (kanal: string, antall: number) => ({ kanal, antall });
    expect(papirandel(foerRegnskap([], []))).toBeNull();
    expect(papirandel(foerRegnskap([av('overfoert', 5)], []))).toBeNull();
    expect(papirandel(foerRegnskap([av('mappe', 1), av('skann', 1), av('epost', 6), av('overfoert', 9)], []))).toBe(
      0.25,
    );
  });
});
