import { expect, test } from 'vitest';
import { RANA } from '../rana.ts';
import { SAKSTYPER } from './sakstyper.ts';

const tilMennesker = SAKSTYPER.flatMap(({ saker }) => saker).filter(({ part }) => part.startsWith('#'));

test.each(
  SAKSTYPER,
)('$tittel: unit, class and code are those of the municipality, and somebody there is cleared for it', (type) => {
  expect(RANA.enheter.map(({ kode }) => kode)).toContain(type.enhet);
  expect(RANA.klasser.map(({ kode }) => kode)).toContain(type.klasse);
  const iEnheten = RANA.brukere.find(({ enhet }) => enhet === type.enhet);
  expect(iEnheten).toBeDefined();
  if (type.tilgangskode !== undefined) expect(RANA.tilgangskoder.map(({ kode }) => kode)).toContain(type.tilgangskode);
});

test('a shielded kind of case has a public title that names nobody', () => {
  for (const { tittel, tilgangskode, offentligTittel } of SAKSTYPER) {
    expect(tittel).toContain('@');
    if (tilgangskode !== undefined) expect(offentligTittel).not.toContain('@');
    expect(tilgangskode === undefined).toBe(offentligTittel === undefined);
  }
});

test('a private person stands in the title of a case only where the title is shielded', () => {
  expect(tilMennesker.length).toBeGreaterThan(20);
  for (const { tilgangskode, saker } of SAKSTYPER) {
    if (tilgangskode !== undefined) continue;
    for (const { om, part } of saker) if (part.startsWith('#')) expect(om).not.toContain(part.slice(1));
  }
});

test('there is enough of it, and every letter is answered after it came', () => {
  expect(SAKSTYPER.flatMap(({ saker }) => saker).length).toBeGreaterThanOrEqual(50);
  for (const { poster } of SAKSTYPER) {
    expect(poster.at(-1)?.type).not.toBe('I');
    const dager = poster.map(({ dag }) => dag);
    expect([...dager].sort((a, b) => a - b)).toEqual(dager);
  }
});
