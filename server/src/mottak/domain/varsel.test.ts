import { describe, expect, it } from 'vitest';
import { sammenlign, type Tilstand } from './varsel.ts';
import { varseltekst } from './varseltekst.ts';

const tilstand = (noekkel: string): Tilstand => ({ slag: 'kanal-feiler', noekkel, detaljer: { kanal: noekkel } });

const RANA = { navn: 'Rana', maalform: 'nb' } as const;

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
    expect(varseltekst(tilstand('Post'), 'startet', RANA).emne).toBe('Varsel: Rana – kanal virker ikke');
    expect(varseltekst(tilstand('Post'), 'over', RANA)).toMatchObject({
      emne: 'Over nå: Rana – kanal virker ikke',
      tekst: expect.stringContaining('Kanalen «Post» virker igjen.'),
    });
  });

  it('is told in nynorsk where that is what the municipality writes', () => {
    const kommune = { navn: 'Bindal', maalform: 'nn' } as const;
    const post = { slag: 'post-liggende', noekkel: 'alle', detaljer: { antall: 3 } } as const;
    expect(varseltekst(post, 'startet', kommune)).toEqual({
      emne: 'Varsel: Bindal – post utan oppgåve',
      tekst:
        '3 forsending(ar) er eldre enn to dagar og har inga oppgåve.\n\nSjå «Oppsett», fana «Kanalar», i dokumentsenteret.\n',
    });
    expect(varseltekst(tilstand('Post'), 'over', kommune).emne).toBe('Over no: Bindal – kanal verkar ikkje');
  });

  it('says when and why as people do, in Norwegian time, and never as a machine writes', () => {
    const detaljer = { kanal: 'Post', siden: '2026-11-22T23:05:00.000Z', feil: 'innlogging-avvist' };
    const nn = { navn: 'Bindal', maalform: 'nn' } as const;
    expect(varseltekst({ ...tilstand('Post'), detaljer }, 'startet', RANA).tekst).toContain(
      'har ikke virket siden 23. november 2026 kl. 00.05. Grunn: innloggingen ble avvist.',
    );
    expect(varseltekst({ ...tilstand('Post'), detaljer }, 'startet', nn).tekst).toContain(
      'Grunn: innlogginga vart avvist.',
    );
    const utloeper = { slag: 'utloeper', noekkel: 'a', detaljer: { kanal: 'Post', dato: '2026-12-01' } } as const;
    expect(varseltekst(utloeper, 'startet', RANA).tekst).toContain('går ut 1. desember 2026.');
  });
});
