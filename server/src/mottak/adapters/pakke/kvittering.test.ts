import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KVITTERING, lesKvitteringsfil } from './kvittering.ts';

const MELDING = '5b1c9d2e-0000-4000-8000-000000000001';
const NAA = new Date('2026-11-22T12:00:00Z');
let rot: string;
let mappe: string;
let nr = 0;
beforeAll(async () => {
  rot = await mkdtemp(path.join(os.tmpdir(), 'kvittering-'));
});
beforeEach(async () => {
  nr += 1;
  mappe = path.join(rot, String(nr), `2026-11-22_${MELDING}`);
  await mkdir(mappe, { recursive: true });
});
afterAll(() => rm(rot, { recursive: true, force: true }));

async function les(innhold: string | object, skrevetForSekunder = 3600) {
  const sti = path.join(mappe, KVITTERING);
  await writeFile(sti, typeof innhold === 'string' ? innhold : JSON.stringify(innhold));
  const tid = new Date(NAA.getTime() - skrevetForSekunder * 1000);
  await utimes(sti, tid, tid);
  return lesKvitteringsfil(mappe, NAA);
}
const OK = { status: 'OK', journalnummer: '4001/2026' };

describe('the receipt of a package', () => {
  it('is waited for while it is not there', async () => {
    expect(await lesKvitteringsfil(mappe, NAA)).toEqual({ slag: 'venter' });
  });

  it('is taken when it is ours, with or without our id', async () => {
    expect(await les(OK)).toMatchObject({ slag: 'svar', kvittering: OK });
    expect(await les({ ...OK, meldingId: MELDING })).toMatchObject({ slag: 'svar' });
    expect(await les({ status: 'FEILET', melding: 'Ukjent sak\u0000\n2026/1' })).toMatchObject({
      slag: 'svar',
      kvittering: { status: 'FEILET', melding: 'Ukjent sak 2026/1' },
    });
  });

  it('for another package is never taken', async () => {
    const annen = MELDING.replace('1', '2');
    expect(await les({ ...OK, meldingId: annen })).toEqual({ slag: 'ugyldig', grunn: 'annen-pakke' });
  });

  it.each([
    '',
    '{"status":"OK","journ',
    '<kvittering/>',
    'null',
    '[]',
    '{"status":"KANSKJE"}',
    '{"status":"OK"}',
  ])('as «%s» may be half written at first, and is a matter for a person afterwards', async (innhold) => {
    expect(await les(innhold, 5)).toEqual({ slag: 'venter' });
    expect(await les(innhold, 120)).toEqual({ slag: 'ugyldig', grunn: 'uleselig' });
  });

  it('that is huge, a link or a folder is not read', async () => {
    expect(await les({ ...OK, melding: 'x'.repeat(70_000) })).toEqual({ slag: 'ugyldig', grunn: 'uleselig' });
    await rm(path.join(mappe, KVITTERING));
    await writeFile(path.join(rot, 'hemmelig'), JSON.stringify(OK));
    await symlink(path.join(rot, 'hemmelig'), path.join(mappe, KVITTERING));
    expect(await lesKvitteringsfil(mappe, NAA)).toEqual({ slag: 'ugyldig', grunn: 'uleselig' });
    await rm(path.join(mappe, KVITTERING));
    await mkdir(path.join(mappe, KVITTERING));
    expect(await lesKvitteringsfil(mappe, NAA)).toEqual({ slag: 'ugyldig', grunn: 'uleselig' });
  });
});
