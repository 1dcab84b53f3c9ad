import { describe, expect, it } from 'vitest';
import { delMeny, MENY, menyplasser, romForSide, synligMeny } from './menyvalg.ts';

describe('the menu', () => {
  it('shows a case handler only what a case handler does', () => {
    const evner = ['kommune:les', 'journalpost:les', 'saksmappe:les'];
    expect(synligMeny((evne) => evner.includes(evne)).map(({ side }) => side)).toEqual([
      'min-post',
      'saker',
      'soek',
      'presedenser',
    ]);
  });

  it('keeps the bottom bar to five places', () => {
    expect(delMeny(MENY).bunn).toHaveLength(4);
    expect(delMeny(MENY).mer).toHaveLength(MENY.length - 4);
    expect(delMeny(MENY.slice(0, 5)).mer).toHaveLength(0);
  });

  it('gathers the pages of the archive in one place, which opens the first of them', () => {
    const plasser = menyplasser(MENY);
    expect(plasser.filter(({ navn }) => navn === 'arkiv')).toHaveLength(1);
    expect(plasser.find(({ navn }) => navn === 'arkiv')?.sider.map(({ side }) => side)).toContain('kassasjon');
    expect(plasser.flatMap(({ sider }) => sider)).toHaveLength(MENY.length);
  });

  it('shows a room with a single page as that page, without a row of links', () => {
    const meny = synligMeny((evne) => evne === 'journalpost:endre');
    expect(menyplasser(meny).map(({ navn }) => navn)).toContain('filer');
    expect(romForSide(meny, 'filer')).toHaveLength(0);
    expect(romForSide(MENY, 'filer').length).toBeGreaterThan(1);
    expect(romForSide(MENY, 'koe')).toHaveLength(0);
  });
});
