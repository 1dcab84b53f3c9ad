import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INGEN_KOBLING } from '../../../test/program/ingenKobling.ts';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { arkivskaper, ok, systemAktoer, type Uow } from '../../kernel/index.ts';
import { lagUtpakker } from '../adapters/format/lagUtpakker.ts';
import { kanallager } from '../adapters/postgres/kanallager.ts';
import { mottakLager } from '../adapters/postgres/lager.ts';
import { oversendingslager } from '../adapters/postgres/oversendingslager.ts';
import { createMottak, type Mottak, type MottakDeps } from '../index.ts';
import type { Arkivmaal } from '../ports/omverden.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const kari = systemAktoer('test');
/** Registers without a number of its own: only what mottak keeps is looked at here. */
const arkivmaal: Arkivmaal = { registrer: async () => ok({ venter: true }), angre: async () => ok(null) };

let mur: Testgrunnmur;
let deps: MottakDeps;
let mottak: Mottak;
let klarert = true;

beforeAll(async () => {
  mur = await testgrunnmur();
  deps = {
    lager: mottakLager,
    withTenant: mur.withTenant,
    klokke: mur.klokke,
    originaler: mur.blober,
    kommuner: { finnesKommune: async () => true, arkivmaal: async () => 'kjerne' },
    arkivmaal: { kjerne: arkivmaal, pakke: arkivmaal },
    journalpostkobling: INGEN_KOBLING,
    innholdsvern: { kanSe: async () => klarert },
    oversendinger: oversendingslager,
    spor: async () => undefined,
    reservasjoner: { krevFri: async () => ok(null) },
    utpakker: lagUtpakker(),
    virusskanner: null,
    kanallager,
    kanaladresser: async () => [],
    arbeidsmappe: mur.arbeidsmappe,
  };
  mottak = createMottak(deps);
});
afterAll(() => mur.rydd());

const iRana = <T>(arbeid: (uow: Uow) => Promise<T>) => mur.withTenant(RANA, kari, arbeid);
let loepenr = 0;
async function levert(innhold: string, filnavn = 'brev.txt', eksternId?: string) {
  loepenr += 1;
  const sti = path.join(mur.datamappe, `inn-${loepenr}`);
  await writeFile(sti, innhold);
  return mottak.taImot(RANA, kari, { kanal: 'api', eksternId: eksternId ?? `n${loepenr}`, kilde: { sti }, filnavn });
}
async function klar(innhold = `Brev nummer ${loepenr} om veien`) {
  const { id } = await levert(innhold);
  await mottak.pakkUt(RANA, id, iRana);
  await iRana((uow) => mottak.merkKlar(uow, id));
  return id;
}

describe('the source’s own key', () => {
  it('used again for other content loses nothing: it is another delivery, and that one too is known the next time', async () => {
    const foerste = await levert('Søknad', 'en.txt', 'brukt-om-igjen');
    const andre = await levert('Noe helt annet', 'to.txt', 'brukt-om-igjen');
    expect(andre).toMatchObject({ alleredeMottatt: false, filnavn: 'to.txt' });
    expect(andre.id).not.toBe(foerste.id);
    const igjen = await levert('Noe helt annet', 'to.txt', 'brukt-om-igjen');
    expect(igjen).toMatchObject({ id: andre.id, alleredeMottatt: true });
  });
});

describe('without clearance', () => {
  it('nobody undoes what they may not see', async () => {
    const id = await klar();
    await iRana((uow) => mottak.avvisForsendelse(uow, id, { aarsak: 'reklame', merknad: null }));
    klarert = false;
    expect(await iRana((uow) => mottak.angreForsendelse(uow, id))).toMatchObject({
      feil: { kode: 'tjener.finnes-ikke' },
    });
    klarert = true;
    expect(await iRana((uow) => mottak.angreForsendelse(uow, id))).toMatchObject({ ok: true });
  });

  it('karantene shows that something waits and why, and no names', async () => {
    const { id } = await levert('', 'Bekymringsmelding om Kari Prikkesen.pdf');
    await mottak.pakkUt(RANA, id, iRana);
    await iRana((uow) => mottakLager(uow).endre(id, { aarsak: 'Kari Prikkesen finnes ikke i saken' }));
    klarert = false;
    const vist = (await iRana((uow) => mottak.finnKarantene(uow))).find((f) => f.id === id);
    klarert = true;
    expect(vist).toMatchObject({
      aarsak: null,
      filnavn: 'Skjermet',
      dokumenter: [],
      avvik: [{ kode: 'mottak.tom-fil' }],
    });
    expect(JSON.stringify(vist)).not.toContain('Prikkesen');
  });
});

it('the access code of a registration is known until it is undone', async () => {
  const id = await klar();
  const [dokument] = await iRana((uow) => mottakLager(uow).dokumenter(id));
  const svar = await iRana((uow) =>
    mottak.journalfoerForsendelse(uow, id, {
      sak: { saksmappe: crypto.randomUUID() },
      tittel: 'Melding',
      offentligTittel: 'Melding',
      journalposttype: 'I',
      dokumentetsDato: null,
      part: { navn: 'X', type: 'ukjent', orgnr: null, fnr: null, adresse: null, epost: null, skjermet: false },
      administrativEnhet: 'PLAN',
      saksbehandler: null,
      tilgangskode: 'KL',
      hjemmel: null,
      dokumenter: [{ id: dokument?.id ?? '', tittel: 'Brev', hoveddokument: true }],
      kilder: {},
    }),
  );
  expect(svar.ok).toBe(true);
  const koder = () => iRana((uow) => mottakLager(uow).registrerteKoder(id));
  expect(await koder()).toEqual(['KL']);
  await iRana((uow) => mottak.angreForsendelse(uow, id));
  expect(await koder()).toEqual([]);
});

describe('a hand-over and its undo at the same time', () => {
  const iBindal = (status: 'mottatt' | 'ikke-arkivert') =>
    mur.withTenant(BINDAL, kari, (uow) => mottakLager(uow).medStatus(status, 50));

  it('undone while it is carried over: it is taken back there', async () => {
    const id = await klar();
    await iRana((uow) => mottak.overfoerForsendelse(uow, id, BINDAL, null));
    const angrerUnderveis = createMottak({
      ...deps,
      originaler: {
        ...mur.blober,
        async lokalSti(eier, sjekksum) {
          await iRana((uow) => mottak.angreForsendelse(uow, id));
          await mottak.tilbakekall(RANA, id, BINDAL, iRana);
          return mur.blober.lokalSti(eier, sjekksum);
        },
      },
    });
    await angrerUnderveis.overlever(RANA, id, BINDAL, iRana);
    expect((await iBindal('mottatt')).filter((f) => f.eksternId.includes(id))).toEqual([]);
    expect((await iBindal('ikke-arkivert')).filter((f) => f.eksternId.includes(id))).toHaveLength(1);
  });

  it('decided anew before the first undo was carried out: the new one stands', async () => {
    const id = await klar();
    for (const angre of [true, false]) {
      await iRana((uow) => mottak.overfoerForsendelse(uow, id, BINDAL, null));
      await mottak.overlever(RANA, id, BINDAL, iRana);
      if (angre) await iRana((uow) => mottak.angreForsendelse(uow, id));
    }
    await mottak.tilbakekall(RANA, id, BINDAL, iRana);
    expect((await iBindal('mottatt')).filter((f) => f.eksternId.includes(id))).toHaveLength(1);
    expect((await iBindal('ikke-arkivert')).filter((f) => f.eksternId.includes(id))).toHaveLength(1);
  });

  it('sent to another municipality instead: the late first job delivers to nobody', async () => {
    const id = await klar();
    await iRana((uow) => mottak.overfoerForsendelse(uow, id, BINDAL, null));
    await iRana((uow) => mottak.angreForsendelse(uow, id));
    const VEFSN = arkivskaper('844824122');
    await iRana((uow) => mottak.overfoerForsendelse(uow, id, VEFSN, null));
    await mottak.overlever(RANA, id, BINDAL, iRana);
    expect((await iBindal('mottatt')).filter((f) => f.eksternId.includes(id))).toEqual([]);
  });
});
