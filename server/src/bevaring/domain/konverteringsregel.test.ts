import { describe, expect, test } from 'vitest';
import { finnKandidater, finnRegelendringer, type Postgrunnlag, STANDARDREGEL } from './konverteringsregel.ts';

const fil = (variantformat: string, versjonsnummer = 1) => ({
  variantformat,
  versjonsnummer,
  format: 'docx',
  sjekksum: `${variantformat}${versjonsnummer}`,
});
const post = (
  objekter: ReturnType<typeof fil>[],
  endret: Partial<Postgrunnlag> = {},
  dokumentstatus = 'F',
): Postgrunnlag => ({
  journalstatus: 'J',
  dokumenter: [{ id: 'd', dokumentstatus, objekter }],
  ...endret,
});
const arkivert = { ...STANDARDREGEL, konverterVed: 'arkivert' as const };

describe('hvilke dokumenter som konverteres (krav 2.7.10–12)', () => {
  test('et ferdigstilt dokument uten arkivformat, fra nyeste versjon', () => {
    expect(finnKandidater(STANDARDREGEL, post([fil('P', 1), fil('A', 1), fil('P', 2)]))).toEqual([
      { dokument: 'd', fra: fil('P', 2) },
    ]);
  });
  test('ikke et som har arkivformat, er under arbeid, er på papir eller utgått', () => {
    expect(finnKandidater(STANDARDREGEL, post([fil('P'), fil('A')]))).toEqual([]);
    expect(finnKandidater(STANDARDREGEL, post([fil('P')], {}, 'B'))).toEqual([]);
    expect(finnKandidater(STANDARDREGEL, post([]))).toEqual([]);
    expect(finnKandidater(STANDARDREGEL, post([fil('P')], { journalstatus: 'U' }))).toEqual([]);
  });
  test('først ved arkivering når kommunen vil det', () => {
    expect(finnKandidater(arkivert, post([fil('P')]))).toEqual([]);
    expect(finnKandidater(arkivert, post([fil('P')], { journalstatus: 'A' }))).toHaveLength(1);
  });
  test('en sladdet variant er ikke arkivformat og ingen kilde', () => {
    expect(finnKandidater(STANDARDREGEL, post([fil('O')]))).toEqual([]);
    expect(finnKandidater(STANDARDREGEL, post([fil('P'), fil('O')]))).toHaveLength(1);
  });
});

test('historikken sier hva som ble endret, felt for felt', () => {
  expect(finnRegelendringer(STANDARDREGEL, STANDARDREGEL)).toEqual([]);
  expect(finnRegelendringer(STANDARDREGEL, { ...STANDARDREGEL, pdf: 'behold', godtas: ['xml', 'wav'] })).toEqual([
    { felt: 'pdf', fra: 'bygg-om', til: 'behold' },
    { felt: 'godtas', fra: '', til: 'xml,wav' },
  ]);
});
