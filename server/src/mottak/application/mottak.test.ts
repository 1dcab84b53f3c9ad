import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INGEN_KOBLING } from '../../../test/program/ingenKobling.ts';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { arkivskaper, avvis, ok, systemAktoer, type Uow } from '../../kernel/index.ts';
import { lagUtpakker } from '../adapters/format/lagUtpakker.ts';
import { kanallager } from '../adapters/postgres/kanallager.ts';
import { mottakLager } from '../adapters/postgres/lager.ts';
import { oversendingslager } from '../adapters/postgres/oversendingslager.ts';
import { createMottak, type Mottak } from '../index.ts';
import type { Arkivmaal } from '../ports/omverden.ts';
import type { JournalfoerForsendelse } from './journalfoerForsendelse.ts';

const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
const kari = systemAktoer('test');

/** An archive that keeps state: registers once per forsendelse, and can be told to refuse. */
function testarkiv() {
  const registrert = new Map<string, string>();
  let neste = 1;
  let nekt = false;
  const maal: Arkivmaal = {
    async registrer(uow, r) {
      if (nekt) return avvis('arkiv.sak-avsluttet');
      const id = uow.nyId();
      registrert.set(r.forsendelse, id);
      neste += 1;
      return ok({ journalpost: id, registreringsID: `2026/1-${neste}`, journalnummer: `${neste}/2026` });
    },
    async angre(_uow, forsendelse) {
      registrert.delete(forsendelse);
      return ok(null);
    },
  };
  return { maal, registrert, nekt: (verdi: boolean) => (nekt = verdi) };
}

let mur: Testgrunnmur;
let mottak: Mottak;
let arkiv: ReturnType<typeof testarkiv>;
let klarert = true;

beforeAll(async () => {
  mur = await testgrunnmur();
  arkiv = testarkiv();
  mottak = createMottak({
    lager: mottakLager,
    withTenant: mur.withTenant,
    klokke: mur.klokke,
    originaler: mur.blober,
    kommuner: {
      finnesKommune: async (orgnr) => [RANA, BINDAL].some((k) => k === orgnr),
      arkivmaal: async () => 'kjerne',
    },
    arkivmaal: { kjerne: arkiv.maal, pakke: arkiv.maal },
    journalpostkobling: INGEN_KOBLING,
    innholdsvern: { kanSe: async () => klarert },
    oversendinger: oversendingslager,
    spor: async () => undefined,
    reservasjoner: { krevFri: async () => ok(null) },
    utpakker: lagUtpakker(),
    virusskanner: null,
    kanallager,
    kanaladresser: async () => [{ kanal: 'mappe', adresse: 'inn', aktiv: true }],
    arbeidsmappe: mur.arbeidsmappe,
  });
});
afterAll(() => mur.rydd());

const iRana = <T>(arbeid: (uow: Uow) => Promise<T>) => mur.withTenant(RANA, kari, arbeid);

let lopenr = 0;
function neste(): number {
  lopenr += 1;
  return lopenr;
}
async function levert(innhold: string | Uint8Array, filnavn = 'brev.txt', eksternId = `k${neste()}`) {
  const sti = path.join(mur.datamappe, `inn-${lopenr}`);
  await writeFile(sti, innhold);
  return mottak.taImot(RANA, kari, { kanal: 'api', eksternId, kilde: { sti }, filnavn });
}

async function klar(innhold = `Brev nummer ${neste()} om veien.`) {
  const { id } = await levert(innhold);
  await mottak.pakkUt(RANA, id, iRana);
  await iRana((uow) => mottak.merkKlar(uow, id));
  return id;
}

async function kommando(id: string): Promise<JournalfoerForsendelse> {
  const svar = await iRana((uow) => mottak.hentForsendelse(uow, id));
  if (!svar.ok) throw new Error(svar.feil.kode);
  return {
    sak: { saksmappe: crypto.randomUUID() },
    tittel: 'Søknad om dispensasjon',
    offentligTittel: null,
    journalposttype: 'I',
    dokumentetsDato: '2026-11-18',
    part: {
      navn: 'Fjellbygg AS',
      type: 'organisasjon',
      orgnr: null,
      fnr: null,
      adresse: null,
      epost: null,
      skjermet: false,
    },
    administrativEnhet: 'PLAN',
    saksbehandler: null,
    tilgangskode: null,
    hjemmel: null,
    dokumenter: svar.verdi.dokumenter.map((d, i) => ({ id: d.id, tittel: d.tittel, hoveddokument: i === 0 })),
    kilder: {},
  };
}

describe('taImot', () => {
  it('stores the original unchanged and registers the same key once', async () => {
    const foerste = await levert('Kjære kommune', 'brev.txt', 'samme-noekkel');
    const andre = await levert('Kjære kommune', 'brev.txt', 'samme-noekkel');
    expect(andre).toMatchObject({ id: foerste.id, alleredeMottatt: true });
    expect(await mur.blober.size(RANA, foerste.sjekksum as never)).toBe(14);
  });

  it('is not there for another municipality', async () => {
    const { id } = await levert('Til Rana');
    const fraBindal = await mur.withTenant(BINDAL, kari, (uow) => mottak.hentForsendelse(uow, id));
    expect(fraBindal).toMatchObject({ ok: false, feil: { kode: 'tjener.finnes-ikke' } });
  });
});

describe('pakkUt', () => {
  it('makes documents of a readable file, and is idempotent', async () => {
    const { id } = await levert('Et brev');
    await mottak.pakkUt(RANA, id, iRana);
    await mottak.pakkUt(RANA, id, iRana);
    expect(await iRana((uow) => mottak.hentForsendelse(uow, id))).toMatchObject({
      verdi: { status: 'utpakket', dokumenter: [{ nummer: 1, format: 'txt', rolle: 'hoveddokument' }] },
    });
  });

  it('puts an empty file in karantene with its cause, and lets a person take it in or try again', async () => {
    const { id } = await levert('', 'tom.pdf');
    await mottak.pakkUt(RANA, id, iRana);
    const karantene = await iRana((uow) => mottak.finnKarantene(uow));
    expect(karantene.find((f) => f.id === id)).toMatchObject({
      avvik: [{ kode: 'mottak.tom-fil', alvor: 'karantene' }],
    });
    expect(await iRana((uow) => mottak.proevIgjen(uow, id))).toMatchObject({ ok: true, verdi: { status: 'mottatt' } });
    await mottak.pakkUt(RANA, id, iRana);
    expect(await iRana((uow) => mottak.slippFraKarantene(uow, id))).toMatchObject({
      ok: true,
      verdi: { status: 'utpakket' },
    });
  });

  it('marks the same content received twice, and loses neither', async () => {
    const en = await levert('Helt likt innhold');
    const to = await levert('Helt likt innhold');
    await mottak.pakkUt(RANA, en.id, iRana);
    await mottak.pakkUt(RANA, to.id, iRana);
    expect(await iRana((uow) => mottak.hentForsendelse(uow, to.id))).toMatchObject({
      verdi: { status: 'utpakket', likMed: [en.id] },
    });
  });
});

describe('journalfoerForsendelse', () => {
  it('lets one of two persons register it', async () => {
    const id = await klar();
    const svar = await Promise.all(
      [1, 2].map(async () => iRana(async (uow) => mottak.journalfoerForsendelse(uow, id, await kommando(id)))),
    );
    expect(svar.filter((s) => s.ok)).toHaveLength(1);
    expect(svar.find((s) => !s.ok)).toMatchObject({ feil: { kode: 'mottak.allerede-behandlet' } });
  });

  it('refuses what the archive refuses', async () => {
    const id = await klar();
    arkiv.nekt(true);
    expect(await iRana(async (uow) => mottak.journalfoerForsendelse(uow, id, await kommando(id)))).toMatchObject({
      feil: { kode: 'arkiv.sak-avsluttet' },
    });
    arkiv.nekt(false);
  });

  it('does not exist for a person without clearance', async () => {
    const id = await klar();
    const inn = await kommando(id);
    klarert = false;
    expect(await iRana((uow) => mottak.journalfoerForsendelse(uow, id, inn))).toMatchObject({
      feil: { kode: 'tjener.finnes-ikke' },
    });
    expect(await iRana((uow) => mottak.avvisForsendelse(uow, id, { aarsak: 'reklame', merknad: null }))).toMatchObject({
      feil: { kode: 'tjener.finnes-ikke' },
    });
    klarert = true;
  });

  it('is undone: the archive takes it back and it can be registered again', async () => {
    const id = await klar();
    const inn = await kommando(id);
    await iRana((uow) => mottak.journalfoerForsendelse(uow, id, inn));
    expect(await iRana((uow) => mottak.angreForsendelse(uow, id))).toMatchObject({
      ok: true,
      verdi: { status: 'klar', journalpost: null },
    });
    expect(arkiv.registrert.has(id)).toBe(false);
    expect(await iRana((uow) => mottak.angreForsendelse(uow, id))).toMatchObject({
      feil: { kode: 'mottak.ingenting-aa-angre' },
    });
    expect(await iRana((uow) => mottak.journalfoerForsendelse(uow, id, inn))).toMatchObject({ ok: true });
  });

  it('keeps no national identity number with the step', async () => {
    const id = await klar();
    const inn = await kommando(id);
    await iRana((uow) =>
      mottak.journalfoerForsendelse(uow, id, { ...inn, part: { ...inn.part, type: 'person', fnr: '01814012345' } }),
    );
    const rader = await mur.pool.query('select 1');
    expect(rader.rowCount).toBe(1);
    const steg = await iRana((uow) => mottakLager(uow).steg(id));
    expect(JSON.stringify(steg)).not.toContain('01814012345');
  });
});

describe('overfoerForsendelse', () => {
  it('arrives once, with the first reception time and a trace at both ends, and can be called back', async () => {
    const id = await klar('Søknad til Bindal kommune');
    expect(await iRana((uow) => mottak.overfoerForsendelse(uow, id, BINDAL, null))).toMatchObject({
      verdi: { status: 'overfoert' },
    });
    await mottak.overlever(RANA, id, BINDAL, iRana);
    await mottak.overlever(RANA, id, BINDAL, iRana);
    const der = await mur.withTenant(BINDAL, kari, (uow) => mottakLager(uow).medStatus('mottatt', 10));
    expect(der).toHaveLength(1);
    expect(der[0]).toMatchObject({ kanal: 'overfoert', overfoertFra: RANA, mottattTid: mur.klokke.naa() });

    expect(await iRana((uow) => mottak.angreForsendelse(uow, id))).toMatchObject({ verdi: { status: 'klar' } });
    await mottak.tilbakekall(RANA, id, BINDAL, iRana);
    const etter = await mur.withTenant(BINDAL, kari, (uow) => mottakLager(uow).hent(der[0]?.id ?? ''));
    expect(etter).toMatchObject({ status: 'ikke-arkivert', aarsak: 'tilbakekalt' });
  });

  it('refuses a municipality that is not here, and its own', async () => {
    const id = await klar();
    expect(await iRana((uow) => mottak.overfoerForsendelse(uow, id, '999999999', null))).toMatchObject({
      feil: { kode: 'mottak.ukjent-kommune' },
    });
    expect(await iRana((uow) => mottak.overfoerForsendelse(uow, id, RANA, null))).toMatchObject({
      feil: { kode: 'mottak.samme-kommune' },
    });
  });
});
