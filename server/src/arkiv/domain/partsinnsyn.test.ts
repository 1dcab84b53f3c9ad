import { describe, expect, it } from 'vitest';
import { bruker } from '../testing/byggere.ts';
import { enJournalpost, enKorrespondansepart, etDokument, etObjekt } from '../testing/enJournalpost.ts';
import { innsynstekst } from './innsynstekst.ts';
import { type Innsynsramme, vurderInnsynIPost } from './partsinnsyn.ts';

const ramme = (endret: Partial<Innsynsramme> = {}): Innsynsramme => ({
  aktoer: bruker('arkivar', ['13', '5']),
  grunnlag: 'partsinnsyn',
  part: { ider: new Set(['k1']) },
  iSaken: 'korrespondent',
  valg: new Map(),
  ...endret,
});
const med = (id: string) => new Map([[id, { med: true, begrunnelse: 'Vurdert av arkivet' }]]);
const egne = { grunnlag: 'egne' } as const;
const kode13 = { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Melding' };
const andre = enKorrespondansepart({ id: 'k2', type: 'EM', navn: 'Ola Annen' });
const grunn = (post: object, r: Partial<Innsynsramme> = {}) =>
  vurderInnsynIPost(enJournalpost(post), ramme(r)).avgjoerelse.grunn;

describe('what a party may have of a case', () => {
  it.each([
    'N',
    'X',
  ] as const)('internal documents (%s) are left out, and may be given after a decision (fvl. § 18 a)', (journalposttype) => {
    expect(grunn({ journalposttype })).toBe('internt');
    const valgt = vurderInnsynIPost(enJournalpost({ journalposttype }), ramme({ valg: med('p1') }));
    expect(valgt.avgjoerelse).toMatchObject({ med: true, grunn: 'internt', begrunnelse: 'Vurdert av arkivet' });
  });

  it('a saksframlegg is not internal, and a letter that is not sent is not given', () => {
    expect(grunn({ journalposttype: 'S' })).toBeNull();
    expect(grunn({ journalposttype: 'U', journalstatus: 'F' })).toBe('ikke-ferdig');
    expect(grunn({ journalposttype: 'U', journalstatus: 'E' })).toBeNull();
  });

  it('5.2.39: shielded posts of their own are given: they wrote them, or the code of the case protects them', () => {
    expect(grunn(kode13)).toBeNull();
    const fraAndre = { ...kode13, korrespondanseparter: [andre] };
    expect(grunn({ ...fraAndre, skjermingArvet: true }, { iSaken: 'part' })).toBeNull();
    expect(grunn({ ...fraAndre, skjermingArvet: true })).toBe('skjermet');
    expect(grunn(fraAndre, { iSaken: 'part' })).toBe('skjermet');
    const valgt = vurderInnsynIPost(enJournalpost(fraAndre), ramme({ valg: med('p1') }));
    expect(valgt.avgjoerelse.med).toBe(true);
  });

  it('5.2.39: never past the own clearance, never over a blocking, whatever is chosen', () => {
    for (const [post, r, ventet] of [
      [kode13, { aktoer: bruker('uklarert') }, 'ikke-klarert'],
      [{ sperret: true }, {}, 'sperret'],
    ] as const) {
      const svar = vurderInnsynIPost(enJournalpost(post), ramme({ ...r, valg: med('p1') }));
      expect(svar.avgjoerelse).toMatchObject({ med: false, grunn: ventet, kanEndres: false });
    }
  });

  it('what the rules give may be left out with a reason', () => {
    const valg = new Map([['p1', { med: false, begrunnelse: 'Fvl. § 19 bokstav b' }]]);
    const svar = vurderInnsynIPost(enJournalpost(), ramme({ valg }));
    expect(svar.avgjoerelse).toMatchObject({ med: false, grunn: 'vurdert', begrunnelse: 'Fvl. § 19 bokstav b' });
  });
});

describe('what a person may have about themselves', () => {
  it('5.2.40: what they sent or received, and everything in a case of their own; nothing of others', () => {
    const fraAndre = { korrespondanseparter: [andre] };
    expect(grunn({}, egne)).toBeNull();
    expect(grunn(fraAndre, egne)).toBe('gjelder-andre');
    expect(grunn(fraAndre, { ...egne, iSaken: 'part' })).toBeNull();
  });

  it("5.2.40: others' shielded names go, and cannot be taken back", () => {
    const post = enJournalpost({
      ...kode13,
      korrespondanseparter: [
        enKorrespondansepart(),
        andre,
        enKorrespondansepart({ id: 'k3', navn: 'Bygg AS', slag: 'organisasjon', orgnr: '310000000' }),
        enKorrespondansepart({ id: 'k4', type: 'IM', navn: 'Anders Hansen' }),
      ],
    });
    const { navn } = vurderInnsynIPost(post, ramme({ ...egne, valg: med('k2') }));
    expect(navn.map(({ id, avgjoerelse }) => [id, avgjoerelse.med])).toEqual([
      ['k1', true],
      ['k2', false],
      ['k3', true],
      ['k4', true],
    ]);
    expect(navn[1]?.avgjoerelse).toMatchObject({ grunn: 'andres-navn', kanEndres: false });
    expect(vurderInnsynIPost(post, ramme({ valg: med('k2') })).navn[1]?.avgjoerelse.med).toBe(true);
  });

  it('5.2.40: a name shielded on an open post goes too', () => {
    const post = enJournalpost({ korrespondanseparter: [enKorrespondansepart(), { ...andre, skjermet: true }] });
    expect(vurderInnsynIPost(post, ramme(egne)).navn[1]?.avgjoerelse.grunn).toBe('andres-navn');
  });

  it('5.2.40: a document with others in it is given only in its redacted variant', () => {
    const korrespondanseparter = [enKorrespondansepart(), { ...andre, skjermet: true }];
    const hel = enJournalpost({ korrespondanseparter });
    const avslag = vurderInnsynIPost(hel, ramme({ ...egne, valg: med('d1') })).dokumenter[0];
    expect(avslag).toMatchObject({ objekt: null, avgjoerelse: { grunn: 'maa-sladdes', kanEndres: false } });
    const sladdet = etDokument({ objekter: [etObjekt(), etObjekt({ id: 'o2', variantformat: 'O' })] });
    const gitt = vurderInnsynIPost(enJournalpost({ korrespondanseparter, dokumenter: [sladdet] }), ramme(egne));
    expect(gitt.dokumenter[0]?.objekt?.id).toBe('o2');
  });

  it('5.2.40: a shielded document is not given, and one beyond the clearance cannot be chosen by anybody', () => {
    const medKode = (tilgangskode: string) => enJournalpost({ dokumenter: [etDokument({ tilgangskode })] });
    const svar = (kode: string, r: Partial<Innsynsramme>) =>
      vurderInnsynIPost(medKode(kode), ramme({ ...r, valg: med('d1') })).dokumenter[0];
    expect(svar('13', egne)).toMatchObject({ objekt: null, avgjoerelse: { grunn: 'skjermet', kanEndres: false } });
    expect(svar('13', {})).toMatchObject({ avgjoerelse: { med: true } });
    expect(svar('26', {})).toMatchObject({ objekt: null, avgjoerelse: { grunn: 'ikke-klarert', kanEndres: false } });
  });
});

describe('texts that are handed out', () => {
  it("5.2.40: are without fødselsnummer, anybody's, and without hidden names", () => {
    expect(innsynstekst('Melding om 13 82 95 12345 eller 13829512345', [], [])).not.toMatch(/\d/);
    expect(innsynstekst('Klage fra Ola Annen om Annens garasje', ['Ola Annen'], [])).toBe(
      'Klage fra Skjermet om Skjermet garasje',
    );
  });
  it("leave the asker's own name alone, also what a family shares", () => {
    expect(innsynstekst('Kari Prikk og Ola Prikk', ['Ola Prikk'], ['Kari Prikk'])).toBe('Kari Prikk og Skjermet');
    expect(innsynstekst('Olavs vei', ['Ola Annen'], [])).toBe('Olavs vei');
  });
});
