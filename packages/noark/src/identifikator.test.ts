import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  erDato,
  erFoedselsnummer,
  erKontonummer,
  erOrganisasjonsnummer,
  erSjekksum,
  erSystemId,
  finnTall,
  formaterGnrbnr,
  formaterJournalnummer,
  formaterMappeId,
  formaterRegistreringsId,
  inneholderFoedselsnummer,
  lesGnrbnr,
  lesJournalnummer,
  lesMappeId,
  lesRegistreringsId,
} from './index.ts';

const aar = fc.integer({ min: 1900, max: 2100 });
const nummer = fc.integer({ min: 1, max: 99_999 });
/** Synthetic: month + 80. */
const FNR = '01810198709';

describe('identifiers (noark.md 1.4)', () => {
  it('M003, M004 and the løpenummer are read back as they were written', () => {
    fc.assert(
      fc.property(aar, nummer, nummer, (a, n, p) => {
        const mappe = { saksaar: a, sakssekvensnummer: n };
        expect(lesMappeId(formaterMappeId(mappe))).toEqual(mappe);
        const registrering = { ...mappe, journalpostnummer: p };
        expect(lesRegistreringsId(formaterRegistreringsId(registrering))).toEqual(registrering);
        const journal = { journalaar: a, journalsekvensnummer: n };
        expect(lesJournalnummer(formaterJournalnummer(journal))).toEqual(journal);
      }),
    );
  });

  it('writes them the way people do', () => {
    expect(formaterRegistreringsId({ saksaar: 2026, sakssekvensnummer: 123, journalpostnummer: 4 })).toBe('2026/123-4');
    expect(formaterJournalnummer({ journalaar: 2026, journalsekvensnummer: 57 })).toBe('57/2026');
    expect(lesMappeId(' 2026/000123 ')).toEqual({ saksaar: 2026, sakssekvensnummer: 123 });
  });

  it.each([
    '',
    '2026',
    '2026/',
    '2026/0',
    '26/1',
    '2026/1-2',
    '2026/1234567',
    'sak 2026/1',
  ])('«%s» is no mappeID', (tekst) => {
    expect(lesMappeId(tekst)).toBeNull();
  });

  it('refuses to write a number that no counter gives', () => {
    expect(() => formaterMappeId({ saksaar: 2026, sakssekvensnummer: 0 })).toThrow();
    expect(() => formaterMappeId({ saksaar: 26, sakssekvensnummer: 1 })).toThrow();
  });

  it.each([
    ['23/145', '23/145'],
    ['gnr. 23 bnr. 145', '23/145'],
    ['Gnr 23, bnr 145', '23/145'],
    ['gårdsnr. 23 bruksnr. 145', '23/145'],
    ['23/145/0/2', '23/145/0/2'],
    ['23/145/7', '23/145/7'],
  ])('2.4.3: «%s» is property %s', (tekst, ventet) => {
    const lest = lesGnrbnr(tekst);
    expect(lest === null ? null : formaterGnrbnr(lest)).toBe(ventet);
  });

  it.each(['', '23', '0/1', 'Bråtenveien 4', '23-145'])('«%s» is no property', (tekst) => {
    expect(lesGnrbnr(tekst)).toBeNull();
  });
});

describe('validators', () => {
  it('2.2.2: systemID is a UUID', () => {
    expect(erSystemId('7f1a0e0c-3c1f-4d7e-9a55-0d1c6a3b9e11')).toBe(true);
    expect(erSystemId('7f1a0e0c3c1f4d7e9a550d1c6a3b9e11')).toBe(false);
  });

  it('dates exist', () => {
    expect(['2026-02-28', '2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', ''].map(erDato)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('SHA-256 is lower-case hexadecimal', () => {
    expect([erSjekksum('a'.repeat(64)), erSjekksum('A'.repeat(64)), erSjekksum('a'.repeat(63))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('organisasjonsnummer: mod 11, real and synthetic series', () => {
    expect(['872418032', '964983380', '872418033', '87241803'].map(erOrganisasjonsnummer)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('fødselsnummer: any wrong digit is noticed', () => {
    expect(erFoedselsnummer(FNR)).toBe(true);
    expect(erFoedselsnummer('01010112345')).toBe(false);
    expect(erFoedselsnummer('99810198709')).toBe(false);
  });

  it('an account number is not a fødselsnummer, though its digits look like a date', () => {
    expect(erKontonummer('01010100107')).toBe(true);
    expect(erFoedselsnummer('01010100107')).toBe(false);
    expect(erKontonummer('01010100108')).toBe(false);
    expect(finnTall('Konto 01010100107').map(({ slag }) => slag)).toEqual(['kontonummer']);
    expect(finnTall(`Konto ${FNR}`).map(({ slag }) => slag)).toEqual(['foedselsnummer']);
    expect(finnTall('Ordre 99999999999').map(({ slag }) => slag)).toEqual(['nummer']);
  });

  it('5.2.36: a fødselsnummer in a text is found however it is written, and other numbers are left alone', () => {
    const skrivemaater = [
      FNR,
      '018101 98709',
      '018101-98709',
      '01.81.01 98709',
      `Gjelder ${FNR}, søknad`,
      `skann1${FNR}`,
    ];
    for (const tekst of skrivemaater) expect(inneholderFoedselsnummer(tekst), tekst).toBe(true);
    const andre = [
      'Faktura 1234567890123',
      'Konto 0101.01.00107',
      'Tlf 22 22 22 22',
      'Sak 2026/123-4',
      '',
      'gnr 23 bnr 145',
    ];
    for (const tekst of andre) expect(inneholderFoedselsnummer(tekst), tekst).toBe(false);
  });
});
