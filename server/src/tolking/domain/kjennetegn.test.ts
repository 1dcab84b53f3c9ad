import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  erGateadresse,
  erOrganisasjon,
  erPersonnavn,
  erPoststed,
  finnFoedselsnumre,
  utenPersonnumre,
} from './kjennetegn.ts';

describe('names', () => {
  it.each([
    'Ola Eksempel',
    'Kari-Anne Prøve',
    'Åse B. Lund',
    'Ole von Prøven',
    'Ánte Ánddesen Sárá',
  ])('%s is a person', (t) => {
    expect(erPersonnavn(t)).toBe(true);
  });
  it.each([
    'Ola',
    'Alstahaug kommune',
    'Søknad om bod',
    'Med Vennlig Hilsen',
    'Storgata 5',
    'Nordfjell Bygg AS',
    'OLA EKSEMPEL',
    'Daglig Leder',
    'ola eksempel',
  ])('%s is not a person', (t) => {
    expect(erPersonnavn(t)).toBe(false);
  });
  it.each([
    'Nordfjell Bygg AS',
    'Statsforvalteren i Nordland',
    'Vefsn kommune',
    'Mosjøen idrettslag',
    'Advokatfirmaet Prøve DA',
  ])('%s is an organisation', (t) => {
    expect(erOrganisasjon(t)).toBe(true);
  });
  it.each([
    'Søknad om barnehage',
    'Vi skriver til kommune',
    'Ola Eksempel',
    'Klage på skole',
    'as',
    'post@firma.no AS',
  ])('%s is no organisation', (t) => {
    expect(erOrganisasjon(t)).toBe(false);
  });
  it('knows addresses', () => {
    expect([erGateadresse('Storgata 5B'), erGateadresse('Postboks 1006'), erPoststed('8805 Sandnessjøen')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([erGateadresse('Ola Eksempel'), erPoststed('2026 kroner'), erPoststed('880 Bodø')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('numbers', () => {
  it('finds identity numbers by the validator it is given', () => {
    const gyldig = (s: string): boolean => s === '01895012345';
    expect(finnFoedselsnumre('f.nr. 018950 12345', gyldig)).toMatchObject([
      { verdi: '01895012345', tekst: '018950 12345' },
    ]);
    expect(finnFoedselsnumre('f.nr. 018950 12346', gyldig)).toEqual([]);
    expect(finnFoedselsnumre('ref 901895012345', gyldig)).toEqual([]);
  });

  it.each([
    ['Søknad for Ola, f.nr. 018950 12345', 'Søknad for Ola'],
    ['Søknad (01895012345) om bod', 'Søknad om bod'],
    ['Klage på faktura, tlf. 900 00 000', 'Klage på faktura'],
    ['Søknad – gnr. 37 bnr. 112', 'Søknad – gnr. 37 bnr. 112'],
    ['Møte 12.03.2026', 'Møte 12.03.2026'],
  ])('%s without numbers of persons is %s', (inn, ut) => {
    expect(utenPersonnumre(inn)).toBe(ut);
  });

  it('leaves no eleven digits that could be an identity number', () => {
    const elleve = fc.stringMatching(/^\d{6}[ .-]?\d{5}$/);
    fc.assert(
      fc.property(fc.string(), elleve, fc.string(), (a, nummer, b) => {
        expect(utenPersonnumre(`${a} ${nummer} ${b}`)).not.toContain(nummer);
      }),
    );
  });
});
