import { describe, expect, it } from 'vitest';
import { endringer, type Rettbart } from './endringer.ts';

const post: Rettbart = {
  tittel: 'Søknad',
  offentligTittel: null,
  dokumentetsDato: '2026-11-20',
  forfallsdato: '2026-12-20',
  administrativEnhet: 'PBY',
  saksbehandler: null,
  tilgangskode: null,
  hjemmel: null,
  partsslag: ['ukjent'],
};

describe('correcting a journalpost', () => {
  it('sends only what was changed', () => {
    expect(endringer(post, { ...post, tittel: 'Klage', tilgangskode: 'UO' })).toEqual({
      tittel: 'Klage',
      tilgangskode: 'UO',
    });
  });
  it('sends what the parties are, all of them, when one was changed', () => {
    expect(endringer(post, { ...post, partsslag: ['organisasjon'] })).toEqual({ partsslag: ['organisasjon'] });
  });
  it('sends nothing when nothing was', () => {
    expect(endringer(post, { ...post })).toEqual({});
  });
  it('sends a frist that was moved', () => {
    expect(endringer(post, { ...post, forfallsdato: '2027-01-15' })).toEqual({ forfallsdato: '2027-01-15' });
  });
  it('can empty a field', () => {
    expect(endringer(post, { ...post, dokumentetsDato: null })).toEqual({ dokumentetsDato: null });
  });
});
