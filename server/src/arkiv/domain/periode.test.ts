import type { Arkivdelstatus } from '@dokumentsenter/noark';
import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import {
  flytterTil,
  type Periode,
  sluttdatoVedLukking,
  vurderArvtaker,
  vurderMappeflytting,
  vurderPeriodeskifte,
} from './periode.ts';

const enPeriode = (endret: Partial<Periode> = {}): Periode => ({
  id: 'gammel',
  tittel: 'Sakarkiv 2020–2023',
  arkivdelstatus: 'A',
  journalenhet: null,
  forloeper: null,
  arvtaker: 'ny',
  ...endret,
});
const arvtaker = (arkivdelstatus: Arkivdelstatus = 'A') => enPeriode({ id: 'ny', arkivdelstatus, arvtaker: null });

describe('vurderPeriodeskifte', () => {
  it('6.2.4: to overlap when there is an active successor', () => {
    expect(verdi(vurderPeriodeskifte(enPeriode(), 'O', { arvtaker: arvtaker(), aapneMapper: 4 }))).toEqual({
      felt: 'arkivdelstatus',
      tidligereVerdi: 'A',
      nyVerdi: 'O',
    });
  });

  it('6.2.2, 6.2.4: not without a successor, nor with one that is not active', () => {
    expect(kode(vurderPeriodeskifte(enPeriode(), 'O', { arvtaker: null, aapneMapper: 0 }))).toBe(
      'arkiv.periode-mangler-arvtaker',
    );
    for (const status of ['O', 'P', 'U'] as const) {
      expect(kode(vurderPeriodeskifte(enPeriode(), 'O', { arvtaker: arvtaker(status), aapneMapper: 0 }))).toBe(
        'arkiv.arvtaker-ikke-aktiv',
      );
    }
  });

  it.each(['A', 'O'] as const)('6.2.7: %s is not closed while a mappe is open', (arkivdelstatus) => {
    const periode = enPeriode({ arkivdelstatus });
    expect(vurderPeriodeskifte(periode, 'P', { arvtaker: arvtaker(), aapneMapper: 2 })).toEqual({
      ok: false,
      feil: { kode: 'arkiv.periode-aapne-mapper', detaljer: { antall: 2 } },
    });
    expect(verdi(vurderPeriodeskifte(periode, 'P', { arvtaker: null, aapneMapper: 0 })).nyVerdi).toBe('P');
  });

  it.each(['A', 'O', 'U', 'P'] as const)('2.3.6, 6.2.6: a closed period stays closed (%s)', (til) => {
    const lukket = enPeriode({ arkivdelstatus: 'P' });
    expect(kode(vurderPeriodeskifte(lukket, til, { arvtaker: arvtaker(), aapneMapper: 0 }))).toBe(
      'arkiv.periode-ugyldig',
    );
  });

  it('an overlap may be taken back', () => {
    expect(
      verdi(vurderPeriodeskifte(enPeriode({ arkivdelstatus: 'O' }), 'A', { arvtaker: null, aapneMapper: 3 })).nyVerdi,
    ).toBe('A');
  });
});

describe('vurderArvtaker', () => {
  const perioder = new Map([
    ['a', { arvtaker: 'b' }],
    ['b', { arvtaker: null }],
    ['c', { arvtaker: 'a' }],
  ]);
  it('6.2.2: another arkivdel takes over', () => {
    expect(vurderArvtaker('b', 'd', new Map([...perioder, ['d', { arvtaker: null }]])).ok).toBe(true);
  });
  it('6.2.2: never itself, one before it, or one that is not there', () => {
    for (const [fra, til] of [
      ['a', 'a'],
      ['b', 'a'],
      ['b', 'c'],
      ['b', 'ukjent'],
    ] as const) {
      expect(kode(vurderArvtaker(fra, til, perioder))).toBe('arkiv.arvtaker-ugyldig');
    }
  });
});

describe('flytterTil', () => {
  it('6.2.5: a new registrering in an overlapping period takes the case to the successor', () => {
    expect(verdi(flytterTil(enPeriode({ arkivdelstatus: 'O' }), arvtaker()))).toBe('ny');
  });
  it('6.2.5: in other periods the case stays', () => {
    for (const arkivdelstatus of ['A', 'P', 'U'] as const) {
      expect(verdi(flytterTil(enPeriode({ arkivdelstatus }), arvtaker()))).toBeNull();
    }
  });
  it('6.2.5: refused when there is nowhere to go', () => {
    expect(kode(flytterTil(enPeriode({ arkivdelstatus: 'O' }), null))).toBe('arkiv.periode-mangler-arvtaker');
    expect(kode(flytterTil(enPeriode({ arkivdelstatus: 'O' }), arvtaker('O')))).toBe('arkiv.arvtaker-ikke-aktiv');
  });
});

describe('vurderMappeflytting', () => {
  it('6.2.9: open mapper go to the successor', () => {
    expect(verdi(vurderMappeflytting(enPeriode({ arkivdelstatus: 'O' }), arvtaker()))).toBe('ny');
  });
  it('6.2.6, 6.2.9: not out of a closed period, not to a stranger, not to one that is not active', () => {
    expect(kode(vurderMappeflytting(enPeriode({ arkivdelstatus: 'P' }), arvtaker()))).toBe('arkiv.arkivdel-avsluttet');
    expect(kode(vurderMappeflytting(enPeriode(), null))).toBe('arkiv.periode-mangler-arvtaker');
    expect(kode(vurderMappeflytting(enPeriode({ arvtaker: 'annen' }), arvtaker()))).toBe(
      'arkiv.periode-mangler-arvtaker',
    );
    expect(kode(vurderMappeflytting(enPeriode(), arvtaker('P')))).toBe('arkiv.arvtaker-ikke-aktiv');
  });
});

describe('sluttdatoVedLukking', () => {
  it('is the day of closing, unless somebody has set another, and never before the period began', () => {
    const idag = '2026-11-20';
    expect(sluttdatoVedLukking({ startDato: '2024-01-01', sluttDato: null }, idag)).toBe(idag);
    expect(sluttdatoVedLukking({ startDato: '2024-01-01', sluttDato: '2025-12-31' }, idag)).toBe('2025-12-31');
    expect(sluttdatoVedLukking({ startDato: '2027-01-01', sluttDato: null }, idag)).toBe('2027-01-01');
    expect(sluttdatoVedLukking({ startDato: null, sluttDato: null }, idag)).toBe(idag);
  });
});
