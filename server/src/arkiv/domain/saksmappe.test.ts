import { describe, expect, it } from 'vitest';
import { enSak, kode, verdi } from '../testing/byggere.ts';
import { type OpprettSaksmappe, type Saksgrunnlag, vurderNySak } from './saksmappe.ts';

const klasse = { id: 'k', klasseID: 'L42', tittel: 'Byggesaker', blad: true, avsluttet: false };
const grunnlag = (endret: Partial<Saksgrunnlag> = {}): Saksgrunnlag => ({
  klasse,
  arkivdel: { id: 'a', tittel: 'Sakarkiv', arkivdelstatus: 'A', journalenhet: null },
  tilgangskoder: [
    { kode: '13', tittel: 'T', hjemmel: 'Offl. § 13', helDokument: false, gyldigFra: '2009-01-01', gyldigTil: null },
  ],
  idag: '2026-11-20',
  ...endret,
});
const vurder = (endret: Partial<OpprettSaksmappe> = {}, g: Partial<Saksgrunnlag> = {}) =>
  vurderNySak(enSak(endret), grunnlag(g));

describe('vurderNySak', () => {
  it('makes a case under behandling in the year of its date', () => {
    expect(verdi(vurder())).toMatchObject({ saksstatus: 'B', saksaar: 2026, saksdato: '2026-11-20', gnrbnr: '23/145' });
    expect(verdi(vurder({ saksdato: '2024-03-01' })).saksaar).toBe(2024);
  });

  it('2.4.4, 2.4.5, 2.5.6: an open leaf of the primary system', () => {
    expect(kode(vurder({}, { klasse: null }))).toBe('arkiv.klasse-finnes-ikke');
    expect(kode(vurder({}, { klasse: { ...klasse, blad: false } }))).toBe('arkiv.klasse-ikke-blad');
    expect(kode(vurder({}, { klasse: { ...klasse, avsluttet: true } }))).toBe('arkiv.klasse-avsluttet');
  });

  it.each(['O', 'P', 'U'] as const)('6.2.3: no new mappe in an arkivdel with status %s', (arkivdelstatus) => {
    const arkivdel = { id: 'a', tittel: 'Sakarkiv', arkivdelstatus, journalenhet: null };
    expect(kode(vurder({}, { arkivdel }))).toBe('arkiv.arkivdel-ikke-aktiv');
  });

  it('2.8.2: a shielded case has code, hjemmel and a public title', () => {
    expect(kode(vurder({ tilgangskode: '13' }))).toBe('arkiv.offentlig-tittel-mangler');
    expect(verdi(vurder({ tilgangskode: '13', offentligTittel: 'Barnevernssak' })).hjemmel).toBe('Offl. § 13');
  });

  it('5.2.36: no fødselsnummer in a case title', () => {
    expect(vurder({ tittel: 'Sak om 018101 98709' })).toMatchObject({
      ok: false,
      feil: { detaljer: { felt: 'sakstittel' } },
    });
  });

  it('2.8.9, 2.8.11: parties have valid numbers, and hidden names a code', () => {
    const part = { navn: 'Ytteren FAU', rolle: 'Søker', orgnr: null, skjermet: false };
    expect(kode(vurder({ parter: [{ ...part, orgnr: '123456789' }] }))).toBe('arkiv.orgnr-ugyldig');
    expect(kode(vurder({ parter: [{ ...part, skjermet: true }] }))).toBe('arkiv.skjerming-uten-tilgangskode');
    expect(kode(vurder({ parter: [{ ...part, navn: 'Ola 01810198709' }] }))).toBe('arkiv.foedselsnummer-i-tittel');
    expect(verdi(vurder({ parter: [part] })).parter).toEqual([part]);
  });

  it('dates and properties make sense', () => {
    expect(kode(vurder({ saksdato: '2026-11-21' }))).toBe('arkiv.saksdato-ugyldig');
    expect(kode(vurder({ saksdato: '2026-02-30' }))).toBe('arkiv.saksdato-ugyldig');
    expect(kode(vurder({ gnrbnr: 'Bråten' }))).toBe('arkiv.eiendom-ugyldig');
    expect(verdi(vurder({ gnrbnr: 'gnr 23 bnr 145' })).gnrbnr).toBe('23/145');
    expect(verdi(vurder({ gnrbnr: null })).gnrbnr).toBeNull();
    expect(kode(vurder({ tittel: ' ' }))).toBe('arkiv.tittel-mangler');
    expect(kode(vurder({ administrativEnhet: ' ' }))).toBe('arkiv.enhet-mangler');
  });
});
