import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as vent } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { harDovecot, startDovecot } from '../../../../../tools/dovecot/dovecot.ts';
import { aldri, BINDAL, RANA, reisKanalproeve } from '../../../../test/program/kanalproeve.ts';
import { lagNoekkelpar } from '../../../../test/program/stubbsvarinn.ts';
import { startKanallytter } from '../lytter/kanallytter.ts';
import { kanallager } from '../postgres/kanallager.ts';
import { mottakLager } from '../postgres/lager.ts';
import { imapkanal } from './imapkanal.ts';

const par = harDovecot ? lagNoekkelpar('localhost') : null;
let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let d: Awaited<ReturnType<typeof startDovecot>>;
const slag = imapkanal(par === null ? {} : { ca: par.sertifikat });
const utenTillit = { ...imapkanal(), slag: 'epost-uten-tillit' };
let bruker = '';
let nr = 0;

const brev = (emne: string, tekst = `Hei fra ${emne}`) =>
  `From: Ola Nordmann <ola@avsender.example>\r\nTo: post@rana.example\r\nSubject: ${emne}\r\nMessage-ID: <${emne}@avsender.example>\r\nDate: Fri, 20 Nov 2026 08:00:00 +0000\r\n\r\n${tekst}\r\n`;

async function settOpp(innstillinger: object = {}, hemmeligheter: object = {}, felt: object = {}): Promise<string> {
  const svar = await p.i(RANA, (uow) =>
    p.kanaler.opprettKanal(
      uow,
      'epost-imap',
      {
        navn: 'Postmottak',
        innstillinger: {
          vert: '127.0.0.1',
          port: d.port,
          kryptering: 'ingen-paa-egen-maskin',
          tidsgrenseSekunder: 5,
          ...innstillinger,
        },
        hemmeligheter: { brukernavn: bruker, passord: 'riktig', ...hemmeligheter },
        dekker: [BINDAL],
        ...felt,
      },
      () => true,
    ),
  );
  if (!svar.ok) throw new Error(`${svar.feil.kode} ${JSON.stringify(svar.feil)}`);
  return svar.verdi;
}

const mottatte = async (kommune = RANA) =>
  (await p.i(kommune, (uow) => mottakLager(uow).medStatus('mottatt', 10_000))).filter((rad) =>
    rad.eksternId.startsWith(`imap://${bruker}@`),
  );
/** Until the channel is queued to be emptied. */
async function ringt(): Promise<void> {
  for (;;) {
    const koe = await p.mur.boss.fetch<{ innhold: { kanal: string } }>('mottak.toemKanal', { batchSize: 50 });
    if (koe.some((jobb) => jobb.data.innhold.kanal === p.kanal)) return;
    await vent(20);
  }
}
const proev = async (kanal: string) => (await p.kanaler.proevKanal(RANA, kanal))?.feil;

describe.skipIf(!harDovecot)('a mailbox on a real Dovecot', () => {
  beforeAll(async () => {
    p = await reisKanalproeve([slag, utenTillit]);
    d = await startDovecot(par ?? undefined);
  }, 60_000);
  afterAll(async () => {
    await slag.lukk();
    await utenTillit.lukk();
    await d.stopp();
    await p.rydd();
  });
  beforeEach(async () => {
    nr += 1;
    bruker = `post${nr}`;
    p.kanal = await settOpp();
  });
  afterEach(() => expect(p.uventet.splice(0)).toEqual([]));

  it('is read, kept byte for byte with its time of arrival, and moved only after that', async () => {
    const raa = [brev('en'), brev('to', 'Søknad om båtplass, æøå 🚤'), brev('tre', 'x'.repeat(3_000_000))];
    for (const en of raa) await d.legg(bruker, en);
    await p.toem();
    const rader = await mottatte();
    expect(rader).toHaveLength(3);
    expect(await d.antall(bruker)).toBe(3);
    // The mailbox keeps time in whole seconds, so letters of one second come in no promised order: each is known by its bytes.
    const sjekksum = (tekst: string) => createHash('sha256').update(tekst).digest('hex');
    expect(rader.map((rad) => rad.sjekksum).toSorted()).toEqual(raa.map(sjekksum).toSorted());
    for (const rad of rader) {
      const fil = await p.mur.blober.lokalSti(RANA, rad.sjekksum as never);
      expect(sjekksum(await readFile(fil.sti, 'utf8'))).toBe(rad.sjekksum);
      await fil.slipp();
    }
    const foerste = rader.find((rad) => rad.sjekksum === sjekksum(raa[0] ?? ''))?.id ?? '';
    expect((await p.i(RANA, (uow) => kanallager(uow).leveranse(foerste)))?.opplysninger).toMatchObject({
      tittel: 'en',
      avsender: { navn: 'Ola Nordmann', epost: 'ola@avsender.example' },
      datert: '2026-11-20',
    });
    await p.svar();
    await p.svar();
    expect([await d.antall(bruker), await d.antall(bruker, 'Mottatt av dokumentsenter')]).toEqual([0, 3]);
  });

  it('is read once: the cursor is past what is kept, and what comes later is all that is fetched', async () => {
    p.kanal = await settOpp({ etterpaa: 'la-ligge' });
    for (let n = 0; n < 120; n += 1) await d.legg(bruker, brev(`n${n}`));
    await p.toem();
    await p.svar();
    expect(await d.antall(bruker)).toBe(120);
    const foer = await p.tilstand();
    expect(foer?.peker).toMatchObject({ uid: 120 });
    await d.legg(bruker, brev('ny'));
    await p.toem();
    expect(await mottatte()).toHaveLength(121);
    expect((await p.tilstand())?.peker).toMatchObject({ uid: 121 });
  });

  it('goes on where it was when a round is full, and the next round is queued at once', async () => {
    for (let n = 0; n < 230; n += 1) await d.legg(bruker, brev(`n${n}`));
    await p.toem();
    expect(await mottatte()).toHaveLength(200);
    expect((await p.tilstand())?.peker).toMatchObject({ uid: 200 });
    const koe = await p.mur.boss.fetch<{ innhold: { kanal: string } }>('mottak.toemKanal', { batchSize: 50 });
    expect(koe.some((jobb) => jobb.data.innhold.kanal === p.kanal)).toBe(true);
    await p.toem();
    expect(await mottatte()).toHaveLength(230);
  }, 60_000);

  it('numbered anew (UIDVALIDITY): everything left is offered again, nothing is lost, and old numbers move nothing', async () => {
    await d.legg(bruker, brev('gammel'));
    await p.toem();
    const foer = await p.tilstand();
    await slag.lukk();
    await d.glemNumre(bruker);
    await d.legg(bruker, brev('ny'));
    // The old acknowledgement names UID 1 of another numbering: it must not move whatever is number 1 now.
    await p.svar();
    expect(await d.antall(bruker)).toBe(2);
    await p.toem();
    const etter = await p.tilstand();
    expect(etter?.peker?.uidvalidity).not.toBe(foer?.peker?.uidvalidity);
    expect(await mottatte()).toHaveLength(3);
    await p.svar();
    expect(await d.antall(bruker)).toBe(0);
  });

  it('a channel set up anew for the same mailbox does not receive what is there twice', async () => {
    p.kanal = await settOpp({ etterpaa: 'la-ligge' });
    await d.legg(bruker, brev('en'));
    await p.toem();
    p.kanal = await settOpp();
    await p.toem();
    expect(await mottatte()).toHaveLength(1);
    await p.svar();
    expect(await d.antall(bruker)).toBe(1);
  });

  it('rejected by a person, it goes to a folder of its own', async () => {
    p.kanal = await settOpp({ gjelder: 'mottakeradressen' });
    await d.legg(bruker, brev('ukjent'));
    await p.toem();
    const rad = (await p.i(RANA, (uow) => p.kanaler.finnUadresserte(uow))).find((u) => u.kanaloppsett === p.kanal);
    expect(rad).toMatchObject({ adressat: 'post@rana.example' });
    await p.i(RANA, (uow) => p.kanaler.avvisUadressert(uow, rad?.id ?? '', 'Ikke til oss'));
    await p.kanaler.utfoerUadressert(RANA, rad?.id ?? '', aldri());
    await p.kanaler.utfoerUadressert(RANA, rad?.id ?? '', aldri());
    expect(await d.antall(bruker, 'Avvist av dokumentsenter')).toBe(1);
  });

  it('a mailbox in common: the address it was delivered to decides, two municipalities at once go to a person', async () => {
    const postkasser = { 'Post@Rana.example': RANA, 'post@bindal.example': BINDAL };
    p.kanal = await settOpp({ gjelder: 'mottakeradressen' }, {}, { postkasser });
    const levert = (til: string) => `Delivered-To: felles@senter.example\r\nX-Original-To: ${til}\r\n`;
    await d.legg(bruker, levert('POST@bindal.example') + brev('bindal'));
    await d.legg(bruker, brev('til-i-hodet'));
    await d.legg(bruker, brev('begge').replace('To: ', 'Cc: post@bindal.example\r\nTo: '));
    await p.toem();
    expect(await mottatte(BINDAL)).toHaveLength(1);
    expect(await mottatte()).toHaveLength(1);
    const venter = await p.i(RANA, (uow) => p.kanaler.finnUadresserte(uow));
    expect(venter.filter((u) => u.kanaloppsett === p.kanal).map((u) => u.adressat)).toEqual([
      'post@rana.example, post@bindal.example',
    ]);
  });

  it('rings when something comes (IDLE), and lets go when it is told to', async () => {
    const slutt = new AbortController();
    const lytter = p.kanaler.lyttKanal(RANA, p.kanal, slutt.signal);
    await ringt();
    await d.legg(bruker, brev('ring'));
    await ringt();
    slutt.abort();
    await lytter;
    expect((await p.i(RANA, (uow) => p.kanaler.finnLyttbare(uow))).some(({ kanal }) => kanal === p.kanal)).toBe(true);
  }, 30_000);

  it('is held by the worker as it is set up now: dropped when it is off, made anew when it is changed', async () => {
    const lytt = vi.fn(p.kanaler.lyttKanal);
    const mine = async () =>
      (await p.i(RANA, (uow) => p.kanaler.finnLyttbare(uow))).filter(({ kanal }) => kanal === p.kanal);
    const lytter = startKanallytter({ finn: mine, lytt, log: p.mur.log, intervallMs: 20 });
    const endre = (felt: object) => p.i(RANA, (uow) => p.kanaler.endreKanal(uow, p.kanal, felt, () => true));
    const kall = () => lytt.mock.calls.map(([, , signal]) => signal.aborted);
    try {
      await ringt();
      await d.legg(bruker, brev('ring'));
      await ringt();
      p.fram(1);
      await endre({ navn: 'Nytt navn' });
      await vi.waitFor(() => expect(kall()).toEqual([true, false]), 10_000);
      p.fram(1);
      await endre({ aktiv: false });
      await vi.waitFor(() => expect(kall()).toEqual([true, true]), 10_000);
    } finally {
      await lytter.stopp();
    }
  }, 30_000);

  it('a bell that is lost says so, and a server that is away loses nothing', async () => {
    await d.legg(bruker, brev('en'));
    const lytter = p.kanaler.lyttKanal(RANA, p.kanal, aldri());
    const utfall = expect(lytter).rejects.toMatchObject({ slag: 'utilgjengelig' });
    await ringt();
    await d.nede();
    await utfall;
    await p.toem();
    expect(await p.tilstand()).toMatchObject({ sisteFeil: 'utilgjengelig' });
    await d.oppe();
    await p.toem();
    expect(await mottatte()).toHaveLength(1);
  }, 30_000);

  it('XOAUTH2: signs in with a token of its own, kept while it is good and fetched anew when it is refused', async () => {
    const oauth = { innlogging: 'xoauth2', tokenadresse: d.token.adresse, klientId: bruker, omfang: 'imap' };
    p.kanal = await settOpp(oauth, { passord: null, klienthemmelighet: 'hemmelig' });
    await d.legg(bruker, brev('en'));
    expect([await proev(p.kanal), await proev(p.kanal)]).toEqual([null, null]);
    expect(d.token.logg.bedt).toBe(1);
    d.token.trekkTilbake();
    expect([await proev(p.kanal), await proev(p.kanal)]).toEqual(['innlogging-avvist', null]);
    await p.toem();
    expect(await mottatte()).toHaveLength(1);
    const galt = await settOpp(oauth, { klienthemmelighet: 'feil' });
    expect(await proev(galt)).toBe('innlogging-avvist');
  }, 30_000);

  it('says what is wrong: password, folder, no server', async () => {
    expect(await proev(await settOpp({}, { passord: 'galt' }))).toBe('innlogging-avvist');
    expect(await proev(await settOpp({ mappe: 'Finnes ikke' }))).toBe('feil-oppsett');
    expect(await proev(await settOpp({ port: 1 }))).toBe('utilgjengelig');
  }, 30_000);

  it('sends no password in the clear over a net, and to no server it does not trust', async () => {
    expect(await proev(await settOpp({ vert: 'imap.rana.example' }))).toBe('feil-oppsett');
    const sikker = { vert: 'localhost', kryptering: 'tls', port: d.tlsPort };
    expect(await proev(await settOpp(sikker))).toBeNull();
    expect(await proev(await settOpp({ ...sikker, kryptering: 'starttls', port: d.port }))).toBeNull();
    const uten = await p.i(RANA, (uow) =>
      p.kanaler.opprettKanal(
        uow,
        'epost-uten-tillit',
        { navn: 'X', innstillinger: sikker, hemmeligheter: { brukernavn: bruker, passord: 'riktig' } },
        () => true,
      ),
    );
    expect(await proev(uten.ok ? uten.verdi : '')).toBe('utilgjengelig');
  }, 30_000);
});
