import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnBoks } from './brev.ts';
import { foreslaa } from './foreslaa.ts';
import { FORSLAGSFELT } from './forslag.ts';
import { BYGGEBREV, enSak, enSide, etGrunnlag, GYLDIG_FNR } from './proevebrev.testing.ts';
import { REGLER } from './regler.ts';

describe('foreslaa', () => {
  it('proposes every field of a plain letter, in the order of the form, and nothing twice', () => {
    const { forslag, maalform } = foreslaa(etGrunnlag(BYGGEBREV));
    const felt = forslag.map((f) => f.felt);
    expect(felt).toEqual(FORSLAGSFELT.filter((f) => felt.includes(f)));
    expect(felt).toEqual(
      expect.arrayContaining(['saksmappe', 'tittel', 'avsender', 'dokumentetsDato', 'klasse', 'tilgangskode']),
    );
    expect(maalform).toBe('nb');
  });

  it('gives the same answer to the same question', () => {
    expect(foreslaa(etGrunnlag(BYGGEBREV))).toEqual(foreslaa(etGrunnlag(BYGGEBREV)));
  });

  it('says little about nothing', () => {
    const { forslag, maalform } = foreslaa({ ...etGrunnlag(''), sider: [], dokumenter: [] });
    expect(maalform).toBe('ukjent');
    expect(forslag.filter((f) => f.konfidens > 0.9).map((f) => f.felt)).toEqual(['journalposttype']);
  });

  it('holds its form for any text: known rules, sane confidence, boxes on the page, no identity number in what is shown', () => {
    const bit = fc.constantFrom(
      ...[
        'Alstahaug kommune',
        'Vefsn kommune',
        '2026/14',
        'gnr. 37 bnr. 112',
        '12. mars 2026',
        'Søknad om',
        'demens',
        'Ola Eksempel',
        'Nordfjell Bygg AS',
        GYLDIG_FNR,
        'Mvh',
        'faktura',
        '\n',
        '\n\n',
        '(',
        '[',
        '\\',
        'Hei',
        'Emne:',
        '8805 Sandnessjøen',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bit, fc.string({ maxLength: 30 })), { maxLength: 40 }), (biter) => {
        for (const f of foreslaa(etGrunnlag(biter.join(' '))).forslag) {
          expect(f.konfidens).toBeGreaterThan(0);
          expect(f.konfidens).toBeLessThan(1);
          expect(f.kandidater.length).toBeLessThanOrEqual(9);
          expect(f.kandidater.every((k) => k.konfidens <= f.konfidens)).toBe(true);
          expect(f.visning).not.toContain(GYLDIG_FNR);
          if (f.felt === 'tittel') expect(JSON.stringify([f.verdi, f.kandidater])).not.toContain(GYLDIG_FNR);
          for (const b of f.bevis) {
            expect(REGLER).toContain(b.regel);
            if (b.boks !== null) expect(b.boks.b > 0 && b.boks.h > 0 && b.boks.x >= 0 && b.boks.y >= 0).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a long letter and many cases without losing its breath', () => {
    const lang = `${BYGGEBREV}\n${'Dette er en lang setning som gjentas mange ganger i brevet.\n'.repeat(3000)}`;
    const saker = Array.from({ length: 1500 }, (_, i) =>
      enSak({ id: `s${i}`, saksnummer: `2024/${i + 1}`, tittel: `Sak nummer ${i} om noe` }),
    );
    const grunnlag = etGrunnlag(lang, { kjent: { saker } });
    expect(foreslaa(grunnlag).forslag.length).toBeGreaterThan(3);
  });
});

describe('finnBoks', () => {
  it('draws the box around the words, and none when they do not stand together', () => {
    const side = enSide('Søknad om bod\nDeres ref. (2026/14)');
    expect(finnBoks(side, '2026/14')).toEqual({
      x: 0.1 + 2 * 0.08,
      y: 0.05 + 0.022,
      b: expect.closeTo(0.07),
      h: expect.closeTo(0.014),
    });
    expect(finnBoks(side, 'om bod')?.b).toBeCloseTo(0.15);
    expect(finnBoks(side, 'Søknad bod')).toBeNull();
    expect(finnBoks(undefined, 'x')).toBeNull();
  });
});
