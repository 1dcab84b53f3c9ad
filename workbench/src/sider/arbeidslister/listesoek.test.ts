import { describe, expect, it } from 'vitest';
import { lesListeSoek } from './listesoek.ts';

describe('the address of the work lists', () => {
  it('keeps what fits', () => {
    const soek = { liste: 'forfall', enhet: 'PLAN', dag: '2026-11-20', dager: 30, mine: true, retning: 'synkende' };
    expect(lesListeSoek(soek)).toEqual({ ...soek, mine: 'true' });
  });
  it('leaves out what does not', () => {
    expect(lesListeSoek({ liste: 'alt', dag: 'i går', dager: -1, sorter: 'tittel', type: 'Q', enhet: '' })).toEqual({});
  });
});
