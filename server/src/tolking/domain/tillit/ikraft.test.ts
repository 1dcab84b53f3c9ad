import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bedoemt } from '../laering/terskel.ts';
import {
  erLavere,
  fallTil,
  gulvFor,
  iKraft,
  type Nivaastand,
  NY_STAND,
  nivaaForForslag,
  vurderNivaa,
} from './ikraft.ts';
import { TILLITSNIVAAER } from './nivaa.ts';

const NAA = new Date('2026-11-23T12:00:00Z');
/** Newest first: so many errors, then so many that were right. */
const siste = (feil: number, rette: number, sikkerhet = 0.97): Bedoemt[] => [
  ...Array.from({ length: feil }, () => ({ sikkerhet, rett: false })),
  ...Array.from({ length: rette }, () => ({ sikkerhet, rett: true })),
];
const etter = (stand: Nivaastand, bedoemte: readonly Bedoemt[], felt: 'klasse' | 'tilgangskode' = 'klasse') =>
  vurderNivaa(felt, stand, bedoemte, NAA);
const SIKKERT = { sikkerhet: 0.97, avstand: 0.9 };

describe('the level in force', () => {
  it('begins as before there were levels: everything stands in its field', () => {
    expect(nivaaForForslag('klasse', NY_STAND, { sikkerhet: 0.01, avstand: 0 })).toBe('forhaandsutfylt');
    expect(etter(NY_STAND, siste(0, 20)).aarsak).toBeNull();
    expect(etter(NY_STAND, siste(8, 20)).stand.nivaa).toBe('forhaandsutfylt');
  });

  it('rises by three hundred that were right, but not above the ceiling', () => {
    const { stand, aarsak, antall, feil } = etter(NY_STAND, siste(0, 300));
    expect({ nivaa: stand.nivaa, aarsak, antall, feil }).toEqual({
      nivaa: 'entast',
      aarsak: 'opptjent',
      antall: 300,
      feil: 0,
    });
    expect(nivaaForForslag('klasse', stand, SIKKERT)).toBe('entast');
    expect(nivaaForForslag('klasse', { ...stand, tak: 'foreslaatt' }, SIKKERT)).toBe('foreslaatt');
    const mest = etter(stand, siste(0, 500)).stand;
    expect(mest.nivaa).toBe('bunke');
    expect(nivaaForForslag('klasse', mest, SIKKERT)).toBe('entast');
    expect(nivaaForForslag('klasse', { ...mest, tak: 'bunke' }, SIKKERT)).toBe('bunke');
  });

  it('holds only for those as sure as those that earned it, and not where another is as likely', () => {
    const { stand } = etter(NY_STAND, [...siste(0, 300), ...siste(60, 100, 0.5)]);
    expect(nivaaForForslag('klasse', stand, SIKKERT)).toBe('entast');
    expect(nivaaForForslag('klasse', stand, { ...SIKKERT, sikkerhet: 0.5 })).toBe('forhaandsutfylt');
    expect(nivaaForForslag('klasse', stand, { ...SIKKERT, avstand: 0.1 })).toBe('forhaandsutfylt');
  });

  it('falls when the latest are wrong, and is earned anew from then', () => {
    const oppe = etter(NY_STAND, siste(0, 500)).stand;
    const falt = etter(oppe, siste(6, 500));
    expect(falt).toMatchObject({ aarsak: 'feil', antall: 100, feil: 6 });
    expect(falt.stand).toMatchObject({ nivaa: 'entast', regnetFra: NAA });
    expect(etter(oppe, siste(60, 500)).stand.nivaa).toBe('foreslaatt');
    expect(etter(oppe, siste(90, 500)).stand.nivaa).toBe('stille');
    const fra = etter(oppe, siste(90, 500)).stand;
    expect(etter(fra, siste(0, 40)).stand).toMatchObject({ nivaa: 'forhaandsutfylt' });
    expect(etter(fra, siste(0, 10)).aarsak).toBeNull();
  });

  it('never hides what may be shielded, or that a letter is for no archive', () => {
    expect(etter(NY_STAND, siste(90, 10), 'tilgangskode').stand.nivaa).toBe('forhaandsutfylt');
    expect(iKraft('tilgangskode', { nivaa: 'stille', tak: 'stille' })).toBe('forhaandsutfylt');
    expect(iKraft('arkivverdi', { nivaa: 'stille', tak: 'stille' })).toBe('forhaandsutfylt');
    expect(nivaaForForslag('tilgangskode', NY_STAND, { sikkerhet: 0, avstand: 0 })).toBe('forhaandsutfylt');
  });

  it('is never above its ceiling or under its floor, and one error more never lifts it', () => {
    const rekke = fc.array(fc.record({ sikkerhet: fc.constantFrom(0.5, 0.8, 0.97), rett: fc.boolean() }), {
      maxLength: 300,
    });
    const nivaa = fc.constantFrom(...TILLITSNIVAAER);
    fc.assert(
      fc.property(
        rekke,
        nivaa,
        nivaa,
        fc.constantFrom('klasse' as const, 'tilgangskode' as const),
        (liste, fra, tak, felt) => {
          const stand = { ...fallTil(etter(NY_STAND, siste(0, 500)).stand, fra, NAA), tak };
          const nytt = vurderNivaa(felt, stand, liste, NAA).stand;
          const verre = vurderNivaa(felt, stand, [{ sikkerhet: 1, rett: false }, ...liste], NAA).stand;
          expect(erLavere(nytt.nivaa, verre.nivaa) && erLavere(fra, verre.nivaa)).toBe(false);
          for (const sikkerhet of [0, 0.5, 0.97, 1]) {
            const ett = nivaaForForslag(felt, nytt, { sikkerhet, avstand: 1 });
            expect(erLavere(ett, gulvFor(felt))).toBe(false);
            expect(erLavere(tak, ett) && erLavere(gulvFor(felt), ett)).toBe(false);
          }
        },
      ),
    );
  });

  it('does not go up and down on the same figures', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 400 }), (rett) => {
        const liste = rett.map((en) => ({ sikkerhet: 0.9, rett: en }));
        const en = etter(NY_STAND, liste);
        if (en.aarsak === 'feil') expect(etter(en.stand, []).aarsak).toBeNull();
        else expect(etter(en.stand, liste).stand.nivaa).toBe(en.stand.nivaa);
      }),
    );
  });
});
