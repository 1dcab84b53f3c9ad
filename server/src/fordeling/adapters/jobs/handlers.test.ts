import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journalpostJournalfoert } from '../../../arkiv/events.ts';
import type { Jobbtype, Uow } from '../../../kernel/index.ts';
import { forsendelseAngret, forsendelseJournalfoert, forsendelseKarantenert } from '../../../mottak/events.ts';
import type { JobHandler } from '../../../platform/jobs/handler.ts';
import { type Runner, startRunner } from '../../../platform/jobs/runner.ts';
import { forsendelseForeslaatt } from '../../../tolking/events.ts';
import * as jobber from '../../jobs.ts';
import { RANA, type Rigg, rigg } from '../../testing/rigg.ts';
import { fordelingHandlers } from './handlers.ts';

let r: Rigg;
let handlers: JobHandler[];
let runner: Runner;
beforeAll(async () => {
  r = await rigg();
  handlers = fordelingHandlers(r.fordeling);
  for (const { hendelse, jobb } of jobber.FORDELING_ABONNEMENT) r.grunnmur.subscriptions.subscribe(hendelse, jobb);
  runner = startRunner({ ...r.grunnmur, handlers });
});
afterAll(async () => {
  await runner.stop();
  await r.rydd();
});

const meld = (arbeid: (uow: Uow) => Promise<void>) => r.i(RANA, arbeid);
const tilstand = (id: string) =>
  r.oppgaveFor(id).then(
    (oppgave) => oppgave.tilstand,
    () => 'ingen',
  );
const foreslaatt = (id: string) =>
  meld((uow) =>
    uow.announce(forsendelseForeslaatt, {
      forsendelse: id,
      kanal: 'mappe',
      mottattTid: uow.naa.toISOString(),
      antallDokumenter: 1,
      sikkerhet: 0.4,
      tvil: false,
      tilgangskode: null,
      enhet: null,
      klasse: null,
      arkivverdi: true,
      annenKommune: '1811',
      maalform: 'nb',
    }),
  );

describe('the jobs', () => {
  it('have exactly one handler each', () => {
    const typer = Object.values(jobber).filter((en): en is Jobbtype<never> => typeof en === 'object' && 'navn' in en);
    expect(handlers.map((handler) => handler.jobb.navn).sort()).toEqual(typer.map((jobb) => jobb.navn).sort());
    expect(typer.length).toBe(15);
  });

  it('follow a forsendelse from proposal to done, and back again', async () => {
    const id = crypto.randomUUID();
    await foreslaatt(id);
    await expect.poll(() => tilstand(id), { timeout: 20_000 }).toBe('aapen');
    expect((await r.oppgaveFor(id)).tvil, 'meant for another municipality: a person decides').toBe(true);
    r.omverden.tilstand.set(id, 'karantene');
    await meld((uow) => uow.announce(forsendelseKarantenert, { forsendelse: id, aarsak: 'test' }));
    await expect.poll(() => tilstand(id), { timeout: 20_000 }).toBe('parkert');
    r.omverden.tilstand.set(id, 'ferdig');
    await meld((uow) => uow.announce(forsendelseJournalfoert, { forsendelse: id, journalpost: null, av: 'test' }));
    await expect.poll(() => tilstand(id), { timeout: 20_000 }).toBe('lukket');
    r.omverden.tilstand.set(id, 'behandles');
    await meld((uow) => uow.announce(forsendelseAngret, { forsendelse: id, foer: 'journalfoert' }));
    await expect.poll(() => tilstand(id), { timeout: 20_000 }).toBe('aapen');
  });

  it('put a new journalpost in its case handler’s list', async () => {
    const kari = await r.enBruker({ rolle: 'saksbehandler' });
    const id = crypto.randomUUID();
    const saksmappe = crypto.randomUUID();
    r.omverden.journalposter.set(id, {
      registreringsID: '2026/1',
      saksmappe,
      tittel: 'Søknad',
      avsender: 'Ola Testesen',
      sakstittel: 'Sak',
      journaldato: '2026-11-20',
      frist: null,
      journalposttype: 'I',
      antallDokumenter: 1,
      saksbehandlerBrukernavn: kari.brukernavn,
      enhet: null,
      tilgangskode: null,
      utgaatt: false,
    });
    await meld((uow) => uow.announce(journalpostJournalfoert, { journalpost: id, saksmappe, forsendelse: null }));
    const uleste = () =>
      r
        .som(kari, RANA, (uow) => r.fordeling.hentMinPost(uow, { bareUleste: true, grense: 10 }))
        .then((en) => en.uleste);
    await expect.poll(uleste, { timeout: 20_000 }).toBe(1);
  });

  it('that are given up leave something a person sees', async () => {
    const gitt = (navn: string) => {
      const funnet = handlers.find((handler) => handler.jobb.navn === navn);
      if (funnet === undefined) throw new Error(navn);
      return funnet;
    };
    const forsendelse = crypto.randomUUID();
    const journalpost = crypto.randomUUID();
    const hendelse = crypto.randomUUID();
    await r.i(RANA, async (uow) => {
      await gitt('fordeling.fordel').oppgi(
        uow,
        {
          hendelse,
          innhold: {
            forsendelse,
            kanal: 'mappe',
            mottattTid: uow.naa.toISOString(),
            antallDokumenter: 1,
            sikkerhet: 1,
            tvil: false,
            tilgangskode: '13',
            enhet: null,
            klasse: null,
            arkivverdi: true,
            annenKommune: null,
            maalform: 'nb',
          },
        },
        'test',
      );
      await gitt('fordeling.leggTilPost').oppgi(
        uow,
        { hendelse, innhold: { journalpost, saksmappe: hendelse, forsendelse: null } },
        'test',
      );
      await gitt('fordeling.finnGlemte').oppgi(uow, {}, 'test');
      await gitt('fordeling.fordelPaaNytt').oppgi(uow, {}, 'test');
    });
    expect(await r.oppgaveFor(forsendelse)).toMatchObject({ tilstand: 'aapen', tvil: true, sikkerhet: 0 });
    const { rows } = await r.sporring('select journalpost from fordeling.min_post where saksbehandler is null');
    expect(rows).toContainEqual({ journalpost });
  });
});
