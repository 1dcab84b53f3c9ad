import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verdi } from '../arkiv/testing/byggere.ts';
import { TRYGT_AA_SENDE_IGJEN_MS, UBEKREFTET_ETTER_MS } from './domain/utsending.ts';
import { reisSendeproeve, type Sendeproeve } from './testing/sendeproeve.ts';

const TRYGT = TRYGT_AA_SENDE_IGJEN_MS / 60_000;
const DOEGN = 24 * 60;

let p: Sendeproeve;
beforeAll(async () => {
  p = await reisSendeproeve();
});
afterAll(() => p.rydd());
beforeEach(() => p.ny());
afterEach(() => {
  expect(p.uventet.splice(0)).toEqual([]);
  // By the service's own log: whatever it did to us, nobody got the same letter twice.
  const perKopi = Map.groupBy(p.stubb().tatt, ({ referanse }) => referanse);
  for (const [referanse, tatt] of perKopi) expect(tatt.length, referanse).toBe(1);
});

describe('one switch of the service at a time', () => {
  it('timeout after acceptance: is asked about and found, not sent again', async () => {
    p.stubb().feil.tausEtterMottak = true;
    const id = await p.enIKoe();
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendes', aarsak: 'uvisst', eksternId: null });
    p.stubb().friskmeld();
    p.fram(1);
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', eksternId: p.tattFor(id)[0]?.id, aarsak: 'funnet-igjen' });
    expect(p.stubb().logg).toMatchObject({ sendt: 1, spurt: 1 });
  });

  it('500 after acceptance: the same', async () => {
    p.stubb().feil.status500 = 'etter';
    const id = await p.enIKoe();
    await p.kjoer(id);
    p.stubb().friskmeld();
    p.fram(1);
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', eksternId: p.tattFor(id)[0]?.id });
    expect(p.stubb().logg.sendt).toBe(1);
  });

  it('500 before acceptance: is asked about, not sent while a call may still be under way, then sent under the same reference', async () => {
    p.stubb().feil.status500 = 'foer';
    const id = await p.enIKoe();
    await p.kjoer(id);
    p.stubb().friskmeld();
    for (let minutt = 1; minutt < TRYGT; minutt += 1) {
      p.fram(1);
      await p.kjoer(id);
      expect(await p.rad(id)).toMatchObject({ status: 'sendes', aarsak: 'ikke-funnet' });
    }
    expect(p.stubb().logg.sendt).toBe(1);
    p.fram(1);
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', referansenummer: 1 });
    expect(p.tattFor(id)).toHaveLength(1);
  });

  it('429: waits as long as the service asks, and nothing is asked meanwhile', async () => {
    Object.assign(p.stubb().feil, { status: 429, vent: '600' });
    const id = await p.enIKoe();
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'venter', aarsak: 'for-mange-kall' });
    p.stubb().friskmeld();
    p.fram(9);
    await p.kjoer(id);
    expect(p.stubb().tatt).toEqual([]);
    p.fram(1);
    await p.kjoer(id);
    expect((await p.rad(id)).status).toBe('sendt');
  });

  it('401: nothing is sent, the token is thrown away, and it is tried again when mended', async () => {
    p.stubb().feil.status = 401;
    const id = await p.enIKoe();
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'venter', aarsak: 'innlogging-avvist' });
    p.stubb().friskmeld();
    p.fram(2);
    await p.kjoer(id);
    expect((await p.rad(id)).status).toBe('sendt');
    expect(p.stubb().logg.token).toBe(2);
  });

  it('Maskinporten refuses us: nothing is sent', async () => {
    p.stubb().feil.avviserKlient = true;
    const id = await p.enIKoe();
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'venter', aarsak: 'innlogging-avvist' });
    expect(p.stubb().logg.sendt).toBe(0);
  });

  it('duplicate: a no because it is there already means that it is there', async () => {
    const id = await p.enIKoe();
    p.stubb().feil.tausEtterMottak = true;
    await p.kjoer(id);
    // The service forgets to find it, long enough for us to send again.
    const [tatt] = p.tattFor(id);
    p.stubb().friskmeld();
    p.stubb().feil.gjentagende = true;
    p.fram(TRYGT + 1);
    const uten = p.medDeps({
      formidler: {
        erSattOpp: async () => true,
        aapne: async () => {
          const { aapneSvarut } = await import('./adapters/svarut/svarut.ts');
          const { maskinporten } = await import('./adapters/svarut/maskinporten.ts');
          const signal = new AbortController().signal;
          const ekte = aapneSvarut({ oppsett: p.stubb().oppsett, token: maskinporten(), signal });
          return { ...ekte, finn: async () => [] };
        },
      },
    });
    await uten.sendUtsending(p.eier, id, new AbortController().signal);
    expect(await p.rad(id)).toMatchObject({ status: 'sendes', aarsak: 'uvisst' });
    p.fram(2);
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', eksternId: tatt?.id });
  });

  it('slow: is given up by us, taken by the service afterwards, and found there', async () => {
    const stubb = p.stubb();
    stubb.feil.treg = 1500;
    stubb.oppsett.innstillinger.tidsgrenseSekunder = 1;
    const id = await p.enIKoe();
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendes', aarsak: 'uvisst' });
    p.fram(1);
    await p.kjoer(id);
    expect((await p.rad(id)).status).toBe('sendes');
    await expect.poll(() => stubb.tatt.length, { timeout: 20_000 }).toBe(1);
    p.fram(5);
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', eksternId: stubb.tatt[0]?.id });
    expect(stubb.logg.sendt).toBe(1);
  });

  it.each([
    ['AVVIST', 'avvist'],
    ['FEILET_UNDER_MOTTAK', 'feilet-under-mottak'],
    ['IKKE_LEVERT', 'ikke-levert'],
  ])('rejects later (%s): a person is told, and sends anew under the next reference', async (status, aarsak) => {
    const id = await p.enIKoe();
    await p.kjoer(id);
    p.stubb().feil.senereStatus = status;
    p.fram(6);
    await p.seEtter();
    expect(await p.rad(id)).toMatchObject({ status: 'feilet', aarsak });
    expect(await p.hendelser(id)).toEqual(['utsending.feilet']);
    p.stubb().friskmeld();
    verdi(await p.i((uow) => p.ekspedering.velg(uow, id, 'proevIgjen')));
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', referansenummer: 2 });
    expect(await p.hendelser(id)).toEqual(['utsending.feilet', 'utsending.avklart']);
    expect(p.tattFor(id).map(({ referanse }) => referanse.split(':')[2])).toEqual(['1', '2']);
  });

  it('never final: is asked about again, and a person is told after three weeks', async () => {
    const id = await p.enIKoe();
    await p.kjoer(id);
    for (let doegn = 0; doegn < UBEKREFTET_ETTER_MS / 60_000 / DOEGN; doegn += 1) {
      expect(await p.hendelser(id)).toEqual([]);
      p.fram(DOEGN);
      await p.seEtter();
    }
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', aarsak: 'ikke-bekreftet' });
    expect(await p.hendelser(id)).toEqual(['utsending.feilet']);
    p.stubb().feil.senereStatus = 'LEVERT_SDP';
    p.fram(DOEGN);
    await p.seEtter();
    expect(await p.rad(id)).toMatchObject({ status: 'levert', aarsak: null });
    expect(await p.hendelser(id)).toEqual(['utsending.feilet', 'utsending.avklart']);
  });

  it('lying id (of nothing): the right one is found by our reference', async () => {
    p.stubb().feil.loegn = 'ukjent';
    const id = await p.enIKoe();
    await p.kjoer(id);
    p.stubb().friskmeld();
    p.fram(6);
    await p.seEtter();
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', eksternId: p.tattFor(id)[0]?.id, aarsak: 'rettet-id' });
  });

  it('lying id (of another): is not believed', async () => {
    const foerste = await p.enIKoe();
    await p.kjoer(foerste);
    p.stubb().feil.loegn = 'foerste';
    const id = await p.enIKoe();
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendes', eksternId: null });
    p.fram(1);
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'sendt', eksternId: p.tattFor(id)[0]?.id });
  });

  it('refuses what it holds: a person must see to it', async () => {
    p.stubb().feil.avviser = true;
    const id = await p.enIKoe();
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'feilet', aarsak: 'avvist-av-tjenesten' });
    expect(await p.hendelser(id)).toEqual(['utsending.feilet']);
  });

  it('does not answer questions: stays where it was, and is sent only when it has answered no', async () => {
    p.stubb().feil.tausEtterMottak = true;
    const id = await p.enIKoe();
    await p.kjoer(id);
    p.stubb().feil.taus = true;
    for (let runde = 0; runde < 5; runde += 1) {
      p.fram(60);
      await p.kjoer(id);
      expect((await p.rad(id)).status).toBe('sendes');
    }
    p.stubb().friskmeld();
    p.fram(61);
    await p.kjoer(id);
    expect((await p.rad(id)).status).toBe('sendt');
    expect(p.stubb().logg.sendt).toBe(1);
  });
});

describe('us dying', () => {
  it('between the commit and the call: it is asked about, and sent once it is safe', async () => {
    const id = await p.enIKoe();
    const doed = p.medDeps({
      formidler: {
        erSattOpp: async () => true,
        aapne: async () => ({
          send: () => Promise.reject(new Error('killed')),
          finn: async () => [],
          statuser: async () => new Map(),
        }),
      },
    });
    await expect(doed.sendUtsending(p.eier, id, new AbortController().signal)).rejects.toThrow('killed');
    expect((await p.rad(id)).status).toBe('sendes');
    p.fram(TRYGT - 1);
    await p.kjoer(id);
    expect(p.stubb().logg.sendt).toBe(0);
    p.fram(1);
    await p.kjoer(id);
    expect((await p.rad(id)).status).toBe('sendt');
    expect(p.stubb().logg).toMatchObject({ sendt: 1, spurt: 1 });
  });

  it('two at once: one sends', async () => {
    const id = await p.enIKoe();
    // All three have read that it waits before any of them has written that it is being sent.
    const alleHarLest = Promise.withResolvers<void>();
    let lest = 0;
    const samtidig = p.medDeps({
      formidler: {
        ...p.formidler,
        aapne: async (eier, signal) => {
          lest += 1;
          if (lest === 3) alleHarLest.resolve();
          await alleHarLest.promise;
          return p.formidler.aapne(eier, signal);
        },
      },
    });
    const en = () => samtidig.sendUtsending(p.eier, id, new AbortController().signal);
    await Promise.all([en(), en(), en()]);
    expect((await p.rad(id)).status).toBe('sendt');
    expect(p.stubb().logg.sendt).toBe(1);
  });

  it('two at once long after: one sends again', async () => {
    p.stubb().feil.status500 = 'foer';
    const id = await p.enIKoe();
    await p.kjoer(id);
    p.stubb().friskmeld();
    p.fram(TRYGT);
    await Promise.all([p.kjoer(id), p.kjoer(id), p.kjoer(id)]);
    expect((await p.rad(id)).status).toBe('sendt');
    expect(p.tattFor(id)).toHaveLength(1);
  });

  it('nobody answers at the door: it waits, and nothing was sent', async () => {
    // The token is in hand already: it is SvarUt itself that is gone, not Maskinporten.
    await p.kjoer(await p.enIKoe());
    const id = await p.enIKoe();
    await p.stubb().stopp();
    await p.kjoer(id);
    expect(await p.rad(id)).toMatchObject({ status: 'venter', aarsak: 'utilgjengelig' });
  });
});
