import { expect, test } from 'vitest';
import { pakkefilnavn } from './arkivmelding.ts';

test.each([
  ['Søknad om rammetillatelse.pdf', '002_Søknad om rammetillatelse.pdf'],
  ['Gbnr. 135/255 - søknad om dispensasjon.pdf', '002_Gbnr. 135-255 - søknad om dispensasjon.pdf'],
  ['../../inn\\1833\\brev.pdf', '002_.-.-inn-1833-brev.pdf'],
])('%s stands in the package as %s', (filnavn, navn) => {
  expect(pakkefilnavn(2, filnavn)).toBe(navn);
});
