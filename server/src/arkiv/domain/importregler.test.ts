import type { Noarkobjekt } from '@dokumentsenter/noark';
import { describe, expect, it } from 'vitest';
import type { Importenhet, Importmangel } from './importenhet.ts';
import { vurderImportenhet } from './importregler.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const opprettet = { systemID: ID, tittel: 'En tittel', opprettetDato: '2015-01-01T00:00:00Z', opprettetAv: 'Anne' };
const dokumentobjekt = {
  systemID: ID,
  opprettetDato: '2015-01-01T00:00:00Z',
  opprettetAv: 'Anne',
  versjonsnummer: 1,
  variantformat: 'A',
  format: 'PDF/A-2b',
  filnavn: 'brev.pdf',
  sjekksum: 'a'.repeat(64),
  filstoerrelse: 12,
};
const dokumentbeskrivelse = (endret: Noarkobjekt = {}): Noarkobjekt => ({
  ...opprettet,
  dokumenttype: 'B',
  dokumentstatus: 'F',
  tilknyttetRegistreringSom: 'H',
  dokumentnummer: 1,
  tilknyttetDato: '2015-01-01T00:00:00Z',
  tilknyttetAv: 'Anne',
  dokumentobjekt: [dokumentobjekt],
  ...endret,
});

/** One whole unit of each kind, with all that must be known of it. */
const HELE: Readonly<Record<string, { readonly enhet: object; readonly verdi: Noarkobjekt }>> = {
  arkiv: { enhet: { overordnet: null }, verdi: opprettet },
  arkivdel: {
    enhet: { arkiv: ID, skilleInn: 'skarpt', skilleUt: 'skarpt' },
    verdi: { ...opprettet, arkivdelstatus: 'A' },
  },
  klassifikasjonssystem: { enhet: { arkivdel: ID, primaert: true }, verdi: opprettet },
  klasse: { enhet: { system: ID, overordnet: null }, verdi: { ...opprettet, klasseID: 'L42' } },
  saksmappe: {
    enhet: { arkivdel: ID, klasse: ID, overordnet: null },
    verdi: {
      ...opprettet,
      saksaar: 2015,
      sakssekvensnummer: 3,
      saksdato: '2015-01-01',
      administrativEnhet: 'PLAN',
      saksstatus: 'A',
    },
  },
  moetemappe: {
    enhet: { arkivdel: ID, klasse: null, overordnet: null },
    verdi: { ...opprettet, mappeID: '2015/9', moetenummer: '4', utvalg: 'Formannskapet', moetedato: '2015-02-01' },
  },
  journalpost: {
    enhet: { mappe: ID },
    verdi: {
      ...opprettet,
      registreringsID: '2015/3-1',
      journalaar: 2015,
      journalsekvensnummer: 7,
      journalpostnummer: 1,
      journalposttype: 'I',
      journalstatus: 'A',
      journaldato: '2015-01-02',
      administrativEnhet: 'PLAN',
    },
  },
  arkivnotat: {
    enhet: { mappe: ID },
    verdi: { ...opprettet, registreringsID: '2015/3-2', registreringsnummer: 2, administrativEnhet: 'PLAN' },
  },
  moeteregistrering: {
    enhet: { mappe: ID },
    verdi: { ...opprettet, moeteregistreringstype: 'SP', administrativEnhet: 'PLAN', saksbehandler: 'Anne' },
  },
};
const enhetAv = (slag: string, endret: Noarkobjekt = {}, annet: object = {}): Importenhet =>
  ({ slag, ...HELE[slag]?.enhet, ...annet, verdi: { ...HELE[slag]?.verdi, ...endret } }) as Importenhet;
const vurder = (slag: string, endret: Noarkobjekt = {}, annet: object = {}) =>
  vurderImportenhet(enhetAv(slag, endret, annet));
const mangler = (slag: string, felt: string, skrevet = ''): Importmangel =>
  ({ slag, systemID: felt === 'systemID' ? skrevet : ID, felt, hva: 'mangler' }) as Importmangel;

describe.each(Object.keys(HELE))('a %s on its way in', (slag) => {
  it('is taken in when all that must be known of it is there', () => {
    expect(vurder(slag)).toEqual([]);
  });

  it.each(Object.keys(HELE[slag]?.verdi ?? {}))('is not, when %s is missing or blank', (felt) => {
    for (const tomt of [undefined, null, '', '  '])
      expect(vurder(slag, { [felt]: tomt } as Noarkobjekt)).toEqual([mangler(slag, felt, tomt ?? '')]);
  });
});

describe('what a registrering brings', () => {
  const post = (...dokumenter: Noarkobjekt[]) => vurder('journalpost', { dokumentbeskrivelse: dokumenter });

  it('one document, or several with numbers of their own, is taken in', () => {
    expect(post(dokumentbeskrivelse())).toEqual([]);
    expect(vurder('journalpost', { dokumentbeskrivelse: dokumentbeskrivelse() })).toEqual([]);
    const vedlegg = { tilknyttetRegistreringSom: 'V' };
    expect(post(dokumentbeskrivelse(), dokumentbeskrivelse({ ...vedlegg, dokumentnummer: 2 }))).toEqual([]);
    expect(post(dokumentbeskrivelse(), dokumentbeskrivelse({ ...vedlegg, dokumentnummer: '1' }))).toEqual([
      { slag: 'journalpost', systemID: ID, felt: 'dokumentnummer', hva: 'dobbelt-nummer' },
    ]);
  });

  it('2.7.8: two main documents are refused', () => {
    expect(post(dokumentbeskrivelse(), dokumentbeskrivelse({ dokumentnummer: 2 }))).toEqual([
      { slag: 'journalpost', systemID: ID, felt: 'tilknyttetRegistreringSom', hva: 'dobbelt-nummer' },
    ]);
  });

  it.each(
    Object.keys(dokumentbeskrivelse()).filter((felt) => felt !== 'dokumentobjekt'),
  )('a document without %s is refused', (felt) => {
    const svar = post(dokumentbeskrivelse({ [felt]: null }));
    expect(svar).toContainEqual(mangler('dokumentbeskrivelse', felt));
    expect(svar).toHaveLength(1);
  });

  it.each(Object.keys(dokumentobjekt))('a file without %s is refused', (felt) => {
    const svar = post(dokumentbeskrivelse({ dokumentobjekt: [{ ...dokumentobjekt, [felt]: '' }] }));
    expect(svar).toEqual([mangler('dokumentobjekt', felt)]);
  });
});

describe('codes', () => {
  it('that are none of the standard’s are refused where they stand', () => {
    const ukjent = (slag: string, felt: string) => ({ slag, systemID: ID, felt, hva: 'ukjent-kode' });
    expect(vurder('journalpost', { journalstatus: 'Q' })).toEqual([ukjent('journalpost', 'journalstatus')]);
    expect(vurder('saksmappe', { saksstatus: 'Q' })).toEqual([ukjent('saksmappe', 'saksstatus')]);
    expect(
      vurder('journalpost', { dokumentbeskrivelse: [dokumentbeskrivelse({ tilknyttetRegistreringSom: 'Q' })] }),
    ).toEqual([ukjent('dokumentbeskrivelse', 'tilknyttetRegistreringSom')]);
  });

  it('inside a party are told with the party', () => {
    const part = (endret: Noarkobjekt) =>
      vurder('journalpost', {
        korrespondansepart: [{ korrespondanseparttype: 'EA', korrespondansepartNavn: 'Kari', ...endret }],
      });
    const feil = (felt: string, hva: string) => [
      { slag: 'journalpost', systemID: ID, felt: `korrespondansepart/${felt}`, hva },
    ];
    expect(part({})).toEqual([]);
    expect(part({ korrespondanseparttype: 'QQ' })).toEqual(feil('korrespondanseparttype', 'ukjent-kode'));
    expect(part({ korrespondanseparttype: null })).toEqual(feil('korrespondanseparttype', 'mangler'));
    expect(part({ korrespondansepartNavn: ' ' })).toEqual(feil('korrespondansepartNavn', 'mangler'));
  });

  it('shielding may be named in the municipality’s own words, and its hjemmel may be missing; its code may not', () => {
    const skjerming = (endret: Noarkobjekt) =>
      vurder('saksmappe', {
        skjerming: [
          { tilgangsrestriksjon: '13', skjermingshjemmel: 'Offl. § 13', skjermingMetadata: ['TM'], ...endret },
        ],
      }).map(({ felt, hva }) => [felt, hva]);
    expect(skjerming({})).toEqual([]);
    expect(skjerming({ skjermingMetadata: ['Vårt eget ord'] })).toEqual([]);
    expect(skjerming({ skjermingMetadata: null, skjermingshjemmel: null })).toEqual([]);
    expect(skjerming({ tilgangsrestriksjon: '' })).toEqual([['skjerming/tilgangsrestriksjon', 'mangler']]);
  });

  it('kassasjon may lack its date, not its decision', () => {
    const kassasjon = (endret: Noarkobjekt) =>
      vurder('klasse', {
        kassasjon: [{ kassasjonsvedtak: 'K', bevaringstid: 10, kassasjonsdato: null, ...endret }],
      }).map(({ felt, hva }) => [felt, hva]);
    expect(kassasjon({})).toEqual([]);
    expect(kassasjon({ kassasjonsvedtak: null })).toEqual([['kassasjon/kassasjonsvedtak', 'mangler']]);
    expect(kassasjon({ kassasjonsvedtak: 'Z' })).toEqual([['kassasjon/kassasjonsvedtak', 'ukjent-kode']]);
    expect(kassasjon({ bevaringstid: null })).toEqual([['kassasjon/bevaringstid', 'mangler']]);
  });

  it('an arkivskaper may be without name and number', () => {
    expect(vurder('arkiv', { arkivskaper: [{ arkivskaperID: null, arkivskaperNavn: null }] })).toEqual([]);
  });
});

describe('a case', () => {
  it('without a klasse is refused; a meeting needs none', () => {
    expect(vurder('saksmappe', {}, { klasse: null })).toEqual([
      { slag: 'saksmappe', systemID: ID, felt: 'klasse', hva: 'ingen-klasse' },
    ]);
  });
});
