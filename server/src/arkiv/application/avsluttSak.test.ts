import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
let sak: string;
let post: string;
const iRom: Arkivrom['i'] = (arbeid) => rom.i(arbeid, { aktoer: bruker('arkivar') });

beforeAll(async () => {
  rom = await nyttArkivrom();
});
beforeEach(async () => {
  [sak, post] = await rom.i(async (uow) => {
    const { id } = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
    return [id, verdi(await rom.arkiv.journalfoer(uow, etBrev(id))).id] as const;
  });
});
afterAll(() => rom.rydd());

const arkiverPost = () => iRom((uow) => rom.arkiv.settJournalstatus(uow, post, 'A'));
const lukk = (bekreftet: boolean) => iRom((uow) => rom.arkiv.avsluttSak(uow, sak, bekreftet));

describe('avsluttSak', () => {
  it('3.2.7, 3.2.9, 3.4.5: first what is not archived, then a warning, then closed with the restanse written off', async () => {
    expect(kode(await lukk(true))).toBe('arkiv.sak-har-uarkiverte');
    verdi(await arkiverPost());
    expect(kode(await lukk(false))).toBe('arkiv.sak-har-restanser');
    const hindre = verdi(await iRom((uow) => rom.arkiv.vurderAvslutning(uow, sak)));
    expect(hindre).toMatchObject({ uarkiverte: [], utenArkivformat: [], restanser: [{ id: post }] });
    const { avskrevet } = verdi(await lukk(true));
    expect(avskrevet).toHaveLength(1);
    const lukket = verdi(await rom.i((uow) => rom.arkiv.hentSak(uow, sak)));
    expect(lukket.saksstatus).toBe('A');
    expect(lukket.journalposter[0]).toMatchObject({ restanse: false, avskrivninger: [{ avskrivningsmaate: 'SA' }] });
  });

  it('3.2.1, 3.2.5: avsluttetDato and -Av are set and logged', async () => {
    verdi(await arkiverPost());
    verdi(await lukk(true));
    const eier = new pg.Client({ connectionString: rom.eierUrl });
    await eier.connect();
    const { rows } = await eier.query('select avsluttet_dato, avsluttet_av from arkiv.saksmappe where system_id = $1', [
      sak,
    ]);
    await eier.end();
    expect(rows).toEqual([{ avsluttet_dato: new Date('2026-11-20T09:00:00Z'), avsluttet_av: 'Test arkivar' }]);
    const felt = verdi(await rom.i((uow) => rom.arkiv.hentSakslogg(uow, sak))).map((rad) => rad.felt);
    expect(felt).toEqual(['saksstatus', 'saksstatus', 'avsluttetDato']);
  });

  it('2.5.5, 3.2.2, 3.2.4, 3.2.10: closed, it takes nothing and its fields stay', async () => {
    verdi(await arkiverPost());
    verdi(await lukk(true));
    expect(kode(await rom.i((uow) => rom.arkiv.journalfoer(uow, etBrev(sak))))).toBe('arkiv.sak-avsluttet');
    expect(kode(await iRom((uow) => rom.arkiv.endreSak(uow, sak, { tittel: 'Noe annet' })))).toBe(
      'arkiv.sakfelt-frosset',
    );
    expect(kode(await iRom((uow) => rom.arkiv.settSaksstatus(uow, sak, 'B')))).toBe('arkiv.sak-avsluttet');
  });

  it('3.2.11: opened again with a reason, its write-offs are taken back, and it takes posts', async () => {
    verdi(await arkiverPost());
    verdi(await lukk(true));
    verdi(await iRom((uow) => rom.arkiv.gjenaapneSak(uow, sak, 'Det kom en klage')));
    const aapen = verdi(await rom.i((uow) => rom.arkiv.hentSak(uow, sak)));
    expect(aapen).toMatchObject({ saksstatus: 'B', journalposter: [{ restanse: true, avskrivninger: [] }] });
    expect(verdi(await rom.i((uow) => rom.arkiv.hentTilheng(uow, sak))).merknader).toMatchObject([
      { merknadstekst: 'Det kom en klage', merknadRegistrertAv: 'Test arkivar' },
    ]);
    verdi(await rom.i((uow) => rom.arkiv.journalfoer(uow, etBrev(sak))));
    expect(kode(await iRom((uow) => rom.arkiv.gjenaapneSak(uow, sak, 'En gang til')))).toBe('arkiv.saksstatus-ugyldig');
  });

  it('3.2.3, 3.2.12, 3.2.16, 3.2.19: the program has no right to delete a case, a journalpost, a description or a log row', async () => {
    const app = new pg.Client({ connectionString: rom.appUrl });
    await app.connect();
    for (const tabell of ['saksmappe', 'journalpost', 'arkivnotat', 'dokumentbeskrivelse', 'endringslogg']) {
      await expect(app.query(`delete from arkiv.${tabell}`), tabell).rejects.toThrow(/permission denied/);
    }
    await app.end();
  });

  it('everything or nothing: when what comes after fails, the case is open and its restanse is there', async () => {
    verdi(await arkiverPost());
    const avbrutt = iRom(async (uow) => {
      verdi(await rom.arkiv.avsluttSak(uow, sak, true));
      throw new Error('afterwards something else failed');
    });
    await expect(avbrutt).rejects.toThrow();
    const aapen = verdi(await rom.i((uow) => rom.arkiv.hentSak(uow, sak)));
    expect(aapen).toMatchObject({ saksstatus: 'B', journalposter: [{ restanse: true }] });
  });

  it('a case nobody told about, or that one may not see', async () => {
    const ukjent = '00000000-0000-4000-8000-000000000000';
    expect(kode(await iRom((uow) => rom.arkiv.avsluttSak(uow, ukjent, true)))).toBe('arkiv.sak-finnes-ikke');
    const skjermet = await rom.i(async (uow) => {
      const inn = enSak({ tilgangskode: '13', offentligTittel: 'Sak', saksansvarligId: 'anders' });
      return verdi(await rom.arkiv.opprettSaksmappe(uow, inn)).id;
    });
    expect(kode(await iRom((uow) => rom.arkiv.avsluttSak(uow, skjermet, true)))).toBe('arkiv.ikke-klarert');
  });
});

describe('settJournalstatus and arkiver', () => {
  it('3.2.13, 3.2.18: Arkivert with its date, once; what is archived is frozen (3.2.14)', async () => {
    const arkivert = verdi(await arkiverPost());
    expect(arkivert).toMatchObject({ journalstatus: 'A', arkivertDato: '2026-11-20T09:00:00.000Z' });
    expect(verdi(await arkiverPost()).journalstatus).toBe('A');
    const logg = verdi(await rom.i((uow) => rom.arkiv.hentEndringslogg(uow, post)));
    expect(logg.map((rad) => rad.felt)).toEqual(['journalstatus', 'journalstatus', 'arkivertDato']);
    expect(await iRom((uow) => rom.arkiv.endreJournalpost(uow, post, { tittel: 'Noe' }))).toMatchObject({
      feil: { kode: 'arkiv.felt-frosset', detaljer: { felt: 'tittel', krav: '3.2.14' } },
    });
  });

  it('many at once; one that cannot does not hold the others back', async () => {
    const utgaatt = await rom.i(async (uow) => {
      const { id } = verdi(await rom.arkiv.journalfoer(uow, etBrev(sak)));
      verdi(await rom.arkiv.settUtgaar(uow, id, 'Feil sak'));
      return id;
    });
    const svar = verdi(await iRom((uow) => rom.arkiv.arkiver(uow, [utgaatt, post, post])));
    expect(svar).toEqual({ arkivert: [post], avvist: [{ id: utgaatt, kode: 'arkiv.status-ugyldig' }] });
  });
});

describe('endreSak', () => {
  it('vedlegg 3: the correction and its rows; the status flow', async () => {
    const endret = await iRom((uow) =>
      rom.arkiv.endreSak(uow, sak, { tittel: 'Ny tittel', saksansvarlig: 'Berit Berg' }),
    );
    expect(verdi(endret)).toMatchObject({ tittel: 'Ny tittel', saksansvarlig: 'Berit Berg' });
    verdi(await iRom((uow) => rom.arkiv.settSaksstatus(uow, sak, 'F')));
    const felt = verdi(await rom.i((uow) => rom.arkiv.hentSakslogg(uow, sak))).map((rad) => rad.felt);
    expect(felt).toEqual(['saksstatus', 'tittel', 'saksansvarlig', 'saksstatus']);
    expect(kode(await iRom((uow) => rom.arkiv.settSaksstatus(uow, sak, 'U')))).toBe('arkiv.sak-har-journalposter');
  });
});
