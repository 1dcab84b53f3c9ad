import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bedoemt } from '../laering/terskel.ts';
import { hoeyesteNivaa, nivaaFor, TILLITSNIVAAER, vurderTillit } from './nivaa.ts';

const bedoemt = (antall: number, feil: number, sikkerhet = 0.97): Bedoemt[] =>
  Array.from({ length: antall }, (_, nr) => ({ sikkerhet, rett: nr >= feil }));
const sikkert = { sikkerhet: 0.97, avstand: 0.9 };

describe('what a kind of proposal is trusted to do', () => {
  it('is earned by being right: the more letters without an error, the more', () => {
    const nivaaEtter = (antall: number) => nivaaFor(vurderTillit(bedoemt(antall, 0)), sikkert, 'bunke');
    expect([10, 30, 100, 460].map(nivaaEtter)).toEqual(['foreslaatt', 'forhaandsutfylt', 'entast', 'bunke']);
  });

  it('is lost by errors, without anybody taking it away', () => {
    expect(nivaaFor(vurderTillit([...bedoemt(460, 0), ...bedoemt(100, 12)]), sikkert, 'bunke')).toBe('entast');
    expect(nivaaFor(vurderTillit([...bedoemt(460, 0), ...bedoemt(400, 100)]), sikkert, 'bunke')).toBe(
      'forhaandsutfylt',
    );
    expect(nivaaFor(vurderTillit(bedoemt(100, 60)), sikkert, 'bunke')).toBe('stille');
  });

  it('is never more than an administrator has allowed', () => {
    const tillit = vurderTillit(bedoemt(1000, 0));
    expect(nivaaFor(tillit, sikkert, 'forhaandsutfylt')).toBe('forhaandsutfylt');
    expect(nivaaFor(tillit, sikkert, 'stille')).toBe('stille');
    expect(hoeyesteNivaa(tillit, 'entast')).toBe('entast');
    expect(hoeyesteNivaa(tillit, 'bunke')).toBe('bunke');
  });

  it('holds for the sure ones alone, where only they are right', () => {
    const tillit = vurderTillit([...bedoemt(500, 0, 0.98), ...bedoemt(200, 80, 0.6)]);
    expect(nivaaFor(tillit, { sikkerhet: 0.98, avstand: 0.9 }, 'bunke')).toBe('bunke');
    expect(nivaaFor(tillit, { sikkerhet: 0.6, avstand: 0.9 }, 'bunke')).toBe('forhaandsutfylt');
    expect(tillit.dekning.bunke).toBeCloseTo(500 / 700, 9);
  });

  it('stops where another is as likely', () => {
    const tillit = vurderTillit(bedoemt(1000, 0));
    expect(nivaaFor(tillit, { sikkerhet: 0.97, avstand: 0.05 }, 'bunke')).toBe('forhaandsutfylt');
  });

  it('never rises with one more error, and never falls with more belief', () => {
    const rekke = fc.array(fc.record({ sikkerhet: fc.double({ min: 0, max: 1, noNaN: true }), rett: fc.boolean() }), {
      maxLength: 500,
    });
    const plass = (nivaa: (typeof TILLITSNIVAAER)[number]) => TILLITSNIVAAER.indexOf(nivaa);
    fc.assert(
      fc.property(rekke, fc.double({ min: 0, max: 1, noNaN: true }), (liste, sikkerhet) => {
        const foer = vurderTillit(liste);
        const etter = vurderTillit([...liste, { sikkerhet: 1, rett: false }]);
        expect(plass(hoeyesteNivaa(etter, 'bunke'))).toBeLessThanOrEqual(plass(hoeyesteNivaa(foer, 'bunke')));
        const lavere = nivaaFor(foer, { sikkerhet: sikkerhet / 2, avstand: 1 }, 'bunke');
        expect(plass(lavere)).toBeLessThanOrEqual(plass(nivaaFor(foer, { sikkerhet, avstand: 1 }, 'bunke')));
      }),
    );
  });
});
