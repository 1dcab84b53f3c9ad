import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import {
  type NyPart,
  type NyPresedens,
  vurderKryssreferanse,
  vurderMerknad,
  vurderPart,
  vurderPresedens,
  vurderPresedensstatus,
} from './tilheng.ts';

describe('vurderMerknad', () => {
  it('2.8.6: a text, and a type of the list or none', () => {
    expect(verdi(vurderMerknad(' Ringt og avklart ', 'MS', ['MS']))).toEqual({
      merknadstekst: 'Ringt og avklart',
      merknadstype: 'MS',
    });
    expect(verdi(vurderMerknad('Notert', null, []))).toEqual({ merknadstekst: 'Notert', merknadstype: null });
  });
  it('2.8.6: refused when empty, of another type, or with a fødselsnummer', () => {
    expect(kode(vurderMerknad(' ', null, []))).toBe('arkiv.tekst-mangler');
    expect(kode(vurderMerknad('Notert', 'ZZ', ['MS']))).toBe('arkiv.kode-ugyldig');
    expect(kode(vurderMerknad('Gjelder 01810198709', null, []))).toBe('arkiv.foedselsnummer-i-tittel');
  });
});

describe('vurderKryssreferanse', () => {
  const ingen = { tilKlasse: null, tilMappe: null, tilRegistrering: null };
  it('to exactly one klasse, mappe or registrering', () => {
    for (const til of [
      { ...ingen, tilKlasse: 'k' },
      { ...ingen, tilMappe: 'm' },
      { ...ingen, tilRegistrering: 'r' },
    ]) {
      expect(verdi(vurderKryssreferanse('fra', til))).toEqual(til);
    }
  });
  it('not to none, to two, or to itself', () => {
    expect(kode(vurderKryssreferanse('fra', ingen))).toBe('arkiv.kryssreferanse-ugyldig');
    expect(kode(vurderKryssreferanse('fra', { ...ingen, tilMappe: 'm', tilKlasse: 'k' }))).toBe(
      'arkiv.kryssreferanse-ugyldig',
    );
    expect(kode(vurderKryssreferanse('fra', { ...ingen, tilMappe: 'fra' }))).toBe('arkiv.kryssreferanse-ugyldig');
  });
});

describe('vurderPart', () => {
  const part = (endret: Partial<NyPart> = {}): NyPart => ({
    navn: ' Kari Testesen ',
    rolle: 'SOEK',
    orgnr: null,
    skjermet: false,
    postadresse: null,
    postnummer: null,
    poststed: null,
    epost: null,
    telefon: null,
    kontaktperson: null,
    ...endret,
  });
  it('2.8.9: a name and a role of the list', () => {
    expect(verdi(vurderPart(part(), ['SOEK'], null)).navn).toBe('Kari Testesen');
    expect(verdi(vurderPart(part({ orgnr: '964983380' }), ['SOEK'], null)).orgnr).toBe('964983380');
  });
  it('2.8.9: refused without a name, with another role, a wrong number or a fødselsnummer in the name', () => {
    expect(kode(vurderPart(part({ navn: ' ' }), ['SOEK'], null))).toBe('arkiv.tekst-mangler');
    expect(kode(vurderPart(part({ rolle: 'X' }), ['SOEK'], null))).toBe('arkiv.kode-ugyldig');
    expect(kode(vurderPart(part({ orgnr: '964983381' }), ['SOEK'], null))).toBe('arkiv.orgnr-ugyldig');
    expect(kode(vurderPart(part({ navn: 'Kari 01810198709' }), ['SOEK'], null))).toBe('arkiv.foedselsnummer-i-tittel');
  });
  it('5.2.20: a name is hidden by an access code, never without', () => {
    expect(kode(vurderPart(part({ skjermet: true }), ['SOEK'], null))).toBe('arkiv.skjerming-uten-tilgangskode');
    expect(vurderPart(part({ skjermet: true }), ['SOEK'], '13').ok).toBe(true);
  });
});

describe('presedens', () => {
  const en = (endret: Partial<NyPresedens> = {}): NyPresedens => ({
    presedensDato: '2026-11-20',
    tittel: ' Garasje nær nabogrense ',
    beskrivelse: null,
    hjemmel: 'Pbl. § 29-4',
    rettskildefaktor: 'Forvaltningspraksis',
    ...endret,
  });
  it('has a title, a date and a source of law', () => {
    expect(verdi(vurderPresedens(en(), '2026-11-20')).tittel).toBe('Garasje nær nabogrense');
  });
  it('is refused without them, in the future, or with a fødselsnummer', () => {
    expect(kode(vurderPresedens(en({ tittel: '' }), '2026-11-22'))).toBe('arkiv.tittel-mangler');
    expect(kode(vurderPresedens(en({ rettskildefaktor: ' ' }), '2026-11-22'))).toBe('arkiv.tekst-mangler');
    expect(kode(vurderPresedens(en({ presedensDato: '2026-11-23' }), '2026-11-22'))).toBe('arkiv.dato-ugyldig');
    expect(kode(vurderPresedens(en({ presedensDato: 'i går' }), '2026-11-22'))).toBe('arkiv.dato-ugyldig');
    expect(kode(vurderPresedens(en({ beskrivelse: 'Om 01810198709' }), '2026-11-22'))).toBe(
      'arkiv.foedselsnummer-i-tittel',
    );
  });
  it('2.8.17: it is Gjeldende or Foreldet, and once Foreldet it stays so', () => {
    expect(vurderPresedensstatus('G', 'F').ok).toBe(true);
    for (const [fra, til] of [
      ['F', 'G'],
      ['F', 'F'],
      ['G', 'G'],
    ] as const) {
      expect(kode(vurderPresedensstatus(fra, til))).toBe('arkiv.presedens-foreldet');
    }
  });
});
