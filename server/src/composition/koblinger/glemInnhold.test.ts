import { randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aldri, RANA, reisKanalproeve } from '../../../test/program/kanalproeve.ts';
import type { Uow } from '../../kernel/index.ts';
import { kanallager } from '../../mottak/adapters/postgres/kanallager.ts';
import { mottakLager } from '../../mottak/adapters/postgres/lager.ts';
import { glemInnhold } from './glemInnhold.ts';

let p: Awaited<ReturnType<typeof reisKanalproeve>>;
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => p.i(RANA, arbeid);

beforeAll(async () => {
  p = await reisKanalproeve();
  await p.ny();
});
afterAll(() => p.rydd());

it('the scanned file goes from the folder it came by as well, when the letter is destroyed, and no other does', async () => {
  const [brev, annet] = [randomUUID(), randomUUID()];
  for (const under of ['.claimed', 'ferdig', 'avvist']) await mkdir(path.join(p.mappe, under), { recursive: true });
  for (const en of [brev, annet]) await writeFile(path.join(p.mappe, '.claimed', `${en}_brev.pdf`), `Brev ${en}`);
  await i((uow) => p.kanaler.sikreFasteKanaler(uow));
  const fast = (await i((uow) => kanallager(uow).alleOppsett())).find((rad) => rad.fast)?.id ?? '';
  await p.kanaler.toemKanal(RANA, fast, aldri());
  await p.svar();
  const ferdig = async () => (await readdir(path.join(p.mappe, 'ferdig'))).sort();
  expect(await ferdig()).toEqual([`${brev}_brev.pdf`, `${annet}_brev.pdf`].sort());
  const id = (await i((uow) => mottakLager(uow).finnEkstern('mappe', brev)))?.id ?? '';
  const fjern = () => p.kanaler.fjernFraKilde(RANA, [id], aldri());
  await fjern();
  expect(await ferdig(), 'it is still here').toHaveLength(2);
  await i((uow) => glemInnhold(uow, [id]));
  await fjern();
  await fjern();
  expect(await ferdig()).toEqual([`${annet}_brev.pdf`]);
});
