import type { Forsendelse, Forslag } from '@dokumentsenter/contract';
import { describe, expect, it } from 'vitest';
import { somIkkeArkiv, somPart, somSak } from './forslagsverdi.ts';
import { fraForslag, velgKandidat } from './fraForslag.ts';
import { feltsikkerhet, nesteUsikre, oppgavesikkerhet, usikreFelt } from './sikkerhet.ts';
import { bekreft, endre, endreTittel } from './skjema.ts';
import { kilder, mangler, tilJournalfoering } from './tilJournalfoering.ts';

const SAK = '018f0000-0000-7000-8000-000000000001';
const HOVED = '018f0000-0000-7000-8000-00000000000a';
const VEDLEGG = '018f0000-0000-7000-8000-00000000000b';

const forslag = (felt: Forslag['felt'], verdi: unknown, mer: Partial<Forslag> = {}): Forslag => ({
  felt,
  verdi,
  visning: typeof verdi === 'string' ? verdi : '',
  konfidens: 0.97,
  sikkerhet: 'sikker',
  nivaa: null,
  bevis: [],
  kandidater: [],
  ...mer,
});

const dokument = (id: string, nummer: number, rolle: 'hoveddokument' | 'vedlegg' | 'innebygd') => ({
  id,
  nummer,
  filnavn: `fil${nummer}.pdf`,
  format: 'pdf',
  mime: 'application/pdf',
  stoerrelse: 1,
  sjekksum: 'a'.repeat(64),
  rolle,
  tittel: `Dokument ${nummer}`,
  avvik: [],
});

const forsendelse: Pick<Forsendelse, 'dokumenter' | 'filnavn' | 'epost'> = {
  filnavn: 'skann.pdf',
  epost: null,
  dokumenter: [dokument(VEDLEGG, 2, 'vedlegg'), dokument(HOVED, 1, 'hoveddokument'), dokument('x', 3, 'innebygd')],
};

const ALLE: Forslag[] = [
  forslag('saksmappe', { id: SAK, saksnummer: '2026/14', tittel: 'Garasje, Storgata 1' }),
  forslag('tittel', 'Søknad om tillatelse til tiltak'),
  forslag('avsender', { navn: 'Kari Eksempel', type: 'person' }),
  forslag('administrativEnhet', 'PBY'),
  forslag('dokumentetsDato', '2026-11-20'),
  forslag('journalposttype', 'I'),
];

describe('from proposals to fields', () => {
  it('fills the fields, main document first, without what is only embedded', () => {
    const { verdier } = fraForslag(forsendelse, ALLE);
    expect(verdier.saksmappe).toEqual({
      slag: 'finnes',
      id: SAK,
      saksnummer: '2026/14',
      tittel: 'Garasje, Storgata 1',
    });
    expect(verdier.avsender.navn).toBe('Kari Eksempel');
    expect(verdier.vedlegg.map((del) => [del.id, del.hoveddokument])).toEqual([
      [HOVED, true],
      [VEDLEGG, false],
    ]);
  });

  it('falls back on what the mail itself says', () => {
    const epost = { fra: 'Ola Eksempel <ola@eksempel.no>', til: [], emne: 'Klage', dato: '2026-11-19T08:00:00Z' };
    const { verdier } = fraForslag({ ...forsendelse, epost }, []);
    expect([verdier.tittel, verdier.avsender.navn, verdier.dokumentetsDato]).toEqual([
      'Klage',
      'Ola Eksempel <ola@eksempel.no>',
      '2026-11-19',
    ]);
  });

  it('reads a case given by id alone, by parts, or as a new one; and nothing else', () => {
    expect(somSak(SAK, '2026/14 Garasje')).toEqual({
      slag: 'finnes',
      id: SAK,
      saksnummer: '2026/14',
      tittel: 'Garasje',
    });
    expect(somSak({ saksmappe: SAK }, '2026/14 – Garasje')).toMatchObject({ id: SAK, tittel: 'Garasje' });
    expect(somSak({ ny: { tittel: 'Ny sak', gnrbnr: '12/3' } }, '')).toMatchObject({
      slag: 'ny',
      ny: { gnrbnr: '12/3' },
    });
    expect(somSak(null, '')).toBeNull();
    expect(somSak('tull', '')).toBeNull();
  });

  it('knows a party by its numbers', () => {
    expect(somPart({ navn: 'Bygg AS', orgnr: '310000000' }, '').type).toBe('organisasjon');
    expect(somPart('Kari Eksempel', '').navn).toBe('Kari Eksempel');
  });

  it('understands what is not for the archive', () => {
    expect(somIkkeArkiv(false)).toBe('annet');
    expect(somIkkeArkiv({ arkivverdi: false, aarsak: 'reklame' })).toBe('reklame');
    expect(somIkkeArkiv('faktura')).toBe('faktura');
    expect(somIkkeArkiv(true)).toBeNull();
  });
});

describe('the title', () => {
  it('is also that of the main document, until the document has one of its own', () => {
    const skjema = endreTittel(fraForslag(forsendelse, ALLE), 'Klage');
    expect(skjema.verdier.vedlegg.map((del) => del.tittel)).toEqual(['Klage', 'Dokument 2']);
    const egen = skjema.verdier.vedlegg.map((del) => ({ ...del, tittel: `Egen ${del.tittel}` }));
    expect(endreTittel(endre(skjema, 'vedlegg', { vedlegg: egen }), 'Søknad').verdier.vedlegg[0]?.tittel).toBe(
      'Egen Klage',
    );
  });
});

describe('certainty', () => {
  it('is shown on the row by the weakest field', () => {
    expect(oppgavesikkerhet({ tvil: true, sikkerhet: 0.99 })).toBe('usikker');
    expect(oppgavesikkerhet({ tvil: false, sikkerhet: 0.96 })).toBe('sikker');
    expect(oppgavesikkerhet({ tvil: false, sikkerhet: 0.7 })).toBe('foreslaatt');
  });

  it('asks for the eye only where it is needed, in the order of the form', () => {
    const usikkert = [...ALLE.slice(2), forslag('tittel', 'Noe', { sikkerhet: 'usikker' })];
    const skjema = fraForslag(forsendelse, usikkert);
    expect(usikreFelt(skjema, usikkert)).toEqual(['saksmappe', 'tittel']);
    expect(nesteUsikre(['saksmappe', 'tittel'], 'saksmappe')).toBe('tittel');
    expect(nesteUsikre(['saksmappe', 'tittel'], 'tittel')).toBeNull();
    expect(nesteUsikre(['saksmappe'], null)).toBe('saksmappe');
  });

  it('rests once a person has said yes, but not while something required is empty', () => {
    const usikkert = [...ALLE.slice(0, 1), forslag('tittel', 'Noe', { sikkerhet: 'usikker' }), ...ALLE.slice(2)];
    const skjema = fraForslag(forsendelse, usikkert);
    expect(usikreFelt(bekreft(skjema, 'tittel'), usikkert)).toEqual([]);
    expect(usikreFelt(endre(skjema, 'tittel', { tittel: '' }), usikkert)).toEqual(['tittel']);
  });

  it('asks for a class only when a case is opened', () => {
    const skjema = fraForslag(forsendelse, ALLE);
    expect(feltsikkerhet('klasse', skjema, undefined)).toBe('tom');
    const ny = endre(skjema, 'saksmappe', {
      saksmappe: { slag: 'ny', ny: { tittel: 'Ny sak', gnrbnr: '' } },
    });
    expect(feltsikkerhet('klasse', ny, undefined)).toBe('mangler');
  });
});

describe('shielding', () => {
  const skjermet = [...ALLE, forslag('tilgangskode', { kode: 'UO', hjemmel: 'Offl. § 13' })];
  it('needs a title that everyone may see', () => {
    const skjema = fraForslag(forsendelse, skjermet);
    expect(usikreFelt(skjema, skjermet)).toEqual(['tilgangskode']);
    expect(tilJournalfoering(skjema, skjermet)).toBeNull();
    const utfylt = endre(skjema, 'tilgangskode', { offentligTittel: 'Søknad' });
    expect(tilJournalfoering(utfylt, skjermet)).toMatchObject({ offentligTittel: 'Søknad', hjemmel: 'Offl. § 13' });
  });

  it('takes a neutral title as it stands', () => {
    const bevis = [{ dokument: null, side: null, boks: null, tekst: null, regel: 'noeytral-tittel' }];
    const noeytral = skjermet.map((ett) => (ett.felt === 'tittel' ? { ...ett, bevis } : ett));
    expect(usikreFelt(fraForslag(forsendelse, noeytral), noeytral)).toEqual([]);
  });

  it('that is proposed not to be needed is a proposal too', () => {
    const aapent = forslag('tilgangskode', null, { sikkerhet: 'usikker' });
    expect(feltsikkerhet('tilgangskode', fraForslag(forsendelse, ALLE), aapent)).toBe('usikker');
  });
});

describe('candidates', () => {
  const medKandidater = forslag('saksmappe', null, {
    kandidater: [
      { verdi: SAK, visning: '2026/14 Garasje', konfidens: 0.6 },
      { verdi: 'tull', visning: '?', konfidens: 0.2 },
    ],
  });
  it('are chosen by number', () => {
    expect(velgKandidat('saksmappe', medKandidater, 1)).toMatchObject({ saksmappe: { id: SAK } });
  });
  it('that do not exist or cannot be read change nothing', () => {
    expect(velgKandidat('saksmappe', medKandidater, 2)).toBeNull();
    expect(velgKandidat('saksmappe', medKandidater, 9)).toBeNull();
    expect(velgKandidat('tittel', undefined, 1)).toBeNull();
  });
});

describe('from fields to the archive', () => {
  it('sends what stands, empty as null', () => {
    const ut = tilJournalfoering(fraForslag(forsendelse, ALLE), ALLE);
    expect(ut).toMatchObject({ sak: { saksmappe: SAK }, offentligTittel: null, saksbehandler: null, hjemmel: null });
    expect(ut?.dokumenter).toHaveLength(2);
  });

  it('says where each value came from', () => {
    const skjema = endre(fraForslag(forsendelse, ALLE), 'tittel', { tittel: 'En annen tittel' });
    expect(kilder(endre(skjema, 'saksbehandler', { saksbehandler: 'u1' }), ALLE)).toMatchObject({
      saksmappe: 'foreslaatt',
      tittel: 'rettet',
      saksbehandler: 'manuell',
    });
  });

  it('a value changed and changed back is the proposal', () => {
    const foerst = fraForslag(forsendelse, ALLE);
    const tilbake = endre(endre(foerst, 'tittel', { tittel: 'x' }), 'tittel', { tittel: foerst.foreslaatt.tittel });
    expect(kilder(tilbake, ALLE).tittel).toBe('foreslaatt');
  });

  it('sends nothing while something required is empty', () => {
    const skjema = fraForslag(forsendelse, []);
    expect(mangler(skjema.verdier)).toEqual(['saksmappe', 'tittel', 'avsender', 'administrativEnhet']);
    expect(tilJournalfoering(skjema, [])).toBeNull();
  });

  it('opens a new case with the same unit, class and access', () => {
    const skjema = endre(fraForslag(forsendelse, ALLE), 'saksmappe', {
      saksmappe: { slag: 'ny', ny: { tittel: 'Ny sak', gnrbnr: '12/3' } },
      klasse: 'L42',
    });
    expect(tilJournalfoering(skjema, ALLE)?.sak).toEqual({
      ny: {
        tittel: 'Ny sak',
        offentligTittel: null,
        klasse: 'L42',
        gnrbnr: '12/3',
        administrativEnhet: 'PBY',
        saksansvarlig: null,
        tilgangskode: null,
      },
    });
  });
});
