import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dokumentleser } from '../../ports/dokumentleser.ts';
import type { Barneprosess } from './barneprosess.ts';
import { lagLeser } from './dokumentleser.ts';
import { lagKontorkonverterer } from './kontor/kontor.ts';
import { finnTesseract } from './ocr/native.ts';
import { sjekkPdfa } from './pdfa/sjekk.ts';
import { Prosesspool } from './prosesspool.ts';
import { type Brevproeve, LANG, lagBrevproeve, ventFerdig } from './testing/brevproeve.ts';
import { lagSkannPdf, lesAlt, nyMappe, ryddOpp } from './testing/dokumenter.ts';

let p: Brevproeve;
beforeAll(async () => {
  p = await lagBrevproeve();
});

afterAll(async () => {
  await p.leser.stopp();
  await ryddOpp();
});

describe('når en prosess faller', () => {
  async function egenLeser(minneMb: number): Promise<{ egen: Dokumentleser; laante: Barneprosess[] }> {
    const versjon = await finnTesseract();
    const motor = versjon === undefined ? ({ slag: 'npm' } as const) : ({ slag: 'native', versjon } as const);
    const fil = new URL('./barn/arbeider.ts', import.meta.url);
    const pool = new Prosesspool({ fil, minneMb, antall: 1, maksOppdrag: 1000, slittMb: 700 });
    const laante: Barneprosess[] = [];
    const laan = pool.laan.bind(pool);
    pool.laan = () => {
      const barn = laan();
      laante.push(barn);
      return barn;
    };
    return {
      egen: lagLeser({ pool, kontor: lagKontorkonverterer(undefined), motor, arkivformat: 'PDF/A-2b' }),
      laante,
    };
  }

  test('drept midt i: én side mangler, resten leses, og kopien lages', LANG, async () => {
    const { egen, laante } = await egenLeser(1800);
    const fil = await lagSkannPdf(path.join(p.mappe, 'fire.pdf'), [p.jpeg, p.jpeg, p.jpeg, p.jpeg]);
    const utmappe = await nyMappe();
    const kilder: string[] = [];
    let slutt = '';
    for await (const h of egen.les({ fil, format: 'pdf', utmappe, tidsgrensePerSideMs: 240_000 })) {
      if (h.type === 'side') kilder.push(h.side.kilde);
      else slutt = h.type;
      // The child is at work on nothing just now; the next page finds it dead and loses only itself.
      if (kilder.length === 1 && laante.length === 1) process.kill(laante[0]?.pid as number, 'SIGKILL');
    }
    await egen.stopp();
    expect(slutt).toBe('ferdig');
    expect(kilder).toEqual(['ocr', 'ingen', 'ocr', 'ocr']);
    expect(laante.length).toBe(2);
    expect((await fs.readdir(utmappe)).sort()).toContain('arkiv.pdf');
    expect(await fs.readdir(utmappe)).not.toContain('.arbeid');
  });
  test('tidsgrense: siden får en advarsel, og dokumentet tar slutt', LANG, async () => {
    const { egen } = await egenLeser(1800);
    const fil = await lagSkannPdf(path.join(p.mappe, 'treg.pdf'), [p.jpeg, p.jpeg]);
    const { sider, slutt } = await lesAlt(egen, { fil, format: 'pdf', tidsgrensePerSideMs: 1 });
    await egen.stopp();
    expect(sider.map((s) => s.advarsel)).toEqual(['tolking.side-tidsgrense', 'tolking.side-tidsgrense']);
    expect(slutt.type).toBe('ferdig');
  });
  test('minnegrense', LANG, async () => {
    const { egen } = await egenLeser(40);
    const fil = await lagSkannPdf(
      path.join(p.mappe, 'stor.pdf'),
      Array.from({ length: 9 }, () => p.jpeg),
    );
    const { sider, slutt } = await lesAlt(egen, { fil, format: 'pdf' });
    await egen.stopp();
    expect(slutt).toEqual({ type: 'feil', kode: 'tolking.minne' });
    expect(sider.every((s) => s.advarsel === 'tolking.side-minne')).toBe(true);
  });
  test('avbrutt av kalleren, og ingen som lytter lenger', LANG, async () => {
    const { egen, laante } = await egenLeser(1800);
    const fil = await lagSkannPdf(path.join(p.mappe, 'avbrutt.pdf'), [p.jpeg, p.jpeg]);
    const stans = new AbortController();
    stans.abort();
    const { slutt } = await lesAlt(egen, { fil, format: 'pdf', signal: stans.signal });
    expect(slutt).toEqual({ type: 'feil', kode: 'tolking.avbrutt' });
    for await (const h of egen.les({ fil, format: 'pdf', utmappe: await nyMappe(), tidsgrensePerSideMs: 240_000 })) {
      if (h.type === 'side') break;
    }
    expect(laante.at(-1)?.levende).toBe(false);
    const igjen = await lesAlt(egen, { fil: p.tekstPdf, format: 'pdf' });
    ventFerdig(igjen.slutt);
    await egen.stopp();
    expect((await lesAlt(egen, { fil, format: 'pdf' })).slutt).toEqual({ type: 'feil', kode: 'tolking.avbrutt' });
  });
});

describe('et langt dokument leses i skiver', () => {
  const FIRE = 4;
  async function firesider(): Promise<{ fil: string; format: 'pdf'; utmappe: string }> {
    const fil = await lagSkannPdf(
      path.join(await nyMappe(), 'fire.pdf'),
      Array.from({ length: FIRE }, () => p.jpeg),
    );
    return { fil, format: 'pdf', utmappe: await nyMappe() };
  }
  const nr = (sider: readonly { nr: number }[]): number[] => sider.map((side) => side.nr);

  test('hver skive går videre der den forrige slapp, og kopien blir hel', LANG, async () => {
    const oppdrag = await firesider();
    const skiver: number[][] = [];
    let slutt = '';
    while (slutt !== 'ferdig') {
      const lest = await lesAlt(p.leser, { ...oppdrag, skiveMs: 0, fraSide: skiver.flat().length + 1 });
      skiver.push(nr(lest.sider));
      slutt = lest.slutt.type;
      if (lest.slutt.type === 'ferdig') expect(lest.slutt).toMatchObject({ sider: FIRE, arkivformat: 'PDF/A-2b' });
    }
    expect(skiver).toEqual([[1], [2], [3], [4]]);
    const kopi = path.join(oppdrag.utmappe, 'arkiv.pdf');
    expect(await sjekkPdfa(kopi, 'PDF/A-2b')).toEqual([]);
    const { sider } = await lesAlt(p.leser, { fil: kopi, format: 'pdf' });
    expect(sider.map((side) => side.kilde)).toEqual(Array(FIRE).fill('tekstlag'));
  });
  test('en side leses om igjen når mappen ikke husker den, eller bare halvveis', LANG, async () => {
    const oppdrag = await firesider();
    await lesAlt(p.leser, { ...oppdrag, skiveMs: 0 });
    await lesAlt(p.leser, { ...oppdrag, skiveMs: 0, fraSide: 2 });
    await fs.truncate(path.join(oppdrag.utmappe, '.arbeid', 'arkivbilde-2.bin'), 100);
    expect(nr((await lesAlt(p.leser, { ...oppdrag, fraSide: 3 })).sider)).toEqual([2, 3, 4]);
    expect(nr((await lesAlt(p.leser, { ...oppdrag, fraSide: 3 })).sider)).toEqual([1, 2, 3, 4]);
  });
  test('det som er lest før en avbrytelse, huskes', LANG, async () => {
    const oppdrag = await firesider();
    for await (const h of p.leser.les({ ...oppdrag, tidsgrensePerSideMs: 240_000 })) if (h.type === 'side') break;
    const { sider, slutt } = await lesAlt(p.leser, { ...oppdrag, fraSide: 2 });
    ventFerdig(slutt);
    expect(nr(sider)).toEqual([2, 3, 4]);
  });
});
