import { expect, test } from 'vitest';
import { paaNorsk } from './norsk.ts';

test.each([
  [
    "Element 'x': This element is not expected. Expected is ( systemID ).",
    '<x> står på feil plass: her skulle det stått <systemID>',
  ],
  [
    "Element 'x': This element is not expected. Expected is one of ( a, b ).",
    '<x> står på feil plass: her kunne det stått <a>, <b>',
  ],
  ["Element 'x': This element is not expected.", '<x> hører ikke hjemme her'],
  ["Element 'arkiv': Missing child element(s). Expected is ( arkivdel ).", '<arkiv> mangler <arkivdel>'],
  ["Element 'tittel': [facet 'minLength'] The value has a length of '0'; …", '<tittel> er tomt'],
  [
    "Element 'journaldato': 'i går' is not a valid value of the atomic type 'xs:date'.",
    '<journaldato> har verdien «i går», som ikke er en dato (ÅÅÅÅ-MM-DD)',
  ],
  [
    "Element 'systemID': [facet 'pattern'] The value '7' is not accepted by the pattern '[a-f]{8}'.",
    '<systemID> har verdien «7», som ikke har riktig form',
  ],
  ["Element 'mets': The attribute 'PROFILE' is required but missing.", '<mets> mangler egenskapen PROFILE'],
  ["Element 'mets', attribute 'X': The attribute 'X' is not allowed.", '<mets> har egenskapen X, som ikke er lov'],
  ['something else', 'something else'],
])('%s', (melding, norsk) => expect(paaNorsk(melding)).toBe(norsk));
