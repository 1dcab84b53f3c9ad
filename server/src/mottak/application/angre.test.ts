import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INGEN_KOBLING } from '../../../test/program/ingenKobling.ts';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { arkivskaper, avvis, ok, systemAktoer, type Uow } from '../../kernel/index.ts';
import { lagUtpakker } from '../adapters/format/lagUtpakker.ts';
import { kanallager } from '../adapters/postgres/kanallager.ts';
import { mottakLager } from '../adapters/postgres/lager.ts';
import { oversendingslager } from '../adapters/postgres/oversendingslager.ts';
import { createMottak, type Mottak } from '../index.ts';
import type { Arkivmaal } from '../ports/omverden.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const kari = systemAktoer('kari');
const ola = systemAktoer('ola');
const arkivmaal: Arkivmaal = { registrer: async () => ok({ venter: true }), angre: async () => ok(null) };

let mur: Testgrunnmur;
let mottak: Mottak;
let holdt = false;
beforeAll(async () => {
  mur = await testgrunnmur();
  mottak = createMottak({
    lager: mottakLager,
    withTenant: mur.withTenant,
    klokke: mur.klokke,
    originaler: mur.blober,
    kommuner: { finnesKommune: async () => true, arkivmaal: async () => 'kjerne' },
    arkivmaal: { kjerne: arkivmaal, pakke: arkivmaal },
    journalpostkobling: INGEN_KOBLING,
    innholdsvern: { kanSe: async () => true },
    oversendinger: oversendingslager,
    spor: async () => undefined,
    reservasjoner: { krevFri: async () => (holdt ? avvis('fordeling.reservert-av-annen') : ok(null)) },
    utpakker: lagUtpakker(),
    virusskanner: null,
    kanallager,
    kanaladresser: async () => [],
    arbeidsmappe: mur.arbeidsmappe,
  });
});
afterAll(() => mur.rydd());

const iRana = <T>(arbeid: (uow: Uow) => Promise<T>, hvem = kari) => mur.withTenant(RANA, hvem, arbeid);
let loepenr = 0;
async function mottatt(innhold: string): Promise<string> {
  loepenr += 1;
  const sti = path.join(mur.datamappe, `inn-${loepenr}`);
  await writeFile(sti, innhold);
  const inn = { kanal: 'api', eksternId: `n${loepenr}`, kilde: { sti }, filnavn: 'brev.pdf' } as const;
  const { id } = await mottak.taImot(RANA, kari, inn);
  await mottak.pakkUt(RANA, id, iRana);
  return id;
}
const klar = async () => {
  const id = await mottatt(`Brev nummer ${loepenr} om veien`);
  await iRana((uow) => mottak.merkKlar(uow, id));
  return id;
};
const staar = async (id: string) => {
  const svar = await iRana((uow) => mottak.hentForsendelse(uow, id));
  return svar.ok ? { status: svar.verdi.status, avvik: svar.verdi.avvik, kanAngres: svar.verdi.kanAngres } : null;
};
const angre = (id: string) => iRana((uow) => mottak.angreForsendelse(uow, id));
const avvisIt = (id: string) => iRana((uow) => mottak.avvisForsendelse(uow, id, { aarsak: 'reklame', merknad: null }));

it('let out of karantene can be undone, also when the reading is done: it waits there again with its cause', async () => {
  const id = await mottatt('');
  const foer = await staar(id);
  expect(foer).toMatchObject({ status: 'karantene', avvik: [{ kode: 'mottak.tom-fil' }] });
  await iRana((uow) => mottak.slippFraKarantene(uow, id));
  expect(await angre(id)).toMatchObject({ ok: true });
  expect(await staar(id)).toEqual(foer);
  await iRana((uow) => mottak.slippFraKarantene(uow, id));
  await iRana((uow) => mottak.merkKlar(uow, id));
  expect(await staar(id)).toMatchObject({ status: 'klar', kanAngres: true });
  expect(await angre(id)).toMatchObject({ ok: true });
  await iRana((uow) => mottak.merkKlar(uow, id));
  expect(await staar(id), 'a reading that ends late changes nothing').toEqual(foer);
});

it('tried again can be undone before it is read, and the late reading changes nothing', async () => {
  const id = await mottatt('');
  const foer = await staar(id);
  await iRana((uow) => mottak.proevIgjen(uow, id));
  expect(await staar(id)).toMatchObject({ status: 'mottatt', kanAngres: true });
  expect(await angre(id)).toMatchObject({ ok: true });
  await mottak.pakkUt(RANA, id, iRana);
  expect(await staar(id)).toEqual(foer);
});

it('back in karantene by itself there is nothing to undo', async () => {
  const id = await mottatt('');
  await iRana((uow) => mottak.proevIgjen(uow, id));
  await mottak.pakkUt(RANA, id, iRana);
  expect(await staar(id)).toMatchObject({ status: 'karantene', kanAngres: false });
  expect(await angre(id)).toMatchObject({ feil: { kode: 'mottak.ingenting-aa-angre' } });
});

it('once something further is decided, that is undone first, then the release', async () => {
  const id = await mottatt('');
  await iRana((uow) => mottak.slippFraKarantene(uow, id));
  await iRana((uow) => mottak.merkKlar(uow, id));
  await avvisIt(id);
  expect(await angre(id)).toMatchObject({ verdi: { status: 'klar' } });
  expect(await angre(id)).toMatchObject({ verdi: { status: 'karantene' } });
});

it('nothing is decided, and nothing undone, about what a colleague holds', async () => {
  const [id, avvist] = [await klar(), await klar()];
  await avvisIt(avvist);
  holdt = true;
  const svar = [
    await avvisIt(id),
    await iRana((uow) => mottak.overfoerForsendelse(uow, id, BINDAL, null)),
    await angre(avvist),
  ];
  holdt = false;
  for (const ett of svar) expect(ett).toMatchObject({ ok: false, feil: { kode: 'fordeling.reservert-av-annen' } });
  expect(await staar(id)).toMatchObject({ status: 'klar' });
});

it('what one has done lately is listed for oneself only, and only the last standing step can be undone', async () => {
  const fra = mur.klokke.naa();
  const [borte, sendt] = [await klar(), await mottatt('')];
  await avvisIt(borte);
  await iRana((uow) => mottak.slippFraKarantene(uow, sendt));
  await iRana((uow) => mottak.overfoerForsendelse(uow, sendt, BINDAL, null));
  const mine = (hvem = kari) => iRana((uow) => mottak.finnEgneSteg(uow, fra, 50), hvem);
  const steg = (await mine()).filter((ett) => [borte, sendt].includes(ett.forsendelse));
  expect(steg).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ handling: 'ikke-arkiver', detalj: 'reklame', kanAngres: true, synlig: true }),
      expect.objectContaining({ handling: 'overfoer', detalj: BINDAL, kanAngres: true }),
      expect.objectContaining({ handling: 'slipp', kanAngres: false }),
    ]),
  );
  expect(steg).toHaveLength(3);
  expect(await mine(ola)).toEqual([]);
  await angre(borte);
  const etter = (await mine()).find((ett) => ett.forsendelse === borte);
  expect(etter).toMatchObject({ angret: true, kanAngres: false });
});
