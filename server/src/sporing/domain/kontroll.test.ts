import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../adapters/crypto/sha256.ts';
import { KJEDESTART, kanonisk, lenk, type Sporrad } from './kjede.ts';
import { type Anker, type Funn, Kjedekontroll, type LeddMedRad } from './kontroll.ts';

const rad = (nr: number, over: Partial<Sporrad> = {}): Sporrad => ({
  id: `spor-${nr}`,
  arkivskaper: '872418032',
  tidspunkt: '2026-11-20T09:00:00.000000Z',
  aktoerType: 'bruker',
  aktoerId: 'a1',
  aktoerNavn: 'Kari Testesen',
  handling: 'forsendelse.lest',
  objekt: `obj-${nr}`,
  utfall: 'utfoert',
  ...over,
});
const enKjede = (antall: number): LeddMedRad[] => {
  const rader = Array.from({ length: antall }, (_v, i) => rad(i + 1));
  return lenk(KJEDESTART, rader, sha256).map((ledd, i) => ({ ...ledd, rad: rader[i] ?? null }));
};
function kontroller(kjede: readonly LeddMedRad[], anker: Anker | null = null) {
  const kontroll = new Kjedekontroll(sha256, anker);
  for (const ledd of kjede) kontroll.les(ledd);
  return kontroll.avslutt();
}
const med = (kjede: LeddMedRad[], nr: number, over: Partial<LeddMedRad>) =>
  kjede.map((ledd) => (ledd.nr === nr ? { ...ledd, ...over } : ledd));

describe('the canonical row', () => {
  it('differs when any field differs', () => {
    const felt = Object.keys(rad(1)) as (keyof Sporrad)[];
    for (const navn of felt) expect(kanonisk(rad(1, { [navn]: 'annet' })), navn).not.toBe(kanonisk(rad(1)));
  });
  it('cannot be made the same by moving text between fields', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        const like = a === c && b === d;
        expect(
          kanonisk(rad(1, { aktoerNavn: a, handling: b })) === kanonisk(rad(1, { aktoerNavn: c, handling: d })),
        ).toBe(like);
      }),
    );
  });
  it('tells no object from an object called null', () => {
    expect(kanonisk(rad(1, { objekt: null }))).not.toBe(kanonisk(rad(1, { objekt: 'null' })));
  });
});

describe('an untouched chain', () => {
  it('has nothing to tell, and a head that follows from all of it', () => {
    const kjede = enKjede(5);
    expect(kontroller(kjede)).toEqual({ funn: [], antall: 5, hode: { nr: 5, sjekksum: kjede[4]?.sjekksum } });
    expect(kontroller([])).toEqual({ funn: [], antall: 0, hode: KJEDESTART });
  });
  it('is the same whether sealed at once or in portions', () => {
    const rader = [1, 2, 3, 4].map((nr) => rad(nr));
    const foerst = lenk(KJEDESTART, rader.slice(0, 2), sha256);
    const hode = foerst[1] ?? KJEDESTART;
    expect([...foerst, ...lenk(hode, rader.slice(2), sha256)]).toEqual(lenk(KJEDESTART, rader, sha256));
  });
});

describe('tampering is named where it was done', () => {
  const kjede = enKjede(6);
  it.each<[string, LeddMedRad[], Funn[]]>([
    [
      'a changed row',
      med(kjede, 3, { rad: rad(3, { aktoerNavn: 'En annen' }) }),
      [{ type: 'endret-rad', nr: 3, spor: 'spor-3' }],
    ],
    [
      'the last row changed',
      med(kjede, 6, { rad: rad(6, { utfall: 'avvist' }) }),
      [{ type: 'endret-rad', nr: 6, spor: 'spor-6' }],
    ],
    [
      'two changed rows',
      med(med(kjede, 2, { rad: rad(2, { objekt: null }) }), 3, { rad: rad(3, { objekt: null }) }),
      [
        { type: 'endret-rad', nr: 2, spor: 'spor-2' },
        { type: 'endret-rad', nr: 3, spor: 'spor-3' },
      ],
    ],
    ['a row taken away', med(kjede, 4, { rad: null }), [{ type: 'manglende-rad', nr: 4, spor: 'spor-4' }]],
    ['a changed link', med(kjede, 4, { sjekksum: 'f'.repeat(64) }), [{ type: 'endret-ledd', nr: 4, spor: 'spor-4' }]],
    ['a link taken away', kjede.filter((ledd) => ledd.nr !== 3), [{ type: 'manglende-ledd', nr: 3 }]],
    ['the first link taken away', kjede.slice(1), [{ type: 'manglende-ledd', nr: 1 }]],
    ['a link doubled', [...kjede.slice(0, 3), ...kjede.slice(2)], [{ type: 'dobbelt-ledd', nr: 3, spor: 'spor-3' }]],
  ])('%s', (_hva, endret, ventet) => expect(kontroller(endret).funn).toEqual(ventet));

  it('any single changed field is found, and only there', () => {
    const felt = Object.keys(rad(1)) as (keyof Sporrad)[];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...felt), (nr, navn) => {
        const funn = kontroller(med(kjede, nr, { rad: rad(nr, { [navn]: 'forfalsket' }) })).funn;
        expect(funn).toEqual([{ type: 'endret-rad', nr, spor: `spor-${nr}` }]);
      }),
    );
  });
});

describe('an anchor kept outside', () => {
  const kjede = enKjede(6);
  const anker = kontroller(kjede).hode;
  it('agrees with the chain it was taken from, also when the chain has grown', () => {
    expect(kontroller(enKjede(9), anker).funn).toEqual([]);
  });
  it('shows that the end was cut off', () => {
    expect(kontroller(kjede.slice(0, 4), anker).funn).toEqual([{ type: 'avvik-fra-anker', nr: 6 }]);
  });
  it('shows that the whole chain was written anew', () => {
    const forfalsket = [1, 2, 3, 4, 5, 6].map((nr) => rad(nr, { aktoerNavn: 'En annen' }));
    const ny = lenk(KJEDESTART, forfalsket, sha256).map((ledd, i) => ({ ...ledd, rad: forfalsket[i] ?? null }));
    expect(kontroller(ny).funn).toEqual([]);
    expect(kontroller(ny, anker).funn).toEqual([{ type: 'avvik-fra-anker', nr: 6 }]);
  });
});
