import { randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aldri, BINDAL, RANA, reisKanalproeve } from '../../../test/program/kanalproeve.ts';
import { systemAktoer, type Uow } from '../../kernel/index.ts';
import { startMappevakt } from '../adapters/mappe/mappevakt.ts';
import { kanallager } from '../adapters/postgres/kanallager.ts';
import { mottakLager } from '../adapters/postgres/lager.ts';

const kari = systemAktoer('test');

let p: Awaited<ReturnType<typeof reisKanalproeve>>;

beforeAll(async () => {
  p = await reisKanalproeve();
});
afterAll(() => p.rydd());
beforeEach(() => p.ny());
afterEach(() => expect(p.uventet.splice(0)).toEqual([]));

describe('what cannot be verified', () => {
  it('lies in karantene unanswered with its raw bytes, and is let in when the key is mended', async () => {
    const id = p.legg({ laas: 'ny-noekkel', innhold: 'Hemmelig brev' });
    await p.toem();
    await p.svar();
    const rad = await p.finn(RANA, id);
    expect(rad).toMatchObject({ status: 'karantene', avvik: [{ kode: 'mottak.ikke-dekryptert' }] });
    expect(p.stubb.logg.kvittert).toEqual([]);
    for (const forsoek of [
      (uow: Uow) => p.mottak.slippFraKarantene(uow, rad?.id ?? ''),
      (uow: Uow) => p.mottak.avvisForsendelse(uow, rad?.id ?? '', { aarsak: 'reklame', merknad: null }),
      (uow: Uow) => p.mottak.overfoerForsendelse(uow, rad?.id ?? '', BINDAL, null),
    ])
      expect(await p.i(RANA, forsoek)).toMatchObject({ feil: { kode: 'mottak.ikke-verifisert' } });
    await p.i(RANA, (uow) => p.mottak.proevIgjen(uow, rad?.id ?? ''));
    await p.kanaler.verifiserLeveranse(RANA, rad?.id ?? '', aldri());
    expect((await p.finn(RANA, id))?.status).toBe('karantene');
    await p.i(RANA, (uow) =>
      p.kanaler.endreKanal(uow, p.kanal, { hemmeligheter: { noekkel: 'ny-noekkel' } }, () => false),
    );
    await p.i(RANA, (uow) => p.mottak.proevIgjen(uow, rad?.id ?? ''));
    await p.kanaler.verifiserLeveranse(RANA, rad?.id ?? '', aldri());
    expect(await p.finn(RANA, id)).toMatchObject({ status: 'mottatt', filnavn: 'brev.txt', avvik: [] });
    await p.mottak.pakkUt(RANA, rad?.id ?? '', (arbeid) => p.i(RANA, arbeid));
    expect((await p.finn(RANA, id))?.status).toBe('utpakket');
    await p.svar();
    expect(p.stubb.logg.kvittert).toEqual([id]);
  });

  it('is rejected for good by a person only, and that cannot be undone', async () => {
    const id = p.legg({ laas: 'ukjent' });
    await p.toem();
    const forsendelse = (await p.finn(RANA, id))?.id ?? '';
    await p.i(RANA, (uow) => p.mottak.avvisLeveranse(uow, forsendelse, 'Kan ikke leses'));
    await p.svar();
    expect(p.stubb.logg.avvist).toEqual([{ id, permanent: true }]);
    expect(await p.i(RANA, (uow) => p.mottak.angreForsendelse(uow, forsendelse))).toMatchObject({
      feil: { kode: 'mottak.ingenting-aa-angre' },
    });
    const god = p.legg();
    await p.toem();
    const verifisert = (await p.finn(RANA, god))?.id ?? '';
    expect(await p.i(RANA, (uow) => p.mottak.avvisLeveranse(uow, verifisert, 'Vil ikke'))).toMatchObject({
      feil: { kode: 'mottak.kan-ikke-avvises' },
    });
  });
});

describe('what must not be seen', () => {
  it('keeps a sender’s national identity number out of titles, and as cipher text in one table only', async () => {
    const fnr = '01815000080';
    const id = p.legg({ tittel: `Søknad (eDialog fra ${fnr})`, fnr });
    await p.toem();
    const rad = await p.finn(RANA, id);
    expect((await p.leveransen(RANA, id))?.opplysninger.tittel).toBe('Søknad (eDialog fra *****)');
    expect(await p.i(RANA, (uow) => kanallager(uow).avsenderFnr(rad?.id ?? ''))).toMatch(/^v1\./);
    expect(await p.i(RANA, (uow) => p.mottak.hentForsendelse(uow, rad?.id ?? ''))).not.toMatchObject({ fnr });
    expect(await alleTekster()).not.toContain(fnr);
  });

  it('writes a secret and never tells it: not in the answer, the history or any table', async () => {
    const hemmelig = `hysj-${randomUUID()}`;
    await p.i(RANA, (uow) => p.kanaler.endreKanal(uow, p.kanal, { hemmeligheter: { noekkel: hemmelig } }, () => false));
    const vist = await p.i(RANA, (uow) => p.kanaler.visKanaloppsett(uow));
    expect(JSON.stringify(vist)).not.toContain(hemmelig);
    const denne = vist.find((rad) => rad.id === p.kanal);
    expect(denne?.hemmeligheter.find((felt) => felt.navn === 'noekkel')?.satt).toBe(true);
    expect(denne?.endringer).toContainEqual(
      expect.objectContaining({ felt: 'hemmelighet:noekkel', fra: null, til: 'satt' }),
    );
    expect(await alleTekster()).not.toContain(hemmelig);
  });

  it('refuses secrets when there is no key, and settings that are not whole', async () => {
    const innstillinger = { adresse: p.stubb.adresse };
    expect(
      await p.i(RANA, (uow) =>
        p.utenNoekkel.opprettKanal(
          uow,
          'stubb',
          { navn: 'X', innstillinger, hemmeligheter: { passord: 'p' } },
          () => true,
        ),
      ),
    ).toMatchObject({ feil: { kode: 'mottak.noekkel-mangler' } });
    expect(
      await p.i(RANA, (uow) =>
        p.kanaler.opprettKanal(uow, 'stubb', { navn: 'X', innstillinger: { a: 1 } }, () => true),
      ),
    ).toMatchObject({ feil: { kode: 'mottak.kanal-innstillinger' } });
  });
});

/** Every column of every table of mottak and of events and jobs, as text. */
async function alleTekster(): Promise<string> {
  const klient = new pg.Client({ connectionString: p.mur.database.adminUrl });
  await klient.connect();
  const { rows } = await klient.query<{ navn: string }>(
    `select format('%I.%I', schemaname, tablename) as navn from pg_tables where schemaname in ('mottak', 'platform', 'jobb', 'sporing')`,
  );
  let ut = '';
  for (const { navn } of rows) ut += JSON.stringify((await klient.query(`select t::text from ${navn} t`)).rows);
  await klient.end();
  return ut;
}

describe('the watched folder is a channel', () => {
  it('takes what is whole, leaves what is being written, and delivers a claimed file only once', async () => {
    await p.i(RANA, (uow) => p.kanaler.sikreFasteKanaler(uow));
    await p.i(RANA, (uow) => p.kanaler.sikreFasteKanaler(uow));
    const faste = (await p.i(RANA, (uow) => kanallager(uow).alleOppsett())).filter((rad) => rad.fast);
    expect(faste).toHaveLength(1);
    const fast = faste[0]?.id ?? '';
    await mkdir(path.join(p.mappe, '.claimed'), { recursive: true });
    await writeFile(path.join(p.mappe, 'skann.txt'), 'Ferdig skannet');
    await writeFile(path.join(p.mappe, 'halv.pdf.part'), 'ikke ferdig');
    // Received before there was a memory of answers, and not moved away: it is known, and only moved.
    const claimed = 'b5a1c2d3-0000-4000-8000-000000000001';
    await writeFile(path.join(p.mappe, '.claimed', `${claimed}_gammel.txt`), 'Fra før');
    await p.mottak.taImot(RANA, kari, {
      kanal: 'mappe',
      eksternId: claimed,
      kilde: { sti: path.join(p.mappe, '.claimed', `${claimed}_gammel.txt`) },
      filnavn: 'gammel.txt',
    });
    let ringt = 0;
    const vakt = await startMappevakt({
      ring: async () => {
        ringt += 1;
      },
      mapper: [{ arkivskaper: RANA, mappe: p.mappe }],
      log: p.mur.log,
      intervallMs: 20,
      roMs: 20,
    });
    await expect.poll(async () => (await readdir(path.join(p.mappe, '.claimed'))).length, { timeout: 20_000 }).toBe(2);
    await vakt.stopp();
    expect(ringt).toBeGreaterThan(0);
    await p.kanaler.toemKanal(RANA, fast, aldri());
    await p.svar();
    const mottatte = await p.i(RANA, (uow) => mottakLager(uow).medStatus('mottatt', 100));
    const navn = mottatte.filter((f) => f.kanal === 'mappe').map((f) => f.filnavn);
    expect(navn.sort()).toEqual(['gammel.txt', 'skann.txt']);
    expect(await readdir(path.join(p.mappe, 'ferdig'))).toHaveLength(2);
    expect(await readdir(p.mappe)).toContain('halv.pdf.part');
  });
});
