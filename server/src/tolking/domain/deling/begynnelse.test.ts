import { describe, expect, it } from 'vitest';
import { vurderBegynnelse } from './begynnelse.ts';
import { foreslaaDeling } from './foreslaaDeling.ts';
import { finnSidetegn } from './sidetegn.ts';

const BREV = `Kari Oppdiktet
Storgata 1
8600 Mo i Rana
Rana kommune
12. november 2026
Søknad om fritak for feieavgift
Jeg søker om fritak for feieavgift for hytta mi.
Med vennlig hilsen
Kari Oppdiktet`;
const SISTE_SIDE = `som vi viste til i møtet på rådhuset. Vi ber om et snarlig svar.
Vennlig hilsen
Ola Tenkt`;
const MIDT = `Saken har vært oppe til behandling flere ganger, og hver gang er den blitt utsatt uten
at noen har gitt en grunn for det. Vi mener at kommunen har plikt til å`;
const p = (foer: string, her: string) => vurderBegynnelse(finnSidetegn(foer), finnSidetegn(her));

describe('where a letter begins', () => {
  it('is told by letterhead, date and recipient, and by a greeting on the page before', () => {
    const { konfidens, grunner } = p(SISTE_SIDE, BREV);
    expect(konfidens).toBeGreaterThan(0.9);
    expect(grunner).toEqual([
      { regel: 'dato', tekst: '12. november 2026' },
      { regel: 'mottaker', tekst: 'Rana kommune' },
      { regel: 'hilsen', tekst: 'Vennlig hilsen' },
    ]);
  });
  it('is not in the middle of a sentence', () => {
    expect(p(MIDT, SISTE_SIDE).konfidens).toBeLessThan(0.1);
  });
  it('is not where the page says it is an attachment, though the letter before is signed', () => {
    expect(p(BREV, `Vedlegg 1\nOversikt over utgiftene\n${MIDT}`).konfidens).toBeLessThan(0.3);
  });
  it('is not where the letter before has listed the page as its attachment', () => {
    const tegn = finnSidetegn(`${BREV}\nVedlegg:\n1. Oversikt over utgiftene\n2. Bilder`);
    expect(tegn.vedleggsliste).toEqual(['oversikt over utgiftene', 'bilder']);
    expect(finnSidetegn(`${BREV}\nVedlegg: Bilder, kart og skisse`).vedleggsliste).toEqual([
      'bilder',
      'kart',
      'skisse',
    ]);
    const bilag = finnSidetegn('Oversikt over utgiftene\n12.11.2026\nFeieavgift 500 kroner');
    expect(vurderBegynnelse(tegn, bilag).konfidens).toBeGreaterThan(0.5);
    expect(vurderBegynnelse(tegn, bilag, tegn.vedleggsliste).konfidens).toBeLessThan(0.1);
  });
  it('takes a date in a sentence for what it is', () => {
    const dato = (linje: string) => finnSidetegn(linje).dato;
    expect(dato('Kontrollen ble gjort 20. oktober 2026.')).toBeNull();
    for (const linje of ['Mo i Rana, 12. november 2026', 'Dato: 12.11.26', 'Storforshei 16/11-2026', '2026-11-12'])
      expect(dato(linje)).toBe(linje);
  });
  it('follows page numbers before all else', () => {
    const side = (tekst: string, nr: string) => `${tekst}\n${nr}`;
    expect(p(side(BREV, 'Side 1 av 2'), side(BREV, 'Side 2 av 2')).konfidens).toBeLessThan(0.4);
    expect(p(side(MIDT, 'Side 2 av 2'), side(MIDT, 'Side 1 av 3')).konfidens).toBeGreaterThan(0.8);
    expect(p(side(MIDT, '1/3'), MIDT).konfidens).toBeLessThan(0.05);
    expect(p(side(MIDT, 'side 3 av 3'), 'Notat\nHer er det vi kom fram til.').konfidens).toBeGreaterThan(0.5);
    expect(p(side(MIDT, '- 2 -'), side(BREV, '- 3 -')).konfidens).toBeLessThan(0.2);
  });
  it('takes no sentence for a page number', () => {
    expect(
      finnSidetegn(`${MIDT}\nDette står på side 2 av planen fra 2019, og kommunen har godkjent den planen før.`),
    ).toMatchObject({ sidetall: null });
  });
  it('says little of a page nobody could read', () => {
    expect(p(BREV, '').konfidens).toBeLessThan(0.5);
    expect(finnSidetegn('')).toMatchObject({ ord: 0, sidetall: null, dato: null });
  });
});

describe('a pile without sheets', () => {
  const side = (nr: number, tekst: string, skannet = true) => ({
    nr,
    tekst,
    blank: tekst === '',
    skannet,
    skilleark: null,
  });
  it('is proposed as letters, each with its evidence, and blank backs between them do not hide the greeting', () => {
    const { deler } = foreslaaDeling([side(1, BREV), side(2, ''), side(3, BREV), side(4, MIDT)], '964983380');
    expect(deler.map((del) => del.sider)).toEqual([[1], [3, 4]]);
    expect(deler[1]?.grunnlag.map(({ regel, side: nr }) => [regel, nr])).toContainEqual(['hilsen', 3]);
  });
  it('is left whole when it was born digital', () => {
    const { deler } = foreslaaDeling([side(1, BREV, false), side(2, BREV, false)], '964983380');
    expect(deler.map((del) => del.sider)).toEqual([[1, 2]]);
  });
  it('is not guessed at when somebody laid sheets in it', () => {
    const ark = { ...side(1, 'x'), skilleark: { kilde: 'qr', arkivskaper: '964983380', saksnummer: null } as const };
    expect(foreslaaDeling([ark, side(2, BREV), side(3, BREV)], '964983380').deler.map((del) => del.sider)).toEqual([
      [2, 3],
    ]);
  });
});
