import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BINDAL, RANA } from '../../../../test/program/kanalproeve.ts';
import { createLog } from '../../../platform/log.ts';
import type { Kanalfeil } from '../../ports/kanalkilde.ts';
import { mappekanal } from './mappekanal.ts';
import { lagMappeblikk } from './mappevakt.ts';

const RO = 5_000;

let rot: string;
let mappe: string;
let naa: number;
let ringt: string[];
let se: (hvor?: string) => Promise<void>;

beforeEach(async () => {
  rot = await mkdtemp(path.join(os.tmpdir(), 'dokumentsenter-mappe-'));
  mappe = path.join(rot, '1833');
  naa = 0;
  ringt = [];
  const blikk = lagMappeblikk(
    {
      ring: async (hvem) => {
        ringt.push(hvem);
      },
      log: createLog('silent'),
      roMs: RO,
    },
    () => naa,
  );
  se = (hvor = mappe) => blikk({ arkivskaper: hvor === mappe ? RANA : BINDAL, mappe: hvor });
  await se();
});
afterEach(() => rm(rot, { recursive: true, force: true }));

const tatt = async () => (await readdir(path.join(mappe, '.claimed'))).map((navn) => navn.slice(37));

it('takes a file that grows, and whose writer rests, only when it has stood still for the whole quiet time', async () => {
  const fil = path.join(mappe, 'bunke.pdf');
  let ventet = '';
  // Pages come after rests of different lengths, each shorter than the quiet time, all together much longer.
  for (const hvile of [1_000, 4_999, 10, 4_000, 4_999]) {
    ventet += `side etter ${String(hvile)}\n`;
    await appendFile(fil, `side etter ${String(hvile)}\n`);
    await se();
    naa += hvile;
    await se();
    expect(await tatt()).toEqual([]);
  }
  naa += 1;
  await se();
  expect(await tatt()).toEqual(['bunke.pdf']);
  expect(ringt).toEqual([RANA]);
  const [navn] = await readdir(path.join(mappe, '.claimed'));
  expect(await readFile(path.join(mappe, '.claimed', navn ?? ''), 'utf8')).toBe(ventet);
});

it('begins anew when a file of the same name is laid there again', async () => {
  const fil = path.join(mappe, 'skann.pdf');
  await writeFile(fil, 'første');
  await se();
  await unlink(fil);
  await se();
  naa = RO * 2;
  await writeFile(fil, 'første');
  await se();
  expect(await tatt()).toEqual([]);
  naa += RO;
  await se();
  expect(await tatt()).toEqual(['skann.pdf']);
});

it('leaves alone what is named as being written, however long it stands', async () => {
  for (const navn of ['a.pdf.part', 'b.tmp', '.skjult']) await writeFile(path.join(mappe, navn), 'x');
  await se();
  naa = RO * 10;
  await se();
  expect(await tatt()).toEqual([]);
});

it('survives a folder that goes away, makes none in its place, and goes on when it is back', async () => {
  await writeFile(path.join(mappe, 'brev.pdf'), 'brev');
  await se();
  await rename(mappe, `${mappe}-borte`);
  await se();
  expect(await readdir(rot)).toEqual(['1833-borte']);
  // An unmounted share leaves its empty mount point behind.
  await mkdir(mappe);
  naa = RO;
  await se();
  expect(await readdir(mappe)).toEqual([]);
  await rm(mappe, { recursive: true });
  await rename(`${mappe}-borte`, mappe);
  await se();
  naa += RO;
  await se();
  expect(await tatt()).toEqual(['brev.pdf']);
});

it('waits for a folder that cannot be made yet', async () => {
  const sperret = path.join(rot, 'deling');
  await writeFile(sperret, 'a file where the share should be');
  const under = path.join(sperret, '1811');
  await se(under);
  await unlink(sperret);
  await se(under);
  expect((await readdir(under)).sort()).toEqual(['.claimed', 'avvist', 'ferdig']);
});

it('tells the channel it is out of reach while the folder is gone, and hands over what is claimed when it is back', async () => {
  await writeFile(path.join(mappe, 'brev.pdf'), 'brev');
  await se();
  naa = RO;
  await se();
  const { kilde } = mappekanal(async () => mappe);
  const hent = async () => {
    const navn: string[] = [];
    for await (const post of kilde.hent({ oppsett: { eier: RANA } } as never, null as never, 10))
      if ('leveranse' in post) navn.push(post.leveranse.filnavn);
    return navn;
  };
  await rename(mappe, `${mappe}-borte`);
  await expect(hent()).rejects.toMatchObject({ slag: 'utilgjengelig' } satisfies Partial<Kanalfeil>);
  await rename(`${mappe}-borte`, mappe);
  expect(await hent()).toEqual(['brev.pdf']);
});

it('names no file in the log when it cannot be taken: a name may tell whom it is about', async () => {
  const linjer: string[] = [];
  let klokke = 0;
  const blikk = lagMappeblikk(
    { ring: async () => undefined, log: createLog('debug', { write: (linje) => void linjer.push(linje) }), roMs: RO },
    () => klokke,
  );
  await writeFile(path.join(mappe, 'Klage fra Kari Testperson.pdf'), 'x');
  await blikk({ arkivskaper: RANA, mappe });
  // Nothing can be moved into another file system: the file stays, and the trouble is logged.
  await rm(path.join(mappe, '.claimed'), { recursive: true });
  await symlink('/proc/self', path.join(mappe, '.claimed'));
  klokke = RO * 2;
  await blikk({ arkivskaper: RANA, mappe });
  await unlink(path.join(mappe, '.claimed'));
  expect(linjer.join('')).toContain('intake folder');
  expect(linjer.join('')).not.toContain('Kari');
});
