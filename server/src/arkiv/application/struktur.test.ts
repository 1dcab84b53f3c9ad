import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom } from '../testing/arkivrom.ts';
import { enArkivstruktur, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
let eier: pg.Client;
beforeAll(async () => {
  rom = await nyttArkivrom();
  eier = new pg.Client({ connectionString: rom.eierUrl });
  await eier.connect();
});
afterAll(async () => {
  await eier.end();
  await rom.rydd();
});

describe('the structure of an archive', () => {
  it('2.1.1, 2.1.2, 2.1.3, 2.7.4: from arkiv down to the file, each level hangs on the one above', async () => {
    const post = await rom.i(async (uow) => {
      const sak = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak()));
      return verdi(await rom.arkiv.journalfoer(uow, etBrev(sak.id))).id;
    });
    const { rows } = await eier.query(
      `select a.tittel as arkiv, d.tittel as arkivdel, s.tittel as system, k.klasse_id, m.mappe_id is not null as mappe, o.filnavn
         from arkiv.journalpost j
         join arkiv.saksmappe m on m.system_id = j.saksmappe
         join arkiv.klasse k on k.system_id = m.klasse
         join arkiv.klassifikasjonssystem s on s.system_id = k.klassifikasjonssystem
         join arkiv.arkivdel d on d.system_id = m.arkivdel
         join arkiv.arkiv a on a.system_id = d.arkiv
         join arkiv.dokumentbeskrivelse_registrering r on r.journalpost = j.system_id
         join arkiv.dokumentbeskrivelse b on b.system_id = r.dokumentbeskrivelse
         join arkiv.dokumentobjekt o on o.dokumentbeskrivelse = b.system_id
        where j.system_id = $1 order by o.filnavn`,
      [post],
    );
    const felles = { arkiv: 'Sakarkiv', arkivdel: 'Sakarkiv 2024–', system: 'K-koder', klasse_id: 'L42', mappe: true };
    expect(rows).toEqual([
      { ...felles, filnavn: 'brev.pdf' },
      { ...felles, filnavn: 'brev.tif' },
    ]);
    const uten = `insert into arkiv.dokumentobjekt (arkivskaper, system_id, dokumentbeskrivelse, versjonsnummer, variantformat, format, mime_type, filnavn, sjekksum, filstoerrelse, opprettet_dato, opprettet_av)
      select arkivskaper, gen_random_uuid(), gen_random_uuid(), 1, 'A', 'pdf', 'application/pdf', 'x.pdf', sjekksum, 1, now(), 'x' from arkiv.dokumentobjekt limit 1`;
    await expect(eier.query(uten), 'a file without a description').rejects.toThrow(/foreign key/);
  });

  it('2.4.1, 2.4.2, 2.4.3: a hierarchy, and properties as another facet of the same case', async () => {
    const { id } = await rom.i(async (uow) =>
      verdi(await rom.arkiv.opprettSaksmappe(uow, enSak({ gnrbnr: '23/145' }))),
    );
    expect(verdi(await rom.i((uow) => rom.arkiv.hentSak(uow, id)))).toMatchObject({ klasse: 'L42', gnrbnr: '23/145' });
    const { rows } = await eier.query(
      `select o.klasse_id from arkiv.klasse k join arkiv.klasse o on o.system_id = k.overordnet where k.klasse_id = 'L42' and k.arkivskaper = '872418032'`,
    );
    expect(rows).toEqual([{ klasse_id: 'L' }]);
  });

  it('2.5.1, 2.5.2, 2.6.1, 2.6.2: a mappe is a saksmappe or a moetemappe; a registrering is a journalpost, an arkivnotat or a moeteregistrering', async () => {
    const { rows } = await eier.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'arkiv' and c.relname in ('saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering') order by 1`,
    );
    expect(rows.map((r) => r.relname)).toEqual([
      'arkivnotat',
      'journalpost',
      'moetemappe',
      'moeteregistrering',
      'saksmappe',
    ]);
  });

  it('2.3.2, 2.3.5: the program deletes neither arkiv, arkivdel, system nor klasse, so that nothing goes unlogged', async () => {
    const app = new pg.Client({ connectionString: rom.appUrl });
    await app.connect();
    for (const tabell of ['arkiv', 'arkivdel', 'klassifikasjonssystem', 'klasse']) {
      await expect(app.query(`delete from arkiv.${tabell}`), tabell).rejects.toThrow(/permission denied/);
    }
    await app.end();
  });

  it('2.2.1: what is stored is found, changed with a log, and taken out of use without being lost', async () => {
    const [sak, post] = await rom.i(async (uow) => {
      const ny = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak({ tittel: 'Brygge ved Storvika' })));
      return [ny.id, verdi(await rom.arkiv.journalfoer(uow, etBrev(ny.id))).id] as const;
    });
    const funnet = await rom.i((uow) => rom.arkiv.finnSaker(uow, { q: 'storvika', status: 'alle', grense: 5 }));
    expect(funnet.map((s) => s.id)).toEqual([sak]);
    verdi(await rom.i((uow) => rom.arkiv.endreSak(uow, sak, { tittel: 'Brygge i Storvika' })));
    verdi(await rom.i((uow) => rom.arkiv.settUtgaar(uow, post, 'Feil sak')));
    const lest = verdi(await rom.i((uow) => rom.arkiv.hentSak(uow, sak)));
    expect(lest).toMatchObject({ tittel: 'Brygge i Storvika', journalposter: [{ journalstatus: 'U' }] });
  });

  it('2.4.4, 2.4.6: a klasse with cases gets no children, also when the structure is set up anew', async () => {
    await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())));
    const oppsett = enArkivstruktur();
    const [kk] = oppsett.klassifikasjonssystemer;
    if (kk === undefined) throw new Error('The builder gives K-koder');
    const klassifikasjonssystemer = [{ ...kk, klasser: [{ klasseID: 'L421', tittel: 'Garasjer', overordnet: 'L42' }] }];
    const svar = await rom.i((uow) => rom.arkiv.opprettArkivstruktur(uow, { ...oppsett, klassifikasjonssystemer }));
    expect(kode(svar)).toBe('arkiv.klasse-har-mapper');
  });
});
