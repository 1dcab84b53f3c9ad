import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemAktoer, type Uow } from '../kernel/index.ts';
import type { Bruker } from '../tilgang/index.ts';
import { fordelingLager } from './adapters/postgres/fordeling.repository.ts';
import { krevFri } from './application/krevFri.ts';
import { RANA, type Rigg, rigg } from './testing/rigg.ts';

let r: Rigg;
let kari: Bruker;
let ola: Bruker;
let leder: Bruker;
beforeAll(async () => {
  r = await rigg();
  kari = await r.enBruker({ klarering: ['13'] });
  ola = await r.enBruker();
  leder = await r.enBruker({ rolle: 'leder' });
});
beforeEach(async () => {
  r.klokke.sett('2026-11-20T09:00:00.000Z');
  await r.sporring('truncate fordeling.oppgave, fordeling.steg');
});
afterAll(() => r.rydd());

type Svar = { ok: boolean; feil?: { kode: string; detaljer?: unknown } };
const gjoer = (bruker: Bruker, arbeid: (uow: Uow) => Promise<Svar>) =>
  r.som(bruker, RANA, arbeid).then((svar) => (svar.ok ? 'ok' : svar.feil?.kode));
const enReservert = async (av: Bruker) => {
  const forsendelse = await r.enOppgave();
  const { id } = await r.oppgaveFor(forsendelse);
  await gjoer(av, (uow) => r.fordeling.reserver(uow, id));
  return { forsendelse, id };
};
const fri = (bruker: Bruker, forsendelse: string) =>
  r.som(bruker, RANA, (uow) => krevFri({ lager: fordelingLager, tilgang: r.tilgang })(uow, forsendelse));

describe('a reservation binds', () => {
  it('no decision by a colleague while it lasts: told who holds it, and since when', async () => {
    const { forsendelse } = await enReservert(kari);
    r.klokke.sett('2026-11-20T09:10:00.000Z');
    expect(await fri(ola, forsendelse)).toEqual({
      ok: false,
      feil: { kode: 'fordeling.reservert-av-annen', detaljer: { navn: kari.navn, siden: '10.00' } },
    });
    expect(await fri(kari, forsendelse)).toMatchObject({ ok: true });
    r.klokke.sett('2026-11-20T09:15:00.000Z');
    expect(await fri(ola, forsendelse), 'it has run out').toMatchObject({ ok: true });
  });

  it('not the program itself, nor what has no oppgave', async () => {
    const { forsendelse } = await enReservert(kari);
    const system = r.grunnmur.withTenant(RANA, systemAktoer('mottak'), (uow) =>
      krevFri({ lager: fordelingLager, tilgang: r.tilgang })(uow, forsendelse),
    );
    expect(await system).toMatchObject({ ok: true });
    expect(await fri(ola, crypto.randomUUID())).toMatchObject({ ok: true });
  });
});

describe('kept alive', () => {
  it('lasts as long as the page is used, four hours at most, and is never taken anew', async () => {
    const { id } = await enReservert(kari);
    const forny = (tid: string) => {
      r.klokke.sett(`2026-11-20T${tid}:00.000Z`);
      return gjoer(kari, (uow) => r.fordeling.forny(uow, id));
    };
    for (let minutt = 10; minutt < 240; minutt += 10) {
      const tid = `${String(9 + Math.floor(minutt / 60)).padStart(2, '0')}:${String(minutt % 60).padStart(2, '0')}`;
      expect(await forny(tid), tid).toBe('ok');
    }
    expect(await forny('13:00')).toBe('fordeling.reservasjon-utloept');
    expect(await gjoer(ola, (uow) => r.fordeling.forny(uow, id))).toBe('fordeling.reservasjon-utloept');
    expect(await gjoer(ola, (uow) => r.fordeling.reserver(uow, id))).toBe('ok');
    expect(await forny('13:05')).toBe('fordeling.reservert-av-annen');
  });

  it('shows since when and until when', async () => {
    const { id } = await enReservert(kari);
    const svar = await r.som(kari, RANA, (uow) => r.fordeling.forny(uow, id));
    expect(svar.ok && svar.verdi.oppgave).toMatchObject({
      reservertSiden: new Date('2026-11-20T09:00:00Z'),
      reservertTil: new Date('2026-11-20T09:15:00Z'),
    });
  });
});

describe('taking over', () => {
  it('is said openly: the colleague is refused from then on, and sees who did it', async () => {
    const { forsendelse, id } = await enReservert(kari);
    expect(await gjoer(ola, (uow) => r.fordeling.taOver(uow, id))).toBe('ok');
    expect(await fri(kari, forsendelse)).toMatchObject({ ok: false });
    expect(await gjoer(kari, (uow) => r.fordeling.forny(uow, id))).toBe('fordeling.reservert-av-annen');
    const [hosKari] = await r.som(kari, RANA, (uow) => r.fordeling.finnNylige(uow, 20));
    expect(hosKari).toMatchObject({ handling: 'overtatt', av: ola.navn, hvem: null, kanAngres: false });
    const [hosOla] = await r.som(ola, RANA, (uow) => r.fordeling.finnNylige(uow, 20));
    expect(hosOla).toMatchObject({ handling: 'overtatt', av: null, hvem: kari.navn, kanAngres: true });
  });

  it('can be undone: it is back with who had it', async () => {
    const { forsendelse, id } = await enReservert(kari);
    await gjoer(ola, (uow) => r.fordeling.taOver(uow, id));
    expect(await gjoer(kari, (uow) => r.fordeling.angreOppgave(uow, id))).toBe('fordeling.ingenting-aa-angre');
    expect(await gjoer(ola, (uow) => r.fordeling.angreOppgave(uow, id))).toBe('ok');
    expect(await fri(kari, forsendelse)).toMatchObject({ ok: true });
    expect(await fri(ola, forsendelse)).toMatchObject({ ok: false });
  });

  it('of what nobody holds is an ordinary reservation, and needs clearance like one', async () => {
    const { id } = await r.oppgaveFor(await r.enOppgave());
    expect(await gjoer(ola, (uow) => r.fordeling.taOver(uow, id))).toBe('ok');
    expect(await r.som(ola, RANA, (uow) => r.fordeling.finnNylige(uow, 20))).toEqual([]);
    const foelsom = await r.oppgaveFor(await r.enOppgave({ tilgangskode: '13' }));
    expect(await gjoer(ola, (uow) => r.fordeling.taOver(uow, foelsom.id))).toBe('tjener.finnes-ikke');
    expect(await gjoer(leder, (uow) => r.fordeling.taOver(uow, foelsom.id))).toBe('fordeling.ikke-klarert');
  });
});

describe('each step with an oppgave has its undo', () => {
  it('set aside: back in the queue, also from another browser, once', async () => {
    const { id } = await enReservert(kari);
    const til = new Date('2026-11-23T09:00:00Z');
    await gjoer(kari, (uow) => r.fordeling.settTilSide(uow, id, til, 'Venter'));
    const [foer] = await r.som(kari, RANA, (uow) => r.fordeling.finnNylige(uow, 20));
    expect(foer).toMatchObject({ handling: 'tilSide', kanAngres: true, oppgave: id });
    const svar = await r.som(kari, RANA, (uow) => r.fordeling.angreOppgave(uow, id));
    expect(svar.ok && svar.verdi).toMatchObject({ status: 'reservert', reservertAv: { id: kari.id } });
    expect(await gjoer(kari, (uow) => r.fordeling.angreOppgave(uow, id))).toBe('fordeling.ingenting-aa-angre');
    const [etter] = await r.som(kari, RANA, (uow) => r.fordeling.finnNylige(uow, 20));
    expect(etter).toMatchObject({ angret: true, kanAngres: false });
  });

  it('given to a person: back where it was, unless that person has begun', async () => {
    const { id } = await enReservert(kari);
    await gjoer(leder, (uow) => r.fordeling.tildelOppgave(uow, id, ola.id));
    const [hosKari] = await r.som(kari, RANA, (uow) => r.fordeling.finnNylige(uow, 20));
    expect(hosKari, 'who held it sees where it went').toMatchObject({
      handling: 'tildelt',
      av: leder.navn,
      hvem: ola.navn,
    });
    const svar = await r.som(leder, RANA, (uow) => r.fordeling.angreOppgave(uow, id));
    expect(svar.ok && svar.verdi).toMatchObject({ reservertAv: { id: kari.id }, tildelt: null });
    await gjoer(leder, (uow) => r.fordeling.tildelOppgave(uow, id, ola.id));
    await gjoer(ola, (uow) => r.fordeling.reserver(uow, id));
    expect(await gjoer(leder, (uow) => r.fordeling.angreOppgave(uow, id))).toBe('fordeling.alt-i-gang');
  });

  it('freed by a leder: back with who held it', async () => {
    const { id } = await enReservert(kari);
    await gjoer(leder, (uow) => r.fordeling.frigi(uow, id));
    const svar = await r.som(leder, RANA, (uow) => r.fordeling.angreOppgave(uow, id));
    expect(svar.ok && svar.verdi).toMatchObject({ reservertAv: { id: kari.id } });
  });
});

describe('who an oppgave can be given to', () => {
  const mottakere = async (id: string) => {
    const svar = await r.som(leder, RANA, (uow) => r.fordeling.finnMottakere(uow, id));
    if (!svar.ok) throw new Error(svar.feil.kode);
    return new Map(svar.verdi.map((valg) => [valg.id, valg]));
  };
  it('says who cannot and why, by the rules that assigning refuses by', async () => {
    const { id } = await r.oppgaveFor(await r.enOppgave({ tilgangskode: '13' }));
    const valg = await mottakere(id);
    expect(valg.get(kari.id)).toMatchObject({ hindring: null });
    expect(valg.get(ola.id)).toMatchObject({ hindring: 'ikke-klarert' });
    expect(valg.has(leder.id)).toBe(false);
    expect(await gjoer(leder, (uow) => r.fordeling.tildelOppgave(uow, id, ola.id))).toBe('fordeling.mottaker-kan-ikke');
  });

  it('names the substitute of who is away', async () => {
    const borte = await r.enBruker();
    const fravaer = { bruker: borte.id, fra: '2026-11-20', til: '2026-11-21', stedfortreder: ola.id };
    await r.som(leder, RANA, (uow) => r.fordeling.opprettFravaer(uow, fravaer));
    const { id } = await r.oppgaveFor(await r.enOppgave());
    expect((await mottakere(id)).get(borte.id)).toMatchObject({ hindring: 'borte', stedfortreder: ola.navn });
  });

  it('when nobody is cleared, the leder sees that it waits, for what, and nothing of what it is', async () => {
    const forsendelse = await r.enOppgave({ tilgangskode: '99' });
    const koe = await r.som(leder, RANA, (uow) => r.fordeling.hentKoe(uow, 'alle', 200));
    const vist = koe.oppgaver.find((ett) => ett.oppgave.forsendelse === forsendelse);
    expect(vist).toMatchObject({ venterPaa: 'ingen-klarert', skjult: true, tittel: '', avsender: '', tildelt: null });
    const uloeste = await r.som(leder, RANA, (uow) => r.fordeling.hentKoe(uow, 'uloest', 200));
    expect(uloeste.oppgaver.map((ett) => ett.oppgave.forsendelse)).toEqual([forsendelse]);
    expect(uloeste.antall.uloest).toBe(1);
    const hosKari = await r.som(kari, RANA, (uow) => r.fordeling.hentKoe(uow, 'alle', 200));
    expect(hosKari.oppgaver.some((ett) => ett.oppgave.forsendelse === forsendelse)).toBe(false);
  });
});

describe('what was done lately', () => {
  it('is one list of steps with letters and with oppgaver, and tells nothing of what may no longer be seen', async () => {
    const sett = crypto.randomUUID();
    const felles = { detalj: null, journalpost: null, angret: false, kanAngres: true };
    r.omverden.steg.push(
      { ...felles, forsendelse: sett, handling: 'slipp', tidspunkt: new Date('2026-11-20T08:00:00Z'), synlig: true },
      {
        ...felles,
        forsendelse: crypto.randomUUID(),
        handling: 'journalfoer',
        tidspunkt: new Date('2026-11-20T08:30:00Z'),
        synlig: false,
      },
    );
    const { id } = await enReservert(ola);
    await gjoer(ola, (uow) => r.fordeling.settTilSide(uow, id, new Date('2026-11-21T09:00:00Z'), null));
    const steg = await r.som(ola, RANA, (uow) => r.fordeling.finnNylige(uow, 20));
    expect(steg.map(({ handling, skjult, kanAngres }) => [handling, skjult, kanAngres])).toEqual([
      ['tilSide', false, true],
      ['journalfoer', true, false],
      ['slipp', false, true],
    ]);
    expect(steg.map(({ tittel }) => tittel)).toEqual([expect.stringContaining('Brev'), '', `Brev ${sett}`]);
    r.omverden.steg.length = 0;
  });
});
