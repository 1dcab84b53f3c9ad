import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arkivrom, nyttArkivrom } from '../../../arkiv/testing/arkivrom.ts';
import { enSak, etBrev, verdi } from '../../../arkiv/testing/byggere.ts';
import type { Arkivmaal } from '../../ports/omverden.ts';
import { createKjernearkiv } from './kjernearkiv.ts';

let rom: Arkivrom;
let kjerne: Arkivmaal;
beforeAll(async () => {
  rom = await nyttArkivrom();
  kjerne = createKjernearkiv(rom.arkiv, async () => null);
});
afterAll(() => rom.rydd());

async function registrert() {
  return rom.i(async (uow) => {
    const sak = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak())).id;
    return { sak, post: verdi(await rom.arkiv.journalfoer(uow, etBrev(sak))).id };
  });
}
const angre = (post: string, nySak: boolean) => rom.i((uow) => kjerne.angre(uow, 'f', post, nySak));
const status = async (sak: string) => verdi(await rom.i((uow) => rom.arkiv.hentSak(uow, sak))).saksstatus;

it('undone, a case made for the letter goes to Utgår with it', async () => {
  const { sak, post } = await registrert();
  expect(await angre(post, true)).toMatchObject({ ok: true });
  expect(await status(sak)).toBe('U');
});

it('a case that was there before, or that holds something else by now, stands', async () => {
  const [gammel, brukt] = [await registrert(), await registrert()];
  await rom.i((uow) => rom.arkiv.journalfoer(uow, etBrev(brukt.sak)));
  expect(await angre(gammel.post, false)).toMatchObject({ ok: true });
  expect(await angre(brukt.post, true)).toMatchObject({ ok: true });
  expect([await status(gammel.sak), await status(brukt.sak)]).not.toContain('U');
});
