import { describe, expect, it } from 'vitest';
import { lesAnsvar } from './ansvar.ts';

describe('the classes that a unit takes', () => {
  it('are read however they are written', () => {
    expect(lesAnsvar(' l42, L3;  k5\nL42 ')).toEqual(['L42', 'L3', 'K5']);
    expect(lesAnsvar('')).toEqual([]);
  });
});
