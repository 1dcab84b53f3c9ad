import { describe, expect, it } from 'vitest';
import { type Enhet, enhetForKlasse, underenheter, vurderEnhet } from './enhet.ts';

const enEnhet = (over: Partial<Enhet> = {}): Enhet => ({
  kode: 'TEK',
  navn: 'Teknisk',
  overordnet: null,
  ansvar: [],
  aktiv: true,
  ...over,
});
const kode = (svar: ReturnType<typeof vurderEnhet>) => (svar.ok ? 'ok' : svar.feil.kode);

describe('an administrative unit (krav 4.2.1-3)', () => {
  it('may stand alone or under an active one', () => {
    expect(kode(vurderEnhet(enEnhet(), []))).toBe('ok');
    expect(kode(vurderEnhet(enEnhet({ kode: 'BYG', overordnet: 'TEK' }), [enEnhet()]))).toBe('ok');
  });

  it('keeps each class prefix once, sorted', () => {
    const svar = vurderEnhet(enEnhet({ ansvar: ['L42', 'L', 'L42'] }), []);
    expect(svar.ok && svar.verdi.ansvar).toEqual(['L', 'L42']);
  });

  it.each([
    ['virksomhet.ugyldig-enhetskode', enEnhet({ kode: 'liten' }), []],
    ['virksomhet.ukjent-overordnet', enEnhet({ overordnet: 'FINNES-IKKE' }), []],
    ['virksomhet.overordnet-passiv', enEnhet({ kode: 'BYG', overordnet: 'TEK' }), [enEnhet({ aktiv: false })]],
    ['virksomhet.har-aktive-underenheter', enEnhet({ aktiv: false }), [enEnhet({ kode: 'BYG', overordnet: 'TEK' })]],
    ['virksomhet.enhet-i-ring', enEnhet({ overordnet: 'TEK' }), []],
    ['virksomhet.enhet-i-ring', enEnhet({ overordnet: 'BYG' }), [enEnhet({ kode: 'BYG', overordnet: 'TEK' })]],
  ])('is refused with %s', (ventet, enhet, andre) => expect(kode(vurderEnhet(enhet, andre))).toBe(ventet));
});

describe('the unit that answers for a class', () => {
  const enheter = [
    enEnhet({ kode: 'PLAN', ansvar: ['L', 'K'] }),
    enEnhet({ kode: 'BYGG', ansvar: ['L4'] }),
    enEnhet({ kode: 'GAMMEL', ansvar: ['L42'], aktiv: false }),
  ];
  it('is the one with the longest prefix, among the active', () => {
    expect(enhetForKlasse('L42', enheter)?.kode).toBe('BYGG');
    expect(enhetForKlasse('L12', enheter)?.kode).toBe('PLAN');
  });
  it('is nobody when no prefix fits', () => expect(enhetForKlasse('B10', enheter)).toBeNull());
});

describe('the units below a unit', () => {
  const under = (kode: string, overordnet: string | null) => enEnhet({ kode, overordnet });
  it('are all of them, however far down, and none beside it', () => {
    const enheter = [
      under('A', null),
      under('B', 'A'),
      under('C', 'B'),
      under('D', 'A'),
      under('X', null),
      under('Y', 'X'),
    ];
    expect(underenheter(enheter, 'A')).toEqual(['B', 'C', 'D']);
    expect(underenheter(enheter, 'C')).toEqual([]);
  });
  it('end where a ring began', () => {
    expect(underenheter([under('A', 'B'), under('B', 'A')], 'A')).toEqual(['B']);
  });
});
