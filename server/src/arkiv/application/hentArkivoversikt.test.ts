import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oversiktstabell } from '../adapters/eksport/listetabell.ts';
import { type Arkivrom, nyttArkivrom, RANA } from '../testing/arkivrom.ts';
import { enSak, etBrev, verdi } from '../testing/byggere.ts';

const DAG = /^\d{4}-\d\d-\d\d$/;
let rom: Arkivrom;
let eier: pg.Client;
let sak: string;

beforeAll(async () => {
  rom = await nyttArkivrom();
  eier = new pg.Client({ connectionString: rom.eierUrl });
  await eier.connect();
  sak = await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id);
  for (let nr = 0; nr < 3; nr += 1) await rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(sak))));
});
afterAll(async () => {
  await eier.end();
  await rom.rydd();
});

describe('arkivoversikt', () => {
  it('6.6.1: is chosen by arkiv, or by the period of the arkivdeler', async () => {
    const { rows } = await eier.query('select system_id::text as id from arkiv.arkiv where arkivskaper = $1', [RANA]);
    const antall = (utvalg: object) =>
      rom.i(async (uow) => verdi(await rom.arkiv.hentArkivoversikt(uow, { ...utvalg, grense: 10 })).rader.length);
    const alle = await antall({});
    expect(alle).toBeGreaterThan(0);
    expect(await antall({ arkiv: rows[0].id })).toBe(alle);
    expect(await antall({ arkiv: randomUUID() })).toBe(0);
    expect(await antall({ periodeFra: '2024-01-01' })).toBe(alle);
    expect(await antall({ periodeFra: '2024-01-02' })).toBe(0);
    expect(await antall({ periodeTil: '2099-12-31' })).toBe(0);
  });

  it('6.6.1: counts cases and journalposter by arkivdel and klasse, page by page', async () => {
    await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak({ klasse: 'A' }))));
    const foerste = await rom.i(async (uow) => verdi(await rom.arkiv.hentArkivoversikt(uow, { grense: 1 })));
    expect(foerste.rader).toMatchObject([{ arkivdel: 'Sakarkiv 2024–', klasse: 'A', saker: 1, journalposter: 0 }]);
    const etter = foerste.neste ?? undefined;
    const neste = await rom.i(async (uow) => verdi(await rom.arkiv.hentArkivoversikt(uow, { etter, grense: 1 })));
    const { rows } = await eier.query('select count(*)::int as n from arkiv.journalpost where saksmappe = $1', [sak]);
    expect(neste).toMatchObject({
      rader: [{ klasse: 'L42', saker: 1, aapne: 1, journalposter: rows[0].n }],
      neste: null,
    });
  });

  it('6.6.2: says whose archive, its title, status and dates, each arkivdel with all that is known of it, the system of classes and the numbers', async () => {
    const etter = randomUUID();
    await eier.query(
      `insert into arkiv.arkivdel (arkivskaper, system_id, arkiv, tittel, arkivdelstatus, opprettet_dato, opprettet_av)
       select arkivskaper, $2, arkiv, 'Sakarkiv 2028–', 'U', opprettet_dato, opprettet_av from arkiv.arkivdel where arkivskaper = $1 limit 1`,
      [RANA, etter],
    );
    await eier.query(
      `update arkiv.arkivdel set beskrivelse = 'Saker fra 2024', dokumentmedium = 'B', referanse_arvtaker = $2 where arkivskaper = $1 and tittel = 'Sakarkiv 2024–'`,
      [RANA, etter],
    );
    await eier.query(
      `insert into arkiv.oppbevaringssted select arkivskaper, 'arkivdel', system_id, n, 'Hylle ' || n from arkiv.arkivdel, generate_series(1, 2) n
        where arkivskaper = $1 and tittel = 'Sakarkiv 2024–'`,
      [RANA],
    );
    const rader = await rom.i(async (uow) => verdi(await rom.arkiv.hentArkivoversikt(uow, { grense: 10 })).rader);
    expect(rader.length).toBeGreaterThan(0);
    for (const rad of rader)
      expect(rad).toMatchObject({
        ...{ arkivskaperNavn: 'Testkommune', arkiv: 'Sakarkiv', arkivstatus: 'O', arkivAvsluttet: null },
        ...{ arkivOpprettet: expect.stringMatching(DAG), arkivdelOpprettet: expect.stringMatching(DAG) },
        ...{ arkivdel: 'Sakarkiv 2024–', arkivdelstatus: 'A', periodeStart: '2024-01-01', periodeSlutt: null },
        ...{ arkivdelAvsluttet: null, forloeper: null, arvtaker: 'Sakarkiv 2028–', dokumentmedium: 'B' },
        ...{ oppbevaringssted: 'Hylle 1; Hylle 2', beskrivelse: 'Saker fra 2024' },
        ...{ klassifikasjonssystem: 'K-koder', klassifikasjonstype: 'KK' },
      });
    const { kolonner, rader: linjer } = oversiktstabell(rader, 'nb');
    expect(kolonner).toEqual([
      ...[
        'Arkivskaper',
        'Arkiv',
        'Arkivstatus',
        'Arkivet opprettet',
        'Arkivet avsluttet',
        'Arkivdel',
        'Arkivdelstatus',
      ],
      ...[
        'Perioden begynner',
        'Perioden slutter',
        'Arkivdelen opprettet',
        'Arkivdelen avsluttet',
        'Forløper',
        'Arvtaker',
      ],
      ...[
        'Dokumentmedium',
        'Oppbevaringssted',
        'Beskrivelse',
        'Klassifikasjonssystem',
        'Klassifikasjonstype',
        'Klasse',
      ],
      ...['Klassetittel', 'Saker', 'Åpne saker', 'Journalposter', 'Ikke arkivert', 'Første dato', 'Siste dato'],
    ]);
    const celle = (navn: string) => linjer[0]?.[kolonner.indexOf(navn)];
    expect(
      ['Arkivskaper', 'Arkivstatus', 'Arkivdelstatus', 'Perioden begynner', 'Perioden slutter', 'Arvtaker'].map(celle),
    ).toEqual([...['Testkommune', 'Opprettet', 'Aktiv periode', '2024-01-01', null, 'Sakarkiv 2028–']]);
  });
});
