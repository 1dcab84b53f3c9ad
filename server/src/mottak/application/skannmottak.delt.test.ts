import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RANA, reisKanalproeve } from '../../../test/program/kanalproeve.ts';
import { systemAktoer } from '../../kernel/index.ts';

const ROT = path.resolve(import.meta.dirname, '../../../..');
const DELT = process.env.DOKUMENTSENTER_SHARED ?? path.resolve(ROT, '../shared');
const SKANN = path.join(DELT, 'data/skann');
if (!existsSync(SKANN)) console.warn(`shared scans are not at ${SKANN}; the test that receives them is skipped`);

/** What cannot be read waits for a person, with its reason; every other file is unpacked. */
const VENTER: Readonly<Record<string, string>> = {
  'invalid.pdf': 'mottak.korrupt-pdf',
  'tagged.odt': 'mottak.korrupt-fil',
};

describe.skipIf(!existsSync(SKANN))('real scans through intake', () => {
  let p: Awaited<ReturnType<typeof reisKanalproeve>>;
  beforeAll(async () => {
    p = await reisKanalproeve();
  });
  afterAll(() => p.rydd());

  it('puts each where it belongs, once, however often it is delivered', { timeout: 300_000 }, async () => {
    const utfall: Record<string, string> = {};
    const ventet: Record<string, string> = {};
    for (const filnavn of readdirSync(SKANN).sort()) {
      const inn = { kanal: 'skann', eksternId: filnavn, kilde: { sti: path.join(SKANN, filnavn) }, filnavn } as const;
      const { id, alleredeMottatt } = await p.mottak.taImot(RANA, systemAktoer('test'), inn);
      expect(alleredeMottatt, filnavn).toBe(false);
      await p.mottak.pakkUt(RANA, id, (arbeid) => p.i(RANA, arbeid));
      const igjen = await p.mottak.taImot(RANA, systemAktoer('test'), inn);
      expect(igjen, filnavn).toMatchObject({ id, alleredeMottatt: true });
      const rad = await p.i(RANA, (uow) => p.deps.lager(uow).hent(id));
      utfall[filnavn] = [rad?.status, ...(rad?.avvik ?? []).map(({ kode }) => kode)].join(' ');
      ventet[filnavn] = VENTER[filnavn] === undefined ? 'utpakket' : `karantene ${VENTER[filnavn]}`;
    }
    expect(utfall).toEqual(ventet);
  });
});
