import { describe, expect, it } from 'vitest';
import type { Kassasjonsbestemmelse } from './kassasjonsliste.ts';
import { ALLE_SAKER, erIUtvalget, type Saksutvalg, type Utvalgssak } from './saksutvalg.ts';

const KASSERES: Kassasjonsbestemmelse = {
  kassasjonsvedtak: 'K',
  kassasjonshjemmel: 'Vedtak 1',
  bevaringstid: 5,
  kassasjonsdato: null,
};
const sak = (endret: Partial<Utvalgssak> = {}): Utvalgssak => ({
  arkivdel: 'd1',
  periodeStart: '2016-01-01',
  periodeSlutt: '2019-12-31',
  journalenhet: 'SENTER',
  administrativEnhet: 'PLAN',
  saksstatus: 'A',
  avsluttet: '2018-03-01',
  bestemt: { sak: null, arkivdel: null, klasse: KASSERES },
  avskrevet: ['2018-02-01', null],
  ...endret,
});
const er = (utvalg: Partial<Saksutvalg>, endret: Partial<Utvalgssak> = {}) =>
  erIUtvalget(sak(endret), { ...ALLE_SAKER, ...utvalg });

describe('which cases a report is about', () => {
  it('all of them when nothing is chosen', () => {
    expect(er({})).toBe(true);
    const uten = { bestemt: { sak: null, arkivdel: null, klasse: null }, avskrevet: [], journalenhet: null };
    expect(er({}, { ...uten, periodeStart: null, periodeSlutt: null, avsluttet: null })).toBe(true);
  });

  it('by arkivdel, journalenhet, unit and status: one or several', () => {
    for (const [felt, rett] of [
      ['arkivdeler', 'd1'],
      ['journalenheter', 'SENTER'],
      ['enheter', 'PLAN'],
      ['saksstatuser', 'A'],
    ] as const) {
      expect(er({ [felt]: [rett] })).toBe(true);
      expect(er({ [felt]: ['annet', rett] })).toBe(true);
      expect(er({ [felt]: ['annet'] })).toBe(false);
    }
    expect(er({ journalenheter: ['SENTER'] }, { journalenhet: null })).toBe(false);
  });

  it('by the period of the arkivdel, both ends inside; one that is not over has no end', () => {
    const periode = (fra: string | null, til: string | null) => ({ arkivperiode: { fra, til } });
    expect(er(periode('2016-01-01', '2019-12-31'))).toBe(true);
    expect(er(periode('2016-01-02', null))).toBe(false);
    expect(er(periode(null, '2019-12-30'))).toBe(false);
    expect(er(periode(null, '2030-01-01'), { periodeSlutt: null })).toBe(false);
    expect(er(periode('2000-01-01', null), { periodeStart: null })).toBe(false);
  });

  it('by the decision on retention that holds, and by the day it gives', () => {
    const dag = (fra: string | null, til: string | null) => ({ kassasjonsdato: { fra, til } });
    expect(er({ vedtak: ['K'] })).toBe(true);
    expect(er({ vedtak: ['B', 'G'] })).toBe(false);
    const bevares = { ...KASSERES, kassasjonsvedtak: 'B' as const };
    expect(er({ vedtak: ['K'] }, { bestemt: { sak: bevares, arkivdel: null, klasse: KASSERES } })).toBe(false);
    expect(er({ vedtak: ['K'] }, { bestemt: { sak: null, arkivdel: null, klasse: null } })).toBe(false);
    expect(er(dag('2023-03-01', '2023-03-01'))).toBe(true);
    expect(er(dag('2023-03-02', null))).toBe(false);
    expect(er(dag(null, '2023-02-28'))).toBe(false);
    expect(er(dag('2000-01-01', null), { avsluttet: null })).toBe(false);
    const fast = { ...KASSERES, kassasjonsdato: '2030-01-01' };
    expect(
      er(dag('2030-01-01', '2030-01-01'), { bestemt: { sak: fast, arkivdel: null, klasse: null }, avsluttet: null }),
    ).toBe(true);
  });

  it('by the day something in it was written off, or because something is not', () => {
    const dag = (fra: string | null, til: string | null) => ({ avskrevet: { fra, til } });
    expect(er(dag('2018-02-01', '2018-02-01'))).toBe(true);
    expect(er(dag('2018-02-02', null))).toBe(false);
    expect(er(dag(null, '2018-01-31'))).toBe(false);
    expect(er({ avskrevet: 'tomt' })).toBe(true);
    expect(er({ avskrevet: 'tomt' }, { avskrevet: ['2018-02-01'] })).toBe(false);
  });
});
