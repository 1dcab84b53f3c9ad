import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bortsettingstabell } from '../adapters/eksport/listetabell.ts';
import { ALLE_SAKER, type OpprettSaksmappe, type Saksutvalg } from '../index.ts';
import { type Arkivrom, nyttArkivrom, RANA } from '../testing/arkivrom.ts';
import { bruker, enSak, etBrev, verdi } from '../testing/byggere.ts';

const HEMMELIG = { tittel: 'Om Prikk', offentligTittel: 'Klage', tilgangskode: '13', hjemmel: 'offl. § 13' };
let rom: Arkivrom;
let eier: pg.Client;
const sak: Record<string, string> = {};

const sett = (id: string | undefined, kolonner: string) =>
  eier.query(`update arkiv.saksmappe set ${kolonner} where arkivskaper = $1 and system_id = $2`, [RANA, id]);
async function ny(navn: string, endret: Partial<OpprettSaksmappe> = {}): Promise<string> {
  const id = await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak(endret))).id);
  sak[navn] = id;
  return id;
}
const brev = (id: string) => rom.i(async (uow) => verdi(await rom.arkiv.journalfoer(uow, etBrev(id))).id);
const hent = (utvalg: Partial<Saksutvalg> = {}, aktoer = bruker('kari', ['13'])) =>
  rom.i(
    async (uow) =>
      verdi(await rom.arkiv.hentBortsettingsliste(uow, { ...ALLE_SAKER, ...utvalg }, { grense: 100 })).saker,
    { aktoer },
  );
const hvem = async (utvalg: Partial<Saksutvalg>) => {
  const navn = Object.entries(sak);
  return (await hent(utvalg)).map(({ id }) => navn.find(([, en]) => en === id)?.[0]).sort();
};

beforeAll(async () => {
  rom = await nyttArkivrom();
  eier = new pg.Client({ connectionString: rom.eierUrl });
  await eier.connect();
  await ny('aapen');
  await ny('lukket', { klasse: 'A', administrativEnhet: 'HELSE' });
  await sett(
    sak.lukket,
    `saksstatus = 'A', avsluttet_dato = '2020-03-01T11:00:00Z', avsluttet_av = 'T', journalenhet = 'SENTER'`,
  );
  await ny('hemmelig', HEMMELIG);
  await ny('utgaatt');
  await sett(sak.utgaatt, `saksstatus = 'U'`);
  const gammel = randomUUID();
  await eier.query(
    `insert into arkiv.arkivdel (arkivskaper, system_id, arkiv, tittel, arkivdelstatus, arkivperiode_start_dato, arkivperiode_slutt_dato, opprettet_dato, opprettet_av)
     select arkivskaper, $2, arkiv, 'Sakarkiv 2016–2019', 'P', '2016-01-01', '2019-12-31', now(), 'T' from arkiv.arkivdel where arkivskaper = $1`,
    [RANA, gammel],
  );
  await sett(sak.lukket, `arkivdel = '${gammel}'`);
  await eier.query(
    `insert into arkiv.kassasjon (arkivskaper, enhetstype, enhet, kassasjonsvedtak, kassasjonshjemmel, bevaringstid)
     select arkivskaper, 'klasse', system_id, 'K', 'Vedtak 1', 5 from arkiv.klasse where arkivskaper = $1 and klasse_id = 'A'`,
    [RANA],
  );
});
afterAll(async () => {
  await eier.end();
  await rom.rydd();
});

describe('the list of what is to be destroyed', () => {
  it('6.1.28: is chosen by its day, decision, unit with those below, journalenhet, and arkivdel or its period', async () => {
    const paaListen = async (utvalg: Partial<Saksutvalg>) => {
      const { saker } = await rom.i(async (uow) =>
        verdi(await rom.arkiv.hentKassasjonsliste(uow, { ...ALLE_SAKER, ...utvalg }, { grense: 100 })),
      );
      return saker.map(({ id }) => id === sak.lukket);
    };
    const { rows } = await eier.query(`select arkivdel::text as id from arkiv.saksmappe where system_id = $1`, [
      sak.lukket,
    ]);
    const treffer: Partial<Saksutvalg>[] = [
      { kassasjonsdato: { fra: '2025-03-01', til: '2025-03-01' } },
      { vedtak: ['K'] },
      { enheter: ['HELSE', 'UNDER'] },
      { journalenheter: ['SENTER'] },
      { arkivdeler: [rows[0].id] },
      { arkivperiode: { fra: '2016-01-01', til: '2019-12-31' } },
    ];
    for (const utvalg of treffer) expect(await paaListen(utvalg), JSON.stringify(utvalg)).toEqual([true]);
    const bommer: Partial<Saksutvalg>[] = [
      { kassasjonsdato: { fra: '2025-03-02', til: null } },
      { kassasjonsdato: { fra: null, til: '2025-02-28' } },
      { vedtak: ['G'] },
      { enheter: ['PLAN'] },
      { journalenheter: ['ANNET'] },
      { arkivdeler: [randomUUID()] },
      { arkivperiode: { fra: '2016-01-02', til: null } },
    ];
    for (const utvalg of bommer) expect(await paaListen(utvalg), JSON.stringify(utvalg)).toEqual([]);
  });
});

describe('the list for bortsetting, avlevering and overføring', () => {
  it('6.5.1: is chosen by arkivdel or its period, journalenhet, unit with those below, status and decision; what is Utgår is on none', async () => {
    const [rad] = (await hent()).filter(({ id }) => id === sak.lukket);
    const { rows } = await eier.query(`select arkivdel::text as id from arkiv.saksmappe where system_id = $1`, [
      sak.lukket,
    ]);
    expect(await hvem({})).toEqual(['aapen', 'hemmelig', 'lukket']);
    expect(rad?.arkivdel).toBe('Sakarkiv 2016–2019');
    for (const utvalg of [
      { arkivdeler: [rows[0].id] },
      { arkivperiode: { fra: '2016-01-01', til: '2019-12-31' } },
      { journalenheter: ['ANNET', 'SENTER'] },
      { enheter: ['HELSE', 'UNDER'] },
      { saksstatuser: ['A'] },
      { vedtak: ['K'] },
      { kassasjonsdato: { fra: '2025-03-01', til: '2025-03-01' } },
    ] as const)
      expect(await hvem(utvalg), JSON.stringify(utvalg)).toEqual(['lukket']);
    expect(await hvem({ arkivperiode: { fra: '2016-01-02', til: null } })).toEqual(['aapen', 'hemmelig']);
    expect(await hvem({ kassasjonsdato: { fra: '2025-03-02', til: null } })).toEqual([]);
    const valgt = await rom.i((uow) =>
      rom.arkiv.lesSaksutvalg(uow, { enhet: 'HELSE', underenheter: 'true', vedtak: 'B,K' }),
    );
    expect(valgt).toMatchObject({ enheter: ['HELSE'], vedtak: ['B', 'K'] });
  });

  it('6.5.1: is chosen by the day something was written off, and by what is not', async () => {
    const [ferdig, venter] = [await brev(sak.aapen ?? ''), await brev(sak.hemmelig ?? '')];
    await eier.query(
      `insert into arkiv.avskrivning (arkivskaper, system_id, journalpost, avskrivningsdato, avskrevet_av, avskrevet_av_id, avskrivningsmaate, opprettet_dato)
       values ($1, $2, $3, '2026-11-10', 'T', 't', 'TE', now())`,
      [RANA, randomUUID(), ferdig],
    );
    expect(venter).toBeDefined();
    expect(await hvem({ avskrevet: { fra: '2026-11-10', til: '2026-11-10' } })).toEqual(['aapen']);
    expect(await hvem({ avskrevet: { fra: '2026-11-11', til: null } })).toEqual([]);
    expect(await hvem({ avskrevet: 'tomt' })).toEqual(['hemmelig']);
  });

  it('6.5.2: says number, when made, title, status, decision and day, arkivdel, klasse, arkiv and period', async () => {
    const { kolonner, rader } = bortsettingstabell(await hent({ saksstatuser: ['A'] }), 'nb');
    const linje = Object.fromEntries(kolonner.map((kolonne, nr) => [kolonne, rader[1]?.[nr]]));
    expect(linje).toEqual({
      ...{ Sak: expect.stringMatching(/^2026\/\d+$/), Opprettet: '2026-11-20', Tittel: 'Garasje i Bråtenveien 4' },
      ...{ Saksstatus: 'Avsluttet', Vedtak: 'Kasseres', Kassasjonsdato: '2025-03-01', Klasse: 'A' },
      ...{ Klassetittel: expect.any(String), Arkiv: 'Sakarkiv', Arkivdel: 'Sakarkiv 2016–2019' },
      ...{ 'Perioden begynner': '2016-01-01', 'Perioden slutter': '2019-12-31', 'Graderte dokumenter': null },
    });
  });

  it('6.5.3: each new klasse has a line of its own above its cases, with the title and what the system is called', async () => {
    const saker = await hent();
    const { rader } = bortsettingstabell(saker, 'nb');
    const overskrifter = rader.filter((rad) => rad.slice(1).every((celle) => celle === null)).map(([celle]) => celle);
    expect(overskrifter).toHaveLength(2);
    expect(overskrifter[0]).toMatch(/^A .+ \(K-koder\)$/);
    expect(overskrifter[1]).toBe('L42 Byggesaker (K-koder)');
    expect(saker.map(({ klasse }) => klasse)).toEqual(['A', 'L42', 'L42']);
    expect(rader).toHaveLength(saker.length + 2);
  });

  it('6.5.4: says how many documents in the case are graded, by themselves or by what they lie in, until they are declassified', async () => {
    const antall = async () => (await hent()).find(({ id }) => id === sak.aapen)?.graderteDokumenter;
    expect(await antall()).toBe(0);
    const { rows } = await eier.query(
      `select l.dokumentbeskrivelse as id from arkiv.journalpost j
         join arkiv.dokumentbeskrivelse_registrering l on l.arkivskaper = j.arkivskaper and l.journalpost = j.system_id
        where j.arkivskaper = $1 and j.saksmappe = $2`,
      [RANA, sak.aapen],
    );
    const grader = (type: string, id: string) =>
      eier.query(
        `insert into arkiv.gradering (arkivskaper, enhetstype, enhet, grad, graderingsdato, gradert_av) values ($1, $2, $3, 'B', now(), 'T')`,
        [RANA, type, id],
      );
    await grader('dokumentbeskrivelse', rows[0].id);
    expect(await antall()).toBe(1);
    await brev(sak.aapen ?? '');
    await grader('saksmappe', sak.aapen ?? '');
    expect(await antall()).toBe(2);
    await eier.query(`update arkiv.gradering set nedgraderingsdato = now(), nedgradert_av = 'T'`);
    expect(await antall()).toBe(0);
  });

  it('shows a shielded case by its public title, and not what its klasse is called, to one who is not cleared', async () => {
    const [rad] = (await hent({}, bruker('kari'))).filter(({ id }) => id === sak.hemmelig);
    expect(rad).toMatchObject({ tittel: 'Klage', klassetittel: null, skjult: true });
  });

  it('comes page by page, each case once', async () => {
    const sett: string[] = [];
    let etter: string | undefined;
    do {
      const side = await rom.i(async (uow) =>
        verdi(await rom.arkiv.hentBortsettingsliste(uow, ALLE_SAKER, { etter, grense: 1 })),
      );
      sett.push(...side.saker.map(({ id }) => id));
      etter = side.neste ?? undefined;
    } while (etter !== undefined);
    expect(sett).toEqual((await hent()).map(({ id }) => id));
  });
});
