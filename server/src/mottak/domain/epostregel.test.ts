import { describe, expect, it } from 'vitest';
import { settesTilSide } from './epostregel.ts';

const vanlig = { kanal: 'epost', automatikk: null, harVedlegg: false, foerste: null } as const;

describe('what a rule sets aside', () => {
  it.each([
    ['an ordinary mail', {}, null],
    ['an absence reply', { automatikk: 'autosvar' }, 'autosvar'],
    ['an absence reply with a letter', { automatikk: 'autosvar', harVedlegg: true }, null],
    ['a report, with what it reports on', { automatikk: 'rapport', harVedlegg: true }, 'rapport'],
    ['our own message come back', { automatikk: 'loekke' }, 'loekke'],
    ['the same mail again', { foerste: { id: 'a', status: 'klar' } }, 'kopi'],
    ['the same mail again, the first one handed over', { foerste: { id: 'a', status: 'overfoert' } }, null],
    ['an absence reply that a person uploaded', { automatikk: 'autosvar', kanal: 'opplasting' }, null],
    ['the same mail from a folder', { foerste: { id: 'a', status: 'klar' }, kanal: 'mappe' }, null],
  ] as const)('%s', (_hva, felt, grunn) => {
    expect(settesTilSide({ ...vanlig, ...felt })).toBe(grunn);
  });
});
