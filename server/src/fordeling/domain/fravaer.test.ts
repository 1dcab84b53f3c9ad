import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erBorte, type Fravaer, stedfortrederFor, vurderFravaer } from './fravaer.ts';

const DAG = '2026-11-20';
const borte = (bruker: string, stedfortreder: string | null = null, fra = DAG, til = DAG): Fravaer => ({
  bruker,
  fra,
  til,
  stedfortreder,
});
const alle = () => true;

describe('absence', () => {
  it('includes both its first and its last day', () => {
    const uke = [borte('a', null, '2026-11-16', '2026-11-20')];
    expect(['2026-11-15', '2026-11-16', '2026-11-20', '2026-11-21'].map((dag) => erBorte('a', uke, dag))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['fordeling.ugyldig-periode', borte('a', null, DAG, '2026-11-19')],
    ['fordeling.egen-stedfortreder', borte('a', 'a')],
    ['fordeling.fravaer-overlapper', borte('a', 'c', '2026-11-18', '2026-11-22')],
  ])('is refused with %s', (kode, nytt) => {
    expect(vurderFravaer(nytt, [borte('a', 'b', '2026-11-22', '2026-11-30')])).toMatchObject({
      ok: false,
      feil: { kode },
    });
  });

  it('may follow right after another, and overlap that of a colleague', () => {
    expect(vurderFravaer(borte('a'), [borte('a', null, '2026-11-21', '2026-11-22'), borte('b')]).ok).toBe(true);
  });
});

describe('the substitute', () => {
  it('is the one named, or theirs when they are away too', () => {
    expect(stedfortrederFor('a', [borte('a', 'b')], DAG, alle)).toBe('b');
    expect(stedfortrederFor('a', [borte('a', 'b'), borte('b', 'c')], DAG, alle)).toBe('c');
  });
  it('is nobody when none is named, all are away, or they point at each other', () => {
    expect(stedfortrederFor('a', [borte('a')], DAG, alle)).toBeNull();
    expect(stedfortrederFor('a', [borte('a', 'b'), borte('b')], DAG, alle)).toBeNull();
    expect(stedfortrederFor('a', [borte('a', 'b'), borte('b', 'a')], DAG, alle)).toBeNull();
  });
  it('is nobody when the one who is here may not take it', () => {
    expect(stedfortrederFor('a', [borte('a', 'b')], DAG, () => false)).toBeNull();
  });
  it('counts only on the days of the absence', () => {
    expect(stedfortrederFor('a', [borte('a', 'b')], '2026-11-21', alle)).toBeNull();
  });
  it('is never someone who is away, however they point at each other', () => {
    const person = fc.constantFrom('a', 'b', 'c', 'd');
    const rader = fc.array(fc.record({ bruker: person, stedfortreder: fc.option(person), borte: fc.boolean() }));
    fc.assert(
      fc.property(rader, person, (liste, hvem) => {
        const fravaer = liste.filter((rad) => rad.borte).map((rad) => borte(rad.bruker, rad.stedfortreder));
        const funnet = stedfortrederFor(hvem, fravaer, DAG, alle);
        expect(funnet === null || (!erBorte(funnet, fravaer, DAG) && funnet !== hvem)).toBe(true);
      }),
    );
  });
});
