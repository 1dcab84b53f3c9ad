import { describe, expect, it } from 'vitest';
import { etBrev, kode, verdi } from '../testing/byggere.ts';
import { type Notatgrunnlag, type OpprettArkivnotat, vurderArkivnotat } from './arkivnotat.ts';

const inn = (endret: Partial<OpprettArkivnotat> = {}): OpprettArkivnotat => ({
  saksmappe: 's1',
  tittel: ' Telefonnotat ',
  offentligTittel: null,
  dokumentetsDato: '2026-11-20',
  administrativEnhet: ' PLAN ',
  saksbehandler: ' Anders Hansen ',
  saksbehandlerId: 'anders',
  tilgangskode: null,
  hjemmel: null,
  dokumenter: etBrev('s1').dokumenter,
  ...endret,
});
const grunnlag = (endret: Partial<Notatgrunnlag> = {}): Notatgrunnlag => ({
  sak: { tilgangskode: null, hjemmel: null, offentligTittel: null, saksstatus: 'B', saksnummer: '2026/1' },
  klasse: { id: 'k', klasseID: 'L42', tittel: 'Byggesaker', blad: true, avsluttet: false },
  arkivdel: { id: 'a', tittel: 'Sakarkiv', arkivdelstatus: 'A', journalenhet: null },
  tilgangskoder: [
    {
      kode: '13',
      tittel: 'Taushetsplikt',
      hjemmel: 'Offl. § 13',
      helDokument: false,
      gyldigFra: '2009-01-01',
      gyldigTil: null,
    },
  ],
  idag: '2026-11-22',
  ...endret,
});
const skjermetSak = {
  tilgangskode: '13',
  hjemmel: 'Offl. § 13',
  offentligTittel: 'Sak',
  saksstatus: 'B',
  saksnummer: '2026/1',
} as const;

describe('vurderArkivnotat', () => {
  it('2.6.4: a document is filed without a correspondent and without journalling', () => {
    expect(verdi(vurderArkivnotat(inn(), grunnlag()))).toMatchObject({
      tittel: 'Telefonnotat',
      administrativEnhet: 'PLAN',
      saksbehandler: 'Anders Hansen',
      dokumentmedium: 'E',
      tilgangskode: null,
      skjermingArvet: false,
    });
  });

  it('2.6.4: it inherits the code of its case, with its own public title when there is one', () => {
    expect(verdi(vurderArkivnotat(inn(), grunnlag({ sak: skjermetSak })))).toMatchObject({
      tilgangskode: '13',
      offentligTittel: 'Sak',
      skjermingArvet: true,
    });
    expect(
      verdi(vurderArkivnotat(inn({ offentligTittel: 'Notat' }), grunnlag({ sak: skjermetSak }))).offentligTittel,
    ).toBe('Notat');
  });

  it('5.2.14: or gets one of its own', () => {
    const egen = inn({ tilgangskode: '13', offentligTittel: 'Notat' });
    expect(verdi(vurderArkivnotat(egen, grunnlag()))).toMatchObject({
      tilgangskode: '13',
      hjemmel: 'Offl. § 13',
      skjermingArvet: false,
    });
    expect(kode(vurderArkivnotat(inn({ tilgangskode: '99', offentligTittel: 'Notat' }), grunnlag()))).toBe(
      'arkiv.tilgangskode-ugyldig',
    );
  });

  it.each([
    ['arkiv.tittel-mangler', { tittel: ' ' }, {}],
    ['arkiv.enhet-mangler', { administrativEnhet: '' }, {}],
    ['arkiv.hoveddokument-mangler', { dokumenter: [] }, {}],
    ['arkiv.foedselsnummer-i-tittel', { tittel: 'Om 01810198709' }, {}],
    ['arkiv.sak-avsluttet', {}, { sak: { ...grunnlag().sak, saksstatus: 'A' as const } }],
    ['arkiv.arkivdel-avsluttet', {}, { arkivdel: { ...grunnlag().arkivdel, arkivdelstatus: 'P' as const } }],
    ['arkiv.klasse-avsluttet', {}, { klasse: { ...grunnlag().klasse, avsluttet: true } }],
  ])('2.6.4, 3.2.4: refused with %s', (ventet, feil, sted) => {
    expect(kode(vurderArkivnotat(inn(feil), grunnlag(sted)))).toBe(ventet);
  });
});
