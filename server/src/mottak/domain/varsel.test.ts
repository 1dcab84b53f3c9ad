import { describe, expect, it } from 'vitest';
import { sammenlign, type Tilstand, varseltekst } from './varsel.ts';

const tilstand = (noekkel: string): Tilstand => ({ slag: 'kanal-feiler', noekkel, detaljer: { kanal: noekkel } });

describe('what is told', () => {
  it('is what has begun and what is over, never what goes on', () => {
    const a = { id: '1', ...tilstand('a') };
    const b = { id: '2', ...tilstand('b') };
    expect(sammenlign([a, b], [tilstand('b'), tilstand('c')])).toEqual({ nye: [tilstand('c')], over: [a] });
    expect(sammenlign([], [])).toEqual({ nye: [], over: [] });
    // The same channel may fail and expire: two matters.
    expect(sammenlign([a], [tilstand('a'), { ...tilstand('a'), slag: 'utloeper' }]).nye).toHaveLength(1);
  });

  it('says in the subject whether it began or is over', () => {
    expect(varseltekst(tilstand('Post'), 'startet', 'Rana').emne).toBe('Varsel: Rana – kanal virker ikke');
    expect(varseltekst(tilstand('Post'), 'over', 'Rana')).toMatchObject({
      emne: 'Over nå: Rana – kanal virker ikke',
      tekst: expect.stringContaining('Kanalen «Post» virker igjen.'),
    });
  });
});
