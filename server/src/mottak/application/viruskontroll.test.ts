import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INGEN_KOBLING } from '../../../test/program/ingenKobling.ts';
import { type Testgrunnmur, testgrunnmur } from '../../../test/program/testgrunnmur.ts';
import { arkivskaper, ok, systemAktoer, type Uow } from '../../kernel/index.ts';
import { lagClamdSkanner } from '../adapters/clamav/clamdSkanner.ts';
import { lagUtpakker } from '../adapters/format/lagUtpakker.ts';
import { enZip } from '../adapters/format/proevefiler.testing.ts';
import { kanallager } from '../adapters/postgres/kanallager.ts';
import { mottakLager } from '../adapters/postgres/lager.ts';
import { oversendingslager } from '../adapters/postgres/oversendingslager.ts';
import { createMottak, type Mottak } from '../index.ts';
import type { Arkivmaal } from '../ports/omverden.ts';

const CLAMD = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/usr/bin/clamd'].find((sti) => existsSync(sti));
if (CLAMD === undefined) console.warn('clamd is not installed (Debian: clamav-daemon); the test against it is skipped');

/** The anti-virus field's harmless test file, in two halves so that no scanner takes this source for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const EICAR_HDB = '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Proeve\n';
const RANA = arkivskaper('872418032');
const kari = systemAktoer('test');
const arkivmaal: Arkivmaal = { registrer: async () => ok({ venter: true }), angre: async () => ok(null) };

let mur: Testgrunnmur;
let sokkel = '';
let mottak: Mottak;
const iRana = <T>(arbeid: (uow: Uow) => Promise<T>) => mur.withTenant(RANA, kari, arbeid);

beforeAll(async () => {
  mur = await testgrunnmur();
  sokkel = path.join(mur.datamappe, 'clamd.sock');
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
    reservasjoner: { krevFri: async () => ok(null) },
    utpakker: lagUtpakker(),
    virusskanner: lagClamdSkanner({ adresse: { sokkel }, tidsgrenseMs: 400, pauseMs: 0 }),
    kanallager,
    kanaladresser: async () => [],
    arbeidsmappe: mur.arbeidsmappe,
  });
});
afterAll(() => mur.rydd());

async function levert(filnavn: string, innhold: string | Uint8Array): Promise<string> {
  const sti = path.join(mur.datamappe, filnavn);
  await writeFile(sti, innhold);
  const { id } = await mottak.taImot(RANA, kari, { kanal: 'api', eksternId: filnavn, kilde: { sti }, filnavn });
  await mottak.pakkUt(RANA, id, iRana);
  return id;
}
const proev = async (...ider: readonly string[]): Promise<number> => {
  const tatt = await mottak.proevUsjekkede(iRana);
  for (const id of ider) await mottak.pakkUt(RANA, id, iRana);
  return tatt;
};
const staar = async (id: string) => {
  const rad = await iRana((uow) => mottakLager(uow).hent(id));
  return [rad?.status, ...(rad?.avvik ?? []).map((a) => a.kode)];
};
const UTE = ['karantene', 'mottak.ikke-virussjekket'];

/** An e-mail whose attachment is a zip that holds the file. */
function epost(innhold: string): string {
  const zip = enZip([{ navn: 'faktura/tegning.txt', innhold }]).toString('base64');
  const hode = 'From: Lars <lars@eksempel.no>\r\nTo: post@eksempel.no\r\nSubject: Tegning\r\nMIME-Version: 1.0\r\n';
  const deler = [
    'Content-Type: text/plain; charset=utf-8\r\n\r\nSe vedlegget.',
    `Content-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="tegning.zip"\r\n\r\n${zip.replace(/.{76}/g, '$&\r\n')}`,
  ];
  const kropp = deler.map((del) => `--skille\r\n${del}\r\n`).join('');
  return `${hode}Content-Type: multipart/mixed; boundary=skille\r\n\r\n${kropp}--skille--\r\n`;
}

describe('when the scanner hangs', () => {
  let tjener: Server;
  const sokler = new Set<Socket>();
  /** Speaks clamd's language: answers each INSTREAM with clean when it is awake, and nothing at all when it sleeps. */
  let vaaken = false;

  beforeAll(async () => {
    tjener = createServer((ett) => {
      sokler.add(ett);
      ett.on('error', () => ett.destroy());
      let sett = Buffer.alloc(0);
      ett.on('data', (bit: Buffer) => {
        sett = Buffer.concat([sett, bit]);
        if (vaaken && sett.subarray(-4).equals(Buffer.alloc(4))) ett.write('stream: OK\0');
      });
    });
    await new Promise<void>((resolve) => tjener.listen(sokkel, resolve));
  });
  afterAll(async () => {
    for (const ett of sokler) ett.destroy();
    await new Promise((resolve) => tjener.close(resolve));
    await rm(sokkel, { force: true });
  });

  it('keeps the letter in karantene with its cause, and takes it up by itself when it answers', async () => {
    const id = await levert('henger.txt', 'Et brev om veien');
    expect(await staar(id)).toEqual(UTE);
    expect(await proev(id)).toBe(0);
    expect(await staar(id)).toEqual(UTE);
    vaaken = true;
    const neste = await levert('neste.txt', 'Et annet brev');
    expect(await staar(neste)).toEqual(['utpakket']);
    expect(await proev(id)).toBe(1);
    expect(await staar(id)).toEqual(['utpakket']);
    expect(await proev()).toBe(0);
  });

  it('leaves to a person what it never gets an answer about, and what a person has decided on', async () => {
    vaaken = false;
    const id = await levert('aldri.txt', 'Et brev som kontrollen aldri blir ferdig med');
    const avvist = await levert('avvist.txt', 'Et brev som en person har avvist');
    await iRana((uow) => mottak.avvisForsendelse(uow, avvist, { aarsak: 'reklame', merknad: null }));
    for (let runde = 0; runde < 5; runde += 1) {
      vaaken = true;
      expect(await mottak.proevUsjekkede(iRana)).toBe(1);
      vaaken = false;
      await mottak.pakkUt(RANA, id, iRana);
      expect(await staar(id)).toEqual(UTE);
    }
    vaaken = true;
    expect(await proev(id)).toBe(0);
    expect(await staar(avvist)).toEqual(['ikke-arkivert', 'mottak.ikke-virussjekket']);
  });
});

it.skipIf(CLAMD === undefined)(
  'while clamd is down letters wait unlost; when it is back the clean one goes on and EICAR in a zip in an e-mail is shut in',
  async () => {
    const rent = await levert('rent.eml', epost('En tegning'));
    const smittet = await levert('smittet.eml', epost(EICAR));
    expect([await staar(rent), await staar(smittet)]).toEqual([UTE, UTE]);
    expect(await proev(rent, smittet)).toBe(0);

    const clamd = await startClamd(CLAMD ?? '', sokkel, path.join(mur.datamappe, 'clamd'));
    try {
      expect(await proev(rent, smittet)).toBe(2);
    } finally {
      await clamd.stopp();
    }
    expect((await staar(rent))[0]).toBe('utpakket');
    expect(await staar(smittet)).toEqual(['karantene', 'mottak.virus']);
    const sluppet = await iRana((uow) => mottak.slippFraKarantene(uow, smittet));
    expect(sluppet).toMatchObject({ feil: { kode: 'mottak.virus-slippes-ikke' } });
    const rad = await iRana((uow) => mottakLager(uow).hent(smittet));
    expect(await mur.blober.size(RANA, (rad?.sjekksum ?? '') as never)).toBe(rad?.stoerrelse);
  },
  60_000,
);

/** Debian's clamd with one signature of our own. */
async function startClamd(program: string, adresse: string, mappe: string): Promise<{ stopp(): Promise<void> }> {
  await mkdir(path.join(mappe, 'db'), { recursive: true });
  await writeFile(path.join(mappe, 'db', 'egne.hdb'), EICAR_HDB);
  const bruker = process.getuid?.() === 0 ? 'root' : (process.env.USER ?? 'root');
  const oppsett = `LocalSocket ${adresse}\nDatabaseDirectory ${mappe}/db\nForeground yes\nUser ${bruker}\nTemporaryDirectory ${mappe}\n`;
  await writeFile(path.join(mappe, 'clamd.conf'), oppsett);
  const prosess: ChildProcess = spawn(program, ['-c', path.join(mappe, 'clamd.conf')], { stdio: 'ignore' });
  const slutt = new Promise((resolve) => prosess.once('exit', resolve));
  while (!existsSync(adresse) && prosess.exitCode === null) await vent(50);
  return {
    async stopp() {
      prosess.kill('SIGKILL');
      await slutt;
    },
  };
}
