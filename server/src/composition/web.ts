import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { lesPublikum } from '../innsyn/adapters/http/publikumsbygg.ts';
import { publikumsider } from '../innsyn/adapters/http/publikumsider.ts';
import { type Arkivskaper, systemAktoer } from '../kernel/index.ts';
import { sendInnSider } from '../mottak/adapters/http/sendInnSider.ts';
import type { Sendinnside } from '../mottak/adapters/http/sendinnside.ts';
import { registerRoutes } from '../platform/http/register.ts';
import { rutespor } from '../sporing/adapters/http/rutespor.ts';
import { innloggetForForespoersel } from '../tilgang/adapters/http/innloggetFor.ts';
import { modulForForespoersel } from '../tilgang/adapters/http/modulFor.ts';
import { innbyggerForForespoersel, oidcsider } from '../tilgang/adapters/http/oidcsider.ts';
import { arbeidsbenken } from './arbeidsbenk.ts';
import { finnKravpost } from './koblinger/innsynskrav.ts';
import type { Kontekster } from './kontekster.ts';
import { alleRuter } from './ruter.ts';

const ROT = path.resolve(import.meta.dirname, '../../..');

/** Puts the contract's routes, the public pages and the workbench on the server. */
export async function settOppWeb(app: FastifyInstance, kontekster: Kontekster): Promise<void> {
  const { withTenant } = kontekster.grunnmur;
  const spor = rutespor(kontekster.sporing, withTenant);
  /** Anybody may write any number in the address: only a municipality that is here has a log to write in. */
  const sporUkjentNoekkel = async (arkivskaper: Arkivskaper) => {
    if (!(await kontekster.virksomhet.alleKommuner()).some((kommune) => kommune.arkivskaper === arkivskaper)) return;
    const aktoer = systemAktoer('tilgang');
    await spor({ arkivskaper, aktoer, handling: 'modul.ukjentNoekkel', objekt: null, utfall: 'avvist', uow: null });
  };
  registerRoutes(app, alleRuter(kontekster), {
    withTenant,
    innloggetFor: innloggetForForespoersel(kontekster.tilgang),
    modulFor: modulForForespoersel(kontekster.moduler, sporUkjentNoekkel),
    spor,
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await innloggingssidene(app, kontekster);
  await deAapneSidene(app, kontekster);
  await arbeidsbenken(app, path.join(ROT, 'workbench/dist'));
}

/** The way to an identity provider and back, when one is set up. */
async function innloggingssidene(app: FastifyInstance, { grunnmur, oidc, sporing }: Kontekster): Promise<void> {
  const nettadresse = grunnmur.config.oidc?.nettadresse;
  if (nettadresse === undefined) return;
  await oidcsider(app, {
    oidc,
    nettadresse,
    withTenant: grunnmur.withTenant,
    spor: sporing.loggSpor,
    naa: () => grunnmur.klokke.naa().getTime(),
  });
}

/** The public site, made on the server. */
async function deAapneSidene(app: FastifyInstance, kontekster: Kontekster): Promise<void> {
  const dist = path.join(ROT, 'publikum/dist');
  if (!existsSync(path.join(dist, 'server.js'))) {
    app.log.warn('publikum is not built');
    return;
  }
  const { grunnmur, innsyn, innsending, virksomhet } = kontekster;
  await publikumsider(app, innsyn, { withTenant: grunnmur.withTenant, dist });
  const { render } = await lesPublikum<Sendinnside>(dist);
  await sendInnSider(app, {
    innsending,
    render,
    innbygger: kontekster.oidc.finnes.innbygger ? innbyggerForForespoersel(kontekster.oidc) : null,
    finnPost: finnKravpost(innsyn, grunnmur.withTenant),
    kommuner: () => virksomhet.alleKommuner(),
  });
}
