import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { RANA, reisKanalproeve } from '../../test/program/kanalproeve.ts';
import { systemAktoer, type Uow } from '../kernel/index.ts';
import { lagAvtrykk } from './adapters/crypto/avtrykk.ts';
import { lagKvitteringspost } from './adapters/kvittering/kvitteringspost.ts';
import { createMottakskvittering, type KvitteringDeps } from './kvittering.ts';
import type { Kanalnavn } from './ports/kanal.ts';

/** What the mail server does with the next letters; `brutt`: takes it all, and hangs up before it says so. */
let feil: 'ingen' | 'vent' | 'nei' | 'nei-til-adressen' | 'brutt' = 'ingen';
const tatt: { til: string[]; raa: string }[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_adresse, _sesjon, ferdig) =>
    feil === 'nei-til-adressen' ? ferdig(Object.assign(new Error('finnes ikke'), { responseCode: 550 })) : ferdig(),
  onData(stroem, sesjon, ferdig) {
    const biter: Buffer[] = [];
    stroem.on('data', (bit: Buffer) => biter.push(bit));
    stroem.on('end', () => {
      if (feil === 'vent') return ferdig(Object.assign(new Error('senere'), { responseCode: 451 }));
      if (feil === 'nei') return ferdig(Object.assign(new Error('nei'), { responseCode: 554 }));
      // Folded headers and soft line ends made whole, as a reader does.
      const raa = Buffer.concat(biter).toString().replaceAll('=\r\n', '').replaceAll('\r\n ', ' ');
      tatt.push({ til: sesjon.envelope.rcptTo.map(({ address }) => address), raa });
      if (feil === 'brutt') for (const forbindelse of smtp.connections) forbindelse.close();
      else ferdig();
    });
  },
});

let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let deps: KvitteringDeps;
const oppsett = {
  paa: true,
  kommune: 'Rana kommune',
  maalform: 'nb' as 'nb' | 'nn',
  kontaktEpost: 'post@rana.example',
  kontaktTelefon: '75 00 00 00',
};
const spor: string[] = [];

beforeAll(async () => {
  p = await reisKanalproeve();
  await new Promise<void>((klar) => smtp.listen(0, '127.0.0.1', () => klar()));
  const { port } = smtp.server.address() as AddressInfo;
  deps = {
    lager: p.deps.lager,
    spor: async (_uow, handling, objekt) => void spor.push(`${handling} ${objekt}`),
    oppsett: async () => oppsett,
    langDato: (tid) => tid.toISOString().slice(0, 10),
    avtrykk: lagAvtrykk(null),
    egneAdresser: async () => ['senter@senter.example'],
    post: lagKvitteringspost({ smtp: `smtp://127.0.0.1:${port}`, fra: 'senter@senter.example' }),
  };
});
afterAll(async () => {
  await new Promise<void>((klar) => smtp.close(() => klar()));
  await p.rydd();
});
beforeEach(async () => {
  await p.ny();
  feil = 'ingen';
  tatt.length = 0;
  spor.length = 0;
  Object.assign(oppsett, { paa: true, maalform: 'nb' });
});

const i = <T>(arbeid: (uow: Uow) => Promise<T>) => p.i(RANA, arbeid);
/** A sender of its own for each letter, so that the limit of a day is not met by chance. */
const ny = () => `ola.${randomUUID().slice(0, 8)}@avsender.example`;

async function motta(fra: string, hoder: readonly string[] = [], kanal: Kanalnavn = 'epost', filnavn = 'e-post.eml') {
  const raa = [
    ...[`Message-ID: <${randomUUID()}@avsender.example>`, `From: Ola <${fra}>`, 'To: post@rana.example'],
    ...['Subject: Klage om barnevern', 'Date: Fri, 20 Nov 2026 08:00:00 +0000', ...hoder, '', `Hei ${randomUUID()}`],
  ].join('\r\n');
  const kilde = { stroem: Readable.from([Buffer.from(raa)]) };
  const { id } = await p.mottak.taImot(RANA, systemAktoer('test'), { kanal, eksternId: randomUUID(), kilde, filnavn });
  await p.mottak.pakkUt(RANA, id, i);
  return id;
}
/** As the job of the event does; says whether a sending was queued. */
const forbered = (id: string, med: Partial<KvitteringDeps> = {}) =>
  i(async (uow) => {
    const koe = vi.spyOn(uow, 'enqueue');
    await createMottakskvittering({ ...deps, ...med }).forbered(uow, id);
    return koe.mock.calls.length;
  });
const send = (id: string, med: Partial<KvitteringDeps> = {}) =>
  createMottakskvittering({ ...deps, ...med }).send(i, id);
const kvitteringen = (id: string) => i((uow) => deps.lager(uow).mottakskvittering(id));

describe('a receipt to who wrote', () => {
  it('is sent once, marked as an answer by a machine, with reference and contact point and nothing of the content', async () => {
    const fra = ny();
    const id = await motta(fra);
    expect([await forbered(id), await forbered(id)]).toEqual([1, 0]);
    await send(id);
    await send(id);
    expect(tatt.map(({ til }) => til)).toEqual([[fra]]);
    const { raa = '' } = tatt[0] ?? {};
    const kvittering = await kvitteringen(id);
    expect(kvittering).toMatchObject({
      status: 'sendt',
      referanse: expect.stringMatching(/^MK-[0-9A-F]{4}-[0-9A-F]{4}$/),
    });
    expect(raa).toMatch(/^Auto-Submitted: auto-replied\r?$/m);
    expect(raa).toMatch(/^In-Reply-To: </m);
    expect(raa).toContain(kvittering?.referanse);
    expect(raa).toContain('post@rana.example');
    expect(raa).not.toContain('barnevern');
    expect(spor).toEqual([`mottak.kvittering-sendt ${id}`]);
    const vist = await i((uow) => p.mottak.hentForsendelse(uow, id));
    expect(vist).toMatchObject({ ok: true, verdi: { mottakskvittering: { status: 'sendt' } } });
  });

  it('is in the written standard of the municipality, and has the reference of «Send inn»', async () => {
    oppsett.maalform = 'nn';
    const id = await motta(ny(), [], 'innsending', 'Send inn SI-AB12-CD34.eml');
    await forbered(id);
    await send(id);
    expect(tatt[0]?.raa).toContain('SI-AB12-CD34');
    expect(tatt[0]?.raa).toContain('ikkje eit svar');
  });

  it.each<[string, Parameters<typeof motta>]>([
    ['an absence reply', [ny(), ['Auto-Submitted: auto-replied']]],
    ['what a system sends', [ny(), ['Auto-Submitted: auto-generated']]],
    ['a list', [ny(), ['List-Id: <nytt.avsender.example>']]],
    ['bulk', [ny(), ['Precedence: bulk']]],
    ['an empty return path', [ny(), ['Return-Path: <>']]],
    ['no-reply', ['no-reply@avsender.example']],
    ['a bounce', ['MAILER-DAEMON@avsender.example']],
    ['ourselves', ['Senter@senter.example']],
    ['the contact point', ['post@rana.example']],
    ['no address', ['Ola']],
    ['two addresses in one', ['ola@a.example,per@b.example']],
    ['what a person uploaded', [ny(), [], 'opplasting']],
  ])('is not sent to %s', async (_hva, brev) => {
    const id = await motta(...brev);
    expect(await forbered(id)).toBe(0);
    expect(await kvitteringen(id)).toBeNull();
  });

  it('is not sent to what waits in karantene, came for another body, lay too long, or where the municipality has not asked for it', async () => {
    const id = await motta(ny());
    const rad = await i((uow) => deps.lager(uow).hent(id));
    if (rad === null) throw new Error('No forsendelse');
    const som = (endret: object) => ({
      lager: (uow: Uow) => ({ ...deps.lager(uow), laas: async () => ({ ...rad, ...endret }) }),
    });
    expect(await forbered(id, som({ status: 'karantene' }))).toBe(0);
    expect(await forbered(id, som({ status: 'ikke-arkivert' }))).toBe(0);
    expect(await forbered(id, som({ status: 'overfoert' }))).toBe(0);
    expect(await forbered(id, som({ overfoertFra: '964983380' }))).toBe(0);
    expect(await forbered(id, som({ mottattTid: new Date(p.naa().getTime() - 4 * 86_400_000) }))).toBe(0);
    expect(await forbered(id, { post: null })).toBe(0);
    oppsett.paa = false;
    expect(await forbered(id)).toBe(0);
    oppsett.paa = true;
    expect(await forbered(id)).toBe(1);
  });

  it('is given to one sender five times a day', async () => {
    const fra = ny();
    const koet: number[] = [];
    for (let n = 0; n < 6; n += 1) koet.push(await forbered(await motta(n % 2 === 0 ? fra : fra.toUpperCase())));
    expect(koet).toEqual([1, 1, 1, 1, 1, 0]);
    p.fram(86_400 + 1);
    expect(await forbered(await motta(fra))).toBe(1);
  });

  it('is not sent when the letter was set aside, or receipts were turned off, meanwhile', async () => {
    const id = await motta(ny());
    await forbered(id);
    oppsett.paa = false;
    await send(id);
    expect(tatt).toEqual([]);
    expect((await kvitteringen(id))?.status).toBe('oppgitt');
  });
});

describe('a mail server that does not do as it should', () => {
  it('down: throws, so that the queue tries again, and is sent when it is back', async () => {
    const id = await motta(ny());
    await forbered(id);
    await expect(
      send(id, { post: lagKvitteringspost({ smtp: 'smtp://127.0.0.1:1', fra: 'a@b.example' }) }),
    ).rejects.toThrow();
    expect((await kvitteringen(id))?.status).toBe('venter');
    await send(id);
    expect((await kvitteringen(id))?.status).toBe('sendt');
    expect(tatt).toHaveLength(1);
  });

  it('4xx: the same', async () => {
    const id = await motta(ny());
    await forbered(id);
    feil = 'vent';
    await expect(send(id)).rejects.toThrow();
    expect((await kvitteringen(id))?.status).toBe('venter');
    feil = 'ingen';
    await send(id);
    expect(tatt).toHaveLength(1);
  });

  it.each(['nei', 'nei-til-adressen'] as const)('5xx (%s): is noted, and not tried again', async (svar) => {
    const id = await motta(ny());
    await forbered(id);
    feil = svar;
    await send(id);
    feil = 'ingen';
    await send(id);
    expect(tatt).toEqual([]);
    expect((await kvitteringen(id))?.status).toBe('avvist');
    expect(spor).toEqual([`mottak.kvittering-avvist ${id}`]);
  });

  it('connection lost after DATA: goes once more under the same Message-ID, by which the receiver knows it', async () => {
    const id = await motta(ny());
    await forbered(id);
    feil = 'brutt';
    await expect(send(id)).rejects.toThrow();
    expect((await kvitteringen(id))?.status).toBe('venter');
    feil = 'ingen';
    await send(id);
    expect(tatt.map(({ raa }) => /^Message-ID: *(<.+?>)\r?$/m.exec(raa)?.[1])).toEqual([
      `<kvittering-${id}@dokumentsenter>`,
      `<kvittering-${id}@dokumentsenter>`,
    ]);
    await send(id);
    expect(tatt).toHaveLength(2);
  });

  it('never: every attempt failed, and it stands with the letter', async () => {
    const id = await motta(ny());
    await forbered(id);
    await i((uow) => createMottakskvittering(deps).oppgi(uow, id));
    await send(id);
    expect(tatt).toEqual([]);
    expect((await kvitteringen(id))?.status).toBe('oppgitt');
  });
});
