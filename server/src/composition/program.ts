import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { type Arkivskaper, arkivskaper, systemAktoer } from '../kernel/index.ts';
import { startKanallytter } from '../mottak/adapters/lytter/kanallytter.ts';
import { startMappevakt } from '../mottak/adapters/mappe/mappevakt.ts';
import { samlePostkasser } from '../mottak/adapters/smtp/postkasser.ts';
import { SMTPSLAG } from '../mottak/adapters/smtp/smtpkanal.ts';
import { startSmtpmottak } from '../mottak/adapters/smtp/smtpmottak.ts';
import { createHttp } from '../platform/http/server.ts';
import { startRunner } from '../platform/jobs/runner.ts';
import { registrerAbonnement } from './abonnement.ts';
import { reisGrunnmur } from './grunnmur.ts';
import { alleHandlers } from './handlers.ts';
import { migrerNaa } from './kommandoer.ts';
import { type Kontekster, koble } from './kontekster.ts';
import { mappeneUnder } from './mapper.ts';
import { startPlan } from './plan.ts';
import { PLAN } from './planen.ts';
import { settOppWeb } from './web.ts';

export type Programrolle = 'web' | 'worker' | 'all';

export interface Program {
  /** Null for a worker. */
  readonly adresse: string | null;
  readonly kontekster: Kontekster;
  stopp(): Promise<void>;
}

/**
 * Starts a role. Migrates first when it has the owner's connection; refuses to run with rights that would lift the walls between
 * municipalities; answers on its port only when everything is ready.
 */
export async function startProgram(config: Config, rolle: Programrolle): Promise<Program> {
  if (config.eierUrl !== null) await migrerNaa(config);
  const grunnmur = await reisGrunnmur(config, { naa: () => new Date() });
  const kontekster = await koble(grunnmur);
  registrerAbonnement(grunnmur.subscriptions);
  const arbeider = rolle === 'web' ? null : await startArbeider(kontekster);
  const app = rolle === 'worker' ? null : await lytt(kontekster);
  const smtp = rolle === 'worker' ? null : await lyttSmtp(kontekster);
  grunnmur.log.info({ rolle, port: config.port }, 'ready');
  return {
    adresse: app?.adresse ?? null,
    kontekster,
    async stopp() {
      await app?.app.close();
      await smtp?.stopp();
      await arbeider?.stopp();
      await kontekster.lukk();
      await grunnmur.lukk();
    },
  };
}

async function lytt(kontekster: Kontekster): Promise<{ app: FastifyInstance; adresse: string }> {
  const { config, log } = kontekster.grunnmur;
  const app = await createHttp(log, { maksOpplasting: config.maksOpplasting });
  await settOppWeb(app, kontekster);
  return { app, adresse: await app.listen({ port: config.port, host: config.vert }) };
}

const POSTKASSER_MS = 10_000;

/** Null when no mail is taken here. */
async function lyttSmtp({
  grunnmur,
  kanaler,
  mottak,
  virksomhet,
}: Kontekster): Promise<{ stopp(): Promise<void> } | null> {
  const { config, withTenant, log } = grunnmur;
  if (config.smtpmottak === null) return null;
  const finn = (eier: Arkivskaper) =>
    withTenant(eier, systemAktoer('mottak.smtp'), (uow) => kanaler.finnPostkasser(uow, SMTPSLAG));
  return startSmtpmottak({
    ...config.smtpmottak,
    vert: config.vert,
    postkasser: samlePostkasser(
      async () => (await virksomhet.alleKommuner()).map((k) => k.arkivskaper),
      finn,
      POSTKASSER_MS,
    ),
    taImot: mottak.taImot,
    arbeidsmappe: () => grunnmur.arbeidsmappe(),
    log,
  });
}

async function startArbeider(kontekster: Kontekster): Promise<{ stopp(): Promise<void> }> {
  const { grunnmur, virksomhet } = kontekster;
  const { boss, withTenant, log, config } = grunnmur;
  if (config.enesteNode) await grunnmur.frigjoerAvbrutte();
  const runner = startRunner({
    boss,
    bell: grunnmur.bell,
    withTenant,
    log,
    handlers: alleHandlers(kontekster),
    parallel: (jobb) => (jobb === 'tolking.lesDokument' ? config.lesere : 1),
  });
  const arkivskapere = async () => (await virksomhet.alleKommuner()).map((k) => k.arkivskaper);
  const plan = startPlan({ plan: PLAN, arkivskapere, withTenant, log });
  const vakt = await startMappevakter(kontekster);
  const lytter = startLyttere(kontekster, arkivskapere);
  return {
    async stopp() {
      plan.stopp();
      await lytter.stopp();
      await vakt.stopp();
      await runner.stop();
    },
  };
}

const LYTTERSJEKK_MS = 15_000;

/** The connections that ring when a channel has something. */
function startLyttere(kontekster: Kontekster, arkivskapere: () => Promise<Arkivskaper[]>): { stopp(): Promise<void> } {
  const { kanaler, grunnmur } = kontekster;
  return startKanallytter({
    async finn() {
      const alle = [];
      for (const eier of await arkivskapere())
        alle.push(...(await grunnmur.withTenant(eier, systemAktoer('mottak.kanal'), kanaler.finnLyttbare)));
      return alle;
    },
    lytt: kanaler.lyttKanal,
    log: grunnmur.log,
    intervallMs: LYTTERSJEKK_MS,
  });
}

const KOMMUNESJEKK_MS = 2_000;

/** One watch over all municipalities' folders; a new municipality gets its folder within seconds. */
async function startMappevakter(kontekster: Kontekster): Promise<{ stopp(): Promise<void> }> {
  const { config, log } = kontekster.grunnmur;
  const mapper = mappeneUnder(config.datamappe);
  const vakter = new Map<string, Promise<{ stopp(): Promise<void> }>>();
  const se = async () => {
    for (const kommune of await kontekster.virksomhet.alleKommuner()) {
      if (vakter.has(kommune.kommunenummer)) continue;
      const mappe = mapper.inn(kommune.kommunenummer);
      vakter.set(kommune.kommunenummer, vokt(kontekster, arkivskaper(kommune.arkivskaper), mappe));
    }
  };
  await se();
  const timer = setInterval(
    () => void se().catch((error: unknown) => log.error({ err: error }, 'intake folders')),
    KOMMUNESJEKK_MS,
  );
  return {
    async stopp() {
      clearInterval(timer);
      for (const vakt of vakter.values()) await (await vakt).stopp();
    },
  };
}

async function vokt(kontekster: Kontekster, eier: Arkivskaper, mappe: string): Promise<{ stopp(): Promise<void> }> {
  const { config, log } = kontekster.grunnmur;
  await kontekster.grunnmur.withTenant(eier, systemAktoer('mottaksmappe'), (uow) =>
    kontekster.kanaler.sikreFasteKanaler(uow),
  );
  return startMappevakt({
    ring: (arkivskaper) =>
      kontekster.grunnmur.withTenant(arkivskaper, systemAktoer('mottaksmappe'), (uow) =>
        kontekster.kanaler.ringFast(uow, 'mappe'),
      ),
    mapper: [{ arkivskaper: eier, mappe }],
    log,
    intervallMs: config.mappeintervallMs,
    roMs: config.mapperoMs,
  });
}
