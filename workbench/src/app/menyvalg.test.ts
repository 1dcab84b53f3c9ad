import { describe, expect, it } from 'vitest';
import { delMeny, MENY, synligMeny } from './menyvalg.ts';

describe('the menu', () => {
  it('shows a case handler only what a case handler does', () => {
    const evner = ['kommune:les', 'journalpost:les', 'saksmappe:les'];
    expect(synligMeny((evne) => evner.includes(evne)).map(({ side }) => side)).toEqual(['min-post', 'saker', 'soek']);
  });

  it('keeps the bottom bar to five places', () => {
    expect(delMeny(MENY).bunn).toHaveLength(4);
    expect(delMeny(MENY).mer).toHaveLength(MENY.length - 4);
    expect(delMeny(MENY.slice(0, 5)).mer).toHaveLength(0);
  });
});
