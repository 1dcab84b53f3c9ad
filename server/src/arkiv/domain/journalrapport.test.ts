import { SKJERMET_TEKST } from '@dokumentsenter/noark';
import { describe, expect, it } from 'vitest';
import { bruker } from '../testing/byggere.ts';
import { enJournalpost, enKorrespondansepart } from '../testing/enJournalpost.ts';
import type { Journalpost } from './journalpost.ts';
import { loependeRad, offentligRad } from './journalrapport.ts';
import type { Journaltreff } from './journalutvalg.ts';

const treff = (endret: Partial<Journaltreff> = {}): Journaltreff => ({
  id: 'p1',
  plass: [2026, 1],
  klasseID: 'L42',
  klassetittel: 'Byggesaker',
  klasseSkjermet: false,
  klassifikasjonstype: 'KK',
  arkivdel: 'Sakarkiv 2024–',
  sakEnhet: 'PLAN',
  saksansvarlig: 'Anders Hansen',
  journalenhet: 'SENTER',
  antallVedlegg: 2,
  offentlighetsvurdertDato: '2026-11-21',
  interne: { k2: { enhet: 'HELSE', saksbehandler: 'Berit' } },
  ...endret,
});
const KODE: Partial<Journalpost> = { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Melding' };
const klarert = bruker('kari', ['13']);
const uklarert = bruker('kari');

describe('a line of the running journal', () => {
  it('5.2.2: says all the journal holds, with the unit and person inside of each party', () => {
    const parter = [enKorrespondansepart(), enKorrespondansepart({ id: 'k2', type: 'IM', navn: 'Helse' })];
    const rad = loependeRad(klarert, enJournalpost({ korrespondanseparter: parter }), treff());
    expect(rad).toEqual({
      id: 'p1',
      saksmappe: 's1',
      mappeID: '2026/1',
      sakstittel: 'Garasje i Bråtenveien 4',
      sakEnhet: 'PLAN',
      saksansvarlig: 'Anders Hansen',
      arkivdel: 'Sakarkiv 2024–',
      klasseID: 'L42',
      klassetittel: 'Byggesaker',
      journalnummer: '1/2026',
      registreringsID: '2026/1-1',
      journalposttype: 'I',
      journalstatus: 'J',
      journaldato: '2026-11-20',
      dokumentetsDato: '2026-11-18',
      tittel: 'Søknad',
      tilgangskode: null,
      hjemmel: null,
      antallVedlegg: 2,
      offentlighetsvurdertDato: '2026-11-21',
      journalenhet: 'SENTER',
      parter: [
        { type: 'EA', navn: 'Kari Testesen', enhet: null, saksbehandler: null },
        { type: 'IM', navn: 'Helse', enhet: 'HELSE', saksbehandler: 'Berit' },
      ],
      avskrivning: null,
      skjult: false,
    });
  });

  it('hides a shielded klasse together with the post, and only then', () => {
    const skjermet = treff({ klasseSkjermet: true });
    const klasse = (rad: ReturnType<typeof loependeRad>) => [rad.klasseID, rad.klassetittel, rad.skjult];
    expect(klasse(loependeRad(uklarert, enJournalpost(KODE), skjermet))).toEqual([null, null, true]);
    expect(klasse(loependeRad(uklarert, enJournalpost(KODE), treff()))).toEqual(['L42', 'Byggesaker', true]);
    expect(klasse(loependeRad(klarert, enJournalpost(KODE), skjermet))).toEqual(['L42', 'Byggesaker', false]);
    expect(klasse(loependeRad(uklarert, enJournalpost(), skjermet))).toEqual(['L42', 'Byggesaker', false]);
  });

  it('tells how and by what it was written off, the last time', () => {
    const avskrivninger = [
      { avskrivningsmaate: 'TE', avskrivningsdato: '2026-11-20', avskrivesAv: null },
      { avskrivningsmaate: 'BU', avskrivningsdato: '2026-11-22', avskrivesAv: { registreringsID: '2026/1-2' } },
    ] as unknown as Journalpost['avskrivninger'];
    expect(loependeRad(klarert, enJournalpost({ avskrivninger }), treff()).avskrivning).toEqual({
      maate: 'BU',
      dato: '2026-11-22',
      avskrevetAv: '2026/1-2',
    });
    const uten = avskrivninger.slice(0, 1);
    expect(loependeRad(klarert, enJournalpost({ avskrivninger: uten }), treff()).avskrivning?.avskrevetAv).toBeNull();
  });
});

describe('a line of the public journal', () => {
  it('5.2.9: has what the law gives the public, and null for the rest', () => {
    expect(offentligRad(enJournalpost(), treff())).toMatchObject({
      sakstittel: 'Garasje i Bråtenveien 4',
      tittel: 'Søknad',
      klasseID: 'L42',
      klassetittel: 'Byggesaker',
      sakEnhet: null,
      saksansvarlig: null,
      arkivdel: null,
      antallVedlegg: null,
      offentlighetsvurdertDato: null,
      journalenhet: null,
      tilgangskode: null,
      hjemmel: null,
      parter: [{ type: 'EA', navn: 'Kari Testesen', enhet: null, saksbehandler: null }],
      skjult: false,
    });
  });

  it('5.2.6: a shielded post shows its public title, its code and hjemmel, and no shielded name', () => {
    const part = enKorrespondansepart({ skjermet: true });
    const rad = offentligRad(enJournalpost({ ...KODE, korrespondanseparter: [part] }), treff());
    expect(rad).toMatchObject({ tittel: 'Melding', tilgangskode: '13', hjemmel: 'Offl. § 13' });
    expect(rad.parter[0]?.navn).not.toContain('Kari');
  });

  it('a hjemmel without a code is not printed', () => {
    expect(offentligRad(enJournalpost({ hjemmel: 'Offl. § 13' }), treff()).hjemmel).toBeNull();
  });

  it('what is blocked is there, with nothing said of whom or what', () => {
    const rad = offentligRad(enJournalpost({ sperret: true }), treff());
    expect(rad.tittel).toBe(SKJERMET_TEKST);
    expect(rad.parter[0]?.navn).not.toContain('Kari');
  });

  it('a klasse that is a person, or shielded, is left out', () => {
    const klasse = (endret: Partial<Journaltreff>) => {
      const { klasseID, klassetittel } = offentligRad(enJournalpost(), treff(endret));
      return [klasseID, klassetittel];
    };
    expect(klasse({ klassifikasjonstype: 'PNR' })).toEqual([null, null]);
    expect(klasse({ klasseSkjermet: true })).toEqual([null, null]);
  });
});
