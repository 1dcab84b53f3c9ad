import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Aktoer } from '../../kernel/index.ts';
import { type Arkivrom, BINDAL, nyttArkivrom, RANA } from '../testing/arkivrom.ts';
import { enSak, etBrev, verdi } from '../testing/byggere.ts';

let rom: Arkivrom;
beforeAll(async () => {
  rom = await nyttArkivrom();
});
afterAll(() => rom.rydd());

const person: Aktoer = {
  type: 'bruker',
  id: randomUUID(),
  navn: 'Petter',
  evner: new Set(['journalpost:les']),
  klarering: new Set(),
};

it('gives those that are here, each as the asker may see it, and nothing of another municipality', async () => {
  const { aapen, skjermet } = await rom.i(async (uow) => {
    const sak = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak({})));
    const vernet = { tittel: 'Om Prikk', offentligTittel: 'Barnevernssak', tilgangskode: '13' };
    const lukket = verdi(await rom.arkiv.opprettSaksmappe(uow, enSak(vernet)));
    return {
      aapen: verdi(await rom.arkiv.journalfoer(uow, etBrev(sak.id, {}))).id,
      skjermet: verdi(await rom.arkiv.journalfoer(uow, etBrev(lukket.id, { tittel: 'Melding om Prikk' }))).id,
    };
  });
  const ider = [aapen, skjermet, randomUUID()];
  const poster = await rom.withTenant(RANA, person, (uow) => rom.arkiv.hentJournalposter(uow, ider));
  expect([...poster.keys()].sort()).toEqual([aapen, skjermet].sort());
  expect(poster.get(aapen)?.vist.skjult).toBe(false);
  expect(poster.get(skjermet)?.vist).toMatchObject({ skjult: true, dokumenter: [] });
  expect(JSON.stringify(poster.get(skjermet))).not.toContain('Prikk');
  const annen = await rom.withTenant(BINDAL, person, (uow) => rom.arkiv.hentJournalposter(uow, ider));
  expect(annen.size).toBe(0);
});
