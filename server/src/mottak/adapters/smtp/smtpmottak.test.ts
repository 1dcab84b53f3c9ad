import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BINDAL, RANA, reisKanalproeve, VEGA } from '../../../../test/program/kanalproeve.ts';
import { lagNoekkelpar } from '../../../../test/program/stubbsvarinn.ts';
import { mottakLager } from '../postgres/lager.ts';
import { samlePostkasser } from './postkasser.ts';
import { SMTPSLAG, smtpkanal } from './smtpkanal.ts';
import { type SmtpValg, startSmtpmottak } from './smtpmottak.ts';

let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let smtp: Awaited<ReturnType<typeof startSmtpmottak>>;
let taImot: SmtpValg['taImot'];
let nr = 0;

async function settOpp(kommune: typeof RANA, postkasser: Record<string, string>): Promise<void> {
  const felt = { navn: 'Direkte', innstillinger: {}, postkasser, dekker: Object.values(postkasser) };
  const svar = await p.i(kommune, (uow) => p.kanaler.opprettKanal(uow, SMTPSLAG, felt, () => true));
  if (!svar.ok) throw new Error(svar.feil.kode);
}

const start = (mer: Partial<SmtpValg> = {}) =>
  startSmtpmottak({
    vert: '127.0.0.1',
    port: 0,
    maks: 100_000,
    tls: null,
    postkasser: samlePostkasser(
      async () => [RANA, BINDAL, VEGA],
      (eier) => p.i(eier, (uow) => p.kanaler.finnPostkasser(uow, SMTPSLAG)),
      0,
    ),
    taImot: (...alt) => taImot(...alt),
    arbeidsmappe: p.mur.arbeidsmappe,
    log: p.mur.log,
    ...mer,
  });

beforeAll(async () => {
  p = await reisKanalproeve([smtpkanal(true)]);
  await settOpp(RANA, { 'post@rana.example': RANA, 'bygg@rana.example': RANA });
  await settOpp(BINDAL, { 'post@bindal.example': BINDAL, 'delt@senter.example': BINDAL });
  await settOpp(VEGA, { 'delt@senter.example': VEGA });
});
afterAll(() => p.rydd());
beforeEach(async () => {
  nr += 1;
  taImot = p.mottak.taImot;
  smtp = await start();
});
afterEach(() => smtp.stopp());

const raa = () => `From: ola@avsender.example\r\nTo: x\r\nSubject: Nr ${nr}\r\n\r\n.Hei\r\n..\r\nBåtplass\r\n`;
function send(til: readonly string[], felt: { raa?: string; fra?: string; port?: number; secure?: object } = {}) {
  const post = createTransport({
    host: '127.0.0.1',
    port: felt.port ?? smtp.port,
    ignoreTLS: felt.secure === undefined,
    ...felt.secure,
  });
  const envelope = { from: felt.fra ?? 'ola@avsender.example', to: [...til] };
  return post.sendMail({ envelope, raw: felt.raa ?? raa() }).then(
    (svar) => ({ kode: Number(svar.response.slice(0, 3)), avvist: svar.rejected }),
    (feil: { responseCode?: number }) => ({ kode: feil.responseCode ?? 0, avvist: [] }),
  );
}
const mine = async (kommune: typeof RANA) => {
  const alle = await p.i(kommune, (uow) => mottakLager(uow).medStatus('mottatt', 10_000));
  const ut = [];
  for (const rad of alle) {
    const fil = await p.mur.blober.lokalSti(kommune, rad.sjekksum as never);
    const tekst = await readFile(fil.sti, 'utf8');
    await fil.slipp();
    if (tekst.includes(`Subject: Nr ${nr}\r\n`)) ut.push({ ...rad, tekst });
  }
  return ut;
};

describe('mail sent straight here', () => {
  it('is answered with 250 when it is kept and registered, byte for byte under its envelope', async () => {
    expect(await send(['Post@Rana.example'])).toMatchObject({ kode: 250 });
    const [rad, ...flere] = await mine(RANA);
    expect(flere).toEqual([]);
    expect(rad).toMatchObject({ kanal: 'epost', filnavn: 'e-post.eml' });
    expect(rad?.tekst).toBe(`Return-Path: <ola@avsender.example>\r\nDelivered-To: post@rana.example\r\n${raa()}`);
  });

  it('is not answered with 250 before that, and is tried again by its sender when it fails', async () => {
    const ekte = taImot;
    taImot = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    expect(await send(['post@rana.example'])).toMatchObject({ kode: 451 });
    let registrert = false;
    taImot = async (...alt) => {
      const svar = await ekte(...alt);
      await new Promise((loes) => setTimeout(loes, 100));
      registrert = true;
      return svar;
    };
    expect([(await send(['post@rana.example'])).kode, registrert]).toEqual([250, true]);
  });

  it('sent again because the answer was lost, it is the same delivery', async () => {
    for (let n = 0; n < 3; n += 1) expect((await send(['post@rana.example'])).kode).toBe(250);
    expect(await mine(RANA)).toHaveLength(1);
  });

  it('for two municipalities: each gets its own, and when one fails the other is not doubled', async () => {
    const til = ['post@rana.example', 'bygg@rana.example', 'post@bindal.example'];
    const ekte = taImot;
    taImot = (kommune, ...alt) => (kommune === BINDAL ? Promise.reject(new Error('nede')) : ekte(kommune, ...alt));
    expect((await send(til)).kode).toBe(451);
    taImot = ekte;
    expect((await send(til)).kode).toBe(250);
    const [rana, bindal] = [await mine(RANA), await mine(BINDAL)];
    expect([rana.length, bindal.length]).toEqual([1, 1]);
    expect(rana[0]?.tekst).toContain('Delivered-To: bygg@rana.example\r\nDelivered-To: post@rana.example\r\n');
    expect(rana[0]?.tekst).not.toContain('bindal');
  });

  it('is taken for our own recipients alone: nothing is relayed, and an address two claim is nobody’s until that is mended', async () => {
    expect(await send(['noen@annensteds.example'])).toMatchObject({ kode: 550 });
    expect(await send(['delt@senter.example'])).toMatchObject({ kode: 451 });
    expect(await send(['post@rana.example', 'noen@annensteds.example'])).toEqual({
      kode: 250,
      avvist: ['noen@annensteds.example'],
    });
    expect([(await mine(RANA)).length, (await mine(BINDAL)).length, (await mine(VEGA)).length]).toEqual([1, 0, 0]);
  });

  it('too large is refused, said beforehand or not, and nothing is kept', async () => {
    const stor = `Subject: Nr ${nr}\r\n\r\n${'x'.repeat(200_000)}\r\n`;
    expect((await send(['post@rana.example'], { raa: stor })).kode).toBe(552);
    const svar = await snakk([
      'EHLO a',
      'MAIL FROM:<a@b.example>',
      'RCPT TO:<post@rana.example>',
      'DATA',
      `${stor}\r\n.`,
    ]);
    expect(svar.at(-1)).toMatch(/^552/);
    expect(await mine(RANA)).toEqual([]);
  });

  it('a sender that hangs up in the middle of it leaves nothing', async () => {
    await snakk(
      ['EHLO a', 'MAIL FROM:<a@b.example>', 'RCPT TO:<post@rana.example>', 'DATA', `Subject: Nr ${nr}\r\n`],
      4,
    );
    expect(await mine(RANA)).toEqual([]);
    expect((await send(['post@rana.example'])).kode).toBe(250);
    expect(await mine(RANA)).toHaveLength(1);
  });

  it('an empty return path is kept, so that a report can be known as one', async () => {
    const svar = await snakk([
      'EHLO a',
      'MAIL FROM:<>',
      'RCPT TO:<post@rana.example>',
      'DATA',
      `Subject: Nr ${nr}\r\n\r\nx\r\n.`,
    ]);
    expect(svar.at(-1)).toMatch(/^250/);
    expect((await mine(RANA))[0]?.tekst).toMatch(/^Return-Path: <>\r\n/);
  });

  it('STARTTLS is offered when there is a certificate', async () => {
    const par = lagNoekkelpar('localhost');
    const sikker = await start({ tls: { sertifikat: par.sertifikat, noekkel: par.privatnoekkel } });
    try {
      const secure = { requireTLS: true, ignoreTLS: false, tls: { ca: par.sertifikat, servername: 'localhost' } };
      expect((await send(['post@rana.example'], { port: sikker.port, secure })).kode).toBe(250);
      expect((await send(['post@rana.example'], { secure })).kode).not.toBe(250);
    } finally {
      await sikker.stopp();
    }
  });

  it('says by the test button whether mail is taken here at all', async () => {
    const [taus, aapen] = [smtpkanal(false), smtpkanal(true)];
    await expect(aapen.kilde.proev({} as never)).resolves.toBeUndefined();
    await expect(taus.kilde.proev({} as never)).rejects.toMatchObject({ slag: 'feil-oppsett' });
  });
});

/** Speaks line by line and gives the last line of each answer. `til`: hangs up after that answer. */
function snakk(linjer: readonly string[], til = linjer.length): Promise<string[]> {
  return new Promise((loes, avslaa) => {
    const sokkel = connect(smtp.port, '127.0.0.1');
    const svar: string[] = [];
    let rest = '';
    sokkel.on('data', (bit) => {
      rest += bit.toString();
      const siste = rest.trimEnd().split('\r\n').at(-1) ?? '';
      if (!rest.endsWith('\r\n') || /^\d{3}-/.test(siste)) return;
      rest = '';
      svar.push(siste);
      const neste = linjer[svar.length - 1];
      if (neste === undefined || svar.length > til) {
        if (neste !== undefined) sokkel.write(neste, () => sokkel.destroy());
        else sokkel.end();
        sokkel.once('close', () => loes(svar));
      } else sokkel.write(`${neste}\r\n`);
    });
    sokkel.once('error', avslaa);
  });
}
