import { expect, test } from 'vitest';
import { snittkonfidens, tilTekst } from './motor.ts';
import { lesTsv, tilPgm } from './tsv.ts';

const RAD = (blokk: number, avsnitt: number, linje: number, ord: number, konf: string, tekst: string): string =>
  ['5', '1', blokk, avsnitt, linje, ord, 10 * ord, 20 * linje, 8, 12, konf, tekst].join('\t');

const TSV = [
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
  ['1', '1', '0', '0', '0', '0', '0', '0', '100', '100', '-1', ''].join('\t'),
  RAD(1, 1, 1, 1, '96.5', 'Brønnøy'),
  RAD(1, 1, 1, 2, '90', 'kommune'),
  RAD(1, 1, 2, 1, '95', ' '),
  RAD(1, 1, 2, 1, '80', 'Rådhuset'),
  RAD(2, 1, 1, 1, '-1', 'hei'),
].join('\n');

test('ordene får bokser, tillit og plass i linjer og avsnitt', () => {
  const ord = lesTsv(TSV);
  expect(ord.map((o) => o.tekst)).toEqual(['Brønnøy', 'kommune', 'Rådhuset', 'hei']);
  expect(ord[0]).toMatchObject({ x: 10, y: 20, b: 8, h: 12, konfidens: 0.965 });
  expect(ord[3]?.konfidens).toBe(0);
  expect(tilTekst(ord)).toBe('Brønnøy kommune\nRådhuset\n\nhei');
});

test('snittet veies med ordlengden', () => {
  const ord = [
    { tekst: 'aaa', konfidens: 1 },
    { tekst: 'b', konfidens: 0 },
  ];
  expect(snittkonfidens(ord)).toBe(0.75);
  expect(snittkonfidens([])).toBe(0);
});

test('PGM har hode og rå piksler', () => {
  const pgm = tilPgm({ data: Uint8Array.of(1, 2), bredde: 2, hoeyde: 1 });
  expect(pgm.toString('latin1')).toBe('P5\n2 1\n255\n\u0001\u0002');
});
