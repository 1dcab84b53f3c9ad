import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Testgrunnmur, type Testklokke, testgrunnmur, testklokke } from '../../test/program/testgrunnmur.ts';
import { enArkivstruktur, enSak, etBrev, verdi } from '../arkiv/testing/byggere.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../kernel/index.ts';
import { createHttp } from '../platform/http/server.ts';
import { type Kontekster, koble } from './kontekster.ts';
import { settOppWeb } from './web.ts';

const [RANA, BINDAL, VEFSN] = [arkivskaper('872418032'), arkivskaper('964983380'), arkivskaper('844824122')];
let klokke: Testklokke;
let mur: Testgrunnmur;
let k: Kontekster;
let app: FastifyInstance;
let sak: string;
let post: string;
let eier: pg.Client;

const i = <T>(arbeid: (uow: Uow) => Promise<T>, kommune: Arkivskaper = RANA) =>
  mur.withTenant(kommune, systemAktoer('test'), arbeid);
const spoer = async (noekkel: string | null, sti: string, kommune: Arkivskaper = RANA) => {
  const svar = await app.inject({
    method: 'GET',
    url: `/api/fagsystem/${kommune}${sti}`,
    headers: noekkel === null ? {} : { authorization: `Bearer ${noekkel}` },
  });
  return svar.statusCode;
};
const skriv = async (noekkel: string, tekst = 'Skrevet av fagsystemet') =>
  (
    await app.inject({
      method: 'POST',
      url: `/api/fagsystem/${RANA}/journalposter/${post}/merknader`,
      headers: { authorization: `Bearer ${noekkel}` },
      payload: { tekst },
    })
  ).statusCode;

let nr = 0;
/** A module with a key, and the rights that are said. */
async function ny(klarering: string[] = []): Promise<{ id: string; navn: string; noekkel: string }> {
  nr += 1;
  const felt = { navn: `Byggesaksystem ${nr}`, leverandoer: null, formaal: 'Prøves', klarering };
  const { id, navn } = verdi(await i((uow) => k.moduler.opprettModul(uow, felt)));
  const { noekkel } = verdi(await i((uow) => k.moduler.lagModulnoekkel(uow, id, 30)));
  return { id, navn, noekkel };
}
type Enhet = Parameters<Kontekster['arkiv']['giModulrett']>[2];
const gi = async (modul: { id: string; navn: string }, enhet: Enhet, rett: 'les' | 'skriv') =>
  verdi(await i((uow) => k.arkiv.giModulrett(uow, modul, enhet, rett)));

beforeAll(async () => {
  klokke = testklokke();
  mur = await testgrunnmur(klokke);
  k = await koble(mur);
  app = await createHttp(mur.log, { maksOpplasting: 1_000_000 });
  await settOppWeb(app, k);
  await app.ready();
  eier = new pg.Client({ connectionString: mur.database.adminUrl });
  await eier.connect();
  const plan = { kode: 'PLAN', navn: 'Plan', overordnet: null, ansvar: [], aktiv: true };
  const felles = { farge: '#123456', maalform: 'nb' } as const;
  const navn = { [RANA]: ['1833', 'Rana', 'R'], [BINDAL]: ['1811', 'Bindal', 'B'] } as const;
  for (const kommune of [RANA, BINDAL]) {
    const [kommunenummer = '', kommunenavn = '', merke = ''] = navn[kommune] ?? [];
    verdi(
      await i(
        (uow) => k.virksomhet.opprettKommune(uow, { ...felles, kommunenummer, navn: kommunenavn, merke }),
        kommune,
      ),
    );
    verdi(await i((uow) => k.arkiv.opprettArkivstruktur(uow, enArkivstruktur()), kommune));
    verdi(await i((uow) => k.virksomhet.endreEnhet(uow, plan), kommune));
  }
  sak = verdi(
    await i((uow) => k.arkiv.opprettSaksmappe(uow, { ...enSak(), saksansvarlig: null, administrativEnhet: 'PLAN' })),
  ).id;
  post = verdi(
    await i((uow) => k.arkiv.journalfoer(uow, { ...etBrev(sak), saksbehandler: null, saksbehandlerId: null })),
  ).id;
});
afterAll(async () => {
  await eier.end();
  await app.close();
  await k.lukk();
  await mur.rydd();
});

describe('a system outside the core', () => {
  it('4.1.1: is recognised by its key in the municipality that registered it, and nowhere else', async () => {
    const modul = await ny();
    await gi(modul, { type: 'saksmappe', id: sak }, 'les');
    expect(await spoer(modul.noekkel, `/saker/${sak}`)).toBe(200);
    expect(await spoer(null, `/saker/${sak}`)).toBe(401);
    expect(await spoer(`${modul.noekkel}x`, `/saker/${sak}`)).toBe(401);
    expect(await spoer(modul.noekkel, `/saker/${sak}`, BINDAL)).toBe(401);
    const [foerste] = (await i((uow) => k.moduler.finnModuler(uow))).filter(({ id }) => id === modul.id);
    expect(JSON.stringify(foerste)).not.toContain(modul.noekkel);
    expect(foerste?.noekler[0]?.sistBrukt).toEqual(klokke.naa());
    const dobbel = { navn: modul.navn, leverandoer: null, formaal: 'Prøves', klarering: [] };
    expect(await i((uow) => k.moduler.opprettModul(uow, dobbel))).toMatchObject({
      feil: { kode: 'tilgang.modul-finnes' },
    });
  });

  it('4.1.2: that no longer has access is still there, passive, and is not let in; nor is a new key made for it', async () => {
    const modul = await ny();
    await gi(modul, { type: 'saksmappe', id: sak }, 'les');
    const sett = (aktiv: boolean, grunn: string) =>
      i((uow) => k.moduler.settModulAktiv(uow, modul.id, { aktiv, grunn }));
    expect(await sett(false, ' ')).toMatchObject({ feil: { kode: 'tilgang.grunn-mangler' } });
    expect(verdi(await sett(false, 'Byttet ut')).aktiv).toBe(false);
    expect(await sett(false, 'Igjen')).toMatchObject({ feil: { kode: 'tilgang.modul-er-passiv' } });
    expect(await spoer(modul.noekkel, `/saker/${sak}`)).toBe(401);
    expect(await i((uow) => k.moduler.lagModulnoekkel(uow, modul.id, 30))).toMatchObject({
      feil: { kode: 'tilgang.modul-er-passiv' },
    });
    expect((await i((uow) => k.moduler.finnModuler(uow))).map(({ id }) => id)).toContain(modul.id);
    verdi(await sett(true, 'Tatt i bruk igjen'));
    expect(await spoer(modul.noekkel, `/saker/${sak}`)).toBe(200);
  });

  it('4.1.3: has its active periods kept, with who and why', async () => {
    const { id } = await ny();
    const fra = klokke.naa();
    klokke.sett('2026-11-20T10:00:00.000Z');
    verdi(await i((uow) => k.moduler.settModulAktiv(uow, id, { aktiv: false, grunn: 'Byttet ut' })));
    klokke.sett('2026-11-20T11:00:00.000Z');
    const modul = verdi(await i((uow) => k.moduler.settModulAktiv(uow, id, { aktiv: true, grunn: 'Angret' })));
    const hvem = 'Dokumentsenter (test)';
    expect(modul.perioder).toEqual([
      {
        ...{ fra, til: new Date('2026-11-20T10:00:00.000Z'), aapnetAv: hvem, aapnetGrunn: 'Registrert' },
        ...{ lukketAv: hvem, lukketGrunn: 'Byttet ut' },
      },
      {
        ...{ fra: new Date('2026-11-20T11:00:00.000Z'), til: null, aapnetAv: hvem, aapnetGrunn: 'Angret' },
        ...{ lukketAv: null, lukketGrunn: null },
      },
    ]);
  });

  it('4.1.14: reads what it has been given, unit by unit, and nothing else', async () => {
    const { rader } = await arkivsteder();
    for (const enhet of rader) {
      const modul = await ny();
      expect(await spoer(modul.noekkel, `/journalposter/${post}`), enhet.type).toBe(404);
      const [rett] = await gi(modul, enhet, 'les');
      const ventet = enhet.type === 'dokumentbeskrivelse' ? 404 : 200;
      expect(await spoer(modul.noekkel, `/journalposter/${post}`), enhet.type).toBe(ventet);
      // A right in the registrering is none in the case around it.
      expect(await spoer(modul.noekkel, `/saker/${sak}`), enhet.type).toBe(
        enhet.type === 'journalpost' || enhet.type === 'dokumentbeskrivelse' ? 404 : 200,
      );
      expect(await skriv(modul.noekkel), enhet.type).toBe(404);
      verdi(await i((uow) => k.arkiv.trekkModulrett(uow, modul, rett?.id ?? '')));
      expect(await spoer(modul.noekkel, `/journalposter/${post}`), enhet.type).toBe(404);
    }
  });

  it('4.1.15: writes only where it has been given that, and what it writes carries its name', async () => {
    const modul = await ny();
    await gi(modul, { type: 'saksmappe', id: sak }, 'les');
    expect(await skriv(modul.noekkel)).toBe(404);
    await gi(modul, { type: 'journalpost', id: post }, 'skriv');
    expect(await skriv(modul.noekkel)).toBe(200);
    const { rows } = await eier.query(
      'select merknadstekst, merknad_registrert_av as av from arkiv.merknad where enhet = $1 order by merknadsdato desc limit 1',
      [post],
    );
    expect(rows).toEqual([{ merknadstekst: 'Skrevet av fagsystemet', av: modul.navn }]);
    const paa = await i((uow) => k.arkiv.finnModulretterPaa(uow, post));
    expect(paa.filter((rett) => rett.modul === modul.id).map(({ rett }) => rett)).toEqual(['skriv']);
    const avvist = await i((uow) => k.arkiv.giModulrett(uow, modul, { type: 'journalpost', id: post }, 'skriv'));
    expect(avvist).toMatchObject({ feil: { kode: 'arkiv.modulrett-finnes' } });
    const feil = await i((uow) => k.arkiv.giModulrett(uow, modul, { type: 'klasse', id: post }, 'les'));
    expect(feil).toMatchObject({ feil: { kode: 'arkiv.enhet-finnes-ikke' } });
  });

  it('sees what is shielded only behind codes it is cleared for', async () => {
    const skjermet = verdi(
      await i((uow) =>
        k.arkiv.opprettSaksmappe(uow, {
          ...enSak({ tittel: 'Om Prikk', offentligTittel: 'Barnevernssak', tilgangskode: '13' }),
          saksansvarlig: null,
        }),
      ),
    ).id;
    const tittel = async (klarering: string[]) => {
      const modul = await ny(klarering);
      await gi(modul, { type: 'saksmappe', id: skjermet }, 'les');
      const svar = await app.inject({
        method: 'GET',
        url: `/api/fagsystem/${RANA}/saker/${skjermet}`,
        headers: { authorization: `Bearer ${modul.noekkel}` },
      });
      return svar.json().tittel;
    };
    expect(await tittel([])).toBe('Barnevernssak');
    expect(await tittel(['13'])).toBe('Om Prikk');
    const felt = { navn: 'Med ukjent kode', leverandoer: null, formaal: 'Prøves', klarering: ['99X'] };
    expect(await i((uow) => k.moduler.opprettModul(uow, felt))).toMatchObject({
      feil: { kode: 'tilgang.ukjent-tilgangskode' },
    });
  });

  it('is not let in by a key that is taken back or has run out, and a new key beside the old one stops nothing', async () => {
    const modul = await ny();
    await gi(modul, { type: 'saksmappe', id: sak }, 'les');
    const ny2 = verdi(await i((uow) => k.moduler.lagModulnoekkel(uow, modul.id, 1)));
    expect([await spoer(modul.noekkel, `/saker/${sak}`), await spoer(ny2.noekkel, `/saker/${sak}`)]).toEqual([
      200, 200,
    ]);
    const foer = klokke.naa();
    klokke.sett('2026-11-22T12:00:00.000Z');
    expect([await spoer(modul.noekkel, `/saker/${sak}`), await spoer(ny2.noekkel, `/saker/${sak}`)]).toEqual([
      200, 401,
    ]);
    klokke.sett(foer.toISOString());
    const gammel = ny2.modul.noekler.at(-1)?.id ?? '';
    const nyeste = ny2.modul.noekler[0]?.id ?? '';
    for (const id of new Set([gammel, nyeste])) verdi(await i((uow) => k.moduler.trekkModulnoekkel(uow, modul.id, id)));
    expect([await spoer(modul.noekkel, `/saker/${sak}`), await spoer(ny2.noekkel, `/saker/${sak}`)]).toEqual([
      401, 401,
    ]);
    expect(await i((uow) => k.moduler.trekkModulnoekkel(uow, modul.id, gammel))).toMatchObject({ ok: false });
    for (const dager of [0, 731, 1.5])
      expect(await i((uow) => k.moduler.lagModulnoekkel(uow, modul.id, dager))).toMatchObject({
        feil: { kode: 'tilgang.noekkel-varighet' },
      });
  });

  it('slows an address that shows wrong keys and traces them, but never stops a right key beside it', async () => {
    const modul = await ny();
    await gi(modul, { type: 'saksmappe', id: sak }, 'les');
    const vis = (noekkel: string, kommune: string = RANA) =>
      app.inject({
        method: 'GET',
        url: `/api/fagsystem/${kommune}/saker/${sak}`,
        headers: { authorization: `Bearer ${noekkel}` },
        remoteAddress: '192.0.2.44',
      });
    const sql = "select from sporing.spor where handling = 'modul.ukjentNoekkel' and arkivskaper = $1";
    const spor = async (kommune: string) => (await eier.query(sql, [kommune])).rowCount ?? 0;
    const foer = await spor(RANA);
    const feil = 'feil-noekkel-som-ingen-har-faatt';
    for (let n = 0; n < 10; n += 1) expect((await vis(feil)).statusCode).toBe(401);
    expect(await spor(RANA)).toBe(foer + 10);
    // The wait holds whichever municipality is asked, and is not traced.
    for (const kommune of [RANA, BINDAL]) {
      const stanset = await vis(feil, kommune);
      expect(stanset.statusCode).toBe(429);
      expect(stanset.json()).toMatchObject({ kode: 'tilgang.for-mange-noekler' });
      expect(Number(stanset.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(await spor(RANA)).toBe(foer + 10);
    expect((await vis(modul.noekkel)).statusCode).toBe(200);

    // A municipality that is not here has no log.
    const naa = klokke.naa();
    klokke.sett(new Date(naa.getTime() + 13 * 3_600_000).toISOString());
    expect((await vis(feil, VEFSN)).statusCode).toBe(401);
    expect(await spor(VEFSN)).toBe(0);
    klokke.sett(naa.toISOString());
  });

  it('opens no operation of a person, and no person opens one of a module', async () => {
    const modul = await ny();
    const svar = await app.inject({
      method: 'GET',
      url: `/api/kommuner/${RANA}/saker/${sak}`,
      headers: { authorization: `Bearer ${modul.noekkel}` },
    });
    expect(svar.statusCode).toBe(401);
  });
});

/** One unit of each kind, from the archive's to the document's. */
async function arkivsteder(): Promise<{ rader: Enhet[] }> {
  const { rows } = await eier.query(
    `select m.arkivdel::text, m.klasse::text, k.overordnet::text as over, l.dokumentbeskrivelse::text as dokument
       from arkiv.saksmappe m
       join arkiv.klasse k on k.arkivskaper = m.arkivskaper and k.system_id = m.klasse
       join arkiv.dokumentbeskrivelse_registrering l on l.arkivskaper = m.arkivskaper and l.journalpost = $2
      where m.system_id = $1`,
    [sak, post],
  );
  const { arkivdel, klasse, over, dokument } = rows[0];
  return {
    rader: [
      { type: 'arkivdel', id: arkivdel },
      { type: 'klasse', id: over },
      { type: 'klasse', id: klasse },
      { type: 'saksmappe', id: sak },
      { type: 'journalpost', id: post },
      { type: 'dokumentbeskrivelse', id: dokument },
    ],
  };
}
