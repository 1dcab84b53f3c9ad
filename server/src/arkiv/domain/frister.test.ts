import { describe, expect, it } from 'vitest';
import { erVirkedag } from '../../virksomhet/index.ts';
import { kode, verdi } from '../testing/byggere.ts';
import {
  fristForeloepigSvar,
  fristForKlage,
  fristTjenestemaal,
  leggTilMaaned,
  nesteVirkedag,
  tjenestemaalFor,
  vurderFristpause,
} from './frister.ts';

const KALENDER = { erVirkedag };
const pause = (fra: string, til: string | null) => ({ fra, til, hjemmel: 'Byggesaksforskriften § 7-3' });

describe('fristForeloepigSvar (fvl. § 11 a; new act § 17)', () => {
  it('is one month after the first reception', () => {
    expect(fristForeloepigSvar('2026-02-10', [], KALENDER)).toBe('2026-03-10');
  });

  it('moves to the next working day when it ends on a Saturday, a Sunday or a holiday', () => {
    expect(fristForeloepigSvar('2026-01-14', [], KALENDER), '14 February 2026 is a Saturday').toBe('2026-02-16');
    expect(fristForeloepigSvar('2026-01-15', [], KALENDER), '15 February 2026 is a Sunday').toBe('2026-02-16');
    expect(fristForeloepigSvar('2026-04-01', [], KALENDER), '1 May, then a weekend').toBe('2026-05-04');
    expect(fristForeloepigSvar('2026-03-03', [], KALENDER), 'Good Friday 2026 to Easter Monday').toBe('2026-04-07');
  });

  it('is the last day of a month without that day', () => {
    expect(fristForeloepigSvar('2026-01-30', [], KALENDER), '28 February 2026 is a Saturday').toBe('2026-03-02');
    expect(leggTilMaaned('2026-01-31')).toBe('2026-02-28');
    expect(leggTilMaaned('2028-01-31')).toBe('2028-02-29');
    expect(leggTilMaaned('2026-03-31')).toBe('2026-04-30');
    expect(leggTilMaaned('2026-12-15')).toBe('2027-01-15');
  });

  it('gets the days of a pause back, the first and last included', () => {
    expect(fristForeloepigSvar('2026-02-10', [pause('2026-02-16', '2026-02-18')], KALENDER)).toBe('2026-03-13');
    expect(fristForeloepigSvar('2026-02-10', [pause('2026-02-16', '2026-02-16')], KALENDER)).toBe('2026-03-11');
    const ved = [pause('2026-03-10', '2026-03-10')];
    expect(fristForeloepigSvar('2026-02-10', ved, KALENDER), 'a pause on the last day counts').toBe('2026-03-11');
  });

  it('is not changed by a pause that was over before, or that comes after', () => {
    const utenfor = [pause('2026-02-01', '2026-02-10'), pause('2026-03-11', null)];
    expect(fristForeloepigSvar('2026-02-10', utenfor, KALENDER)).toBe('2026-03-10');
  });

  it('stands still while a pause is open', () => {
    expect(fristForeloepigSvar('2026-02-10', [pause('2026-02-16', null)], KALENDER)).toBeNull();
    expect(fristForeloepigSvar('2026-02-10', [pause('2026-03-10', null)], KALENDER)).toBeNull();
  });
});

describe('fristForKlage (fvl. § 29; new act § 63)', () => {
  const sendt = { sendt: '2026-02-02', kommetFram: '2026-02-05', elektronisk: true };
  it('is three weeks from when the notice reached the party', () => {
    expect(fristForKlage(sendt, '1967', KALENDER)).toBe('2026-02-26');
    expect(fristForKlage({ ...sendt, elektronisk: false }, '2025', KALENDER)).toBe('2026-02-26');
  });

  it('by the new act, from when an electronic notice was sent', () => {
    expect(fristForKlage(sendt, '2025', KALENDER)).toBe('2026-02-23');
    expect(fristForKlage({ ...sendt, kommetFram: null }, '2025', KALENDER)).toBe('2026-02-23');
  });

  it('is not known before the notice has reached the party', () => {
    expect(fristForKlage({ ...sendt, kommetFram: null }, '1967', KALENDER)).toBeNull();
  });

  it('moves to the next working day: Maundy Thursday to the Tuesday after Easter', () => {
    expect(fristForKlage({ sendt: '2026-03-12', kommetFram: '2026-03-12', elektronisk: true }, '1967', KALENDER)).toBe(
      '2026-04-07',
    );
  });
});

describe('fristTjenestemaal', () => {
  it('counts working days only', () => {
    expect(fristTjenestemaal('2026-02-06', 1, [], KALENDER), 'Friday to Monday').toBe('2026-02-09');
    expect(fristTjenestemaal('2026-02-06', 5, [], KALENDER)).toBe('2026-02-13');
    expect(fristTjenestemaal('2026-03-30', 3, [], KALENDER), 'over Easter').toBe('2026-04-07');
  });

  it('leaves out the working days of a pause, and stands still while one is open', () => {
    expect(fristTjenestemaal('2026-02-06', 2, [pause('2026-02-09', '2026-02-10')], KALENDER)).toBe('2026-02-12');
    expect(fristTjenestemaal('2026-02-06', 2, [pause('2026-02-10', null)], KALENDER)).toBeNull();
    expect(fristTjenestemaal('2026-02-06', 2, [pause('2026-02-11', null)], KALENDER)).toBe('2026-02-10');
  });

  it.each([0, -1, 1.5])('a goal of %d days is a mistake of ours', (dager) => {
    expect(() => fristTjenestemaal('2026-02-06', dager, [], KALENDER)).toThrow();
  });
});

it('nesteVirkedag is the day itself when it is one', () => {
  expect(nesteVirkedag('2026-02-06', KALENDER)).toBe('2026-02-06');
  expect(nesteVirkedag('2026-12-25', KALENDER)).toBe('2026-12-28');
});

it('tjenestemaalFor takes the longest klasseID that the klasse begins with', () => {
  const maal = [
    { klasseID: '', virkedager: 30 },
    { klasseID: 'L', virkedager: 20 },
    { klasseID: 'L42', virkedager: 15 },
  ];
  expect(['L42', 'L43', 'A10'].map((k) => tjenestemaalFor(k, maal))).toEqual([15, 20, 30]);
  expect(tjenestemaalFor('A10', [{ klasseID: 'L', virkedager: 20 }])).toBeNull();
});

describe('vurderFristpause', () => {
  const loepende = pause('2026-02-10', null);
  it('needs a reason in law', () => {
    expect(kode(vurderFristpause({ ...loepende, hjemmel: ' ' }, []))).toBe('arkiv.tekst-mangler');
    expect(verdi(vurderFristpause({ ...loepende, hjemmel: ' Pbl. § 21-4 ' }, [])).hjemmel).toBe('Pbl. § 21-4');
  });
  it('has days that exist, in order', () => {
    expect(kode(vurderFristpause(pause('2026-02-30', null), []))).toBe('arkiv.dato-ugyldig');
    expect(kode(vurderFristpause(pause('2026-02-10', '2026-02-09'), []))).toBe('arkiv.dato-ugyldig');
    expect(kode(vurderFristpause(pause('2026-02-10', '2026-02-30'), []))).toBe('arkiv.dato-ugyldig');
    expect(vurderFristpause(pause('2026-02-10', '2026-02-10'), []).ok).toBe(true);
  });
  it('does not cross another, and is ended by giving it again', () => {
    expect(vurderFristpause(pause('2026-02-10', '2026-02-20'), [loepende]).ok).toBe(true);
    expect(kode(vurderFristpause(pause('2026-02-15', null), [loepende]))).toBe('arkiv.dato-ugyldig');
    expect(kode(vurderFristpause(pause('2026-02-01', null), [pause('2026-02-10', '2026-02-12')]))).toBe(
      'arkiv.dato-ugyldig',
    );
    expect(kode(vurderFristpause(pause('2026-02-12', null), [pause('2026-02-10', '2026-02-12')]))).toBe(
      'arkiv.dato-ugyldig',
    );
    expect(vurderFristpause(pause('2026-02-13', null), [pause('2026-02-10', '2026-02-12')]).ok).toBe(true);
    expect(vurderFristpause(pause('2026-02-01', '2026-02-09'), [loepende]).ok).toBe(true);
    expect(kode(vurderFristpause(pause('2026-02-01', '2026-02-10'), [loepende]))).toBe('arkiv.dato-ugyldig');
  });
});
