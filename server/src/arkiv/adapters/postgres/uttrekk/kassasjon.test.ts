import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom, RANA } from '../../../testing/arkivrom.ts';
import { enSak, verdi } from '../../../testing/byggere.ts';

let rom: Arkivrom;
let eier: pg.Client;
let sak: string;
beforeAll(async () => {
  rom = await nyttArkivrom();
  eier = new pg.Client({ connectionString: rom.eierUrl });
  await eier.connect();
  sak = await rom.i(async (uow) => verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id);
  await eier.query(
    `update arkiv.saksmappe set saksstatus = 'A', avsluttet_dato = '2021-11-20T11:00:00Z', avsluttet_av = 'Test' where system_id = $1`,
    [sak],
  );
});
afterAll(async () => {
  await eier.end();
  await rom.rydd();
});

const bestem = (nivaa: string, enhet: string, vedtak: string, aar: number, arves = true) =>
  eier.query(
    `insert into arkiv.kassasjon (arkivskaper, enhetstype, enhet, kassasjonsvedtak, kassasjonshjemmel, bevaringstid, arves)
     select $1, $2, ${enhet}, $3, 'Fra ' || $2, $4, $5 from arkiv.saksmappe m where m.system_id = $6`,
    [RANA, nivaa, vedtak, aar, arves, sak],
  );
const fjern = (nivaa: string) => eier.query('delete from arkiv.kassasjon where enhetstype = $1', [nivaa]);

async function iUttrekket() {
  return rom.i(async (uow) => {
    const leser = rom.arkiv.lesForUttrekk(uow);
    const { rows } = await eier.query('select arkivdel, klasse from arkiv.saksmappe where system_id = $1', [sak]);
    const mapper = await leser.mapper({ ...rows[0], overordnet: null, etter: null, grense: 10 });
    return mapper.find(({ id }) => id === sak)?.verdi.kassasjon ?? null;
  });
}

const OVER = '(select k.overordnet from arkiv.klasse k where k.system_id = m.klasse)';

it('what a case inherits of kassasjon stands on it in the deposit: from the nearest klasse, the arkivdel before it, its own first', async () => {
  expect(await iUttrekket()).toBeNull();
  await bestem('klasse', OVER, 'K', 5);
  expect(await iUttrekket()).toMatchObject({ kassasjonsvedtak: 'K', bevaringstid: 5, kassasjonsdato: '2026-11-20' });
  await fjern('klasse');
  await bestem('klasse', 'm.klasse', 'K', 10, false);
  expect(await iUttrekket(), 'inheritance is switched off').toBeNull();
  await fjern('klasse');
  await bestem('klasse', 'm.klasse', 'K', 10);
  await bestem('arkivdel', 'm.arkivdel', 'G', 20);
  expect(await iUttrekket()).toMatchObject({ kassasjonsvedtak: 'G', kassasjonsdato: '2041-11-20' });
  await bestem('saksmappe', 'm.system_id', 'K', 1);
  expect(await iUttrekket()).toMatchObject({ kassasjonshjemmel: 'Fra saksmappe', kassasjonsdato: '2022-11-20' });
});

it('an inherited decision to preserve is not said: what is delivered says itself that it is kept', async () => {
  await fjern('saksmappe');
  await fjern('arkivdel');
  await bestem('arkivdel', 'm.arkivdel', 'B', 20);
  expect(await iUttrekket(), 'the arkivdel preserves, before the klasse would destroy').toBeNull();
});
