import { describe, expect, it } from 'vitest';
import { leggUtBrev } from './brev.ts';
import { finnDatoer, foreslaaDokumentdato } from './dokumentdato.ts';
import { etGrunnlag } from './proevebrev.testing.ts';

const dato = (tekst: string, epost?: Parameters<typeof etGrunnlag>[1]) =>
  foreslaaDokumentdato(leggUtBrev(etGrunnlag(tekst, epost)));
const brev = (topp: string, kropp: string): string =>
  `Ola Eksempel\nGata 1\n8800 Sandnessjøen\n\nAlstahaug kommune\n\n${topp}\n\nSøknad om bod\n\n${kropp}\n\nMed vennlig hilsen\nOla Eksempel`;

describe('finnDatoer', () => {
  it.each([
    ['12. mars 2026', '2026-03-12'],
    ['12.mars 2026', '2026-03-12'],
    ['den 1. desember 2025', '2025-12-01'],
    ['3.4.2026', '2026-04-03'],
    ['03.04.26', '2026-04-03'],
    ['3. 4. 2026', '2026-04-03'],
    ['3/4-2026', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    ['5. jan. 2026', '2026-01-05'],
    ['29.02.2024', '2024-02-29'],
  ])('%s', (tekst, iso) => {
    expect(finnDatoer(tekst).map((d) => d.iso)).toEqual([iso]);
  });

  it.each([
    '29.02.2025',
    '31.4.2026',
    '32.1.2026',
    '1.13.2026',
    'kontonr 1234.12.34567',
    '010190 12345',
    'versjon 1.2.3.4',
    'kl. 12.30',
  ])('is not fooled by %s', (tekst) => {
    expect(finnDatoer(tekst)).toEqual([]);
  });
});

describe('foreslaaDokumentdato', () => {
  it('takes the date line and says where it is', () => {
    const forslag = dato(brev('Sandnessjøen, 12. mars 2026', 'Vi trenger bod.'));
    expect(forslag).toMatchObject({ verdi: '2026-03-12', visning: '12. mars 2026' });
    expect(forslag?.konfidens).toBeGreaterThan(0.9);
    expect(forslag?.bevis[0]).toMatchObject({ side: 1, regel: 'dato-i-brevhode', boks: { x: expect.any(Number) } });
  });

  it.each([
    ['a birth date', 'Mitt barn er født 04.02.2020 og trenger plass.'],
    ['a deadline', 'Svarfristen er 30. april 2026.'],
    ['the date of another letter', 'Jeg viser til deres brev av 1. mars 2026.'],
    ['the start of something', 'Oppstart er 1. mars 2026.'],
  ])('does not take %s', (_navn, kropp) => {
    expect(dato(brev('Dato: 10.03.2026', kropp))?.verdi).toBe('2026-03-10');
    expect(dato(brev('', kropp))?.konfidens ?? 0).toBeLessThan(0.3);
  });

  it('takes our own date before theirs', () => {
    expect(dato(brev('Deres dato: 01.02.2026\nVår dato: 02.03.2026', 'x'))?.verdi).toBe('2026-03-02');
  });

  it('finds the date by the signature when there is none on top, less sure', () => {
    const forslag = dato(
      `Til Alstahaug kommune\n\nSøknad om bod\n\n${'Vi trenger en bod til redskap.\n'.repeat(20)}\nSandnessjøen 11.03.2026\nMvh\nOla Eksempel`,
    );
    expect(forslag?.verdi).toBe('2026-03-11');
    expect(forslag?.konfidens).toBeLessThan(0.9);
    expect(forslag?.bevis[0]?.regel).toBe('dato-ved-underskrift');
  });

  it('never proposes a date after reception', () => {
    expect(dato(brev('Sandnessjøen, 12. mars 2027', 'x'))).toBeNull();
  });

  it('takes the day a mail was sent, in Norwegian time', () => {
    const epost = { fra: null, emne: 'x', dato: '2026-03-15T23:30:00Z' };
    expect(dato('Hei', { epost })?.verdi).toBe('2026-03-16');
    expect(dato('Hei', { epost: { ...epost, dato: '2026-03-15T22:30:00Z' } })?.verdi).toBe('2026-03-15');
  });

  it('takes the day it was sent in on the web, not a date it tells about, but the date line of an enclosed letter', () => {
    const krav = 'Jeg ber om innsyn i dette dokumentet:\nJournalnummer: 185/2025, ført 16.07.2025';
    expect(dato(krav, { sendtInn: true })?.verdi).toBe('2026-03-16');
    expect(dato(brev('Sandnessjøen, 12. mars 2026', 'x'), { sendtInn: true })?.verdi).toBe('2026-03-12');
  });

  it('has no opinion without a date', () => {
    expect(dato('Hei, kan dere ringe meg?')).toBeNull();
  });
});
