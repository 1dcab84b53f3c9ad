import { describe, expect, it } from 'vitest';
import {
  gjeldendeVedtak,
  hinderForKassasjon,
  type Kassasjonskjede,
  type Kassasjonssak,
  type Kassasjonsvedtaket,
  kassasjonsdatoEtter,
  kassasjonsendringer,
  vurderKassasjonsvedtak,
} from './kassasjon.ts';

const K: Kassasjonsvedtaket = {
  kassasjonsvedtak: 'K',
  kassasjonshjemmel: 'Bevaringsforskrifta § 7',
  bevaringstid: 10,
  kassasjonsdato: null,
  arves: true,
};
const B: Kassasjonsvedtaket = { ...K, kassasjonsvedtak: 'B', kassasjonshjemmel: null };
const kjede = (endret: Partial<Kassasjonskjede> = {}): Kassasjonskjede => ({
  dokumentbeskrivelse: null,
  journalpost: null,
  saksmappe: null,
  arkivdel: null,
  klasser: [],
  ...endret,
});
const sak = (endret: Partial<Kassasjonssak> = {}): Kassasjonssak => ({
  saksstatus: 'A',
  avsluttet: '2016-11-20',
  kassert: false,
  bruktAvAndre: false,
  gjeldende: { paa: 'klasse', vedtak: K },
  ...endret,
});
const kode = (svar: ReturnType<typeof vurderKassasjonsvedtak>) => (svar.ok ? null : svar.feil.kode);

describe('arv og overstyring', () => {
  it('6.1.1: a klasse gives its decision to what lies below, the nearest one first', () => {
    expect(gjeldendeVedtak(kjede({ klasser: [null, K, B] }))).toEqual({ paa: 'klasse', vedtak: K });
    expect(gjeldendeVedtak(kjede({ klasser: [null] }))).toBeNull();
  });
  it('6.1.2, 6.1.3: an arkivdel gives its decision, and wins over the klasse', () => {
    expect(gjeldendeVedtak(kjede({ arkivdel: B, klasser: [K] }))).toEqual({ paa: 'arkivdel', vedtak: B });
  });
  it('6.1.9: inheritance turned off is passed over, at each level for itself', () => {
    const av = { ...B, arves: false };
    expect(gjeldendeVedtak(kjede({ arkivdel: av, klasser: [K] }))?.paa).toBe('klasse');
    expect(gjeldendeVedtak(kjede({ klasser: [{ ...K, arves: false }, B] }))?.vedtak).toEqual(B);
    expect(gjeldendeVedtak(kjede({ arkivdel: av, klasser: [av] }))).toBeNull();
  });
  it('6.1.10: what a klasse or arkivdel gives goes down to the registrering and the document, unless it is turned off', () => {
    const ingenting = kjede({});
    expect([ingenting.saksmappe, ingenting.journalpost, ingenting.dokumentbeskrivelse]).toEqual([null, null, null]);
    expect(gjeldendeVedtak(kjede({ klasser: [K] }))).toEqual({ paa: 'klasse', vedtak: K });
    expect(gjeldendeVedtak(kjede({ klasser: [{ ...K, arves: false }] }))).toBeNull();
    expect(gjeldendeVedtak(kjede({ arkivdel: { ...K, arves: false } }))).toBeNull();
  });
  it('6.1.11: what is decided for the case, the post or the document overrides, the narrowest first', () => {
    const alt = { arkivdel: K, klasser: [K] };
    expect(gjeldendeVedtak(kjede({ ...alt, saksmappe: B }))?.paa).toBe('saksmappe');
    expect(gjeldendeVedtak(kjede({ ...alt, saksmappe: B, journalpost: K }))?.paa).toBe('journalpost');
    expect(gjeldendeVedtak(kjede({ saksmappe: B, journalpost: K, dokumentbeskrivelse: B }))?.vedtak).toEqual(B);
  });
});

describe('vedtak', () => {
  it('6.1.4: B, K and G are accepted; K only with its authority', () => {
    expect(kode(vurderKassasjonsvedtak('klasse', K))).toBeNull();
    expect(kode(vurderKassasjonsvedtak('klasse', B))).toBeNull();
    expect(kode(vurderKassasjonsvedtak('saksmappe', { ...B, kassasjonsvedtak: 'G' }))).toBeNull();
    expect(kode(vurderKassasjonsvedtak('klasse', { ...K, kassasjonshjemmel: '  ' }))).toBe(
      'arkiv.kassasjon-uten-hjemmel',
    );
  });
  it('6.1.5: the retention is whole years, and a date is a date', () => {
    for (const bevaringstid of [-1, 1.5, 1000]) {
      expect(kode(vurderKassasjonsvedtak('klasse', { ...K, bevaringstid })), String(bevaringstid)).toBe(
        'arkiv.bevaringstid-ugyldig',
      );
    }
    expect(kode(vurderKassasjonsvedtak('klasse', { ...K, bevaringstid: 999 }))).toBeNull();
    expect(kode(vurderKassasjonsvedtak('klasse', { ...K, kassasjonsdato: '2026-02-30' }))).toBe(
      'arkiv.kassasjonsdato-ugyldig',
    );
  });
  it('a case does not pass on: only arkivdel and klasse can turn it off', () => {
    expect(vurderKassasjonsvedtak('saksmappe', { ...K, arves: false })).toMatchObject({ verdi: { arves: true } });
    expect(vurderKassasjonsvedtak('arkivdel', { ...K, arves: false })).toMatchObject({ verdi: { arves: false } });
  });
  it('vedlegg 3: one row for each field that changes', () => {
    expect(kassasjonsendringer(null, B).map((rad) => rad.felt)).toEqual(['kassasjonsvedtak', 'bevaringstid', 'arves']);
    expect(kassasjonsendringer(K, { ...K, bevaringstid: 5 })).toEqual([
      { felt: 'bevaringstid', tidligereVerdi: '10', nyVerdi: '5' },
    ]);
    expect(kassasjonsendringer(K, K)).toEqual([]);
  });
});

describe('dato og utføring', () => {
  it('6.1.6: the day the case was closed plus the retention; nothing while it is open', () => {
    expect(kassasjonsdatoEtter(K, '2016-11-20')).toBe('2026-11-20');
    expect(kassasjonsdatoEtter({ ...K, bevaringstid: 1 }, '2024-02-29')).toBe('2025-02-28');
    expect(kassasjonsdatoEtter(K, null)).toBeNull();
  });
  it('6.1.8: a date set by a person wins over the computed one', () => {
    expect(kassasjonsdatoEtter({ ...K, kassasjonsdato: '2040-01-01' }, '2016-11-20')).toBe('2040-01-01');
  });
  it('destroyed on the day, not the day before', () => {
    expect(hinderForKassasjon(sak(), '2026-11-20')).toBeNull();
    expect(hinderForKassasjon(sak(), '2026-11-19')).toBe('ikke-forfalt');
  });
  it('each thing that stands in the way, by name', () => {
    const med = (vedtak: Kassasjonsvedtaket) => ({ gjeldende: { paa: 'saksmappe' as const, vedtak } });
    const tilfeller: readonly [Partial<Kassasjonssak>, string][] = [
      [{ kassert: true }, 'kassert'],
      [{ saksstatus: 'B' }, 'sak-aapen'],
      [{ avsluttet: null }, 'sak-aapen'],
      [{ gjeldende: null }, 'uten-vedtak'],
      [med(B), 'skal-bevares'],
      [med({ ...K, kassasjonsvedtak: 'G' }), 'maa-vurderes'],
      [med({ ...K, kassasjonshjemmel: null }), 'uten-hjemmel'],
      [{ bruktAvAndre: true }, 'brukt-av-andre'],
    ];
    for (const [endret, hinder] of tilfeller) expect(hinderForKassasjon(sak(endret), '2026-11-20')).toBe(hinder);
  });
});
