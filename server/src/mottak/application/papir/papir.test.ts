import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BINDAL, RANA, reisKanalproeve } from '../../../../test/program/kanalproeve.ts';
import { type Result, systemAktoer, type Uow } from '../../../kernel/index.ts';
import { norskDato } from '../../../virksomhet/index.ts';
import { foelgeseddellager } from '../../adapters/postgres/foelgeseddellager.ts';
import { mottakLager } from '../../adapters/postgres/lager.ts';
import { papirlager } from '../../adapters/postgres/papirlager.ts';
import type { Forsendelsestatus } from '../../domain/forsendelse.ts';
import { createPapir, type Papirene } from '../../papir.ts';
import { PAPIRUTVALG, type Papirutvalg } from '../../ports/papir.ts';

const DOEGN = 86_400;
const SAK = '00000000-0000-4000-8000-000000000009';
const JOURNALPOST = '00000000-0000-4000-8000-000000000007';
let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let papir: Papirene;
let harSted = true;
const arkivert: { sak: string | null; tittel: string; tekst: string }[] = [];
const i = <T>(arbeid: (uow: Uow) => Promise<T>) => p.i(RANA, arbeid);
const kode = (svar: Result<unknown>) => (svar.ok ? 'ok' : svar.feil.kode);
const verdi = <T>(svar: Result<T>): T => {
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
};
let nr = 0;
let eske = '';

async function skann(
  kanal: 'mappe' | 'opplasting' = 'mappe',
  endelse = 'PDF',
  status: Forsendelsestatus = 'journalfoert',
) {
  nr += 1;
  const filnavn = `skann-${nr}.${endelse}`;
  const sti = path.join(p.mur.datamappe, filnavn);
  await writeFile(sti, `Skann ${nr}`);
  const inn = { kanal, eksternId: `papir-${nr}`, kilde: { sti }, filnavn };
  const { id } = await p.mottak.taImot(RANA, systemAktoer('test'), inn);
  await sett(id, status);
  return id;
}
const sett = (id: string, status: Forsendelsestatus) =>
  i((uow) => mottakLager(uow).endre(id, { status, journalpost: status === 'journalfoert' ? JOURNALPOST : null }));
const nyEske = (merke: string, plass = '') => i((uow) => papir.opprettEske(uow, { merke, plass }));
const plasser = (...ider: string[]) => i((uow) => papir.plasserPapir(uow, ider, eske));
const kontroller = (
  ider: string[],
  kontroll: 'godkjent' | 'skannes-paa-nytt' = 'godkjent',
  grunn: string | null = null,
) => i((uow) => papir.kontrollerPapir(uow, { forsendelser: ider, kontroll, grunn }));
const tilintetgjoer = (...ider: string[]) => i((uow) => papir.tilintetgjoerPapir(uow, ider));
const finn = (utvalg: Papirutvalg, soek = '') => i((uow) => papir.finnPapir(uow, utvalg, soek));
const ider = async (utvalg: Papirutvalg) => (await finn(utvalg)).rader.map((rad) => rad.forsendelse);
/** The one list where it stands. */
async function hvor(id: string): Promise<Papirutvalg[]> {
  const ut: Papirutvalg[] = [];
  for (const utvalg of PAPIRUTVALG) if ((await ider(utvalg)).includes(id)) ut.push(utvalg);
  return ut;
}
/** In a box, approved, and old enough to go. */
async function klar(): Promise<string> {
  const id = await skann();
  verdi(await plasser(id));
  verdi(await kontroller([id]));
  p.fram(90 * DOEGN);
  return id;
}
/** The job that was put on the queue with the decision. */
async function arkiver(): Promise<void> {
  for (const jobb of await p.mur.boss.fetch<{ innhold: { logg: string } }>('mottak.arkiverPapirlogg', {
    batchSize: 50,
  }))
    await papir.arkiverPapirlogg(RANA, (arbeid) => i(arbeid), jobb.data.innhold.logg);
}

beforeAll(async () => {
  p = await reisKanalproeve();
  await p.ny();
  papir = createPapir({
    lager: papirlager,
    sedler: foelgeseddellager,
    norskDato,
    loggarkiv: {
      gjoerKlar:
        async (_eier, tekst) =>
        async (_uow, { sak, tittel }) => {
          if (!harSted) return null;
          arkivert.push({ sak, tittel, tekst });
          return { saksmappe: SAK, registreringsID: `2026/4-${arkivert.length}` };
        },
      nummer: async () => new Map([[JOURNALPOST, '2026/12-3']]),
    },
  });
});
afterAll(() => p.rydd());
beforeEach(async () => {
  nr += 1;
  eske = verdi(await nyEske(`Eske ${nr}`, 'Hylle B'));
});

describe('the paper after it is scanned', () => {
  it('waits for a box, and only what came on paper does', async () => {
    const [skannet, lastet, epost] = [await skann(), await skann('opplasting'), await skann('mappe', 'eml')];
    expect(await hvor(skannet)).toEqual(['uplassert']);
    expect([await hvor(lastet), await hvor(epost)]).toEqual([[], []]);
    expect(kode(await plasser(skannet, lastet))).toBe('mottak.ikke-papir');
    expect(kode(await kontroller([skannet]))).toBe('mottak.papir-uten-eske');
    expect(kode(await i((uow) => papir.beOmPapir(uow, skannet, 'Se på stempelet')))).toBe('mottak.papir-uten-eske');
  });

  it('lies in a box in the order it was put there, and can be moved to another', async () => {
    const [a, b, c] = [await skann(), await skann(), await skann()];
    verdi(await plasser(b, a));
    verdi(await plasser(c));
    const rader = (await finn('kontroll')).rader.filter((rad) => [a, b, c].includes(rad.forsendelse));
    expect(rader.map((rad) => [rad.forsendelse, rad.eske?.nummer])).toEqual([
      [b, 1],
      [a, 2],
      [c, 3],
    ]);
    eske = verdi(await nyEske(`Eske ${nr} ny`));
    verdi(await plasser(a));
    expect((await finn('kontroll')).rader.find((rad) => rad.forsendelse === a)?.eske).toMatchObject({
      id: eske,
      nummer: 1,
    });
    expect(kode(await nyEske(`Eske ${nr} ny`))).toBe('mottak.eske-finnes');
    expect(kode(await i((uow) => papir.plasserPapir(uow, [a], JOURNALPOST)))).toBe('mottak.ukjent-eske');
  });

  it('is found by its file name and its box, and what looks like a pattern is only text', async () => {
    const id = await skann();
    verdi(await plasser(id));
    verdi(await i((uow) => papir.flyttEske(uow, eske, 'Hylle C')));
    const navn = (await finn('kontroll')).rader.find((rad) => rad.forsendelse === id)?.filnavn ?? '';
    expect((await finn('kontroll', navn.toUpperCase())).rader.map((rad) => [rad.forsendelse, rad.eske?.plass])).toEqual(
      [[id, 'Hylle C']],
    );
    expect((await finn('kontroll', '%_')).rader).toEqual([]);
  });

  it('is scanned again when the pictures are bad, with a reason, and never destroyed before they are good', async () => {
    const id = await skann();
    verdi(await plasser(id));
    expect(kode(await kontroller([id], 'skannes-paa-nytt', ' '))).toBe('mottak.grunn-mangler');
    verdi(await kontroller([id], 'skannes-paa-nytt', 'Side 3 er kuttet'));
    p.fram(400 * DOEGN);
    expect(await hvor(id)).toEqual(['skannes-paa-nytt']);
    expect(kode(await tilintetgjoer(id))).toBe('mottak.papir-hindret');
    verdi(await kontroller([id]));
    expect(await hvor(id)).toEqual(['venter']);
  });

  it('waits the municipality’s days after approval, counted from it', async () => {
    const id = await skann();
    verdi(await plasser(id));
    verdi(await kontroller([id]));
    p.fram(90 * DOEGN - 1);
    expect(await hvor(id)).toEqual(['venter']);
    expect((await finn('venter')).rader.find((rad) => rad.forsendelse === id)?.hindring).toBe('for-tidlig');
    expect(kode(await tilintetgjoer(id))).toBe('mottak.papir-hindret');
    p.fram(1);
    expect(await hvor(id)).toEqual(['klar']);
    verdi(await i((uow) => papir.settPapirdager(uow, 365)));
    expect(await hvor(id)).toEqual(['venter']);
    verdi(await i((uow) => papir.settPapirdager(uow, 90)));
  });

  it.each(['klar', 'karantene', 'utpakket'] as const)('is kept while its letter is «%s»', async (status) => {
    const id = await klar();
    await sett(id, status);
    expect(await hvor(id)).toEqual(['venter']);
    expect(kode(await tilintetgjoer(id))).toBe('mottak.papir-hindret');
    await sett(id, 'ikke-arkivert');
    expect(await hvor(id)).toEqual(['klar']);
  });

  it('is kept while a letter made of it is in work', async () => {
    const [bunke, del] = [await klar(), await skann()];
    await sett(bunke, 'erstattet');
    await sett(del, 'klar');
    await i((uow) =>
      mottakLager(uow).leggTilDel({ forsendelse: del, opphav: bunke, steg: 1, nummer: 1, sider: [], saksnummer: null }),
    );
    expect(await hvor(bunke)).toEqual(['venter']);
    expect(await hvor(del), 'the letter has no paper of its own').toEqual([]);
    expect(kode(await plasser(del))).toBe('mottak.ikke-papir');
    await sett(del, 'journalfoert');
    expect(await hvor(bunke)).toEqual(['klar']);
  });

  it('is kept while somebody has it, and when it is of value itself', async () => {
    const id = await klar();
    verdi(await i((uow) => papir.beOmPapir(uow, id, 'Part vil se originalen')));
    expect(kode(await i((uow) => papir.beOmPapir(uow, id, 'Jeg også')))).toBe('mottak.papir-hentes-alt');
    expect(await hvor(id)).toEqual(['venter', 'hentes']);
    expect(kode(await tilintetgjoer(id))).toBe('mottak.papir-hindret');
    const henting = (await finn('hentes')).rader.find((rad) => rad.forsendelse === id)?.henting?.id ?? '';
    verdi(await i((uow) => papir.noterHenting(uow, henting, 'hentet')));
    verdi(await i((uow) => papir.noterHenting(uow, henting, 'tilbake')));
    expect(kode(await i((uow) => papir.noterHenting(uow, henting, 'tilbake')))).toBe('mottak.ukjent-henting');
    expect(await hvor(id)).toEqual(['klar']);
    verdi(await i((uow) => papir.bevarPapir(uow, id, 'Gjeldsbrev med underskrift')));
    expect(kode(await tilintetgjoer(id))).toBe('mottak.papir-hindret');
    verdi(await i((uow) => papir.bevarPapir(uow, id, null)));
    expect(await hvor(id)).toEqual(['klar']);
  });

  it('goes with a log of what it was and had become, filed once, all of it or none', async () => {
    const [a, b] = [await klar(), await skann()];
    verdi(await plasser(b));
    expect(kode(await tilintetgjoer(a, b)), 'one of them is not approved').toBe('mottak.papir-hindret');
    expect(await hvor(a)).toEqual(['klar']);
    verdi(await tilintetgjoer(a));
    expect(await hvor(a)).toEqual(['tilintetgjort']);
    const filed = async () => papir.arkiverPapirlogg(RANA, i, (await finn('tilintetgjort')).logger[0]?.id ?? '');
    harSted = false;
    await expect(filed()).rejects.toThrow('no class or unit');
    harSted = true;
    expect((await finn('tilintetgjort')).logger[0]?.registreringsID).toBeNull();
    await arkiver();
    await filed();
    expect(arkivert).toHaveLength(1);
    expect(arkivert[0]?.tekst).toMatch(/Eske \d+, nummer 1: skann-\d+\.PDF/);
    expect(arkivert[0]?.tekst).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(arkivert[0]?.tekst).toContain('Ble til: journalført som 2026/12-3');
    expect((await finn('tilintetgjort')).logger[0]).toMatchObject({ registreringsID: '2026/4-1' });
    for (const gjoer of [
      plasser(a),
      kontroller([a]),
      i((uow) => papir.bevarPapir(uow, a, 'x')),
      i((uow) => papir.beOmPapir(uow, a, 'x')),
    ])
      expect(kode(await gjoer)).toBe('mottak.papir-tilintetgjort');
    const neste = await klar();
    verdi(await tilintetgjoer(neste));
    await arkiver();
    expect(arkivert.at(-1)?.sak, 'the year has one case').toBe(
      arkivert.length > 1 ? '00000000-0000-4000-8000-000000000009' : null,
    );
  });

  it('counts what each list shows, and shows nothing of another municipality', async () => {
    const { antall } = await finn('uplassert');
    for (const utvalg of PAPIRUTVALG) expect(antall[utvalg], utvalg).toBe((await ider(utvalg)).length);
    const deres = await p.i(BINDAL, (uow) => papir.finnPapir(uow, 'kontroll', ''));
    expect([deres.rader, deres.esker, deres.logger]).toEqual([[], [], []]);
  });
});
