import { describe, expect, it } from 'vitest';
import { adresselinjer, lesAdresse } from './adresse.ts';
import { filnavnForUtsending } from './filnavn.ts';

describe('an address', () => {
  it.each([
    ['Testveien 1, 8610 Mo i Rana', ['Testveien 1', '8610 Mo i Rana']],
    ['Testveien 1\n8610 MO I RANA\nNorge', ['Testveien 1', '8610 MO I RANA']],
    ['Testveien 1 8610 Mo i Rana', ['Testveien 1', '8610 Mo i Rana']],
    ['Postboks 1234 8601 Mo', ['Postboks 1234', '8601 Mo']],
    [
      'c/o Ola Testesen; Aarborteveien 2 B; NO-8690 Aarborte',
      ['c/o Ola Testesen', 'Aarborteveien 2 B', '8690 Aarborte'],
    ],
    ['Gïeletjahke 3,  8690   Aarborte / Hattfjelldal', ['Gïeletjahke 3', '8690 Aarborte / Hattfjelldal']],
  ])('%j', (tekst, linjer) => {
    expect(adresselinjer(lesAdresse(tekst) ?? { linjer: [], postnummer: '', poststed: '' })).toEqual(linjer);
  });

  it.each([
    [null],
    [''],
    ['Testveien 1'],
    ['8610 Mo i Rana'],
    ['Testveien 1, Mo i Rana'],
    ['Testveien 1, 861 Mo'],
    ['Storgatan 1, 111 22 Stockholm, Sverige'],
    ['a,b,c,d, 8610 Mo'],
    ['Testveien 1, 0000 Ukjent'],
    ['Testveien 1, 8610'],
  ])('%j is not whole', (tekst) => {
    expect(lesAdresse(tekst)).toBeNull();
  });
});

describe('file names', () => {
  it('hold nothing the service refuses, are never alike, and never too long', () => {
    const navn = filnavnForUtsending([
      'Svar: ja/nei?',
      'SVAR ja nei',
      '',
      '***',
      'x'.repeat(400),
      'x'.repeat(400),
      ' .. ',
    ]);
    expect(navn.slice(0, 4)).toEqual(['Svar ja nei.pdf', 'SVAR ja nei (2).pdf', 'Dokument 3.pdf', 'Dokument 4.pdf']);
    expect(new Set(navn.map((n) => n.toLowerCase())).size).toBe(navn.length);
    for (const ett of navn) {
      expect(ett.length).toBeLessThanOrEqual(226);
      expect(ett).not.toMatch(/[*:"\\/<>|?]/);
    }
  });
});
