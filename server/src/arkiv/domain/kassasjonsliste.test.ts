import { describe, expect, it } from 'vitest';
import {
  type Bestemmelser,
  gjeldendeKassasjon,
  type Kassasjonsbestemmelse,
  staarPaaKassasjonsliste,
} from './kassasjonsliste.ts';

const bestemt = (endret: Partial<Kassasjonsbestemmelse> = {}): Kassasjonsbestemmelse => ({
  kassasjonsvedtak: 'K',
  kassasjonshjemmel: 'Arkivforskriften § 16',
  bevaringstid: 5,
  kassasjonsdato: null,
  ...endret,
});
const bare = (del: Partial<Bestemmelser>): Bestemmelser => ({ sak: null, arkivdel: null, klasse: null, ...del });
const avsluttet = (bestemmelser: Bestemmelser) => ({ saksstatus: 'A', avsluttet: '2021-11-20', bestemt: bestemmelser });

describe('kassasjonsliste', () => {
  it('6.1.x: the case wins over the arkivdel, which wins over the klasse', () => {
    const alle = { sak: bestemt({ bevaringstid: 1 }), arkivdel: bestemt({ bevaringstid: 2 }), klasse: bestemt() };
    expect(gjeldendeKassasjon(alle)?.paa).toBe('sak');
    expect(gjeldendeKassasjon({ ...alle, sak: null })?.paa).toBe('arkivdel');
    expect(gjeldendeKassasjon(bare({ klasse: bestemt() }))?.paa).toBe('klasse');
    expect(gjeldendeKassasjon(bare({}))).toBeNull();
  });

  it('a case whose time is out today stands on it, one whose time is out tomorrow does not', () => {
    expect(staarPaaKassasjonsliste(avsluttet(bare({ klasse: bestemt() })), '2026-11-20')).toBe(true);
    expect(staarPaaKassasjonsliste(avsluttet(bare({ klasse: bestemt() })), '2026-11-19')).toBe(false);
  });

  it('a day somebody decided holds instead of the retention', () => {
    const sak = avsluttet(bare({ sak: bestemt({ kassasjonsdato: '2022-01-01' }) }));
    expect(staarPaaKassasjonsliste(sak, '2022-01-01')).toBe(true);
  });

  it('never an open case, nor one to be kept, also when the arkivdel says K', () => {
    const gammel = avsluttet(bare({ klasse: bestemt({ bevaringstid: 0 }) }));
    expect(staarPaaKassasjonsliste({ ...gammel, saksstatus: 'B', avsluttet: null }, '2026-11-20')).toBe(false);
    const bevares = avsluttet({
      sak: bestemt({ kassasjonsvedtak: 'B' }),
      arkivdel: bestemt({ bevaringstid: 0 }),
      klasse: null,
    });
    expect(staarPaaKassasjonsliste(bevares, '2026-11-20')).toBe(false);
  });
});
