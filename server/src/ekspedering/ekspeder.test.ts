import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bruker, kode, verdi } from '../arkiv/testing/byggere.ts';
import { FNR, MOTTAKER, ORGNR, reisSendeproeve, type Sendeproeve } from './testing/sendeproeve.ts';

let p: Sendeproeve;
beforeAll(async () => {
  p = await reisSendeproeve();
});
afterAll(() => p.rydd());
beforeEach(() => p.ny());
afterEach(() => expect(p.uventet.splice(0)).toEqual([]));

const FIRMA = { ...MOTTAKER, navn: 'Testfirma AS', slag: 'organisasjon', fnr: null, orgnr: ORGNR } as const;
const UTEN_NUMMER = { ...MOTTAKER, navn: 'Ola Testesen', fnr: null } as const;
const ekspeder = async (journalpost: string, kanal: 'svarut' | 'utskrift' = 'svarut') => {
  const valgte = await p.valg(journalpost, kanal);
  return p.i((uow) => p.ekspedering.ekspeder(uow, journalpost, valgte));
};
const velg = (id: string, valg: 'proevIgjen' | 'tilUtskrift' | 'skrevetUt' | 'avbryt') =>
  p.i((uow) => p.ekspedering.velg(uow, id, valg));

describe('sending', () => {
  it('reaches person and organisation with number, address, file and reference, and makes the journalpost Ekspedert when both have left', async () => {
    const journalpost = await p.etUtgaaende({ korrespondanseparter: [MOTTAKER, FIRMA] });
    const [person = '', firma = ''] = await p.koe(journalpost);
    await p.kjoer(person);
    expect(await p.journalposten(journalpost)).toMatchObject({ journalstatus: 'J', sendtDato: null });
    p.fram(1);
    await p.kjoer(firma);
    expect(await p.journalposten(journalpost)).toMatchObject({ journalstatus: 'E' });
    expect((await p.journalposten(journalpost)).sendtDato).not.toBeNull();
    const [tilPerson, tilFirma] = p.stubb().tatt;
    expect(tilPerson).toMatchObject({
      slag: 'person',
      referanse: `${p.eier}:${person}:1`,
      forsendelse: {
        tittel: 'Svar på søknad',
        sikkerhetsniva: 'BETYDELIG',
        kunDigitalLevering: false,
        mottaker: {
          digitalId: FNR,
          adresse: { adresselinje1: 'Testveien 1', postnummer: '8610', poststed: 'Mo i Rana' },
        },
        dokumenter: [{ filnavn: 'Svar ja nei.pdf', mimeType: 'application/pdf' }],
      },
    });
    expect(tilPerson?.filer[0]).toMatchObject({ navn: 'Svar ja nei.pdf' });
    expect(tilPerson?.filer[0]?.innhold).toMatch(/^%PDF/);
    expect(tilFirma).toMatchObject({ slag: 'organisasjon', forsendelse: { mottaker: { digitalId: ORGNR } } });
  });

  it('follows it until it is read, and shows the history', async () => {
    const journalpost = await p.etUtgaaende();
    const [id = ''] = await p.koe(journalpost);
    await p.kjoer(id);
    for (const status of ['VARSLET', 'LEVERT_SDP', 'LEST']) {
      p.stubb().feil.senereStatus = status;
      p.fram(2 * 24 * 60);
      await p.seEtter();
    }
    const [vist] = verdi(await p.i((uow) => p.ekspedering.hentUtsendinger(uow, journalpost))).utsendinger;
    expect(vist).toMatchObject({ status: 'lest', mottaker: 'Kari Testesen', nesteTid: null });
    expect(vist?.hendelser.map(({ status }) => status)).toEqual(['venter', 'sendes', 'sendt', 'levert', 'lest']);
  });

  it('counts what the service printed as paper', async () => {
    const foer = await p.i((uow) => p.ekspedering.hentSendetall(uow, new Date(0), new Date('2100-01-01')));
    const [digitalt, trykt] = [await p.enIKoe(), await p.enIKoe()];
    await p.kjoer(digitalt);
    await p.kjoer(trykt);
    for (const t of p.tattFor(trykt)) t.status = 'PRINTET';
    p.fram(10);
    await p.seEtter();
    const etter = await p.i((uow) => p.ekspedering.hentSendetall(uow, new Date(0), new Date('2100-01-01')));
    expect([etter.digitalt - foer.digitalt, etter.papir - foer.papir]).toEqual([1, 1]);
  });

  it('never twice to the same recipient, however it is asked for', async () => {
    const journalpost = await p.etUtgaaende();
    await p.koe(journalpost);
    for (const kanal of ['svarut', 'utskrift'] as const)
      expect(kode(await ekspeder(journalpost, kanal))).toBe('ekspedering.alt-sendt');
  });

  it('stops a copy that was shielded while it waited', async () => {
    const journalpost = await p.etUtgaaende();
    const [id = ''] = await p.koe(journalpost);
    const vedtak = {
      ...{ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Svar', skjermedeOrd: [], metadata: [] },
      ...{ dokument: null, varighet: null },
    };
    verdi(await p.i((uow) => p.rom.arkiv.skjermJournalpost(uow, journalpost, vedtak)));
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'feilet', aarsak: 'kan-ikke-sendes' });
    expect(p.stubb().tatt).toEqual([]);
    expect(kode(await velg(id, 'proevIgjen'))).toBe('ekspedering.kan-ikke-digitalt');
    verdi(await velg(id, 'tilUtskrift'));
  });
});

describe('what cannot be sent', () => {
  it('is refused with its reason', async () => {
    const inn = await p.etUtgaaende({
      journalposttype: 'I',
      mottattDato: new Date('2026-11-19T08:00:00Z'),
      korrespondanseparter: [{ ...MOTTAKER, type: 'EA' }],
    });
    const part = [{ korrespondansepart: crypto.randomUUID(), kanal: 'svarut' as const, adresse: null }];
    expect(kode(await p.i((uow) => p.ekspedering.ekspeder(uow, inn, part)))).toBe('ekspedering.ikke-utgaaende');
    const brev = await p.etUtgaaende();
    expect(kode(await p.i((uow) => p.ekspedering.ekspeder(uow, brev, part)))).toBe('ekspedering.ukjent-mottaker');
    const uten = await p.etUtgaaende({ korrespondanseparter: [{ ...MOTTAKER, adresse: 'Testveien 1' }] });
    expect(kode(await ekspeder(uten))).toBe('ekspedering.adresse-mangler');
    const tiff = await p.etUtgaaende({
      dokumenter: [
        {
          ...{ tittel: 'Kart', tilknyttetRegistreringSom: 'H', dokumentmedium: 'E', utenArkivformat: 'kan-ikke' },
          objekter: [
            {
              ...{ variantformat: 'P', format: 'tiff', filnavn: 'k.tif', mime: 'image/tiff' },
              ...{ stoerrelse: 1, sjekksum: 'a'.repeat(64) },
            },
          ],
        },
      ],
    });
    expect(kode(await ekspeder(tiff))).toBe('ekspedering.uten-pdf');
  });

  it('digitally: without a number, shielded, or where nothing is set up', async () => {
    const uten = await p.etUtgaaende({ korrespondanseparter: [UTEN_NUMMER] });
    expect(kode(await ekspeder(uten))).toBe('ekspedering.kan-ikke-digitalt');
    const skjermet = await p.etUtgaaende({ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Svar' });
    expect(kode(await ekspeder(skjermet))).toBe('ekspedering.kan-ikke-digitalt');
    p.settOpp(false);
    const brev = await p.etUtgaaende();
    expect(kode(await ekspeder(brev))).toBe('ekspedering.kan-ikke-digitalt');
    for (const id of [uten, skjermet, brev]) expect((await ekspeder(id, 'utskrift')).ok).toBe(true);
  });

  it('by who may not see it: looked at, sent, or printed', async () => {
    const skjermet = await p.etUtgaaende({ tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Svar' });
    const [id = ''] = await p.koe(skjermet, 'utskrift');
    const som = { aktoer: bruker('uvedkommende') };
    const svar = [
      await p.rom.i((uow) => p.ekspedering.hentUtsendinger(uow, skjermet), som),
      await p.rom.i((uow) => p.ekspedering.hentUtskrift(uow, id), som),
      await p.rom.i((uow) => p.ekspedering.velg(uow, id, 'skrevetUt'), som),
      await p.rom.i((uow) => p.ekspedering.ekspeder(uow, skjermet, []), som),
    ];
    expect(svar.map(kode)).toEqual(svar.map(() => 'arkiv.ikke-klarert'));
    const liste = await p.rom.i((uow) => p.ekspedering.finnUtsendinger(uow, 'utskrift', 500), som);
    const rad = liste.rader.find((r) => r.id === id);
    expect(rad).toMatchObject({ skjult: true, mottaker: 'Skjermet', adresse: [] });
  });
});

describe('on paper', () => {
  it('is one file with the address first, and Ekspedert when somebody says it is in the post', async () => {
    const journalpost = await p.etUtgaaende({ korrespondanseparter: [UTEN_NUMMER] });
    const [id = ''] = await p.koe(journalpost, 'utskrift');
    const { pdf } = verdi(await p.i((uow) => p.ekspedering.hentUtskrift(uow, id)));
    expect((await PDFDocument.load(new Uint8Array(pdf))).getPageCount()).toBe(2);
    expect((await p.journalposten(journalpost)).journalstatus).toBe('J');
    verdi(await velg(id, 'skrevetUt'));
    expect((await p.journalposten(journalpost)).journalstatus).toBe('E');
    expect(kode(await velg(id, 'avbryt'))).toBe('ekspedering.valg-ugyldig');
  });

  it('called off, it can be sent the other way; what is called off does not hold the journalpost back', async () => {
    const journalpost = await p.etUtgaaende({ korrespondanseparter: [MOTTAKER, FIRMA] });
    const [person = '', firma = ''] = await p.koe(journalpost, 'utskrift');
    verdi(await velg(person, 'avbryt'));
    verdi(await velg(firma, 'skrevetUt'));
    expect((await p.journalposten(journalpost)).journalstatus).toBe('E');
    const valgte = (await p.valg(journalpost)).slice(0, 1);
    expect((await p.i((uow) => p.ekspedering.ekspeder(uow, journalpost, valgte))).ok).toBe(true);
  });

  it('cannot be chosen while the service may have it', async () => {
    p.stubb().feil.tausEtterMottak = true;
    const id = await p.enIKoe();
    await p.kjoer(id);
    for (const valg of ['tilUtskrift', 'avbryt', 'proevIgjen'] as const)
      expect(kode(await velg(id, valg))).toBe('ekspedering.valg-ugyldig');
  });
});

describe('a fødselsnummer', () => {
  it('is in no table of this context, no event and no answer', async () => {
    const journalpost = await p.etUtgaaende();
    const [id = ''] = await p.koe(journalpost);
    await p.kjoer(id);
    const bilde = await p.i((uow) => p.ekspedering.hentUtsendinger(uow, journalpost));
    const tekster: unknown[] = [];
    for (const tabell of [
      'ekspedering.utsending',
      'ekspedering.utsending_hendelse',
      'platform.hendelse',
      'arkiv.endringslogg',
    ])
      tekster.push((await p.sporring(`select * from ${tabell}`)).rows);
    expect(JSON.stringify([bilde, ...tekster])).not.toContain(FNR);
    expect(p.stubb().tatt).toHaveLength(1);
  });

  it('is given to the program itself, for a recipient of something outgoing, and to nobody else', async () => {
    const spoer = (part: string) => p.i((uow) => p.rom.arkiv.hentDigitalAdresse(uow, part));
    const ut = verdi(await p.i(async (uow) => p.rom.arkiv.hentJournalpost(uow, await p.etUtgaaende())));
    expect(await spoer(ut.korrespondanseparter[0]?.id ?? '')).toBe(FNR);
    const innkommet = await p.etUtgaaende({
      journalposttype: 'I',
      korrespondanseparter: [{ ...MOTTAKER, type: 'EA' }],
    });
    const avsender = (await p.journalposten(innkommet)).korrespondanseparter[0]?.id ?? '';
    expect(await spoer(avsender)).toBeNull();
    const som = { aktoer: bruker('kari') };
    const part = ut.korrespondanseparter[0]?.id ?? '';
    await expect(p.rom.i(async (uow) => p.rom.arkiv.hentDigitalAdresse(uow, part), som)).rejects.toThrow();
  });
});
