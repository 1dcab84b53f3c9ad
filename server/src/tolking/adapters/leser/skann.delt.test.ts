import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dokumentleser, Leseformat } from '../../ports/dokumentleser.ts';
import { lagDokumentleser } from './index.ts';
import { sjekkPdfa } from './pdfa/sjekk.ts';
import { lesAlt, ryddOpp } from './testing/dokumenter.ts';

const ROT = path.resolve(import.meta.dirname, '../../../../..');
const DELT = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(ROT, '../shared');
const SKANN = path.join(DELT, 'data/skann');
if (!existsSync(SKANN)) process.stderr.write(`Hopper over skanningene: fant ikke ${SKANN}\n`);

type Ventet = { slutt: 'ferdig' | 'feil'; kode?: string; kilder?: string[]; tekst?: RegExp };

/** The quick ones; `./dokumentsenter bench ocr --skann` runs all. */
const FILER: [string, Leseformat, Ventet][] = [
  ['acroform.pdf', 'pdf', { slutt: 'ferdig', kilder: ['ocr'], tekst: /Covfefe/ }],
  ['aspect.pdf', 'pdf', { slutt: 'ferdig', kilder: ['ocr'], tekst: /perfect circle/ }],
  ['baiona_alpha.png', 'png', { slutt: 'ferdig' }],
  ['baiona_cmyk.jpg', 'jpeg', { slutt: 'ferdig' }],
  ['baiona_colormapped.png', 'png', { slutt: 'ferdig' }],
  ['blank.pdf', 'pdf', { slutt: 'ferdig', kilder: ['ingen'] }],
  ['cmyk.pdf', 'pdf', { slutt: 'ferdig', kilder: ['ocr'], tekst: /Black/ }],
  ['crom.png', 'png', { slutt: 'ferdig', kilder: ['ocr'], tekst: /cromulent/ }],
  ['docinfo_latin1_key.pdf', 'pdf', { slutt: 'ferdig' }],
  ['formxobject.pdf', 'pdf', { slutt: 'ferdig', kilder: ['tekstlag'], tekst: /Form XObject/ }],
  ['graph_ocred.pdf', 'pdf', { slutt: 'ferdig', kilder: ['tekstlag'] }],
  ['invalid.pdf', 'pdf', { slutt: 'feil', kode: 'tolking.korrupt' }],
  ['kcs.pdf', 'pdf', { slutt: 'ferdig' }],
  ['latin.hocr', 'html', { slutt: 'ferdig', kilder: ['tekstlag'], tekst: /Café résumé/ }],
  ['lichtenstein.pdf', 'pdf', { slutt: 'ferdig' }],
  ['link.pdf', 'pdf', { slutt: 'ferdig', kilder: ['tekstlag', 'tekstlag'] }],
  ['linn.txt', 'txt', { slutt: 'ferdig', tekst: /LinnSequencer/ }],
  ['livecycle.pdf', 'pdf', { slutt: 'ferdig' }],
  ['missing_docinfo.pdf', 'pdf', { slutt: 'ferdig', kilder: ['tekstlag'] }],
  ['negzero.pdf', 'pdf', { slutt: 'ferdig', kilder: ['tekstlag'] }],
  ['no_contents.pdf', 'pdf', { slutt: 'ferdig', kilder: ['ingen'] }],
  ['overlay.pdf', 'pdf', { slutt: 'ferdig' }],
  ['palette.pdf', 'pdf', { slutt: 'ferdig' }],
  ['tagged.pdf', 'pdf', { slutt: 'ferdig', kilder: ['tekstlag', 'tekstlag'], tekst: /Table of Contents/ }],
  ['truetype_font_nomapping.pdf', 'pdf', { slutt: 'ferdig', kilder: ['ocr'] }],
  ['type3_font_nomapping.pdf', 'pdf', { slutt: 'ferdig' }],
];

describe.skipIf(!existsSync(SKANN))('skanningene', () => {
  let leser: Dokumentleser;
  beforeAll(async () => {
    leser = await lagDokumentleser({ prosesser: 2 });
  });
  afterAll(async () => {
    await leser.stopp();
    await ryddOpp();
  });
  test.each(FILER)('%s', { timeout: 300_000 }, async (navn, format, ventet) => {
    const { sider, slutt } = await lesAlt(leser, { fil: path.join(SKANN, navn), format });
    expect(slutt.type).toBe(ventet.slutt);
    if (slutt.type === 'feil') expect(slutt.kode).toBe(ventet.kode);
    else expect(sider).toHaveLength(slutt.type === 'ferdig' ? slutt.sider : -1);
    if (ventet.kilder !== undefined) expect(sider.map((s) => s.kilde)).toEqual(ventet.kilder);
    if (ventet.tekst !== undefined) expect(sider.map((s) => s.tekst).join('\n')).toMatch(ventet.tekst);
    const egen = slutt.type === 'ferdig' && slutt.arkivfil !== null && !slutt.arkivfil.startsWith(SKANN);
    if (egen) expect(await sjekkPdfa(slutt.arkivfil as string, 'PDF/A-2b')).toEqual([]);
  });
});
