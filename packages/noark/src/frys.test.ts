import { describe, expect, it } from 'vitest';
import {
  frystAvKrav,
  type Journalpostfelt,
  type Journalposttype,
  type Journalstatus,
  sakfeltFrystAvKrav,
} from './index.ts';

const frosne = (journalposttype: Journalposttype, journalstatus: Journalstatus, felt: Journalpostfelt[]) =>
  felt.map((f) => frystAvKrav({ journalposttype, journalstatus }, f));

describe('frozen fields', () => {
  it('3.2.22: incoming journalført freezes løpenummer and mottattDato, nothing else', () => {
    expect(frosne('I', 'J', ['loepenummer', 'mottattDato'])).toEqual(['3.2.22', '3.2.22']);
    expect(frosne('I', 'J', ['tittel', 'dokumentetsDato', 'korrespondansepart', 'saksbehandler'])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('3.2.23: incoming arkivert freezes type, dates and parties too', () => {
    expect(
      frosne('I', 'A', ['mottattDato', 'journalposttype', 'journaldato', 'dokumentetsDato', 'korrespondansepart']),
    ).toEqual(Array(5).fill('3.2.23'));
  });

  it.each(['E', 'J', 'A'] as const)('3.2.24: own-produced in %s freezes what was sent', (status) => {
    expect(
      frosne('U', status, [
        'journalposttype',
        'dokumentetsDato',
        'sendtDato',
        'saksbehandler',
        'administrativEnhet',
        'tittel',
        'korrespondansepart',
      ]),
    ).toEqual(Array(7).fill('3.2.24'));
    expect(frosne('U', status, ['offentligTittel', 'tilgangsrestriksjon'])).toEqual([null, null]);
  });

  it('3.2.14: arkivert freezes tittel, dokumentmedium and arkivdel', () => {
    expect(frosne('I', 'A', ['tittel', 'dokumentmedium', 'referanseArkivdel'])).toEqual(Array(3).fill('3.2.14'));
    expect(frosne('I', 'A', ['offentligTittel', 'tilgangsrestriksjon'])).toEqual([null, null]);
  });

  it.each(['M', 'S'] as const)('3.2.25: in %s everything is open but the number', (status) => {
    expect(frosne('I', status, ['tittel', 'mottattDato', 'korrespondansepart'])).toEqual([null, null, null]);
    expect(frosne('I', status, ['loepenummer'])).toEqual(['1.4']);
  });

  it('3.2.2 and 3.2.10: a closed case freezes its fields; the mappeID always', () => {
    expect(sakfeltFrystAvKrav('A', 'tittel')).toBe('3.2.2');
    expect(sakfeltFrystAvKrav('A', 'saksansvarlig')).toBe('3.2.10');
    expect(sakfeltFrystAvKrav('A', 'tilgangsrestriksjon')).toBeNull();
    expect(sakfeltFrystAvKrav('B', 'tittel')).toBeNull();
    expect(sakfeltFrystAvKrav('B', 'mappeID')).toBe('1.4');
  });
});
