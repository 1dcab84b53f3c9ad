import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
let sak: string;
let post: string;
beforeAll(async () => {
  rom = await nyttArkivrom();
});
beforeEach(async () => {
  [sak, post] = await rom.i(async (uow) => {
    const { id } = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak({ tittel: 'Bekymring for Ola Testesen' })));
    return [id, verdi(await rom.arkiv.journalfoer(uow, etBrev(id))).id] as const;
  });
});
afterAll(() => rom.rydd());

const valg = (skjermedeOrd: string[] = []) => ({
  tilgangskode: '13',
  hjemmel: null,
  skjermedeOrd,
  offentligTittel: null,
  metadata: [],
  dokument: null,
  varighet: null,
});
const somUvedkommende = { aktoer: bruker('petter') };
const somKlarert = { aktoer: bruker('arkivar', ['13']) };
const hent = async (id: string, hvem = somUvedkommende) =>
  verdi(await rom.i((uow) => rom.arkiv.hentJournalpost(uow, id), hvem));

describe('skjermSak', () => {
  it('2.8.2, 5.2.20: marked words are hidden from those without clearance; posts that inherit follow', async () => {
    expect(verdi(await rom.i((uow) => rom.arkiv.skjermSak(uow, sak, valg(['Ola Testesen'])))).fulgteMed).toBe(1);
    expect(await hent(post)).toMatchObject({ skjult: true, tilgangskode: '13', sakstittel: 'Bekymring for *****' });
    expect(await hent(post, somKlarert)).toMatchObject({ skjult: false, skjermingArvet: true });
    const felt = verdi(await rom.i((uow) => rom.arkiv.hentSakslogg(uow, sak), somKlarert)).map((rad) => rad.felt);
    expect(felt).toEqual(
      expect.arrayContaining(['tilgangsrestriksjon', 'skjermingshjemmel', 'skjermingMetadata', 'skjermingDokument']),
    );
  });

  it('1.5: opened again, the post opens with it; one decided for by itself keeps what was decided', async () => {
    verdi(await rom.i((uow) => rom.arkiv.skjermJournalpost(uow, post, { ...valg(), offentligTittel: 'Melding' })));
    verdi(await rom.i((uow) => rom.arkiv.skjermSak(uow, sak, { ...valg(), tilgangskode: '14' })));
    expect(await hent(post, { aktoer: bruker('a', ['13']) })).toMatchObject({ tilgangskode: '13', skjult: false });
    const arver = await rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(sak))).id);
    expect(await hent(arver)).toMatchObject({ tilgangskode: '14', skjult: true, skjermingArvet: true });
    verdi(await rom.i((uow) => rom.arkiv.skjermSak(uow, sak, null)));
    expect(await hent(arver)).toMatchObject({ tilgangskode: null, skjult: false });
    expect((await hent(post)).tilgangskode).toBe('13');
  });

  it('refuses those who do not see it, words that are not there, and codes that are not', async () => {
    expect(kode(await rom.i((uow) => rom.arkiv.skjermSak(uow, sak, valg(['Kari']))))).toBe('arkiv.skjermet-ord-ukjent');
    expect(kode(await rom.i((uow) => rom.arkiv.skjermSak(uow, sak, { ...valg(), tilgangskode: '99' })))).toBe(
      'arkiv.tilgangskode-ugyldig',
    );
    verdi(await rom.i((uow) => rom.arkiv.skjermSak(uow, sak, { ...valg(), offentligTittel: 'Sak' })));
    const anders = await rom.i((uow) => rom.arkiv.skjermSak(uow, sak, null), somUvedkommende);
    expect(kode(anders)).toBe('arkiv.ikke-klarert');
  });
});

describe('skjermJournalpost', () => {
  it('2.8.3: shields on its own account in an open case, and opens again', async () => {
    verdi(await rom.i((uow) => rom.arkiv.skjermJournalpost(uow, post, valg(['tiltak']))));
    expect(await hent(post)).toMatchObject({
      skjult: true,
      tittel: 'Søknad om tillatelse til *****',
      skjermingArvet: false,
    });
    verdi(await rom.i((uow) => rom.arkiv.skjermJournalpost(uow, post, null)));
    expect(await hent(post)).toMatchObject({ skjult: false, tilgangskode: null });
  });

  it('5.2.20: a hidden name keeps its code', async () => {
    const parter = etBrev(sak).korrespondanseparter.map((p) => ({ ...p, skjermet: true }));
    const id = await rom.i(async (uow) => {
      const brev = etBrev(sak, { korrespondanseparter: parter, tilgangskode: '13', offentligTittel: 'Melding' });
      return verdi(await rom.arkiv.journalfoer(uow, brev)).id;
    });
    expect(kode(await rom.i((uow) => rom.arkiv.skjermJournalpost(uow, id, null)))).toBe(
      'arkiv.skjerming-uten-tilgangskode',
    );
  });
});

describe('skjermDokument', () => {
  it('5.2.21, 5.2.22: the document is seen to be there, its files are not given', async () => {
    const dokument = (await hent(post)).dokumenter[0];
    const objekt = dokument?.objekter[0];
    if (dokument === undefined || objekt === undefined) throw new Error('The letter has a document with a file');
    verdi(
      await rom.i((uow) => rom.arkiv.skjermDokument(uow, post, dokument.id, { ...valg(), offentligTittel: 'Vedlegg' })),
    );
    expect((await hent(post)).dokumenter).toMatchObject([{ tittel: 'Vedlegg', objekter: [], skjult: true }]);
    const fil = (hvem: typeof somUvedkommende) =>
      rom.i((uow) => rom.arkiv.hentDokumentobjekt(uow, post, objekt.id), hvem);
    expect(kode(await fil(somUvedkommende))).toBe('tjener.finnes-ikke');
    expect((await fil(somKlarert)).ok).toBe(true);
    expect(kode(await rom.i((uow) => rom.arkiv.skjermDokument(uow, post, dokument.id, null), somUvedkommende))).toBe(
      'arkiv.ikke-klarert',
    );
    expect(kode(await rom.i((uow) => rom.arkiv.skjermDokument(uow, post, sak, null)))).toBe(
      'arkiv.dokument-finnes-ikke',
    );
  });
});
