import { describe, expect, it } from 'vitest';
import { bruker } from '../testing/byggere.ts';
import { enJournalpost, enKorrespondansepart, etDokument } from '../testing/enJournalpost.ts';
import { type Innsynsgrunnlagsak, likeNavn, skrivInnsynssak } from './innsynsutskrift.ts';
import type { Arkivnotat } from './notatvisning.ts';
import type { Saksmappe, Sakspart } from './saksmappe.ts';

const sak = (endret: Partial<Saksmappe> = {}): Saksmappe =>
  ({
    id: 's1',
    saksnummer: '2026/1',
    tittel: 'Garasje for Ola Annen',
    offentligTittel: 'Garasje',
    saksdato: '2026-11-01',
    saksstatus: 'B',
    administrativEnhet: 'PLAN',
    saksansvarlig: 'Anders Hansen',
    saksansvarligId: 'anders',
    tilgangskode: null,
    hjemmel: null,
    ...endret,
  }) as unknown as Saksmappe;
const part = (navn: string, endret: Partial<Sakspart> = {}): Sakspart =>
  ({ navn, rolle: 'Nabo', orgnr: null, skjermet: false, ...endret }) as unknown as Sakspart;
const notat = (endret: Partial<Arkivnotat> = {}): Arkivnotat =>
  ({
    id: 'n1',
    registreringsID: '2026/1-2',
    opprettetDato: new Date('2026-11-02T23:30:00Z'),
    dokumentetsDato: null,
    tittel: 'Notat',
    offentligTittel: null,
    saksbehandler: 'Anders Hansen',
    saksbehandlerId: 'anders',
    administrativEnhet: 'PLAN',
    tilgangskode: null,
    hjemmel: null,
    dokumenter: [],
    sak: { tilgangskode: null, hjemmel: null, offentligTittel: null, saksansvarligId: 'anders' },
    ...endret,
  }) as unknown as Arkivnotat;
const grunnlag = (endret: Partial<Innsynsgrunnlagsak> = {}): Innsynsgrunnlagsak => ({
  sak: sak(),
  poster: [enJournalpost()],
  notater: [],
  parter: [],
  merknader: 3,
  ...endret,
});
type Ramme = Parameters<typeof skrivInnsynssak>[1];
const ramme = (endret: Partial<Ramme> = {}): Ramme => ({
  aktoer: bruker('arkivar', ['13', '5']),
  grunnlag: 'partsinnsyn',
  part: { ider: new Set(['k1']) },
  navn: ['Kari Testesen'],
  valg: new Map(),
  ...endret,
});
const skriv = (g: Partial<Innsynsgrunnlagsak> = {}, r: Partial<Ramme> = {}) => skrivInnsynssak(grunnlag(g), ramme(r));
const KODE13 = { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Melding' };

describe('a case as the one who asks may have it', () => {
  it('5.2.39: an open case is printed as it stands, with its own number, people and remarks counted', () => {
    expect(skriv()).toMatchObject({
      id: 's1',
      saksnummer: '2026/1',
      tittel: 'Garasje for Ola Annen',
      saksdato: '2026-11-01',
      saksstatus: 'B',
      administrativEnhet: 'PLAN',
      saksansvarlig: 'Anders Hansen',
      parter: [],
      merknader: 3,
    });
  });

  it('5.2.39: a journalpost is printed with dates, numbers, parties and documents', () => {
    expect(skriv().poster).toHaveLength(1);
    expect(skriv().poster[0]).toMatchObject({
      id: 'p1',
      type: 'I',
      registreringsID: '2026/1-1',
      journalnummer: '1/2026',
      dato: '2026-11-20',
      dokumentetsDato: '2026-11-18',
      tittel: 'Søknad',
      status: 'J',
      saksbehandler: 'Anders Hansen',
      administrativEnhet: 'PLAN',
      tilgangskode: null,
      hjemmel: null,
      avgjoerelse: { med: true, grunn: null, hjemmel: null },
      parter: [{ id: 'k1', navn: 'Kari Testesen', rolle: 'EA', erParten: true }],
    });
    const [dokument] = skriv().poster[0]?.dokumenter ?? [];
    expect(dokument).toMatchObject({ id: etDokument().id, tittel: etDokument().tittel, avgjoerelse: { med: true } });
    expect(dokument?.objekt).not.toBeNull();
  });

  it('5.2.39: the title of a shielded case is given to its party, and its public title to others', () => {
    const skjermet = sak(KODE13);
    const andre = { poster: [enJournalpost({ korrespondanseparter: [enKorrespondansepart({ id: 'k9' })] })] };
    expect(skriv({ sak: skjermet }).tittel).toBe('Garasje for Ola Annen');
    expect(skriv({ sak: skjermet, ...andre }).tittel).toBe('Melding');
    expect(skriv({ sak: sak({ ...KODE13, offentligTittel: null }), ...andre }).tittel).toMatch(/skjerm|\*/i);
    expect(skriv({ sak: skjermet, ...andre, parter: [part('kari testesen ')] }).tittel).toBe('Garasje for Ola Annen');
    expect(skriv({ sak: skjermet }, { aktoer: bruker('uklarert') }).tittel).toBe('Melding');
  });

  it('5.2.39: others’ protected names go, from the list and from the titles; firms and their own stay', () => {
    const parter = [
      part('Ola Annen', { skjermet: true }),
      part('Kari Testesen', { skjermet: true }),
      part('Bygg AS', { orgnr: '310000000' } as Partial<Sakspart>),
      part('Per Nabo'),
    ];
    const aapen = skriv({ parter });
    expect(aapen.parter.map(({ erParten, avgjoerelse }) => [erParten, avgjoerelse.med, avgjoerelse.grunn])).toEqual([
      [false, false, 'andres-navn'],
      [true, true, null],
      [false, true, null],
      [false, true, null],
    ]);
    expect(aapen.parter[0]?.navn).not.toContain('Ola');
    expect(aapen.parter[0]?.avgjoerelse.hjemmel).toBe('fvl. § 19 annet ledd');
    expect(aapen.parter.map(({ id }) => id)).toEqual(['part-s1-0', 'part-s1-1', 'part-s1-2', 'part-s1-3']);
    expect(aapen.tittel).not.toContain('Ola');
    expect(aapen.tittel).toContain('Garasje for');
    // In a shielded case every other person’s name is protected.
    expect(skriv({ sak: sak(KODE13), parter }).parter.map(({ avgjoerelse }) => avgjoerelse.med)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('5.2.39: a name the archivist decides to give is given', () => {
    const valg = new Map([['part-s1-0', { med: true, begrunnelse: 'Kjent for parten' }]]);
    const [ola] = skriv({ parter: [part('Ola Annen', { skjermet: true })] }, { valg }).parter;
    expect(ola).toMatchObject({ navn: 'Ola Annen', rolle: 'Nabo', avgjoerelse: { med: true } });
  });

  it('the only person from outside in a case without parties is its party; an organisation beside makes no difference', () => {
    const fremmed = enKorrespondansepart({ id: 'k2', navn: 'Ola Annen' });
    const firma = enKorrespondansepart({ id: 'k3', navn: 'Bygg AS', slag: 'organisasjon', orgnr: '310000000' });
    const intern = enKorrespondansepart({ id: 'k4', type: 'IM', navn: 'Anders Hansen' });
    const tittel = (...korrespondanseparter: ReturnType<typeof enKorrespondansepart>[]) =>
      skriv({ sak: sak(KODE13), poster: [enJournalpost({ korrespondanseparter })] }).tittel;
    expect(tittel(enKorrespondansepart(), firma, intern)).toBe('Garasje for Ola Annen');
    expect(tittel(enKorrespondansepart(), fremmed)).toBe('Melding');
    expect(tittel(firma, intern)).toBe('Melding');
    const medPart = { sak: sak(KODE13), parter: [part('Per Nabo')] };
    expect(skriv(medPart).tittel).toBe('Melding');
  });
});

describe('what is left out', () => {
  const fremmed = enKorrespondansepart({ id: 'k2', navn: 'Ola Annen', type: 'EM' });
  const skjermet = enJournalpost({ ...KODE13, korrespondanseparter: [fremmed] });

  it('a shielded post of others is named by its public title, with the law and its own hjemmel', () => {
    const [post] = skriv({ poster: [skjermet] }, { aktoer: bruker('arkivar', ['13']) }).poster;
    expect(post?.avgjoerelse).toMatchObject({ med: false, grunn: 'skjermet', hjemmel: 'fvl. § 19, jf. Offl. § 13' });
    expect(post?.dokumenter.every(({ objekt }) => objekt === null)).toBe(true);
  });

  it.each([
    ['the asker is not cleared', skjermet, { aktoer: bruker('uklarert') }, 'ikke-klarert'],
    ['it is blocked', enJournalpost({ sperret: true }), {}, 'sperret'],
  ] as const)('no names and no documents when %s', (_navn, post, r, grunn) => {
    const [vist] = skriv({ poster: [post] }, r).poster;
    expect(vist).toMatchObject({ parter: [], dokumenter: [], avgjoerelse: { med: false, grunn } });
    expect(vist?.tittel).not.toBe('Søknad');
  });

  it('an internal post keeps its names and titles, and gives no file', () => {
    const [post] = skriv({ poster: [enJournalpost({ journalposttype: 'N' })] }).poster;
    expect(post).toMatchObject({ avgjoerelse: { med: false, grunn: 'internt', hjemmel: 'fvl. § 18 a' } });
    expect(post?.dokumenter[0]).toMatchObject({ tittel: etDokument().tittel, objekt: null });
  });

  it('a document with a code of its own hides its title unless it has a public one', () => {
    const dokument = { ...etDokument(), tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: null };
    const tittel = (d: object) =>
      skriv({
        poster: [enJournalpost({ korrespondanseparter: [fremmed], dokumenter: [{ ...dokument, ...d }] as never })],
      }).poster[0]?.dokumenter[0]?.tittel;
    expect(tittel({})).not.toBe(etDokument().tittel);
    expect(tittel({ offentligTittel: 'Vedlegg' })).toBe('Vedlegg');
  });
});

describe('an arkivnotat', () => {
  const dokument = { ...etDokument(), id: 'd9', tittel: 'Vurdering', tilgangskode: null };

  it('is internal, dated in Norway, and gives its documents only after a decision', () => {
    const [, vist] = skriv({ notater: [notat({ dokumenter: [dokument] as never })] }).poster;
    expect(vist).toEqual({
      id: 'n1',
      type: 'arkivnotat',
      registreringsID: '2026/1-2',
      journalnummer: null,
      dato: '2026-11-03',
      dokumentetsDato: null,
      tittel: 'Notat',
      status: null,
      saksbehandler: 'Anders Hansen',
      administrativEnhet: 'PLAN',
      tilgangskode: null,
      hjemmel: null,
      avgjoerelse: expect.objectContaining({ med: false, grunn: 'internt', hjemmel: 'fvl. § 18 a' }),
      parter: [],
      dokumenter: [],
    });
    const valg = new Map([['n1', { med: true, begrunnelse: 'Gis ut' }]]);
    const [, gitt] = skriv({ notater: [notat({ dokumenter: [dokument] as never })] }, { valg }).poster;
    expect(gitt?.dokumenter).toMatchObject([{ id: 'd9', tittel: 'Vurdering', avgjoerelse: { med: true } }]);
    expect(gitt?.dokumenter[0]?.objekt).toMatchObject({ variantformat: 'A' });
  });

  it('holds back a shielded document of one that is given', () => {
    const valg = new Map([['n1', { med: true, begrunnelse: 'Gis ut' }]]);
    const skjult = notat({ dokumenter: [{ ...dokument, tilgangskode: '13' }] as never });
    const [, gitt] = skriv({ notater: [skjult] }, { valg }).poster;
    expect(gitt?.dokumenter[0]).toMatchObject({ objekt: null, avgjoerelse: { med: false, grunn: 'skjermet' } });
    expect(gitt?.dokumenter[0]?.tittel).not.toBe('Vurdering');
  });

  it('one the archivist is not cleared for shows its public title, or none', () => {
    const [, med] = skriv({ notater: [notat(KODE13)] }, { aktoer: bruker('uklarert') }).poster;
    expect(med).toMatchObject({ tittel: 'Melding', avgjoerelse: { med: false, grunn: 'ikke-klarert', hjemmel: null } });
    const [, uten] = skriv(
      { notater: [notat({ ...KODE13, offentligTittel: null })] },
      { aktoer: bruker('uklarert') },
    ).poster;
    expect(uten?.tittel).not.toBe('Notat');
  });
});

it('names are alike whatever their case and the spaces around them', () => {
  expect(likeNavn(' Kari Testesen', 'kari testesen ')).toBe(true);
  expect(likeNavn('Kari Testesen', 'Kari Testsen')).toBe(false);
});
