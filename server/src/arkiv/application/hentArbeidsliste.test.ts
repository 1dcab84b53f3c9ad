import { randomUUID } from 'node:crypto';
import { LISTESORTERINGER } from '@dokumentsenter/contract';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kassasjonstabell } from '../adapters/eksport/listetabell.ts';
import { arkivLager } from '../adapters/postgres/lager.ts';
import { grensedato, POSTLISTER, staarPaa } from '../domain/arbeidsliste.ts';
import { ALLE_SAKER, type Journalfoer, type Listeutvalg, type Saksutvalg } from '../index.ts';
import { type Arkivrom, BINDAL, nyttArkivrom, RANA } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, kode, verdi } from '../testing/byggere.ts';
import { skjermTil } from '../testing/skjermTil.ts';

const IDAG = '2026-11-20';
const ALT: Listeutvalg = { sorter: 'journalnummer', synkende: false };

let rom: Arkivrom;
let eier: pg.Client;
let sak: string;

async function brev(endret: Partial<Journalfoer> = {}, hvor = {}): Promise<string> {
  return rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(sak, endret))).id, hvor);
}
const sett = (id: string, kolonner: string) =>
  eier.query(`update arkiv.journalpost set ${kolonner} where arkivskaper = $1 and system_id = $2`, [RANA, id]);
async function avskriv(id: string, part: string | null): Promise<void> {
  await eier.query(
    `insert into arkiv.avskrivning (arkivskaper, system_id, journalpost, korrespondansepart, avskrivningsdato, avskrevet_av, avskrevet_av_id, avskrivningsmaate, opprettet_dato)
     values ($1, $2, $3, $4, $5, 'Test', 't', 'TE', now())`,
    [RANA, randomUUID(), id, part, IDAG],
  );
}
const liste = (
  navn: (typeof POSTLISTER)[number],
  utvalg: Partial<Listeutvalg> = {},
  grense = 100,
  aktoer = bruker('kari', ['13']),
) =>
  rom.i(async (uow) => verdi(await rom.arkiv.hentArbeidsliste(uow, navn, { ...ALT, ...utvalg }, { grense })), {
    aktoer,
  });

/** A post in every state that some list is about, and nearly about. */
async function fyll(): Promise<void> {
  sak = await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id);
  await brev();
  await avskriv(await brev(), null);
  await sett(await brev(), `journalstatus = 'A', arkivert_dato = now(), arkivert_av = 'Test'`);
  await sett(await brev(), `journalstatus = 'U', dokumentets_dato = null, forfallsdato = '2026-11-01'`);
  for (const dato of ['2026-11-01', '2026-11-27', '2026-11-28']) await sett(await brev(), `forfallsdato = '${dato}'`);
  await sett(await brev(), 'dokumentets_dato = null');
  for (const status of ['F', 'G', 'E', 'R'])
    await sett(await brev(), `journalposttype = 'U', journalstatus = '${status}'`);
  await sett(await brev(), `journalstatus = 'M', journaldato = '2026-11-06'`);
  await sett(await brev(), `journalstatus = 'S', journaldato = '2026-11-07'`);
  const uten = await brev();
  await eier.query(
    `update arkiv.dokumentobjekt o set variantformat = 'O' from arkiv.dokumentbeskrivelse_registrering r
      where r.journalpost = $1 and o.dokumentbeskrivelse = r.dokumentbeskrivelse and o.variantformat = 'A'`,
    [uten],
  );
  for (const ferdige of [0, 1, 2]) {
    const notat = await brev();
    await sett(notat, `journalposttype = 'N'`);
    await eier.query(`update arkiv.korrespondansepart set korrespondanseparttype = 'IM' where journalpost = $1`, [
      notat,
    ]);
    const { rows } = await eier.query('select system_id from arkiv.korrespondansepart where journalpost = $1', [notat]);
    if (ferdige > 0) await avskriv(notat, rows[0].system_id);
    if (ferdige === 1) {
      await eier.query(
        `insert into arkiv.korrespondansepart (arkivskaper, system_id, journalpost, rekkefoelge, korrespondanseparttype, korrespondansepart_navn, skjermet, slag)
         values ($1, $2, $3, 9, 'IM', 'Plan', false, 'organisasjon')`,
        [RANA, randomUUID(), notat],
      );
    }
  }
  for (const dag of ['2026-12-20', '2026-12-21']) {
    await skjermTil(eier, 'journalpost', await brev(), dag);
    await skjermTil(eier, 'dokumentbeskrivelse', await brev(), dag);
  }
  await brev({
    tittel: 'Melding om Prikk',
    offentligTittel: 'Melding om *****',
    tilgangskode: '13',
    hjemmel: 'offl. § 13',
  });
}

beforeAll(async () => {
  rom = await nyttArkivrom();
  eier = new pg.Client({ connectionString: rom.eierUrl });
  await eier.connect();
  await fyll();
});
afterAll(async () => {
  await eier.end();
  await rom.rydd();
});

describe('the work lists', () => {
  it.each(POSTLISTER)('%s: the query finds exactly what the definition says', async (navn) => {
    const alle = await rom.i((uow) => arkivLager(uow).journal.iSak(sak));
    const ventet = alle.filter((post) => staarPaa(navn, post, grensedato(navn, IDAG, undefined))).map(({ id }) => id);
    expect(ventet.length).toBeGreaterThan(0);
    expect(ventet.length).toBeLessThan(alle.length);
    const { poster } = await liste(navn);
    expect(poster.map(({ id }) => id)).toEqual(ventet);
    const tall = await rom.i((uow) => rom.arkiv.hentListetall(uow));
    expect(tall.get(navn)).toBe(ventet.length);
  });

  it.each([...LISTESORTERINGER])('sorted by %s, both ways, page by page, every row comes once', async (sorter) => {
    const hele = (await liste('restanser', { sorter })).poster.map(({ id }) => id);
    for (const synkende of [false, true]) {
      const sidevis: string[] = [];
      let etter: string | undefined;
      do {
        const side = await rom.i(async (uow) =>
          verdi(await rom.arkiv.hentArbeidsliste(uow, 'restanser', { ...ALT, sorter, synkende }, { etter, grense: 3 })),
        );
        sidevis.push(...side.poster.map(({ id }) => id));
        etter = side.neste ?? undefined;
      } while (etter !== undefined);
      expect(sidevis).toEqual(synkende ? hele.toReversed() : hele);
    }
  });

  it('5.1.11, 5.2.20: what is shielded stands on the list without title or names for who is not cleared', async () => {
    const [klarert] = (await liste('restanser', { sorter: 'journalnummer', synkende: true })).poster;
    expect(klarert).toMatchObject({ tittel: 'Melding om Prikk', parter: ['Kari Testesen'], skjult: false });
    const [uklarert] = (await liste('restanser', { synkende: true }, 100, bruker('petter'))).poster;
    expect(uklarert).toMatchObject({ tittel: 'Melding om *****', parter: ['Skjermet'], skjult: true });
    expect(JSON.stringify(uklarert)).not.toMatch(/Prikk|Kari/);
  });

  it('narrowed by klasse, day, type, unit and oneself', async () => {
    const antall = async (utvalg: Partial<Listeutvalg>, aktoer = bruker('kari')) =>
      (await liste('kvalitetskontroll', utvalg, 100, aktoer)).poster.length;
    const alle = await antall({});
    expect(await antall({ klasse: 'L42', dag: IDAG, enhet: 'PLAN' })).toBe(alle);
    expect(await antall({ klasse: 'L4' })).toBe(0);
    expect(await antall({ dag: '2026-11-19' })).toBe(0);
    expect(await antall({ type: 'N' })).toBe(3);
    expect(await antall({ mine: true }, bruker('anders'))).toBe(alle);
    expect(await antall({ mine: true })).toBe(0);
  });

  it('quality control by day and klasse counts what the list holds', async () => {
    const grupper = await rom.i((uow) => rom.arkiv.hentKontrollgrupper(uow));
    expect(grupper).toEqual([
      {
        dag: IDAG,
        klasse: 'L42',
        klassetittel: 'Byggesaker',
        antall: (await liste('kvalitetskontroll')).poster.length,
      },
    ]);
  });

  it('an address that was tampered with is refused, and another municipality has lists of its own', async () => {
    const svar = (etter: string) =>
      rom.i((uow) => rom.arkiv.hentArbeidsliste(uow, 'restanser', ALT, { etter, grense: 5 }));
    for (const etter of ['%', 'x', '[]', '[1,2,3]', '["a",1,2,3]', '["a",1e12,2]']) {
      expect(kode(await svar(etter))).toBe('arkiv.peker-ugyldig');
    }
    const bindal = await rom.i(
      async (uow) => verdi(await rom.arkiv.hentArbeidsliste(uow, 'restanser', ALT, { grense: 5 })),
      {
        arkivskaper: BINDAL,
      },
    );
    expect(bindal).toEqual({ poster: [], neste: null });
  });
});

describe('the list of what is to be disposed of', () => {
  it('holds the closed case whose time is out, and not the one whose time is out tomorrow; shielded as the case is', async () => {
    const lukket = async (avsluttet: string, endret = {}) => {
      const id = await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak(endret))).id);
      await eier.query(
        `update arkiv.saksmappe set saksstatus = 'A', avsluttet_dato = $2, avsluttet_av = 'Test' where system_id = $1`,
        [id, avsluttet],
      );
      return id;
    };
    const hemmelig = {
      tittel: 'Om Prikk',
      offentligTittel: 'Barnevernssak',
      tilgangskode: '13',
      hjemmel: 'offl. § 13',
    };
    const moden = await lukket('2021-11-20T11:00:00Z', hemmelig);
    await lukket('2021-11-21T11:00:00Z');
    await eier.query(
      `insert into arkiv.kassasjon (arkivskaper, enhetstype, enhet, kassasjonsvedtak, kassasjonshjemmel, bevaringstid)
       select arkivskaper, 'klasse', system_id, 'K', 'Vedtak 1', 5 from arkiv.klasse where arkivskaper = $1 and klasse_id = 'L42'`,
      [RANA],
    );
    const hent = (dager: number, aktoer = bruker('kari')) =>
      rom.i(async (uow) => verdi(await rom.arkiv.hentKassasjonsliste(uow, ALLE_SAKER, { dager, grense: 10 })).saker, {
        aktoer,
      });
    expect(await hent(0, bruker('kari', ['13']))).toMatchObject([
      {
        id: moden,
        tittel: 'Om Prikk',
        kassasjonsdato: '2026-11-20',
        bestemtPaa: 'klasse',
        kassasjonshjemmel: 'Vedtak 1',
      },
    ]);
    expect(await hent(0)).toMatchObject([{ tittel: 'Barnevernssak', skjult: true }]);
    expect(await hent(1)).toHaveLength(2);
    const valgt = async (utvalg: Partial<Saksutvalg>) =>
      rom.i(
        async (uow) =>
          verdi(await rom.arkiv.hentKassasjonsliste(uow, { ...ALLE_SAKER, ...utvalg }, { dager: 1, grense: 10 })).saker
            .length,
      );
    expect(await valgt({ kassasjonsdato: { fra: '2026-11-21', til: '2026-11-21' } })).toBe(1);
    expect(await valgt({ kassasjonsdato: { fra: '2026-11-22', til: null } })).toBe(0);
    await eier.query(`update arkiv.saksmappe set journalenhet = 'SENTER' where system_id = $1`, [moden]);
    const { rows } = await eier.query('select arkivdel::text as id from arkiv.saksmappe where system_id = $1', [moden]);
    expect(await valgt({ journalenheter: ['SENTER'] })).toBe(1);
    expect(await valgt({ arkivdeler: [rows[0].id], vedtak: ['K'], enheter: ['PLAN'] })).toBe(2);
    for (const uten of [{ vedtak: ['G'] }, { enheter: ['HELSE'] }, { arkivdeler: [randomUUID()] }] as const)
      expect(await valgt(uten)).toBe(0);
    expect(await valgt({ arkivperiode: { fra: '2024-01-01', til: null } })).toBe(2);
    expect(await valgt({ arkivperiode: { fra: '2024-01-02', til: null } })).toBe(0);
  });

  it('6.1.29: says number, title, when made, decision, day, unit and arkivdel, its klasse, its arkiv and period; what is shielded is not told', async () => {
    const saker = async (aktoer = bruker('kari', ['13'])) =>
      rom.i(
        async (uow) => verdi(await rom.arkiv.hentKassasjonsliste(uow, ALLE_SAKER, { dager: 0, grense: 10 })).saker,
        { aktoer },
      );
    const { kolonner, rader } = kassasjonstabell(await saker(), 'nb');
    const [rad] = rader.map((celler) => Object.fromEntries(kolonner.map((kolonne, nr) => [kolonne, celler[nr]])));
    expect(rad).toEqual({
      ...{ Sak: expect.stringMatching(/^2026\/\d+$/), Tittel: 'Om Prikk', Opprettet: '2026-11-20', Enhet: 'PLAN' },
      ...{ Klasse: 'L42', Klassetittel: 'Byggesaker', Arkiv: 'Sakarkiv', Arkivdel: 'Sakarkiv 2024–' },
      ...{ 'Perioden begynner': '2024-01-01', 'Perioden slutter': null, Avsluttet: '2021-11-20' },
      ...{ Vedtak: 'Kasseres', Hjemmel: 'Vedtak 1', 'Bevaringstid (år)': 5, Kassasjonsdato: '2026-11-20' },
    });
    expect(await saker(bruker('kari'))).toMatchObject([{ tittel: 'Barnevernssak', klassetittel: null }]);
  });
});
