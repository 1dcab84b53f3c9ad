import { describe, expect, it } from 'vitest';
import { finnMaalform } from './maalform.ts';

describe('finnMaalform', () => {
  it.each([
    ['Jeg har ikke fått svar fra dere og lurer på hva som skjer.', 'nb'],
    ['Eg har ikkje fått svar frå dykk og lurer på kva som skjer.', 'nn'],
    [
      'Vi søkjer om løyve til å byggje, og eg ber om at de ser på saka. Me kjem heim seinare, og det er ikkje noko anna.',
      'nn',
    ],
    ['Dear Sir, I write to ask about a permit in your town.', 'ukjent'],
    ['Se vedlegg', 'ukjent'],
    ['', 'ukjent'],
  ])('%s', (tekst, form) => {
    expect(finnMaalform(tekst)).toBe(form);
  });
});
