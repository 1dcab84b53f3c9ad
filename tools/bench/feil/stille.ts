import { setTimeout as vent } from 'node:timers/promises';
import { ubesvarte } from './tell.ts';
import { drepWorker, type Himmel } from './uvaer.ts';

const ROLIG_MS = 60_000;
const ROLIG_PER_LEVERING_MS = 500;
const ANDRE = `(select count(*)::int from ekspedering.utsending where status not in ('venter', 'sendes')) as ut`;
const TIL_UTPAKKET = `
  select (select count(*)::int from mottak.forsendelse where status <> 'mottatt') as ferdige, ${ANDRE},
         (select count(*)::int from jobb.job where state in ('created', 'retry', 'active')
            and name in ('mottak.pakkUtForsendelse', 'mottak.svarKanal')) as jobber`;
const TIL_OPPGAVE = `
  select (select count(*)::int from mottak.forsendelse f where f.status in ('karantene', 'ikke-arkivert')
            or f.status = 'klar' and exists (select from fordeling.oppgave o where o.forsendelse = f.id)) as ferdige, ${ANDRE},
         (select count(*)::int from jobb.job where state in ('created', 'retry', 'active')
            and name in ('mottak.pakkUtForsendelse', 'mottak.svarKanal', 'tolking.lesDokument')) as jobber`;
/** So long without a change, and what waits on the clock is let have waited. */
const UENDRET_MS = 20_000;

/** All well; time passes until nothing is under way. What is not quiet in time is counted as it stands. */
export async function stille(
  himmel: Himmel,
  { leveranser, utsendinger, lest }: { leveranser: number; utsendinger: number; lest: boolean },
  meld: (linje: string) => void,
): Promise<void> {
  const { rom, worker } = himmel;
  const frist = performance.now() + ROLIG_MS + leveranser * ROLIG_PER_LEVERING_MS;
  let sist = '';
  let endret = 0;
  while (performance.now() < frist) {
    if (performance.now() - endret > UENDRET_MS) {
      await drepWorker(himmel);
      worker.start();
      endret = performance.now();
    }
    await vent(1_500);
    const [rad] = await rom.database.spoer<{ ferdige: number; jobber: number; ut: number }>(
      lest ? TIL_OPPGAVE : TIL_UTPAKKET,
    );
    const ubesvart = await ubesvarte(rom);
    const { ferdige = 0, jobber = 0, ut = 0 } = rad ?? {};
    if (ferdige >= leveranser && jobber === 0 && ut >= utsendinger && ubesvart === 0) return;
    const naa = `${ferdige} ferdige, ${jobber} jobber, ${ut} sendt ut, ${ubesvart} ubesvarte`;
    if (naa !== sist) {
      endret = performance.now();
      meld(naa);
    }
    sist = naa;
  }
}
