import { describe, expect, it } from 'vitest';
import { tekstnoekler } from './avtrykk.ts';
import { bildelikhet, bildenoekler } from './bildelikhet.ts';
import { type Avtrykkside, noekleneTil, sammeBrev, taBrevavtrykk } from './brevavtrykk.ts';
import { leddAvTekst, tilLedd } from './ledd.ts';
import { sammenlign } from './sammenlign.ts';
import { skill } from './skill.ts';

const VARSEL = (navn: string, beloep: string, saksnummer: string) =>
  `Alstahaug kommune varsler om gebyr for manglende feiing av pipe og ildsted i bolig. ${navn} har ikke gitt feieren tilgang til taket i år. Gebyret er kr ${beloep} og må betales innen 12. desember 2026. Se sak ${saksnummer}. Du kan klage på gebyret innen tre uker etter at du fikk dette brevet. Klagen sendes til kommunen, som vurderer den på nytt før den går til statsforvalteren. Ta kontakt med brann og redning hvis du har spørsmål om feiingen.`;
const BREV = VARSEL('Ola Eksempel', '1 250,00', '2026/114');

const side = (tekst: string, kilde: Avtrykkside['kilde'] = 'tekstlag', konfidens = 1): Avtrykkside => ({
  ord: tekst.split(' ').map((ord) => ({ tekst: ord, konfidens })),
  kilde,
  blank: false,
  bilde: null,
});
const brev = (sjekksum: string, ...sider: Avtrykkside[]) => taBrevavtrykk([{ sjekksum, sider }]);

describe('the words of a letter', () => {
  it('are the same however numbers and lines are divided', () => {
    const ord = (tekst: string) => leddAvTekst(tekst).map((ledd) => ledd.tekst);
    expect(ord('Kr 1 250,00 for barne-\nhage 12.11.2026, sak 2026/14!')).toEqual(
      ord('kr 1.250,00 FOR barnehage 12/11-2026 sak 2026-14'),
    );
    expect(ord('bnr 5 og 37/112')).toEqual(['bnr', '5', 'og', '37112']);
  });
  it('are in doubt when the reading was', () => {
    const lest = tilLedd([{ tekst: '2026', konfidens: 0.5, avBilde: true }]);
    expect(lest).toMatchObject([{ tall: true, sikker: false, avBilde: true }]);
  });
});

describe('the comparison of two letters', () => {
  const mot = (annet: string) => sammenlign(leddAvTekst(BREV), leddAvTekst(annet));
  it('finds the same letter with a stamp and a footer more', () => {
    const svar = mot(`MOTTATT 21 NOV 2026 ${BREV} Rådhuset, 8800 Sandnessjøen`);
    expect(svar.samme).toBe(true);
    expect(svar.ulikt.map(({ her }) => her)).toEqual(['', '']);
  });
  it.each([
    ['another amount', VARSEL('Ola Eksempel', '1 350,00', '2026/114')],
    ['another case number', VARSEL('Ola Eksempel', '1 250,00', '2026/115')],
    ['another date', BREV.replace('12. desember', '14. desember')],
    ['another name', VARSEL('Kari Prøvestad', '1 250,00', '2026/114')],
  ])('never takes two letters from one template for one: %s', (_hva, annet) => {
    expect(mot(annet)).toMatchObject({ samme: false });
    expect(mot(annet).ulikt).toHaveLength(1);
  });
  it('does not take a complaint that encloses the decision for the decision', () => {
    const klage = Array.from({ length: 90 }, (_, n) => `Begrunnelse nummer${n} for klagen`).join(' ');
    expect(mot(`${klage} ${BREV}`).samme).toBe(false);
  });
  it('lets a letter or two read wrongly pass, but no digit', () => {
    const lest = (tekst: string) =>
      tilLedd(tekst.split(' ').map((ord) => ({ tekst: ord, konfidens: 0.95, avBilde: true })));
    expect(sammenlign(leddAvTekst(BREV), lest(BREV.replace('feieren', 'feiereh'))).samme).toBe(true);
    expect(sammenlign(leddAvTekst(BREV), lest(BREV.replace('2026/114', '2026/174'))).samme).toBe(false);
  });
  it('finds where sequences differ, also when they have nothing in common', () => {
    expect(skill([...'abcde'], [...'abXde'])).toEqual([{ aFra: 2, aTil: 3, bFra: 2, bTil: 3 }]);
    expect(skill(['a'], ['b'])).toHaveLength(1);
    expect(skill([], [])).toEqual([]);
  });
});

describe('the keys a letter is found by', () => {
  it('are shared by a misread copy and not by another letter', () => {
    const felles = (annet: string) => {
      const egne = new Set(tekstnoekler(leddAvTekst(BREV)));
      return tekstnoekler(leddAvTekst(annet)).filter((noekkel) => egne.has(noekkel)).length;
    };
    expect(felles(BREV.replace('feieren', 'feiereh').replace('taket', 'takel'))).toBeGreaterThan(2);
    expect(felles(BREV.split(' ').reverse().join(' '))).toBe(0);
    expect(tekstnoekler(leddAvTekst('For kort til å kjennes igjen'))).toEqual([]);
  });
  it('never change: what is stored this year must be found next year', () => {
    expect(tekstnoekler(leddAvTekst(BREV)).slice(0, 2)).toEqual(['-1250504311345367891', '-7275885461532424440']);
  });
});

describe('the same letter', () => {
  it('is known by its files, by its text, or by how pages without text look', () => {
    expect(sammeBrev(brev('a', side('Tegning')), brev('a', side('Tegning')))).toMatchObject({ grunnlag: 'filer' });
    expect(sammeBrev(brev('a', side(BREV)), brev('b', side(BREV, 'ocr', 0.9)))).toMatchObject({ grunnlag: 'tekst' });
    const bilde = '0f3c'.repeat(16);
    const tegning = (sum: string, nr: string) => brev(sum, { ...side('Snitt'), bilde: nr });
    const nesten = `1f3c${bilde.slice(4)}`;
    expect(sammeBrev(tegning('a', bilde), tegning('b', nesten))).toMatchObject({ grunnlag: 'bilde' });
    expect(noekleneTil(tegning('a', bilde)).some((n) => noekleneTil(tegning('b', nesten)).includes(n))).toBe(true);
    expect(sammeBrev(tegning('a', bilde), tegning('b', 'f0c3'.repeat(16)))).toBeNull();
    expect(sammeBrev(brev('a', side('Snitt')), brev('b', side('Snitt')))).toBeNull();
  });
  it('has no keys from an even surface, and needs every page', () => {
    expect(bildenoekler(['0'.repeat(64)])).toEqual([]);
    expect(bildelikhet(['0f3c'.repeat(16)], ['0f3c'.repeat(16), '0f3c'.repeat(16)])).toBe(0);
  });
});
