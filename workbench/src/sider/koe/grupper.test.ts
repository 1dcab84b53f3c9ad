import type { Oppgave } from '@dokumentsenter/contract';
import { describe, expect, it } from 'vitest';
import { deNeste, etterAtBorte, grupper, iRekkefoelge, nabo } from './grupper.ts';

const oppgave = (id: string, avsender = 'A', skjult = false) => ({ id, avsender, skjult }) as Oppgave;
const koe = [oppgave('1', 'A'), oppgave('2', 'B'), oppgave('3', 'A', true), oppgave('4', 'C')];

describe('the queue', () => {
  it('keeps its order when not grouped', () => {
    expect(iRekkefoelge(grupper(koe, 'ingen', () => '')).map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  });

  it('gathers groups where their first letter stood, with a count', () => {
    const rader = grupper(koe, 'avsender', ({ avsender }) => avsender);
    expect(rader[0]).toMatchObject({ slag: 'gruppe', tekst: 'A', antall: 2 });
    expect(iRekkefoelge(rader).map(({ id }) => id)).toEqual(['1', '3', '2', '4']);
  });

  it('goes on after a letter that left, and back when it was the last', () => {
    expect(etterAtBorte(koe, '2')?.id).toBe('3');
    expect(etterAtBorte(koe, '4')?.id).toBe('3');
    expect(etterAtBorte([oppgave('1')], '1')).toBeNull();
  });

  it('stops at its ends and begins at the top', () => {
    expect(nabo(koe, '1', -1)).toBeNull();
    expect(nabo(koe, '4', 1)).toBeNull();
    expect(nabo(koe, null, 1)?.id).toBe('1');
    expect(nabo([], null, 1)).toBeNull();
  });

  it('fetches ahead only what the person may see', () => {
    expect(deNeste(koe, '1', 3).map(({ id }) => id)).toEqual(['2', '4']);
    expect(deNeste(koe, null, 2).map(({ id }) => id)).toEqual(['1', '2']);
  });
});
