import { expect, it } from 'vitest';
import { type Delingsside, foreslaaDeling } from './foreslaaDeling.ts';

const EGEN = '964983380';
const side = (nr: number, felt: Partial<Delingsside> = {}): Delingsside => ({
  nr,
  tekst: 'Brevet handler om veien',
  blank: false,
  skannet: true,
  skilleark: null,
  ...felt,
});
const ark = (nr: number, saksnummer: string | null = null, arkivskaper = EGEN) =>
  side(nr, { tekst: '', skilleark: { kilde: 'qr', arkivskaper, saksnummer } });

it('begins a letter after each separator sheet, for the case the sheet names', () => {
  const svar = foreslaaDeling([ark(1), side(2), side(3), ark(4, '2026/12'), side(5)], EGEN);
  expect(svar.deler.map(({ sider, saksnummer }) => [sider, saksnummer])).toEqual([
    [[2, 3], null],
    [[5], '2026/12'],
  ]);
  expect(svar.utelatt).toEqual([
    { side: 1, grunn: 'skilleark' },
    { side: 4, grunn: 'skilleark' },
  ]);
  expect(svar.deler[1]?.grunnlag).toEqual([{ regel: 'skilleark', side: 4, tekst: '2026/12' }]);
});

it('never uses a case number from another municipality’s sheet', () => {
  expect(foreslaaDeling([ark(1, '2026/12', '872418032'), side(2)], EGEN).deler).toMatchObject([
    { sider: [2], saksnummer: null },
  ]);
});

it('proposes blank pages away, also the back of a sheet, and keeps two sheets in a row as one cut', () => {
  const svar = foreslaaDeling([ark(1), side(2, { blank: true }), ark(3), side(4), side(5, { blank: true })], EGEN);
  expect(svar.deler.map(({ sider }) => sider)).toEqual([[4]]);
  expect(svar.utelatt.map((ute) => ute.grunn)).toEqual(['skilleark', 'blank', 'skilleark', 'blank']);
});

it('keeps the page when the mark stands on the letter itself', () => {
  const tekst = 'ord '.repeat(80);
  const merket = side(2, { tekst, skilleark: { kilde: 'patch-t', arkivskaper: null, saksnummer: null } });
  expect(foreslaaDeling([side(1), merket, side(3)], EGEN).deler.map(({ sider }) => sider)).toEqual([[1], [2, 3]]);
});

it('has nothing to say of a batch without pages', () => {
  expect(foreslaaDeling([], EGEN)).toEqual({ deler: [], utelatt: [] });
});
