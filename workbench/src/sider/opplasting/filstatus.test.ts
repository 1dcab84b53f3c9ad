import { describe, expect, it } from 'vitest';
import { type Fil, framdrift } from './filstatus.ts';

const fil = (tilstand: Fil['tilstand'], sendt: number): Fil => ({
  id: 1,
  navn: 'a.pdf',
  stoerrelse: 100,
  arkivskaper: '1',
  tilstand,
  sendt,
  feil: null,
});

describe('the progress of an upload', () => {
  it('counts bytes, and what failed as done with', () => {
    const svar = framdrift([fil('mottatt', 100), fil('feilet', 20), fil('sender', 50), fil('venter', 0)], 5000);
    expect(svar).toMatchObject({ antall: 4, ferdige: 2, andel: 0.625 });
    expect(svar.msIgjen).toBe(3000);
  });

  it('does not guess before there is anything to guess from, nor at the end', () => {
    expect(framdrift([fil('venter', 0)], 10).msIgjen).toBeNull();
    expect(framdrift([fil('duplikat', 100)], 10).msIgjen).toBeNull();
    expect(framdrift([], 0).andel).toBe(0);
  });

  it('survives files of zero bytes', () => {
    expect(framdrift([{ ...fil('mottatt', 0), stoerrelse: 0 }], 10).andel).toBe(1);
  });
});
