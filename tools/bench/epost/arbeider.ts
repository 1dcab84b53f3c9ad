// A worker that does nothing but intake: channels, unpacking and answers. What follows (reading, proposals, search) waits in the queue.
import { registrerAbonnement } from '../../../server/src/composition/abonnement.ts';
import { reisGrunnmur } from '../../../server/src/composition/grunnmur.ts';
import { alleHandlers } from '../../../server/src/composition/handlers.ts';
import { koble } from '../../../server/src/composition/kontekster.ts';
import { startPlan } from '../../../server/src/composition/plan.ts';
import { lesConfig } from '../../../server/src/config.ts';
import { MOTTAK_PLAN } from '../../../server/src/mottak/jobs.ts';
import { startRunner } from '../../../server/src/platform/jobs/runner.ts';

const grunnmur = await reisGrunnmur(lesConfig(), { naa: () => new Date() });
const kontekster = await koble(grunnmur);
registrerAbonnement(grunnmur.subscriptions);
const { boss, bell, withTenant, log } = grunnmur;
const handlers = alleHandlers(kontekster).filter(({ jobb }) => jobb.navn.startsWith('mottak.'));
const runner = startRunner({ boss, bell, withTenant, log, handlers });
const arkivskapere = async () => (await kontekster.virksomhet.alleKommuner()).map((kommune) => kommune.arkivskaper);
const plan = startPlan({ plan: MOTTAK_PLAN, arkivskapere, withTenant, log });
process.once('SIGTERM', async () => {
  plan.stopp();
  await runner.stop();
  await kontekster.lukk();
  await grunnmur.lukk();
  process.exit(0);
});
