import { JOURNALKOLONNER } from '@dokumentsenter/contract';
import { sjekkPdfa } from '@dokumentsenter/pdfa';
import { describe, expect, it } from 'vitest';
import type { Journalrapportrad } from '../../index.ts';
import { journaltabell } from './journaltabell.ts';
import { skrivJournal } from './journalutskrift.ts';

const RAD: Journalrapportrad = {
  id: '00000000-0000-4000-8000-000000000001',
  saksmappe: '00000000-0000-4000-8000-000000000002',
  mappeID: '2026/4',
  sakstittel: 'Garasje',
  sakEnhet: 'PLAN',
  saksansvarlig: 'Anders Hansen',
  arkivdel: 'Sakarkiv',
  klasseID: 'L42',
  klassetittel: 'Byggesaker',
  journalnummer: '9/2026',
  registreringsID: '2026/4-1',
  journalposttype: 'I',
  journalstatus: 'J',
  journaldato: '2026-11-20',
  dokumentetsDato: null,
  tittel: 'Søknad – ærfugl på Ørlandet 🦆',
  tilgangskode: null,
  hjemmel: null,
  antallVedlegg: 2,
  offentlighetsvurdertDato: null,
  journalenhet: null,
  parter: [{ type: 'IM', navn: 'Plan', enhet: 'PLAN', saksbehandler: 'Anders Hansen' }],
  avskrivning: { maate: 'BU', dato: '2026-11-21', avskrevetAv: '2026/4-2' },
  skjult: false,
};

describe('a journal as a file', () => {
  it('5.2.2: says «Udatert» where a document has no date, and names the inner unit and person of a party', () => {
    const { kolonner, rader } = journaltabell('loepende', [RAD], 'nb');
    const celle = (navn: keyof typeof JOURNALKOLONNER) => rader[0]?.[kolonner.indexOf(JOURNALKOLONNER[navn].nb)];
    expect(celle('dokumentetsDato')).toBe('Udatert');
    expect(celle('parter')).toBe('Intern mottaker: Plan (PLAN, Anders Hansen)');
    expect(celle('avskrivning')).toBe('Besvart med brev, 2026-11-21, 2026/4-2');
    expect(celle('klasse')).toBe('L42 Byggesaker');
  });

  it('5.2.9: the public journal lacks the columns the public does not get', () => {
    const { kolonner } = journaltabell('offentlig', [RAD], 'nn');
    expect(kolonner).toContain('Frå eller til');
    for (const navn of ['sakEnhet', 'saksansvarlig', 'arkivdel', 'antallVedlegg', 'journalenhet'] as const) {
      expect(kolonner).not.toContain(JOURNALKOLONNER[navn].nn);
    }
  });

  it('prints as valid PDF/A-2b, also when it is empty', async () => {
    const hode = { kommune: 'Rana kommune', utvalg: '01.11.2026–30.11.2026', maalform: 'nb' as const };
    for (const rader of [[], Array<Journalrapportrad>(40).fill(RAD)]) {
      expect(await sjekkPdfa(await skrivJournal('loepende', rader, hode), '2b')).toEqual([]);
    }
  });
});
