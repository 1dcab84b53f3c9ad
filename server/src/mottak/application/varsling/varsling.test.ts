import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aldri, RANA, reisKanalproeve } from '../../../../test/program/kanalproeve.ts';
import { systemAktoer } from '../../../kernel/index.ts';
import { lagHemmelighetsvern } from '../../adapters/crypto/hemmelighetsvern.ts';
import { foelgeseddellager } from '../../adapters/postgres/foelgeseddellager.ts';
import { kanallager } from '../../adapters/postgres/kanallager.ts';
import { mottakLager } from '../../adapters/postgres/lager.ts';
import { regnskaplager } from '../../adapters/postgres/regnskaplager.ts';
import { varsellager } from '../../adapters/postgres/varsellager.ts';
import { lagEpostvarsler, lagWebhookvarsler, signer } from '../../adapters/varsel/varslere.ts';
import { createVarsling, type VarslingDeps } from '../../varsling.ts';
import type { Varselsending } from './sendVarsel.ts';

const HEMMELIG = 'en-hemmelighet-på-mer-enn-16';
const brev: { til: string[]; raa: string }[] = [];
const kall: { signatur: string; body: string }[] = [];
let webhookSvar = 200;
let smtpNede = false;
let utenOppgave: string[] = [];

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stroem, sesjon, ferdig) {
    const biter: Buffer[] = [];
    stroem.on('data', (bit: Buffer) => biter.push(bit));
    stroem.on('end', () => {
      if (smtpNede) return ferdig(Object.assign(new Error('nede'), { responseCode: 451 }));
      brev.push({ til: sesjon.envelope.rcptTo.map(({ address }) => address), raa: Buffer.concat(biter).toString() });
      ferdig();
    });
  },
});
const http = createServer((req, res) => {
  const biter: Buffer[] = [];
  req.on('data', (bit: Buffer) => biter.push(bit));
  req.on('end', () => {
    kall.push({ signatur: String(req.headers['x-dokumentsenter-signatur']), body: Buffer.concat(biter).toString() });
    res.writeHead(webhookSvar, webhookSvar === 302 ? { location: '/annet' } : {}).end();
  });
});

let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let deps: VarslingDeps;
let webhook = '';
const i = <T>(arbeid: Parameters<typeof p.i<T>>[1]) => p.i(RANA, arbeid);
const felt = { feiletMinutter: 30, utloepDager: 14 };

beforeAll(async () => {
  p = await reisKanalproeve();
  await new Promise<void>((klar) => smtp.listen(0, '127.0.0.1', () => klar()));
  await new Promise<void>((klar) => http.listen(0, '127.0.0.1', () => klar()));
  const port = (smtp.server.address() as AddressInfo).port;
  webhook = `http://127.0.0.1:${(http.address() as AddressInfo).port}/varsel`;
  deps = {
    lager: mottakLager,
    kanallager,
    varsellager,
    regnskaplager,
    avvikendeSedler: (uow) => foelgeseddellager(uow).avvikende(),
    vern: lagHemmelighetsvern([randomBytes(32)]),
    epost: lagEpostvarsler({ smtp: `smtp://127.0.0.1:${port}`, fra: 'dokumentsenter@senter.example' }),
    webhook: lagWebhookvarsler(),
    utenOppgave: async () => utenOppgave,
    kommune: async () => ({ navn: 'Rana kommune', maalform: 'nb' }),
  };
});
afterAll(async () => {
  await new Promise<void>((klar) => smtp.close(() => klar()));
  await new Promise((klar) => http.close(klar));
  await p.rydd();
});
beforeEach(async () => {
  await p.ny();
  await i((uow) =>
    createVarsling(deps).endreVarsling(uow, { ...felt, epost: ['it@rana.example'], webhook, hemmelighet: HEMMELIG }),
  );
  // What an earlier test left is over before this one begins.
  for (const kanal of await i((uow) => kanallager(uow).alleOppsett()))
    if (kanal.id !== p.kanal) await i((uow) => kanallager(uow).endreOppsett(kanal.id, { aktiv: false }, []));
  utenOppgave = [];
  await see();
  brev.length = 0;
  kall.length = 0;
  webhookSvar = 200;
  smtpNede = false;
});

/** Looks by the clock, and gives what was queued. */
async function see(): Promise<Varselsending[]> {
  return i(async (uow) => {
    const koe = vi.spyOn(uow, 'enqueue');
    await createVarsling(deps).finnVarsler(uow);
    return koe.mock.calls.map(([, innhold]) => innhold as Varselsending);
  });
}
const send = (sending: Varselsending) =>
  createVarsling(deps).sendVarsel((arbeid) => p.mur.withTenant(RANA, systemAktoer('test'), arbeid), sending);
const feiler = () => i((uow) => kanallager(uow).noterFeilet(p.kanal, 'innlogging-avvist', uow.naa));

describe('an alarm', () => {
  it('is told once by mail and by signed webhook after the minutes chosen, and once more when it is over', async () => {
    await p.toem(aldri());
    await feiler();
    expect(await see()).toEqual([]);
    p.fram(31 * 60);
    const startet = await see();
    expect(startet.map(({ hva, vei }) => [hva, vei])).toEqual([
      ['startet', 'epost'],
      ['startet', 'webhook'],
    ]);
    for (const en of [...startet, ...startet]) await send(en);
    expect(await see()).toEqual([]);
    expect(brev).toHaveLength(1);
    expect(brev[0]?.til).toEqual(['it@rana.example']);
    expect(brev[0]?.raa).toContain('Auto-Submitted: auto-generated');
    expect(kall).toHaveLength(1);
    const { signatur = '', body = '' } = kall[0] ?? {};
    const t = Number(/^t=(\d+),/.exec(signatur)?.[1]);
    expect(signatur).toBe(`t=${t},v1=${signer(HEMMELIG, t, body)}`);
    expect(signatur).not.toContain(signer('en annen hemmelighet', t, body));
    expect(JSON.parse(body)).toMatchObject({
      hva: 'startet',
      slag: 'kanal-feiler',
      gjelder: p.kanal,
      arkivskaper: RANA,
    });

    await i((uow) => kanallager(uow).noterVellykket(p.kanal, uow.naa));
    const over = await see();
    expect(over.map(({ hva }) => hva)).toEqual(['over', 'over']);
    for (const en of over) await send(en);
    expect(await see()).toEqual([]);
    expect(brev).toHaveLength(2);
    expect(JSON.parse(kall[1]?.body ?? '{}')).toMatchObject({ hva: 'over', gjelder: p.kanal });
  });

  it('that could not be sent by one way is tried again by that way only', async () => {
    await p.toem(aldri());
    await feiler();
    p.fram(31 * 60);
    const sendinger = await see();
    webhookSvar = 500;
    smtpNede = true;
    for (const en of sendinger) await expect(send(en)).rejects.toThrow();
    smtpNede = false;
    for (const en of sendinger) await send(en).catch(() => null);
    webhookSvar = 302;
    for (const en of sendinger) await send(en).catch(() => null);
    expect(kall.map(({ body }) => JSON.parse(body).id)).toEqual(Array(3).fill(JSON.parse(kall[0]?.body ?? '').id));
    webhookSvar = 204;
    for (const en of [...sendinger, ...sendinger]) await send(en);
    expect(brev).toHaveLength(1);
    expect(kall).toHaveLength(4);
  });

  it('is raised for credentials that run out, and for old post without oppgave', async () => {
    const om = (doegn: number) => new Date(p.naa().getTime() + doegn * 86_400_000).toISOString().slice(0, 10);
    await i((uow) => kanallager(uow).endreOppsett(p.kanal, { utloeper: om(15) }, []));
    expect(await see()).toEqual([]);
    await i((uow) => kanallager(uow).endreOppsett(p.kanal, { utloeper: om(14) }, []));
    expect(await see()).toHaveLength(2);
    await i((uow) => kanallager(uow).endreOppsett(p.kanal, { utloeper: null }, []));
    expect((await see()).map(({ hva }) => hva)).toEqual(['over', 'over']);

    p.legg();
    await p.toem(aldri());
    utenOppgave = ['en'];
    expect(await see()).toEqual([]);
    p.fram(2 * 86_400 + 60);
    expect((await see()).filter(({ vei }) => vei === 'epost')).toMatchObject([{ hva: 'startet' }]);
    utenOppgave = [];
    expect((await see()).filter(({ vei }) => vei === 'epost')).toMatchObject([{ hva: 'over' }]);
  });

  it('is raised when the ledger cannot account for a letter, and is over when it can', async () => {
    const [forsendelse, lager] = [crypto.randomUUID(), regnskaplager];
    const avvik = {
      slag: 'journalpost-mangler',
      forsendelse,
      kanal: 'epost',
      registrertTid: p.naa(),
      detaljer: {},
    } as const;
    await i((uow) => lager(uow).aapneAvvikEtter([avvik, { ...avvik, slag: 'uten-oppgave' }]));
    expect((await see()).filter(({ vei }) => vei === 'epost')).toMatchObject([{ hva: 'startet' }]);
    await i(async (uow) => lager(uow).lukkAvvik((await lager(uow).aapneAvvik()).map(({ id }) => id)));
    expect((await see()).filter(({ vei }) => vei === 'epost')).toMatchObject([{ hva: 'over' }]);
  });

  it('is raised when an acknowledgement is given up', async () => {
    p.legg();
    await p.toem(aldri());
    p.stubb.feil.kvitteringNede = true;
    for (let n = 0; n < 12; n += 1) {
      await p.svar();
      p.fram(1800);
    }
    const [epost] = await see();
    await send(epost as Varselsending);
    expect(brev).toHaveLength(1);
    const aapne = await i((uow) => varsellager(uow).aapne());
    expect(aapne.map(({ slag }) => slag)).toContain('kvittering-oppgitt');
    p.uventet.length = 0;
  });
});

describe('who is told', () => {
  it('is kept with its history, and the secret is never given back', async () => {
    await i((uow) =>
      createVarsling(deps).endreVarsling(uow, { ...felt, feiletMinutter: 45, epost: ['a@rana.example'], webhook }),
    );
    const vist = await i((uow) => createVarsling(deps).hentVarsling(uow));
    expect(vist).toMatchObject({ epost: ['a@rana.example'], feiletMinutter: 45, harHemmelighet: true, harEpost: true });
    expect(vist.endringer.map(({ felt: navn }) => navn)).toEqual(
      expect.arrayContaining(['epost', 'feiletMinutter', 'hemmelighet']),
    );
    expect(JSON.stringify(vist)).not.toContain(HEMMELIG);
  });

  it('is refused without a mail server, without a key, and by webhook without a secret', async () => {
    const uten = (annet: Partial<VarslingDeps>) => createVarsling({ ...deps, ...annet });
    const avvist = async (varsling: ReturnType<typeof createVarsling>, kommando: object) => {
      const svar = await i((uow) => varsling.endreVarsling(uow, { ...felt, epost: [], webhook: null, ...kommando }));
      return svar.ok ? null : svar.feil.kode;
    };
    expect(await avvist(uten({ epost: null }), { epost: ['a@rana.example'] })).toBe('mottak.epost-mangler');
    expect(await avvist(uten({ vern: lagHemmelighetsvern([]) }), { hemmelighet: HEMMELIG })).toBe(
      'mottak.noekkel-mangler',
    );
    const tomt: VarslingDeps['varsellager'] = (uow) => ({ ...varsellager(uow), oppsett: async () => null });
    expect(await avvist(uten({ varsellager: tomt }), { webhook })).toBe('mottak.webhook-hemmelighet');
  });
});

describe('a trial of the alarms', () => {
  const proev = () => i((uow) => createVarsling(deps).proevVarsling(uow));

  it('really goes by mail and by signed webhook, says that nothing is wrong, and opens no alarm', async () => {
    const foer = await i((uow) => varsellager(uow).aapne());
    expect(await proev()).toEqual({ epost: 'sendt', webhook: 'sendt' });
    expect(brev).toHaveLength(1);
    expect(brev[0]?.til).toEqual(['it@rana.example']);
    const { signatur = '', body = '' } = kall[0] ?? {};
    const t = Number(/^t=(\d+),/.exec(signatur)?.[1]);
    expect(signatur).toBe(`t=${t},v1=${signer(HEMMELIG, t, body)}`);
    expect(JSON.parse(body)).toMatchObject({ hva: 'proeve', slag: 'proeve', arkivskaper: RANA });
    expect(JSON.parse(body).tekst).toContain('Ingenting er galt');
    expect(await i((uow) => varsellager(uow).aapne())).toEqual(foer);
    expect(await see()).toEqual([]);
  });

  it('tells which way did not take it, and one that fails hinders not the other', async () => {
    smtpNede = true;
    expect(await proev()).toEqual({ epost: 'avvist', webhook: 'sendt' });
    webhookSvar = 403;
    smtpNede = false;
    expect(await proev()).toEqual({ epost: 'sendt', webhook: 'avvist' });
    webhookSvar = 302;
    expect((await proev()).webhook).toBe('naas-ikke');
    const felles = { ...felt, epost: ['it@rana.example'], webhook: 'http://127.0.0.1:1/varsel' };
    await i((uow) => createVarsling(deps).endreVarsling(uow, felles));
    expect((await proev()).webhook).toBe('naas-ikke');
  });

  it('says so when no way is set up', async () => {
    await i((uow) => createVarsling(deps).endreVarsling(uow, { ...felt, epost: [], webhook: null }));
    expect(await proev()).toEqual({ epost: null, webhook: null });
    expect([brev, kall]).toEqual([[], []]);
  });
});
