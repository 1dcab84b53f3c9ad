import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erBorte, type Fravaer } from './fravaer.ts';
import {
  fordelIgjen,
  gjeldendeMottaker,
  kanTa,
  type Person,
  skalTildeles,
  type TilFordeling,
  velgMottaker,
} from './velgMottaker.ts';

const DAG = '2026-11-20';
interface Personvalg {
  klarering?: string[];
  ferdigheter?: string[];
  kanBehandle?: boolean;
}
const enPerson = (id: string, over: Personvalg = {}): Person => ({
  id,
  navn: id,
  kanBehandle: over.kanBehandle ?? true,
  klarering: new Set(over.klarering ?? []),
  ferdigheter: new Set(over.ferdigheter ?? []),
});
const enOppgave = (over: Partial<TilFordeling> = {}): TilFordeling => ({
  tvil: false,
  tilgangskode: null,
  ferdigheter: [],
  tildelt: null,
  ...over,
});
const borte = (bruker: string, stedfortreder: string | null = null): Fravaer => ({
  bruker,
  fra: DAG,
  til: DAG,
  stedfortreder,
});
const INGEN_LAST = new Map<string, number>();
const kart = (personer: Person[]) => new Map(personer.map((person) => [person.id, person]));

describe('who gets an oppgave', () => {
  it('is somebody cleared for it, whatever else speaks for others', () => {
    const personer = [enPerson('a', { ferdigheter: ['helse'] }), enPerson('b', { klarering: ['13'] })];
    const oppgave = enOppgave({ tilgangskode: '13', ferdigheter: ['helse'] });
    expect(velgMottaker(oppgave, personer, [], new Map([['b', 99]]), DAG)).toBe('b');
  });
  it('is nobody when nobody is cleared: then it waits in the pool for one who is', () => {
    expect(velgMottaker(enOppgave({ tilgangskode: '13' }), [enPerson('a')], [], INGEN_LAST, DAG)).toBeNull();
  });
  it('is not somebody who is away or lacks the role', () => {
    const personer = [enPerson('a'), enPerson('b', { kanBehandle: false }), enPerson('c')];
    expect(velgMottaker(enOppgave(), personer, [borte('a')], INGEN_LAST, DAG)).toBe('c');
  });
  it('is the one with the most of the wished skills, then with the least in hand, then always the same', () => {
    const personer = [
      enPerson('a'),
      enPerson('b', { ferdigheter: ['nn'] }),
      enPerson('c', { ferdigheter: ['nn', 'byggesak'] }),
    ];
    const bygg = enOppgave({ ferdigheter: ['byggesak', 'nn'] });
    expect(velgMottaker(bygg, personer, [], new Map([['c', 40]]), DAG)).toBe('c');
    expect(
      velgMottaker(
        enOppgave(),
        personer,
        [],
        new Map([
          ['a', 2],
          ['b', 1],
          ['c', 1],
        ]),
        DAG,
      ),
    ).toBe('b');
  });
  it('does not wait for a specialist', () => {
    expect(velgMottaker(enOppgave({ ferdigheter: ['helse'] }), [enPerson('a')], [], INGEN_LAST, DAG)).toBe('a');
  });
  it('has some clearance when the oppgave is in doubt, if anybody has', () => {
    const personer = [enPerson('a'), enPerson('b', { klarering: ['13'] })];
    expect(velgMottaker(enOppgave({ tvil: true }), personer, [], INGEN_LAST, DAG)).toBe('b');
    expect(velgMottaker(enOppgave({ tvil: true }), [enPerson('a')], [], INGEN_LAST, DAG)).toBe('a');
  });
  it('is chosen only for what is in doubt, sensitive or special; the rest lies in the pool', () => {
    expect(skalTildeles(enOppgave())).toBe(false);
    for (const over of [{ tvil: true }, { tilgangskode: 'P' }, { ferdigheter: ['nn'] }]) {
      expect(skalTildeles(enOppgave(over))).toBe(true);
    }
  });
});

describe('who an assigned oppgave lies with today', () => {
  const a = enPerson('a', { klarering: ['13'] });
  const b = enPerson('b', { klarering: ['13'] });
  const uklarert = enPerson('u');
  it('is the assigned person while they are here', () => {
    expect(gjeldendeMottaker({ tildelt: 'a', tilgangskode: null }, kart([a]), [], DAG)).toBe('a');
  });
  it('is the substitute while they are away, nobody without one', () => {
    const oppgave = { tildelt: 'a', tilgangskode: '13' };
    expect(gjeldendeMottaker(oppgave, kart([a, b]), [borte('a', 'b')], DAG)).toBe('b');
    expect(gjeldendeMottaker(oppgave, kart([a, b]), [borte('a')], DAG)).toBeNull();
  });
  it('is never a substitute without clearance', () => {
    const folk = kart([a, uklarert]);
    expect(gjeldendeMottaker({ tildelt: 'a', tilgangskode: '13' }, folk, [borte('a', 'u')], DAG)).toBeNull();
    expect(gjeldendeMottaker({ tildelt: 'a', tilgangskode: null }, folk, [borte('a', 'u')], DAG)).toBe('u');
  });
  it('is nobody when the person has left or lost clearance', () => {
    expect(gjeldendeMottaker({ tildelt: 'x', tilgangskode: null }, kart([a]), [], DAG)).toBeNull();
    expect(gjeldendeMottaker({ tildelt: 'u', tilgangskode: '13' }, kart([uklarert]), [], DAG)).toBeNull();
  });
});

describe('no oppgave waits on someone who is away', () => {
  const navn = ['a', 'b', 'c', 'd'];
  const kode = fc.constantFrom(null, '13', 'P');
  const enTilfeldigPerson = (id: string) =>
    fc
      .record({
        klarering: fc.subarray(['13', 'P']),
        ferdigheter: fc.subarray(['nn', 'helse']),
        kanBehandle: fc.boolean(),
      })
      .map((over) => enPerson(id, over));
  it('whoever is away, cleared, skilled or loaded', () => {
    fc.assert(
      fc.property(
        fc.tuple(...navn.map(enTilfeldigPerson)),
        fc.array(fc.record({ bruker: fc.constantFrom(...navn), stedfortreder: fc.option(fc.constantFrom(...navn)) })),
        fc.record({
          tvil: fc.boolean(),
          tilgangskode: kode,
          ferdigheter: fc.subarray(['nn', 'helse']),
          tildelt: fc.option(fc.constantFrom(...navn)),
        }),
        (personer, rader, oppgave) => {
          const fravaer = rader.map((rad) => borte(rad.bruker, rad.stedfortreder));
          const til = fordelIgjen(oppgave, personer, fravaer, INGEN_LAST, DAG);
          const egnede = personer.filter((person) => kanTa(oppgave, person) && !erBorte(person.id, fravaer, DAG));
          if (til === null) expect(skalTildeles(oppgave) && egnede.length > 0).toBe(false);
          else expect(egnede.map((person) => person.id)).toContain(til);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('and one that lies well stays where it is', () => {
    const personer = [enPerson('a'), enPerson('b')];
    const oppgave = enOppgave({ tvil: true, tildelt: 'b' });
    expect(fordelIgjen(oppgave, personer, [], new Map([['b', 99]]), DAG)).toBe('b');
  });
});
