import type { Dokumentstatus } from '@dokumentsenter/noark';
import { describe, expect, it } from 'vitest';
import { etBrev, kode, verdi } from '../testing/byggere.ts';
import { type Journalfoer, type Journalgrunnlag, vurderJournalfoering } from './journalfoering.ts';

const FNR = '01810198709';
const grunnlag = (endret: Partial<Journalgrunnlag> = {}): Journalgrunnlag => ({
  sak: { saksstatus: 'B', saksnummer: '2026/1', tilgangskode: null, hjemmel: null, offentligTittel: null },
  klasse: { id: 'k', klasseID: 'L42', tittel: 'Byggesaker', blad: true, avsluttet: false },
  arkivdel: { id: 'a', tittel: 'Sakarkiv', arkivdelstatus: 'A', journalenhet: null },
  tilgangskoder: [
    { kode: '13', tittel: 'T', hjemmel: 'Offl. § 13', helDokument: false, gyldigFra: '2009-01-01', gyldigTil: null },
    {
      kode: 'GML',
      tittel: 'T',
      hjemmel: 'Gammel',
      helDokument: true,
      gyldigFra: '2009-01-01',
      gyldigTil: '2026-11-19',
    },
    { kode: 'NY', tittel: 'T', hjemmel: 'Ny', helDokument: true, gyldigFra: '2026-11-21', gyldigTil: null },
    { kode: 'U', tittel: 'Uten hjemmel', hjemmel: ' ', helDokument: true, gyldigFra: '2009-01-01', gyldigTil: null },
  ],
  idag: '2026-11-20',
  eldsteDokumentdato: '1900-01-01',
  ...endret,
});
const vurder = (endret: Partial<Journalfoer> = {}, g: Partial<Journalgrunnlag> = {}) =>
  vurderJournalfoering(etBrev('s', endret), grunnlag(g));
const [brev] = etBrev('s').dokumenter;
const [avsender] = etBrev('s').korrespondanseparter;
if (brev === undefined || avsender === undefined) throw new Error('the builder gives one of each');

describe('vurderJournalfoering', () => {
  it('an incoming letter becomes J today', () => {
    expect(verdi(vurder())).toMatchObject({
      journalstatus: 'J',
      journaldato: '2026-11-20',
      dokumentmedium: 'E',
      tilgangskode: null,
    });
  });

  it('2.5.5, 3.2.10: a closed or utgått case receives nothing', () => {
    for (const saksstatus of ['A', 'U'] as const) {
      expect(kode(vurder({}, { sak: { ...grunnlag().sak, saksstatus } }))).toBe('arkiv.sak-avsluttet');
    }
  });

  it('2.4.4 and 2.4.5: the klasse is an open leaf', () => {
    expect(kode(vurder({}, { klasse: { ...grunnlag().klasse, blad: false } }))).toBe('arkiv.klasse-ikke-blad');
    expect(kode(vurder({}, { klasse: { ...grunnlag().klasse, avsluttet: true } }))).toBe('arkiv.klasse-avsluttet');
  });

  it('6.2.4, 6.2.6: overlap receives, a closed period does not', () => {
    const medStatus = (arkivdelstatus: 'O' | 'P') =>
      kode(vurder({}, { arkivdel: { ...grunnlag().arkivdel, arkivdelstatus } }));
    expect(medStatus('O')).toBeNull();
    expect(medStatus('P')).toBe('arkiv.arkivdel-avsluttet');
  });

  it('2.6.3: at least one korrespondansepart with a name; incoming has an avsender', () => {
    expect(kode(vurder({ korrespondanseparter: [] }))).toBe('arkiv.korrespondansepart-mangler');
    expect(kode(vurder({ korrespondanseparter: [{ ...avsender, navn: ' ' }] }))).toBe(
      'arkiv.korrespondansepart-mangler',
    );
    expect(kode(vurder({ korrespondanseparter: [{ ...avsender, type: 'EM' }] }))).toBe('arkiv.avsender-mangler');
    expect(kode(vurder({ journalposttype: 'U', korrespondanseparter: [{ ...avsender, type: 'EM' }] }))).toBeNull();
  });

  it('identifiers of parties are valid', () => {
    expect(kode(vurder({ korrespondanseparter: [{ ...avsender, orgnr: '123456789' }] }))).toBe('arkiv.orgnr-ugyldig');
    expect(kode(vurder({ korrespondanseparter: [{ ...avsender, fnr: '12345678901' }] }))).toBe('arkiv.fnr-ugyldig');
    expect(kode(vurder({ korrespondanseparter: [{ ...avsender, fnr: FNR }] }))).toBeNull();
  });

  it('2.7.8: exactly one hoveddokument', () => {
    const vedlegg = { ...brev, tilknyttetRegistreringSom: 'V' as const };
    expect(kode(vurder({ dokumenter: [] }))).toBe('arkiv.hoveddokument-mangler');
    expect(kode(vurder({ dokumenter: [vedlegg] }))).toBe('arkiv.hoveddokument-mangler');
    expect(kode(vurder({ dokumenter: [brev, brev] }))).toBe('arkiv.flere-hoveddokument');
    expect(kode(vurder({ dokumenter: [vedlegg, brev, vedlegg] }))).toBeNull();
  });

  it('2.7.5: a document without a file is on paper', () => {
    expect(kode(vurder({ dokumenter: [{ ...brev, objekter: [] }] }))).toBe('arkiv.dokument-uten-fil');
    expect(verdi(vurder({ dokumenter: [{ ...brev, objekter: [], dokumentmedium: 'F' }] })).dokumentmedium).toBe('F');
    const papirvedlegg = {
      ...brev,
      tilknyttetRegistreringSom: 'V' as const,
      objekter: [],
      dokumentmedium: 'F' as const,
    };
    expect(verdi(vurder({ dokumenter: [brev, papirvedlegg] })).dokumentmedium).toBe('B');
  });

  it('3.2.30: J needs every document ferdigstilt', () => {
    const medStatus = (dokumentstatus: Dokumentstatus) => kode(vurder({ dokumenter: [{ ...brev, dokumentstatus }] }));
    expect(medStatus('B')).toBe('arkiv.dokument-ikke-ferdigstilt');
    expect(medStatus('F')).toBeNull();
    expect(verdi(vurder()).dokumenter[0]?.dokumentstatus).toBe('F');
  });

  it('5.2.14–17: the access code is known and holds today, with a hjemmel', () => {
    const skjermet = (tilgangskode: string, hjemmel: string | null = null) =>
      vurder({ tilgangskode, hjemmel, offentligTittel: 'Søknad' });
    expect(kode(skjermet('99'))).toBe('arkiv.tilgangskode-ugyldig');
    expect(kode(skjermet('GML'))).toBe('arkiv.tilgangskode-ugyldig');
    expect(kode(skjermet('NY'))).toBe('arkiv.tilgangskode-ugyldig');
    expect(kode(skjermet('U'))).toBe('arkiv.hjemmel-mangler');
    expect(verdi(skjermet('13')).hjemmel).toBe('Offl. § 13');
    expect(verdi(skjermet('13', 'Offl. § 13 jf. bvl. § 13-1')).hjemmel).toBe('Offl. § 13 jf. bvl. § 13-1');
  });

  it('2.8.3: what is shielded has a title for everybody', () => {
    expect(kode(vurder({ tilgangskode: '13', offentligTittel: ' ' }))).toBe('arkiv.offentlig-tittel-mangler');
  });

  it('5.2.20: a name is hidden by a code, never without', () => {
    const korrespondanseparter = [{ ...avsender, skjermet: true }];
    expect(kode(vurder({ korrespondanseparter }))).toBe('arkiv.skjerming-uten-tilgangskode');
    expect(kode(vurder({ korrespondanseparter, tilgangskode: '13', offentligTittel: 'Søknad' }))).toBeNull();
  });

  it('a hjemmel without a code means nothing and is left out', () => {
    expect(verdi(vurder({ hjemmel: 'Offl. § 13' })).hjemmel).toBeNull();
  });

  it('2.8: shielding is inherited from the case, even when its code has expired for new use', () => {
    const sak = { ...grunnlag().sak, tilgangskode: 'GML', hjemmel: 'Gammel', offentligTittel: 'Personalsak' };
    expect(verdi(vurder({}, { sak }))).toMatchObject({
      tilgangskode: 'GML',
      hjemmel: 'Gammel',
      offentligTittel: 'Personalsak',
    });
    expect(verdi(vurder({ offentligTittel: 'Svar' }, { sak })).offentligTittel).toBe('Svar');
    expect(verdi(vurder({ tilgangskode: '13', offentligTittel: 'Svar' }, { sak })).tilgangskode).toBe('13');
  });

  it.each([
    ['tittel', { tittel: `Søknad fra ${FNR}` }],
    ['offentligTittel', { offentligTittel: `Søknad ${FNR.slice(0, 6)} ${FNR.slice(6)}` }],
    [
      'tittel på dokument 2',
      {
        dokumenter: [
          ...etBrev('s').dokumenter,
          ...etBrev('s').dokumenter.map((d) => ({
            ...d,
            tittel: `Attest ${FNR}`,
            tilknyttetRegistreringSom: 'V' as const,
          })),
        ],
      },
    ],
    ['korrespondansepart 1', { korrespondanseparter: [{ ...avsender, navn: `Kari Testesen ${FNR}` }] }],
  ])('5.2.36: no fødselsnummer in %s, and the refusal does not repeat it', (felt, endret) => {
    const svar = vurder(endret);
    expect(svar).toEqual({ ok: false, feil: { kode: 'arkiv.foedselsnummer-i-tittel', detaljer: { felt } } });
  });

  it('a title and a unit are there', () => {
    expect(kode(vurder({ tittel: '  ' }))).toBe('arkiv.tittel-mangler');
    expect(kode(vurder({ administrativEnhet: '' }))).toBe('arkiv.enhet-mangler');
  });
});
