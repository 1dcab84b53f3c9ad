import { describe, expect, it } from 'vitest';
import { type Saksfasit, sakssannsynlighet, trenSaksrangerer } from './rangering.ts';
import { finnSakskandidater, NYSAKSTEGN, SAKSTEGN } from './sakskandidater.ts';
import { leggIRegister, type Sakspost, type Saksregister, tomtSaksregister } from './saksregister.ts';
import { sakstegn } from './sakstegn.ts';
import { emneKjerne, lesSpor } from './spor.ts';

describe('what in a text points at a case', () => {
  it.each([
    ['Vedr. sak 26/01520 – ferdigattest', '26', 1520, true],
    ['BYGG-26_00147 svar.msg', '26', 147, true],
    ['2026/8 merknad', '26', 8, true],
    ['sak 26/318', '26', 318, false],
    ['Saksnr20-03196 - Søknad', '20', 3196, true],
    ['VS_ Sak 23.01520 opphør', '23', 1520, true],
  ])('%s', (tekst, aar, nummer, fullt) => {
    expect(lesSpor(tekst).saksnumre).toContainEqual({ aar, nummer, fullt });
  });

  it('takes a date for no case number', () => {
    expect(lesSpor('Møte 12.11.2026').saksnumre).toEqual([]);
  });

  it.each([
    ['Merknad gnr. 21, bnr. 187', '21/187'],
    ['Strandveien 3 21_187.msg', '21/187'],
    ['21/187/0/0 tilbygg', '21/187'],
  ])('knows the property in «%s»', (tekst, eiendom) => {
    expect([...lesSpor(tekst).eiendommer]).toContain(eiendom);
  });

  it('knows a street and number, and no street in «gnr 21»', () => {
    expect([...lesSpor('Tegninger Strandveien 3, gnr 21').adresser]).toEqual(['strandveien 3']);
  });

  it('finds the subject that a correspondence shares', () => {
    expect(emneKjerne('SV_ Re_ Garasje i Strandveien 3.msg')).toBe(emneKjerne('Garasje i Strandveien 3'));
  });
});

const GATER = ['Strandveien', 'Fjellgata', 'Multebærstien', 'Havnegata', 'Kirkeveien', 'Skolebakken'];

function post(nr: number, felt: Partial<Sakspost> = {}): Sakspost {
  const gate = `${GATER[nr % GATER.length]} ${nr + 1}`;
  return {
    sak: `sak-${nr}`,
    saksnummer: { aar: '26', nummer: nr + 1 },
    sakstittel: `Byggesak ${gate}`,
    tittel: `Søknad om tilbygg, ${gate}`,
    gnrbnr: `21/${nr + 100}`,
    adresse: gate,
    avsender: `Byggmester ${nr}`,
    mottaker: '',
    filnavn: `Tilbygg ${gate}.msg`,
    inngaaende: true,
    utgaaende: false,
    avgjort: { enhet: nr % 2 === 0 ? 'Byggesak' : 'Plan' },
    dag: 20_000 + nr,
    ...felt,
  };
}

function register(antall: number): Saksregister {
  const ut = tomtSaksregister();
  for (let nr = 0; nr < antall; nr += 1) leggIRegister(ut, post(nr));
  return ut;
}

const brev = (filnavn: string, avsender = 'Ukjent') => ({ filnavn, tittel: '', avsender, dag: 20_100 });

describe('the cases a letter may belong in', () => {
  const kjent = register(40);
  const tegnet = (filnavn: string, sak: string, tegn: (typeof SAKSTEGN)[number], avsender?: string) =>
    finnSakskandidater(kjent, brev(filnavn, avsender)).kandidater.find((k) => k.sak.id === sak)?.tegn[
      SAKSTEGN.indexOf(tegn)
    ];

  it.each([
    ['2026/8 vedlegg', 'sak-7', 'sitert'],
    ['Merknad 21/107', 'sak-7', 'eiendom'],
    ['Fjellgata 8', 'sak-7', 'adresse'],
    ['SV_ Tilbygg Fjellgata 8', 'sak-7', 'eneMedEmnet'],
  ] as const)('«%s» points at %s (%s)', (filnavn, sak, tegn) => {
    expect(tegnet(filnavn, sak, tegn)).toBe(1);
  });

  it('knows who has sent to the case before', () => {
    expect(tegnet('Vedlegg', 'sak-7', 'avsenderHarSendt', 'BYGGMESTER 7')).toBeGreaterThan(0);
  });

  it('says against a case with another property than the one that is named', () => {
    expect(tegnet('2026/8 merknad til 21/112', 'sak-7', 'annenEiendom')).toBe(1);
    expect(tegnet('2026/8 merknad til 21/112', 'sak-12', 'annenSitert')).toBe(1);
  });

  it('finds a case whose words begin like those of the letter', () => {
    const innsyn = tomtSaksregister();
    leggIRegister(innsyn, post(1, { sakstittel: 'Innsyn 2026', tittel: 'Innsynskrav om løyver' }));
    leggIRegister(innsyn, post(2, { sakstittel: 'Veier', tittel: 'Asfalt' }));
    const { kandidater } = finnSakskandidater(innsyn, brev('Innsynsbegjæring', 'Noen Andre'));
    expect(kandidater.map(({ sak }) => sak.id)).toEqual(['sak-1']);
    expect(kandidater[0]?.tegn[SAKSTEGN.indexOf('stammelikhet')]).toBeGreaterThan(0);
    expect(kandidater[0]?.tegn[SAKSTEGN.indexOf('ordlikhet')]).toBe(0);
  });

  it('says that a number we have is not among ours', () => {
    const { nySak } = finnSakskandidater(kjent, brev('Deres sak 2026/900'));
    expect(nySak[NYSAKSTEGN.indexOf('sitertUkjent')]).toBe(1);
  });

  it('finds nothing, and breaks on nothing, in an empty register and an empty letter', () => {
    const { kandidater } = finnSakskandidater(tomtSaksregister(), brev(''));
    expect(kandidater).toEqual([]);
  });
});

describe('ranking', () => {
  const kjent = register(40);
  const fasit = (filnavn: string, sak: string | null): Saksfasit => {
    const funn = finnSakskandidater(kjent, brev(filnavn));
    return { funn, riktig: funn.kandidater.findIndex((k) => k.sak.id === sak) };
  };
  const laert = Array.from({ length: 40 }, (_, nr) => [
    fasit(`Vedlegg til sak 2026/${nr + 1}`, `sak-${nr}`),
    fasit(`SV_ Tilbygg ${GATER[nr % GATER.length]} ${nr + 1}`, `sak-${nr}`),
    fasit('Søknad om tiltak på ny tomt', null),
  ]).flat();
  const rangerer = trenSaksrangerer(laert);

  it('puts the case that is quoted first, and shares sum to 1', () => {
    const { funn, riktig } = fasit('Tegninger til sak 2026/31', 'sak-30');
    const andeler = sakssannsynlighet(rangerer, funn);
    expect(andeler.indexOf(Math.max(...andeler))).toBe(riktig);
    expect(andeler.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  });

  it('holds a new case likeliest where nothing points at an old one', () => {
    const { funn } = fasit('Søknad om tiltak på en helt annen tomt', null);
    const andeler = sakssannsynlighet(rangerer, funn);
    expect(andeler.indexOf(Math.max(...andeler))).toBe(funn.kandidater.length);
  });

  it('tells the models of other fields what was decided in the case, and how sure it is of the case', () => {
    const { funn } = fasit('Tegninger til sak 2026/31', 'sak-30');
    const tegn = sakstegn(funn, sakssannsynlighet(rangerer, funn), 20_100);
    expect(tegn).toMatch(/\bsiste_enhet_byggesak_[abcd]\b/);
    expect(sakstegn({ ...funn, kandidater: [] }, Float64Array.of(1), 20_100)).toBe('ny_a');
  });

  it('is the same every time from the same letters', () => {
    expect(trenSaksrangerer(laert)).toEqual(rangerer);
  });
});
