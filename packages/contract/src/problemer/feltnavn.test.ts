import {
  ARKIV,
  ARKIVDEL,
  type Elementtype,
  ENDRING,
  JOURNALHODE,
  KLASSE,
  KLASSIFIKASJONSSYSTEM,
  LOEPENDE_JOURNALREGISTRERING,
  MAPPETYPER,
  OFFENTLIG_JOURNALREGISTRERING,
  REGISTRERINGSTYPER,
} from '@dokumentsenter/noark';
import { describe, expect, it } from 'vitest';
import { FELTNAVN, feltnavn } from './feltnavn.ts';

function alleFelt({ felt }: Elementtype): string[] {
  return felt.flatMap((en) =>
    en.slag === 'barn' ? [] : en.slag === 'element' ? [en.navn, ...alleFelt(en.type)] : [en.navn],
  );
}

describe('what a field is called', () => {
  it('every field of the schema has a name for people', () => {
    const typer = [
      ...[ARKIV, ARKIVDEL, KLASSIFIKASJONSSYSTEM, KLASSE, ENDRING, JOURNALHODE],
      ...[LOEPENDE_JOURNALREGISTRERING, OFFENTLIG_JOURNALREGISTRERING],
      ...Object.values(MAPPETYPER),
      ...Object.values(REGISTRERINGSTYPER),
    ];
    expect([...new Set(typer.flatMap(alleFelt))].filter((navn) => FELTNAVN[navn] === undefined)).toEqual([]);
  });

  it('several are named one by one, and what is not ours is left alone', () => {
    expect(feltnavn('tittel, offentligTittel', 'nn')).toBe('Tittel, Offentleg tittel');
    expect(feltnavn('kolonne 3', 'nb')).toBe('kolonne 3');
  });
});
