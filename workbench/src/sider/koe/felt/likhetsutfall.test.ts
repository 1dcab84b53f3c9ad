import { expect, it } from 'vitest';
import { likhetsutfall } from './likhetsutfall.ts';

const POST = { id: 'jp', registreringsID: '2026/1-1', tittel: 'Søknad' };

it('is joined to a journalpost of our own archive', () => {
  expect(likhetsutfall({ journalpost: POST, status: 'journalfoert' })).toBe('knytt');
  expect(likhetsutfall({ journalpost: POST, status: 'koblet' })).toBe('knytt');
});

it.each([
  'journalfoert',
  'venter-arkivmaal',
] as const)('is put away when the other was delivered to another archive: %s', (status) => {
  expect(likhetsutfall({ journalpost: null, status })).toBe('leggVekk');
});

it.each([
  'klar',
  'karantene',
  'ikke-arkivert',
  'overfoert',
] as const)('waits for a decision on the other: %s', (status) => {
  expect(likhetsutfall({ journalpost: null, status })).toBe('ingen');
});
