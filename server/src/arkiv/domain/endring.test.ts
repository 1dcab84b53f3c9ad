import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import { enJournalpost } from '../testing/enJournalpost.ts';
import { type EndreJournalpost, vurderEndring } from './endring.ts';
import type { Journalpost } from './journalpost.ts';
import { vurderJournalstatus } from './journalstatus.ts';

const grunnlag = {
  tilgangskoder: [
    { kode: '13', tittel: 'T', hjemmel: 'Offl. § 13', helDokument: false, gyldigFra: '2009-01-01', gyldigTil: null },
    {
      kode: '14',
      tittel: 'T',
      hjemmel: 'Offl. § 14',
      helDokument: true,
      gyldigFra: '2009-01-01',
      gyldigTil: '2025-12-31',
    },
  ],
  idag: '2026-11-20',
  eldsteDokumentdato: '1900-01-01',
};
const vurder = (oensket: EndreJournalpost, post: Partial<Journalpost> = {}) =>
  vurderEndring(enJournalpost(post), oensket, grunnlag);

describe('vurderEndring', () => {
  it('vedlegg 3: one row with old and new value for each field that changes, none for those that do not', () => {
    const { endringer, verdier } = verdi(
      vurder({ tittel: 'Ny tittel', dokumentetsDato: '2026-11-17', administrativEnhet: 'PLAN' }),
    );
    expect(endringer).toEqual([
      { felt: 'tittel', tidligereVerdi: 'Søknad', nyVerdi: 'Ny tittel' },
      { felt: 'dokumentetsDato', tidligereVerdi: '2026-11-18', nyVerdi: '2026-11-17' },
    ]);
    expect(verdier.tittel).toBe('Ny tittel');
    expect(verdi(vurder({ tittel: 'Søknad' })).endringer).toEqual([]);
    expect(verdi(vurder({})).endringer).toEqual([]);
  });

  it('a date that cannot be is refused when it is new, and left alone when it has always stood there', () => {
    expect(kode(vurder({ dokumentetsDato: '2031-01-01' }))).toBe('arkiv.dokumentdato-ugyldig');
    expect(
      kode(vurder({ tittel: 'Ny tittel', dokumentetsDato: '0001-01-01' }, { dokumentetsDato: '0001-01-01' })),
    ).toBeNull();
  });

  it('3.2.22: mottattDato of an incoming post is frozen in J', () => {
    expect(vurder({ mottattDato: new Date('2026-01-01') })).toEqual({
      ok: false,
      feil: { kode: 'arkiv.felt-frosset', detaljer: { felt: 'mottattDato', krav: '3.2.22' } },
    });
    expect(kode(vurder({ mottattDato: new Date('2026-01-01') }, { journalstatus: 'M' }))).toBeNull();
  });

  it('3.2.23 and 3.2.14: an archived incoming post keeps its dates and title', () => {
    const arkivert = { journalstatus: 'A' as const };
    expect(kode(vurder({ dokumentetsDato: '2026-01-01' }, arkivert))).toBe('arkiv.felt-frosset');
    expect(kode(vurder({ tittel: 'Annen' }, arkivert))).toBe('arkiv.felt-frosset');
    expect(kode(vurder({ saksbehandler: 'Berit', saksbehandlerId: 'b' }, arkivert))).toBeNull();
  });

  it('3.2.24: an own-produced post in J keeps title, date, unit and saksbehandler', () => {
    const egen = { journalposttype: 'U' as const };
    for (const oensket of [
      { tittel: 'Annen' },
      { dokumentetsDato: null },
      { administrativEnhet: 'OPPV' },
      { saksbehandler: 'Berit', saksbehandlerId: 'b' },
    ]) {
      expect(kode(vurder(oensket, egen))).toBe('arkiv.felt-frosset');
    }
    expect(kode(vurder({ offentligTittel: 'Svar' }, egen))).toBeNull();
  });

  it('saying a frozen field as it is already is no change', () => {
    expect(verdi(vurder({ tittel: 'Søknad' }, { journalposttype: 'U' })).endringer).toEqual([]);
  });

  it('an utgått post is not corrected', () => {
    expect(kode(vurder({ tittel: 'Annen' }, { journalstatus: 'U' }))).toBe('arkiv.journalpost-utgaatt');
  });

  it('shielding afterwards needs a public title and brings the hjemmel of the code', () => {
    expect(kode(vurder({ tilgangskode: '13' }))).toBe('arkiv.offentlig-tittel-mangler');
    expect(verdi(vurder({ tilgangskode: '13', offentligTittel: 'Søknad' })).endringer).toEqual([
      { felt: 'offentligTittel', tidligereVerdi: null, nyVerdi: 'Søknad' },
      { felt: 'tilgangsrestriksjon', tidligereVerdi: null, nyVerdi: '13' },
      { felt: 'skjermingshjemmel', tidligereVerdi: null, nyVerdi: 'Offl. § 13' },
    ]);
  });

  it('opening takes the hjemmel away, unless a hidden name would be left without a code', () => {
    const skjermet = { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Søknad' };
    expect(verdi(vurder({ tilgangskode: null }, skjermet)).verdier).toMatchObject({
      tilgangskode: null,
      hjemmel: null,
    });
    const [part] = enJournalpost().korrespondanseparter;
    const medSkjultNavn = {
      ...skjermet,
      korrespondanseparter: [{ ...(part as NonNullable<typeof part>), skjermet: true }],
    };
    expect(kode(vurder({ tilgangskode: null }, medSkjultNavn))).toBe('arkiv.skjerming-uten-tilgangskode');
  });

  it('5.2.16: an expired code stays on what carries it, but is not given anew', () => {
    const gammel = { tilgangskode: '14', hjemmel: 'Offl. § 14', offentligTittel: 'Notat' };
    expect(verdi(vurder({ tittel: 'Rettet' }, gammel)).verdier.hjemmel).toBe('Offl. § 14');
    expect(kode(vurder({ tilgangskode: '14', offentligTittel: 'Notat' }))).toBe('arkiv.tilgangskode-ugyldig');
  });

  it('5.2.36: a correction does not bring a fødselsnummer in either', () => {
    expect(kode(vurder({ tittel: 'Søknad 01810198709' }))).toBe('arkiv.foedselsnummer-i-tittel');
  });

  it('a cleared title or unit is refused', () => {
    expect(kode(vurder({ tittel: ' ' }))).toBe('arkiv.tittel-mangler');
    expect(kode(vurder({ administrativEnhet: ' ' }))).toBe('arkiv.enhet-mangler');
  });
});

describe('vurderJournalstatus', () => {
  it('logs the old and new status, and refuses what the standard does not allow', () => {
    expect(verdi(vurderJournalstatus(enJournalpost(), 'U'))).toEqual({
      felt: 'journalstatus',
      tidligereVerdi: 'J',
      nyVerdi: 'U',
    });
    expect(kode(vurderJournalstatus(enJournalpost({ journalstatus: 'A' }), 'U'))).toBe('arkiv.status-ugyldig');
    expect(kode(vurderJournalstatus(enJournalpost(), 'E'))).toBe('arkiv.status-ugyldig');
  });
});
