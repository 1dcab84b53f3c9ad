import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aldri, BINDAL, RANA, reisKanalproeve } from '../../../../test/program/kanalproeve.ts';
import { startStubbgraph } from '../../../../test/program/stubbgraph.ts';
import { kanallager } from '../postgres/kanallager.ts';
import { mottakLager } from '../postgres/lager.ts';
import { graphkanal } from './graphkanal.ts';

const MOTTATT = 'Mottatt av dokumentsenter';
let p: Awaited<ReturnType<typeof reisKanalproeve>>;
let g: Awaited<ReturnType<typeof startStubbgraph>>;

beforeAll(async () => {
  p = await reisKanalproeve([graphkanal()]);
});
afterAll(() => p.rydd());
beforeEach(async () => {
  g = await startStubbgraph();
  p.kanal = await settOpp();
});
afterEach(async () => {
  await g.stopp();
  expect(p.uventet.splice(0)).toEqual([]);
});

async function settOpp(innstillinger: object = {}, hemmeligheter: object = {}, felt: object = {}): Promise<string> {
  const svar = await p.i(RANA, (uow) =>
    p.kanaler.opprettKanal(
      uow,
      'epost-graph',
      {
        navn: 'Postmottak',
        innstillinger: {
          adresse: g.adresse,
          tokenadresse: g.tokenadresse,
          postkasse: 'post@rana.example',
          leietaker: 'rana.example',
          klientId: 'dokumentsenter',
          tidsgrenseSekunder: 1,
          ...innstillinger,
        },
        hemmeligheter: { klienthemmelighet: 'riktig', ...hemmeligheter },
        dekker: [BINDAL],
        ...felt,
      },
      () => true,
    ),
  );
  if (!svar.ok) throw new Error(`${svar.feil.kode} ${JSON.stringify(svar.feil)}`);
  return svar.verdi;
}

const finn = (id: string, kommune = RANA) =>
  p.i(kommune, (uow) => mottakLager(uow).finnEkstern('epost', `graph://post@rana.example/${id}`));
const antall = async (ider: readonly string[]) =>
  (await Promise.all(ider.map((id) => finn(id)))).filter((rad) => rad !== null).length;
const proev = async (kanal: string) => (await p.kanaler.proevKanal(RANA, kanal))?.feil;

describe('a mailbox in Microsoft 365', () => {
  it('is listed page by page, kept as MIME byte for byte, and moved only after that', async () => {
    const ider = Array.from({ length: 8 }, () => g.legg());
    await p.toem();
    expect(await antall(ider)).toBe(8);
    expect(g.logg.flyttet).toEqual([]);
    const rad = await finn(ider[0] ?? '');
    expect(rad?.mottattTid).toEqual(new Date('2026-11-19T10:00:00.000Z'));
    const fil = await p.mur.blober.lokalSti(RANA, rad?.sjekksum as never);
    expect(await readFile(fil.sti, 'utf8')).toBe(g.meldinger[0]?.raa);
    await fil.slipp();
    expect((await p.i(RANA, (uow) => kanallager(uow).leveranse(rad?.id ?? '')))?.opplysninger).toMatchObject({
      tittel: 'Søknad',
      avsender: { navn: 'Ola Nordmann', epost: 'ola@avsender.example' },
      datert: '2026-11-18',
    });
    await p.svar();
    expect(g.iMappe(MOTTATT)).toEqual(ider);
    expect([...g.logg.prefer]).toEqual([expect.stringContaining('IdType="ImmutableId"')]);
    // Its own moves come back as news, and mean nothing.
    const ny = g.legg();
    await p.toem();
    expect(g.logg.hentet.sort()).toEqual([...ider, ny].sort());
  });

  it('reads each message once, also when somebody marks it as read', async () => {
    p.kanal = await settOpp({ etterpaa: 'la-ligge' });
    const ider = [g.legg(), g.legg()];
    await p.toem();
    g.roer(ider[0] ?? '');
    await p.toem();
    await p.svar();
    expect([g.logg.hentet.sort(), g.logg.flyttet]).toEqual([ider.sort(), []]);
  });

  it('a common mailbox: the recipient decides, and who is unknown goes to a person', async () => {
    p.kanal = await settOpp({ gjelder: 'mottakeradressen' }, {}, { postkasser: { 'post@bindal.example': BINDAL } });
    const [bindal, ukjent] = [g.legg({ til: ['Post@Bindal.example'] }), g.legg({ til: ['x@annen.example'] })];
    await p.toem();
    expect([(await finn(bindal, BINDAL)) !== null, await finn(ukjent)]).toEqual([true, null]);
    const venter = await p.i(RANA, (uow) => p.kanaler.finnUadresserte(uow));
    const rad = venter.find((u) => u.kanaloppsett === p.kanal);
    expect(rad?.adressat).toBe('x@annen.example');
    await p.i(RANA, (uow) => p.kanaler.avvisUadressert(uow, rad?.id ?? '', 'Ikke til oss'));
    await p.kanaler.utfoerUadressert(RANA, rad?.id ?? '', aldri());
    expect(g.iMappe('Avvist av dokumentsenter')).toEqual([ukjent]);
  });
});

describe('the faults of Graph', () => {
  it.each([
    [403, null, 'innlogging-avvist', 300],
    [429, '120', 'for-mange-kall', 120],
    [503, null, 'utilgjengelig', 15],
  ])('%i on the list: the reason is kept, it waits, and then everything comes', async (status, vent, ord, sekunder) => {
    const id = g.legg();
    Object.assign(g.feil, { status: { delta: status, verdi: null, flytt: null }, vent });
    await p.toem();
    const etter = await p.tilstand();
    expect(etter).toMatchObject({ sisteFeil: ord, feilPaaRad: 1 });
    expect(((etter?.nesteForsoek?.getTime() ?? 0) - p.naa().getTime()) / 1000).toBe(sekunder);
    g.friskmeld();
    await p.toem();
    expect(await antall([id])).toBe(1);
  });

  it('401: a token withdrawn before its time is got anew, a wrong secret is told', async () => {
    expect(await proev(p.kanal)).toBeNull();
    g.trekkTilbake();
    const id = g.legg();
    await p.toem();
    expect([await antall([id]), g.logg.tokener]).toEqual([1, 2]);
    expect(await proev(await settOpp({}, { klienthemmelighet: 'galt' }))).toBe('innlogging-avvist');
    expect(await proev(await settOpp({ mappe: 'finnes-ikke' }))).toBe('feil-oppsett');
    expect(await proev(await settOpp({ postkasse: 'annen@rana.example' }))).toBe('feil-oppsett');
  });

  it('410: the delta link is forgotten, the folder is listed anew, and nothing is fetched or registered twice', async () => {
    p.kanal = await settOpp({ etterpaa: 'la-ligge' });
    const ider = Array.from({ length: 5 }, () => g.legg());
    await p.toem();
    const ny = g.legg();
    g.glemDelta();
    await p.toem();
    expect(await antall([...ider, ny])).toBe(6);
    expect(g.logg.hentet.sort()).toEqual([...ider, ny].sort());
  });

  it('duplicates: twice on one page is one', async () => {
    const ider = [g.legg(), g.legg()];
    g.feil.dobbel = true;
    await p.toem();
    await p.svar();
    expect([g.logg.hentet.sort(), g.iMappe(MOTTATT).sort()]).toEqual([ider.sort(), ider]);
  });

  it.each([429, 500, 403])('%i on the move: it is kept meanwhile, and moved later', async (status) => {
    const id = g.legg();
    await p.toem();
    g.feil.status.flytt = status;
    await p.svar();
    expect(g.iMappe('Innboks')).toEqual([id]);
    g.friskmeld();
    p.fram(3600);
    await p.svar();
    expect([await antall([id]), g.iMappe(MOTTATT)]).toEqual([1, [id]]);
  });

  it('a move that was made and never told, is made once', async () => {
    const id = g.legg();
    await p.toem();
    g.feil.tausFlytting = true;
    await p.svar();
    g.friskmeld();
    p.fram(3600);
    await p.svar();
    expect(g.iMappe(MOTTATT)).toEqual([id]);
    expect(await p.i(RANA, (uow) => kanallager(uow).forfalteSvar(500))).toEqual([]);
  });

  it('the folder or the message is deleted meanwhile: the folder is made anew, the message needs no move', async () => {
    const ider = [g.legg(), g.legg(), g.legg()];
    await p.toem();
    g.slett(ider[0] ?? '');
    await p.svar();
    expect(g.iMappe(MOTTATT)).toEqual(ider.slice(1));
    g.slettMappe(MOTTATT);
    const ny = g.legg();
    await p.toem();
    await p.svar();
    expect(g.iMappe(MOTTATT)).toEqual([ny]);
  });

  it('truncated or refused body: half a mail is never taken for a whole', async () => {
    const id = g.legg();
    g.feil.avkortet = true;
    await p.toem();
    g.friskmeld();
    g.feil.status.verdi = 500;
    await p.toem();
    expect(await finn(id)).toBeNull();
    g.friskmeld();
    await p.toem();
    expect(await antall([id])).toBe(1);
  });

  it('a silent server is let go, and the token goes to no other host', async () => {
    g.legg();
    g.feil.treg = 3000;
    await p.toem();
    expect(await p.tilstand()).toMatchObject({ sisteFeil: 'utilgjengelig' });
    g.friskmeld();
    g.feil.fremmedLenke = true;
    await p.toem();
    expect(await p.tilstand()).toMatchObject({ sisteFeil: 'ugyldig-svar' });
  });
});
