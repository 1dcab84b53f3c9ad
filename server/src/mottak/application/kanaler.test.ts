import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aldri, BINDAL, RANA, reisKanalproeve, UKJENT, VEGA } from '../../../test/program/kanalproeve.ts';
import { kanallager } from '../adapters/postgres/kanallager.ts';
import { mottakLager } from '../adapters/postgres/lager.ts';

let p: Awaited<ReturnType<typeof reisKanalproeve>>;

beforeAll(async () => {
  p = await reisKanalproeve();
});
afterAll(() => p.rydd());
beforeEach(() => p.ny());
afterEach(() => expect(p.uventet.splice(0)).toEqual([]));

describe('exactly once', () => {
  it('stores before it acknowledges, and a crash between the two neither loses nor doubles', async () => {
    const ider = Array.from({ length: 12 }, () => p.legg());
    await p.toem();
    expect(p.stubb.logg.kvittert).toEqual([]);
    // The source took the answer, and we never heard: it is given once more.
    p.stubb.feil.tausKvittering = true;
    p.stubb.feil.glemmer = true;
    await p.svar();
    expect(new Set(p.stubb.logg.kvittert)).toEqual(new Set(ider));
    expect((await p.leveransen(RANA, ider[0] ?? ''))?.svar).toBe('kvitteres');
    p.stubb.feil.tausKvittering = false;
    await p.toem();
    p.fram(3600);
    await p.svar();
    for (const id of ider) expect((await p.leveransen(RANA, id))?.svar).toBe('kvittert');
    // Offered again after that: answered again, and nothing is fetched or registered.
    await p.toem();
    await p.svar();
    expect(p.stubb.logg.hentet.sort()).toEqual([...ider].sort());
    expect(p.stubb.logg.kvittert.filter((id) => id === ider[0])).toHaveLength(3);
    const alle = await p.i(RANA, (uow) => mottakLager(uow).medStatus('mottatt', 1000));
    expect(alle.filter((rad) => ider.includes(rad.eksternId))).toHaveLength(ider.length);
  });

  it('lets one broken delivery stop neither the next nor itself, and the cursor does not pass it', async () => {
    const [foer, midt, etter] = [p.legg(), p.legg(), p.legg()];
    p.stubb.feil.avkortet = midt;
    await p.toem();
    expect(p.uventet.splice(0)).toHaveLength(1);
    expect(
      [await p.finn(RANA, foer), await p.finn(RANA, midt), await p.finn(RANA, etter)].map((r) => r !== null),
    ).toEqual([true, false, true]);
    expect((await p.tilstand())?.peker).toEqual({ siste: foer });
    expect(await p.i(RANA, (uow) => kanallager(uow).leveransefeil(p.kanal))).toMatchObject([
      { noekkel: midt, forsoek: 1 },
    ]);
    p.stubb.feil.avkortet = null;
    await p.toem();
    expect(await p.finn(RANA, midt)).not.toBeNull();
    expect(await p.i(RANA, (uow) => kanallager(uow).leveransefeil(p.kanal))).toEqual([]);
    expect((await p.tilstand())?.peker).toEqual({ siste: etter });
  });

  it('is emptied by one node at a time', async () => {
    p.legg();
    p.stubb.feil.treg = 150;
    await Promise.all([p.toem(), p.toem(), p.toem()]);
    expect(p.stubb.samtidige.flest).toBe(1);
    expect(p.stubb.logg.hentet).toHaveLength(1);
  });

  it('is not acknowledged when the deadline has passed: then a person sees it, and can have it sent again', async () => {
    const id = p.legg();
    await p.toem();
    p.stubb.feil.kvitteringNede = true;
    for (let n = 0; n < 12; n += 1) {
      await p.svar();
      p.fram(1800);
    }
    expect(await p.leveransen(RANA, id)).toMatchObject({ svar: 'oppgitt', svarFeil: 'utilgjengelig' });
    p.stubb.feil.kvitteringNede = false;
    expect(await p.i(RANA, (uow) => p.kanaler.hentNaa(uow, p.kanal))).toBe(true);
    await p.svar();
    expect((await p.leveransen(RANA, id))?.svar).toBe('kvittert');
  });
});

describe('a source that does not answer well', () => {
  it.each([
    [401, null, 'innlogging-avvist', 300],
    [429, '120', 'for-mange-kall', 120],
    [500, null, 'utilgjengelig', 15],
  ])('%i: the reason is kept, and it is asked again later', async (status, vent, ord, sekunder) => {
    p.stubb.feil.liste = status;
    p.stubb.feil.vent = vent;
    await p.toem();
    const etter = await p.tilstand();
    expect(etter).toMatchObject({ sisteFeil: ord, feilPaaRad: 1 });
    expect(((etter?.nesteForsoek?.getTime() ?? 0) - p.naa().getTime()) / 1000).toBe(sekunder);
    expect(await p.i(RANA, (uow) => kanallager(uow).forfalte([p.kanal]))).toEqual([]);
    p.fram(sekunder);
    expect(await p.i(RANA, (uow) => kanallager(uow).forfalte([p.kanal]))).toEqual([p.kanal]);
    p.stubb.feil.liste = null;
    await p.toem();
    expect(await p.tilstand()).toMatchObject({ sisteFeil: null, feilPaaRad: 0, feiletSiden: null });
  });

  it('is really tried by the button', async () => {
    expect(await p.kanaler.proevKanal(RANA, p.kanal)).toMatchObject({ feil: null });
    const feil = await p.settOpp({ passord: 'galt' });
    expect(await p.kanaler.proevKanal(RANA, feil)).toMatchObject({ feil: 'innlogging-avvist' });
    expect(await p.kanaler.proevKanal(RANA, randomUUID())).toBeNull();
  });

  it('is broken off when its time is up, and lets the lease go', async () => {
    p.stubb.feil.treg = 5_000;
    await p.kanaler.toemKanal(RANA, p.kanal, AbortSignal.timeout(100));
    expect(await p.tilstand()).toMatchObject({ feilPaaRad: 1 });
    p.stubb.feil.treg = 0;
    await p.toem();
    expect(await p.tilstand()).toMatchObject({ feilPaaRad: 0 });
  });
});

describe('whose it is', () => {
  it('goes to the municipality it is addressed to, and to nobody when that is not covered', async () => {
    const [rana, bindal, vega, ukjent] = [
      p.legg(),
      p.legg({ orgnr: BINDAL }),
      p.legg({ orgnr: VEGA }),
      p.legg({ orgnr: UKJENT }),
    ];
    await p.toem();
    await p.svar();
    await p.svar(BINDAL);
    expect([await p.finn(RANA, rana), await p.finn(BINDAL, bindal)].every((rad) => rad !== null)).toBe(true);
    // Vega is a municipality here, but this channel does not speak for it.
    for (const kommune of [RANA, BINDAL, VEGA])
      for (const id of [vega, ukjent]) expect(await p.finn(kommune, id)).toBeNull();
    expect(p.stubb.logg.kvittert.sort()).toEqual([rana, bindal].sort());
    const venter = await p.i(RANA, (uow) => p.kanaler.finnUadresserte(uow));
    expect(venter.map((rad) => rad.eksternId)).toEqual(expect.arrayContaining([vega, ukjent]));
  });

  it('is given away by a person, with its first reception time, and acknowledged then', async () => {
    const id = p.legg({ orgnr: UKJENT });
    await p.toem();
    p.fram(86_400);
    const rad = (await p.i(RANA, (uow) => p.kanaler.finnUadresserte(uow))).find((u) => u.eksternId === id);
    expect(await p.i(RANA, (uow) => p.kanaler.giUadressert(uow, rad?.id ?? '', UKJENT))).toMatchObject({
      feil: { kode: 'mottak.ukjent-kommune' },
    });
    expect((await p.i(RANA, (uow) => p.kanaler.giUadressert(uow, rad?.id ?? '', VEGA))).ok).toBe(true);
    await p.kanaler.utfoerUadressert(RANA, rad?.id ?? '', aldri());
    await p.kanaler.utfoerUadressert(RANA, rad?.id ?? '', aldri());
    expect((await p.finn(VEGA, id))?.mottattTid).toEqual(new Date('2026-11-20T09:00:00.000Z'));
    await p.toem();
    await p.svar(VEGA);
    expect(p.stubb.logg.kvittert).toEqual([id]);
    expect(p.stubb.logg.hentet.filter((hentet) => hentet === id)).toHaveLength(1);
    expect(await p.i(RANA, (uow) => p.kanaler.giUadressert(uow, rad?.id ?? '', BINDAL))).toMatchObject({ ok: false });
  });

  it('is rejected by a person, and only then is the source told so for good', async () => {
    const id = p.legg({ orgnr: UKJENT });
    await p.toem();
    const rad = (await p.i(RANA, (uow) => p.kanaler.finnUadresserte(uow))).find((u) => u.eksternId === id);
    expect(p.stubb.logg.avvist).toEqual([]);
    await p.i(RANA, (uow) => p.kanaler.avvisUadressert(uow, rad?.id ?? '', 'Ikke til oss'));
    await p.kanaler.utfoerUadressert(RANA, rad?.id ?? '', aldri());
    expect(p.stubb.logg.avvist).toEqual([{ id, permanent: true }]);
  });

  it('is not set up for a municipality the person does not administer', async () => {
    const svaret = await p.i(RANA, (uow) =>
      p.kanaler.opprettKanal(
        uow,
        'stubb',
        { navn: 'X', innstillinger: { adresse: p.stubb.adresse }, dekker: [VEGA] },
        (orgnr) => orgnr !== VEGA,
      ),
    );
    expect(svaret).toMatchObject({ feil: { kode: 'mottak.kanal-dekker-ikke' } });
  });
});
