import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aktoer } from '../../kernel/index.ts';
import { type Arkivrom, nyttArkivrom, PROGRAM } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, verdi } from '../testing/byggere.ts';
import { tolkSoek } from './finnSaker.ts';

const ORGNR = '310000051';
let rom: Arkivrom;
let ider: Record<'garasje' | 'skole' | 'barnevern' | 'avsluttet', string>;

beforeAll(async () => {
  rom = await nyttArkivrom();
  const ny = (endret: object) => rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak(endret))).id);
  ider = {
    avsluttet: await ny({ tittel: 'Garasje i Nordveien 2', gnrbnr: '7/8' }),
    garasje: await ny({ tittel: 'Garasje i Bråtenveien 4', gnrbnr: '23/145' }),
    skole: await ny({
      tittel: 'Skoleskyss for elever på Ytteren',
      klasse: 'B',
      gnrbnr: null,
      parter: [part('Ytteren FAU', ORGNR)],
    }),
    barnevern: await ny({
      tittel: 'Barnevern Prikkesen',
      offentligTittel: 'Melding fra privatperson',
      klasse: 'F',
      gnrbnr: '99/1',
      tilgangskode: '13',
      saksansvarlig: 'Berit',
      saksansvarligId: 'berit',
    }),
  };
  const journalfoer = (sak: string, endret: object = {}) =>
    rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(sak, endret))));
  await journalfoer(ider.avsluttet);
  await journalfoer(ider.garasje, { korrespondanseparter: [avsender('Bygg og Betong AS', ORGNR)] });
  await journalfoer(ider.barnevern, { korrespondanseparter: [avsender('Hemmelig Avsender', null)] });
  await rom.i(async (uow) => {
    // Closing is a later operation; the state is what matters here.
    const { trxOf } = await import('../../platform/db/unitOfWork.ts');
    await trxOf<{ 'arkiv.saksmappe': { saksstatus: string; system_id: string } }>(uow)
      .updateTable('arkiv.saksmappe')
      .set({ saksstatus: 'A' })
      .where('system_id', '=', ider.avsluttet)
      .execute();
  });
});
afterAll(() => rom.rydd());

const part = (navn: string, orgnr: string) => ({ navn, rolle: 'Søker', orgnr, skjermet: false });
const avsender = (navn: string, orgnr: string | null) => ({
  type: 'EA' as const,
  navn,
  slag: 'ukjent' as const,
  orgnr,
  fnr: null,
  adresse: null,
  epost: null,
  skjermet: false,
});
const finn = async (q: string, aktoer: Aktoer = PROGRAM, status: 'aapne' | 'alle' = 'alle') =>
  (await rom.i((uow) => rom.arkiv.finnSaker(uow, { q, status, grense: 20 }), { aktoer })).map((sak) => sak.id);

describe('finnSaker', () => {
  it('5.1.1: by words of the title, also their beginnings and inflected forms, open cases first', async () => {
    expect(await finn('garasje')).toEqual([ider.garasje, ider.avsluttet]);
    expect(await finn('garasje', PROGRAM, 'aapne')).toEqual([ider.garasje]);
    expect(await finn('bråten')).toEqual([ider.garasje]);
    expect(await finn('eleven skoleskyss')).toEqual([ider.skole]);
    expect(await finn('garasje skoleskyss')).toEqual([]);
  });

  it('by party, of the case and of its posts', async () => {
    expect(await finn('betong')).toEqual([ider.garasje]);
    expect(await finn('ytteren fau')).toEqual([ider.skole]);
    expect(await finn('garasje betong')).toEqual([ider.garasje]);
  });

  it('by number, its beginning and property', async () => {
    expect(await finn('2026/2')).toEqual([ider.garasje]);
    expect(await finn('2026/')).toHaveLength(4);
    expect(await finn('2026/2-1')).toEqual([ider.garasje]);
    expect(await finn('2025/')).toEqual([]);
    expect(await finn('gnr 23 bnr 145')).toEqual([ider.garasje]);
    expect(await finn('23/146')).toEqual([]);
  });

  it('a number longer than any case number finds nothing', async () => {
    const finn = (q: string) => rom.i((uow) => rom.arkiv.finnSaker(uow, { q, status: 'alle', grense: 5 }));
    expect(await finn('2026/999999')).toEqual([]);
    expect(await finn('9999/1')).toEqual([]);
  });
  it('an empty search gives the latest', async () => {
    expect(await finn('', PROGRAM, 'aapne')).toHaveLength(3);
  });

  it('words that mean something to the search language are only words', async () => {
    for (const q of ["garasje' | 'x", 'garasje & !', '!!!', "o'hara:*", '\\', 'garasje <-> i']) {
      await expect(finn(q)).resolves.toBeInstanceOf(Array);
    }
  });

  it('5.1.11–12: a hit reflects access: hidden words find nothing, the public title does', async () => {
    const uvedkommende = bruker('petter');
    for (const q of ['prikkesen', 'hemmelig avsender', '99/1']) {
      expect(await finn(q, uvedkommende), q).toEqual([]);
      expect(await finn(q, bruker('klarert', ['13'])), q).toEqual([ider.barnevern]);
    }
    expect(await finn('prikkesen', bruker('berit'))).toEqual([ider.barnevern]);
    const [sak] = await rom.i((uow) => rom.arkiv.finnSaker(uow, { q: 'privatperson', status: 'aapne', grense: 5 }), {
      aktoer: uvedkommende,
    });
    expect(sak).toMatchObject({ id: ider.barnevern, tittel: 'Melding fra privatperson', gnrbnr: null, skjult: true });
  });
});

describe('tolkSoek', () => {
  it.each([
    ['2026/12', { nummer: { saksaar: 2026, prefiks: '12' }, gnrbnr: '2026/12', ord: [] }],
    ['2026/', { nummer: { saksaar: 2026, prefiks: null }, ord: [] }],
    ['23/145', { gnrbnr: '23/145', ord: [] }],
    ['Garasje, Bråten-veien', { ord: ['Garasje', 'Bråten', 'veien'] }],
    ['  ', { ord: [] }],
  ])('«%s»', (q, ventet) => {
    expect(tolkSoek(q)).toEqual(ventet);
  });
});

describe('finnSakerForForslag', () => {
  it('gives candidates by number, property and party, best first, and the open cases compactly', async () => {
    const svar = await rom.i((uow) =>
      rom.arkiv.finnSakerForForslag(uow, {
        saksnumre: ['2026/3', 'tull'],
        gnrbnr: ['gnr 7 bnr 8'],
        part: { orgnr: ORGNR },
        grense: 10,
      }),
    );
    expect(svar.treff.map((sak) => sak.id)).toEqual([ider.skole, ider.avsluttet, ider.garasje]);
    expect(svar.treff[2]).toMatchObject({
      parter: [{ navn: 'Bygg og Betong AS', orgnr: ORGNR }],
      gnrbnr: '23/145',
      klasse: 'L42',
    });
    expect(new Set(svar.aapne.map((sak) => sak.id))).toEqual(new Set([ider.garasje, ider.skole, ider.barnevern]));
    expect(svar.aapne.find((sak) => sak.id === ider.skole)).toMatchObject({
      parter: ['Ytteren FAU'],
      administrativEnhet: 'PLAN',
    });
  });

  it('by the full name as it is written, case ignored; never more than asked for', async () => {
    const medNavn = (navn: string, grense = 10) =>
      rom.i((uow) => rom.arkiv.finnSakerForForslag(uow, { part: { navn }, grense }));
    expect((await medNavn('bygg og betong as')).treff.map((sak) => sak.id)).toEqual([ider.garasje]);
    expect((await medNavn('bygg og')).treff).toEqual([]);
    expect((await medNavn('bygg og betong as', 0)).treff).toEqual([]);
  });

  it('is for the program: what it gives is not masked', async () => {
    await expect(
      rom.i((uow) => rom.arkiv.finnSakerForForslag(uow, { grense: 1 }), { aktoer: bruker('petter') }),
    ).rejects.toThrow();
  });
});
