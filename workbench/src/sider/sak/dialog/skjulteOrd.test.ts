import { expect, it } from 'vitest';
import { forhaandsvis, ordI } from './skjulteOrd.ts';

it('offers each word of a title once', () => {
  expect(ordI('Søknad fra Åse-Marie om gnr. 23/145, Søknad')).toEqual([
    'Søknad',
    'fra',
    'Åse-Marie',
    'om',
    'gnr',
    '23/145',
  ]);
});

it('shows what others will see', () => {
  expect(forhaandsvis('Melding om Ole Vik, Olea', ['Ole', 'Vik'])).toBe('Melding om ***** *****, Olea');
  expect(forhaandsvis('Melding\nom Ole', [])).toBe('Melding');
});
