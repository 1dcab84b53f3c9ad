import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aldri, BINDAL, RANA, reisKanalproeve, UKJENT } from '../../../../test/program/kanalproeve.ts';
import { krypterFiler, lagNoekkelpar, sha256, startStubbsvarinn } from '../../../../test/program/stubbsvarinn.ts';
import { kanallager } from '../postgres/kanallager.ts';
import { mottakLager } from '../postgres/lager.ts';
import { svarinnkanal } from './svarinnkanal.ts';

const [par, annet] = [lagNoekkelpar(), lagNoekkelpar()];
let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let stubb: Awaited<ReturnType<typeof startStubbsvarinn>>;

beforeAll(async () => {
  p = await reisKanalproeve([svarinnkanal()]);
});
afterAll(() => p.rydd());
beforeEach(async () => {
  stubb = await startStubbsvarinn(par);
  p.kanal = await settOpp();
});
afterEach(async () => {
  await stubb.stopp();
  expect(p.uventet.splice(0)).toEqual([]);
});

async function settOpp(innstillinger: object = {}, hemmeligheter: object = {}): Promise<string> {
  const svar = await p.i(RANA, (uow) =>
    p.kanaler.opprettKanal(
      uow,
      'svarinn',
      {
        navn: 'SvarInn',
        innstillinger: { adresse: stubb.adresse, tidsgrenseSekunder: 1, ...innstillinger },
        hemmeligheter: { brukernavn: 'bruker', passord: 'riktig', privatnoekkel: par.privatnoekkel, ...hemmeligheter },
        dekker: [BINDAL],
      },
      () => true,
    ),
  );
  if (!svar.ok) throw new Error(svar.feil.kode);
  return svar.verdi;
}

const feilet = () => p.i(RANA, (uow) => kanallager(uow).leveransefeil(p.kanal));
async function antall(id: string): Promise<number> {
  const alle = await p.i(RANA, (uow) => mottakLager(uow).medStatus('mottatt', 10_000));
  return alle.filter((rad) => rad.eksternId === id).length;
}

describe.each(['v2', 'v1'])('SvarInn %s', (versjon) => {
  it('is listed, fetched, opened, kept for the municipality it names, and answered after that', async () => {
    p.kanal = await settOpp({ versjon });
    const [rana, bindal] = [stubb.legg(), stubb.legg({ orgnr: BINDAL })];
    expect(await p.kanaler.proevKanal(RANA, p.kanal)).toMatchObject({ feil: null });
    await p.toem();
    expect(stubb.logg.mottatt).toEqual([]);
    expect(await p.finn(RANA, rana)).toMatchObject({ status: 'mottatt', filnavn: `${rana}.zip`, avvik: [] });
    expect((await p.finn(RANA, rana))?.mottattTid).toEqual(new Date('2026-11-19T10:00:00.000Z'));
    expect(await p.finn(BINDAL, bindal)).toMatchObject({ status: 'mottatt' });
    expect(await p.finn(RANA, bindal)).toBeNull();
    await p.svar();
    await p.svar(BINDAL);
    expect(stubb.logg.mottatt.sort()).toEqual([rana, bindal].sort());
  });

  it('is told that it failed for good by a person’s rejection, and by nothing else', async () => {
    p.kanal = await settOpp({ versjon });
    const id = stubb.legg({ bytes: krypterFiler({ 'brev.txt': Buffer.from('Hei') }, annet.sertifikat) });
    await p.toem();
    await p.svar();
    await p.toem();
    expect([stubb.logg.mottatt, stubb.logg.feilet]).toEqual([[], []]);
    const forsendelse = (await p.finn(RANA, id))?.id ?? '';
    await p.i(RANA, (uow) => p.mottak.avvisLeveranse(uow, forsendelse, 'Kan ikke leses, fnr 01815000080'));
    await p.svar();
    expect(stubb.logg.feilet).toEqual([{ id, feilmelding: 'Kan ikke leses, fnr *****', permanent: true }]);
  });
});

describe('the faults of SvarInn', () => {
  it('redelivery: a known forsendelse is answered again, and neither fetched nor registered', async () => {
    const id = stubb.legg();
    stubb.feil.glemmer = true;
    for (let n = 0; n < 3; n += 1) {
      await p.toem();
      await p.svar();
    }
    expect(stubb.logg).toMatchObject({ hentet: [id], mottatt: [id, id, id] });
    expect(await antall(id)).toBe(1);
  });

  it('duplicate: twice in one list is one', async () => {
    const id = stubb.legg();
    stubb.feil.dobbel = true;
    await p.toem();
    expect(stubb.logg.hentet).toEqual([id]);
    expect(await antall(id)).toBe(1);
  });

  it('lock: is left with its reason, and taken when it is let go', async () => {
    const id = stubb.legg();
    stubb.feil.laast = true;
    await p.toem();
    expect(await feilet()).toMatchObject([{ noekkel: id, aarsak: 'utilgjengelig' }]);
    stubb.friskmeld();
    await p.toem();
    expect(await antall(id)).toBe(1);
    expect(await feilet()).toEqual([]);
  });

  it.each([
    [401, null, 'innlogging-avvist', 300],
    [429, '120', 'for-mange-kall', 120],
    [500, null, 'utilgjengelig', 15],
  ])('%i on the list: the reason is kept, it waits, and then everything comes', async (status, vent, ord, sekunder) => {
    const id = stubb.legg();
    Object.assign(stubb.feil, { status: { liste: status, fil: null, svar: null }, vent });
    await p.toem();
    const etter = await p.tilstand();
    expect(etter).toMatchObject({ sisteFeil: ord, feilPaaRad: 1 });
    expect(((etter?.nesteForsoek?.getTime() ?? 0) - p.naa().getTime()) / 1000).toBe(sekunder);
    expect(await p.kanaler.proevKanal(RANA, p.kanal)).toMatchObject({ feil: ord });
    stubb.friskmeld();
    await p.toem();
    expect(await antall(id)).toBe(1);
  });

  it.each([401, 429, 500])('%i on files and answers: nothing is lost, and the answer comes later', async (status) => {
    const id = stubb.legg();
    stubb.feil.status.fil = status;
    await p.toem();
    expect(await p.finn(RANA, id)).toBeNull();
    stubb.friskmeld();
    await p.toem();
    stubb.feil.status.svar = status;
    await p.svar();
    expect((await p.leveransen(RANA, id))?.svar).toBe('kvitteres');
    stubb.friskmeld();
    p.fram(3600);
    await p.svar();
    expect((await p.leveransen(RANA, id))?.svar).toBe('kvittert');
    expect(stubb.logg.mottatt).toEqual([id]);
  });

  it('truncated body: half a file is never taken for a whole, and is fetched anew', async () => {
    const id = stubb.legg();
    stubb.feil.avkortet = 'brutt';
    await p.toem();
    expect(await p.finn(RANA, id)).toBeNull();
    expect(await feilet()).toMatchObject([{ noekkel: id, aarsak: 'utilgjengelig' }]);
    stubb.friskmeld();
    await p.toem();
    expect(await antall(id)).toBe(1);
  });

  it('truncated body that says it is whole: kept, in karantene, not answered, and fetched anew until it is whole', async () => {
    const brev = { 'brev.txt': Buffer.from('Et helt brev') };
    const id = stubb.legg({ filer: brev, bytes: krypterFiler(brev, par.sertifikat) });
    stubb.feil.avkortet = 'stille';
    await p.toem();
    await p.svar();
    const rad = await p.finn(RANA, id);
    expect(rad).toMatchObject({ status: 'karantene', avvik: [{ kode: 'mottak.ikke-dekryptert' }] });
    expect(stubb.logg.mottatt).toEqual([]);
    // Still half: nothing is changed.
    await p.toem();
    expect(await p.finn(RANA, id)).toMatchObject({ status: 'karantene', sjekksum: rad?.sjekksum });
    stubb.friskmeld();
    p.fram(3600);
    await p.toem();
    expect((await p.finn(RANA, id))?.status).toBe('mottatt');
    await p.kanaler.verifiserLeveranse(RANA, rad?.id ?? '', aldri());
    await p.svar();
    expect(await p.finn(RANA, id)).toMatchObject({ status: 'mottatt', avvik: [] });
    expect(stubb.logg.mottatt).toEqual([id]);
    expect(await antall(id)).toBe(1);
  });

  it('what is as wrong each time it is fetched, is fetched five times more and then left to a person', async () => {
    const brev = { 'brev.txt': Buffer.from('For andre øyne') };
    const id = stubb.legg({ filer: brev, bytes: krypterFiler(brev, annet.sertifikat) });
    for (let runde = 0; runde < 9; runde += 1) {
      await p.toem();
      p.fram(3600);
    }
    expect(stubb.logg.hentet.filter((hentet) => hentet === id)).toHaveLength(6);
    expect(await p.finn(RANA, id)).toMatchObject({ status: 'karantene' });
  });

  it('slow answers: a silent server is let go, and does not hold the channel', async () => {
    const id = stubb.legg();
    stubb.feil.tregListe = 3000;
    await p.toem();
    expect(await p.tilstand()).toMatchObject({ sisteFeil: 'utilgjengelig' });
    stubb.friskmeld();
    stubb.feil.tregFil = 3000;
    await p.toem();
    expect(await feilet()).toMatchObject([{ noekkel: id, aarsak: 'utilgjengelig' }]);
    stubb.friskmeld();
    await p.toem();
    expect(await antall(id)).toBe(1);
  });

  it('crash between commit and ack: the answer is given again, and nothing is doubled', async () => {
    const id = stubb.legg();
    await p.toem();
    stubb.feil.tausKvittering = true;
    await p.svar();
    expect((await p.leveransen(RANA, id))?.svar).toBe('kvitteres');
    stubb.friskmeld();
    // The source no longer offers it: the answer is a job of ours, and does not need to be asked for.
    p.fram(3600);
    await p.svar();
    expect((await p.leveransen(RANA, id))?.svar).toBe('kvittert');
    expect(stubb.logg).toMatchObject({ hentet: [id], mottatt: [id, id] });
    expect(await antall(id)).toBe(1);
  });

  it('is answered when the source does not know it any more', async () => {
    const id = stubb.legg();
    await p.toem();
    stubb.brev.splice(0);
    await p.svar();
    expect((await p.leveransen(RANA, id))?.svar).toBe('kvittert');
  });

  it('wrong key: waits in karantene with its raw bytes, and is let in when the key is mended', async () => {
    const id = stubb.legg({ sertifikat: annet.sertifikat });
    await p.toem();
    await p.svar();
    const rad = await p.finn(RANA, id);
    expect(rad).toMatchObject({ status: 'karantene', avvik: [{ kode: 'mottak.ikke-dekryptert' }] });
    expect(stubb.logg.mottatt).toEqual([]);
    const privatnoekkel = `${par.privatnoekkel}\n${annet.privatnoekkel}`;
    await p.i(RANA, (uow) => p.kanaler.endreKanal(uow, p.kanal, { hemmeligheter: { privatnoekkel } }, () => true));
    await p.i(RANA, (uow) => p.mottak.proevIgjen(uow, rad?.id ?? ''));
    await p.kanaler.verifiserLeveranse(RANA, rad?.id ?? '', aldri());
    await p.svar();
    expect((await p.finn(RANA, id))?.status).toBe('mottatt');
    expect(stubb.logg).toMatchObject({ hentet: [id], mottatt: [id] });
  });

  it('lying hash or size: kept, in karantene, and not answered; a wrong size beside a right hash is let through', async () => {
    const brev = Buffer.from('Brev');
    const sagt = (fil: object) => ({ filer: { 'b.txt': brev }, felt: { filer: [{ filnavn: 'b.txt', ...fil }] } });
    const hash = sha256(Buffer.from('Et annet brev'));
    const loegn = [
      stubb.legg(sagt({ hash })),
      stubb.legg(sagt({ storrelse: 5 })),
      stubb.legg({ filer: { 'b.txt': brev }, felt: { filer: [{ storrelse: 4 }, { storrelse: 4 }] } }),
    ];
    const sant = stubb.legg(sagt({ hash: sha256(brev), storrelse: 5 }));
    await p.toem();
    await p.svar();
    for (const id of loegn)
      expect(await p.finn(RANA, id)).toMatchObject({ status: 'karantene', avvik: [{ kode: 'mottak.feil-sjekksum' }] });
    expect(stubb.logg.mottatt).toEqual([sant]);
  });

  it('unknown orgnr, or none: goes to nobody, waits for a person, and is not answered', async () => {
    const ider = [stubb.legg({ orgnr: UKJENT }), stubb.legg({ felt: { mottaker: null } })];
    await p.toem();
    await p.svar();
    for (const id of ider) expect([await p.finn(RANA, id), await p.finn(BINDAL, id)]).toEqual([null, null]);
    const venter = await p.i(RANA, (uow) => p.kanaler.finnUadresserte(uow));
    expect(venter.map((rad) => rad.eksternId)).toEqual(expect.arrayContaining(ider));
    expect(stubb.logg.mottatt).toEqual([]);
  });

  it('unreadable entries in the list do not take the others with them', async () => {
    stubb.legg({ felt: { id: '../status' } });
    const id = stubb.legg();
    await p.toem();
    expect(await antall(id)).toBe(1);
    expect(await feilet()).toMatchObject([{ noekkel: 'uten-gyldig-id', aarsak: 'ugyldig-svar' }]);
  });

  it('unencrypted post is let in only where that is set up', async () => {
    const bytes = zipSync({ 'brev.txt': Buffer.from('Åpent') });
    const id = stubb.legg({ bytes, felt: { filer: null } });
    await p.toem();
    expect(await p.finn(RANA, id)).toMatchObject({ status: 'karantene', avvik: [{ kode: 'mottak.ikke-dekryptert' }] });
    p.kanal = await settOpp({ tillatUkryptert: true });
    const tillatt = stubb.legg({ bytes, felt: { filer: null } });
    await p.toem();
    expect(await antall(tillatt)).toBe(1);
  });
});
