import { rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Filrigg, nyFilrigg, RANA } from './testing/filrigg.ts';

let rigg: Filrigg;
beforeAll(async () => {
  rigg = await nyFilrigg();
});
afterAll(() => rigg.rydd());

const kontroller = (uansett = true) =>
  rigg.filer.kontrollerFiler({ arkivskaper: RANA, signal: new AbortController().signal, uansett }, rigg.i);
const status = () => rigg.i((uow) => rigg.filer.hentFilkontroll(uow));

describe('kontroll av hver fil mot databasen', () => {
  test('finner den som er endret og den som mangler, og lukker avviket når filen er hel igjen', async () => {
    const hel = await rigg.journalfoer('hel.txt', Buffer.from('hel'));
    const endret = await rigg.journalfoer('endret.txt', Buffer.from('før'));
    const borte = await rigg.journalfoer('borte.txt', Buffer.from('borte'));
    expect(await kontroller()).toMatchObject({ filer: 3, avvik: 0 });
    const sjekksum = async (sted: { journalpost: string }) =>
      (await rigg.objekter(sted.journalpost))[0]?.sjekksum ?? '';
    const [sjekkHel, sjekkEndret, sjekkBorte] = [await sjekksum(hel), await sjekksum(endret), await sjekksum(borte)];
    await writeFile(await rigg.sti(sjekkEndret), 'etter');
    await rm(await rigg.sti(sjekkBorte));
    rigg.klokke.sett('2026-11-20T10:00:00Z');
    expect(await kontroller()).toMatchObject({ filer: 3, avvik: 2 });
    const { siste, avvik } = await status();
    expect(siste).toMatchObject({ filer: 3, avvik: 2, ferdigTid: expect.any(Date) });
    expect(avvik.map((a) => [a.slag, a.sjekksum, a.hva])).toEqual(
      expect.arrayContaining([
        ['endret', sjekkEndret, 'dokumentobjekt'],
        ['mangler', sjekkBorte, 'dokumentobjekt'],
      ]),
    );
    expect(avvik.map((a) => a.sjekksum)).not.toContain(sjekkHel);
    await writeFile(await rigg.sti(sjekkEndret), 'før');
    await rigg.mur.blober.put(RANA, { bytes: Buffer.from('borte') });
    rigg.klokke.sett('2026-11-20T11:00:00Z');
    expect(await kontroller()).toMatchObject({ avvik: 0 });
    expect((await status()).avvik).toEqual([]);
  });
  test('går ikke to ganger samme natt', async () => {
    rigg.klokke.sett('2026-11-21T02:00:00Z');
    expect(await kontroller()).not.toBeNull();
    rigg.klokke.sett('2026-11-21T03:00:00Z');
    expect(await kontroller(false)).toBeNull();
    rigg.klokke.sett('2026-11-22T02:00:00Z');
    expect(await kontroller(false)).not.toBeNull();
  });
});
