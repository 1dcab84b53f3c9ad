import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fyllAar } from '../../../../tools/bench/uttrekk/fyllAar.ts';
import type { Importenhet, Uttrekksleser } from '../index.ts';
import { BINDAL, nyttArkivrom, RANA } from '../testing/arkivrom.ts';
import { verdi } from '../testing/byggere.ts';

const POSTER = 240;
const AAR = 2024;
const IMPORT = '11111111-1111-4111-8111-111111111111';
const hvilken = { importId: IMPORT, arkivskaperNavn: 'Bindal kommune' };
let rom: Awaited<ReturnType<typeof nyttArkivrom>>;
let admin: pg.Client;
let arkivdeler: readonly string[];
let enheter: Importenhet[];

const sum = (nr: number) => ({ sjekksum: createHash('sha256').update(String(nr)).digest('hex'), stoerrelse: nr });
const iBindal = <T>(arbeid: Parameters<typeof rom.i<T>>[0]) => rom.i(arbeid, { arkivskaper: BINDAL });

beforeAll(async () => {
  rom = await nyttArkivrom();
  admin = new pg.Client({ connectionString: rom.eierUrl });
  await admin.connect();
  const valg = { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana kommune', aar: AAR, poster: POSTER };
  arkivdeler = await fyllAar(admin, { ...valg, filer: [1, 2, 3].map(sum) });
  enheter = await rom.i((uow) => alleEnheter(rom.arkiv.lesForUttrekk(uow), arkivdeler));
});
afterAll(async () => {
  await admin.end();
  await rom.rydd();
});

/** What a deposit reads, as what an import writes: each the inverse of the other. */
async function alleEnheter(leser: Uttrekksleser, deler: readonly string[]): Promise<Importenhet[]> {
  const ut: Importenhet[] = [];
  const sett = new Set<string>();
  for (const del of await leser.arkivdeler({ arkivdeler: deler })) {
    del.arkiver.forEach((arkiv, nr) => {
      ut.push({ slag: 'arkiv', overordnet: del.arkiver[nr - 1]?.id ?? null, verdi: arkiv.verdi });
    });
    const { skilleInn, skilleUt, id: arkivdel } = del;
    ut.push({ slag: 'arkivdel', arkiv: String(del.arkiver.at(-1)?.id), skilleInn, skilleUt, verdi: del.verdi });
    for (const system of del.systemer) {
      ut.push({ slag: 'klassifikasjonssystem', arkivdel, primaert: system.primaert, verdi: system.verdi });
      for (const klasse of await leser.klasser(system.id)) {
        if (!sett.has(klasse.id))
          ut.push({ slag: 'klasse', system: system.id, overordnet: klasse.overordnet, verdi: klasse.verdi });
        sett.add(klasse.id);
        ut.push(...(await mappene(leser, { arkivdel, klasse: klasse.id, overordnet: null })));
      }
    }
  }
  return ut;
}

type Sted = { arkivdel: string; klasse: string; overordnet: string | null };

async function mappene(leser: Uttrekksleser, sted: Sted): Promise<Importenhet[]> {
  const ut: Importenhet[] = [];
  let side = await leser.mapper({ ...sted, etter: null, grense: 20 });
  while (side.length > 0) {
    for (const mappe of side) {
      ut.push({ slag: mappe.slag, ...sted, verdi: mappe.verdi });
      if (mappe.harUndermapper) ut.push(...(await mappene(leser, { ...sted, overordnet: mappe.id })));
      for (const post of await leser.registreringer({ mapper: [mappe.id], etter: null, grense: 500 }))
        ut.push({ slag: post.slag, mappe: post.mappe, verdi: medPlass(post.verdi, mappe.verdi, post.noekkel.nummer) });
    }
    side = await leser.mapper({ ...sted, etter: side.at(-1)?.noekkel ?? null, grense: 20 });
  }
  return ut;
}

/** What the schema has no place for comes from the case. */
const medPlass = (post: Importenhet['verdi'], mappe: Importenhet['verdi'], registreringsnummer: number) => ({
  administrativEnhet: mappe.administrativEnhet,
  ...post,
  registreringsnummer,
});

const utenSkaper = (alle: readonly Importenhet[]) =>
  alle.map((enhet) => ({ ...enhet, verdi: { ...enhet.verdi, arkivskaper: null } }));

async function importer(alle: readonly Importenhet[]) {
  let nye = 0;
  for (let fra = 0; fra < alle.length; fra += 100)
    nye += verdi(await iBindal((uow) => rom.arkiv.importerEnheter(uow, hvilken, alle.slice(fra, fra + 100)))).nye;
  for (;;) {
    const { behandlet, uten } = await iBindal((uow) => rom.arkiv.skrivImport(uow).settPekere(IMPORT, 200));
    expect(uten).toEqual([]);
    if (behandlet === 0) return nye;
  }
}

describe('an archive that was made elsewhere', () => {
  it('every unit can be written, and what is written reads as it was', async () => {
    expect(enheter.flatMap((enhet) => rom.arkiv.vurderImportenhet(enhet))).toEqual([]);
    expect(await importer(enheter)).toBe(new Set(enheter.map((enhet) => enhet.verdi.systemID)).size);
    const igjen = await iBindal((uow) => alleEnheter(rom.arkiv.lesForUttrekk(uow), arkivdeler));
    expect(utenSkaper(igjen)).toEqual(utenSkaper(enheter));
  });

  it('comes in once however often it is imported', async () => {
    const foer = await admin.query(TELLING);
    expect(await importer(enheter)).toBe(0);
    expect((await admin.query(TELLING)).rows).toEqual(foer.rows);
  });

  it('is never public by itself, and announces nothing as registered', async () => {
    const post = enheter.find((enhet) => enhet.slag === 'journalpost');
    const id = String(post?.verdi.systemID);
    expect(await iBindal((uow) => rom.arkiv.hentForPublisering(uow, id))).toBeNull();
    expect(await rom.i((uow) => rom.arkiv.hentForPublisering(uow, id))).not.toBeNull();
    const hendelser = await admin.query('select distinct navn from platform.hendelse where arkivskaper = $1', [BINDAL]);
    expect(hendelser.rows).toEqual([{ navn: 'saksmapper.importert' }]);
  });

  it('its classes are nobody’s choice for a new case', async () => {
    const { klasser } = await iBindal((uow) => rom.arkiv.hentKodeverk(uow));
    expect(klasser.filter((klasse) => klasse.system.includes(String(AAR)))).toEqual([]);
  });

  it('numbers that are taken are named with who has them, and nothing is renumbered', async () => {
    const tatt = { serie: 'journal' as const, aar: AAR, nummer: 1, systemID: IMPORT };
    const eget = enheter.find((enhet) => enhet.verdi.journalsekvensnummer === 1);
    const sammenstoet = await iBindal((uow) =>
      rom.arkiv.skrivImport(uow).sammenstoet([tatt, { ...tatt, systemID: String(eget?.verdi.systemID) }]),
    );
    expect(sammenstoet).toEqual([{ ...tatt, eier: eget?.verdi.registreringsID }]);
  });

  it('nothing is put under a unit the municipality made itself', async () => {
    const post = enheter.find((enhet) => enhet.slag === 'journalpost');
    if (post === undefined) throw new Error('no journalpost');
    const ny = { ...post, verdi: { ...post.verdi, systemID: '22222222-2222-4222-8222-222222222222' } };
    const utfall = verdi(await rom.i((uow) => rom.arkiv.importerEnheter(uow, hvilken, [ny])));
    expect(utfall).toEqual({ nye: 0, fantes: [], utenPlass: [ny.verdi.systemID] });
  });

  it.each([
    ['tittel', { tittel: ' ' }, 'mangler'],
    ['journalstatus', { journalstatus: 'Arkivert' }, 'ukjent-kode'],
    [
      'korrespondansepart/korrespondansepartNavn',
      { korrespondansepart: [{ korrespondanseparttype: 'EA' }] },
      'mangler',
    ],
    ['merknad/merknadsdato', { merknad: [{ merknadstekst: 'x', merknadRegistrertAv: 'y' }] }, 'mangler'],
  ])('a journalpost is refused for %s', async (felt, endret, hva) => {
    const post = enheter.find((enhet) => enhet.slag === 'journalpost');
    if (post === undefined) throw new Error('no journalpost');
    const ugyldig = { ...post, verdi: { ...post.verdi, ...endret } } as Importenhet;
    expect(rom.arkiv.vurderImportenhet(ugyldig)).toMatchObject([{ slag: 'journalpost', felt, hva }]);
    const svar = await iBindal((uow) => rom.arkiv.importerEnheter(uow, hvilken, [ugyldig]));
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'arkiv.import-ugyldig', detaljer: { felt, hva } } });
  });
});

const TELLING = `select (select count(*) from arkiv.journalpost) as poster, (select count(*) from arkiv.korrespondansepart) as parter, (select count(*) from arkiv.avskrivning) as avskrivninger,
  (select count(*) from arkiv.merknad) as merknader, (select count(*) from arkiv.dokumentobjekt) as objekter, (select count(*) from arkiv.kryssreferanse) as kryss`;
