import { type Arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { eksternReferanse, etterStatus, etterUkjentId, type Steg } from '../domain/utsending.ts';
import { sendUtsending } from '../jobs.ts';
import { type AapenFormidler, type EkspederingDeps, Formidlingsfeil, type Utsendingsrad } from '../ports.ts';
import { noterSteg } from './noterSteg.ts';

const PER_RUNDE = 200;
const UTSATT_MS = 5 * 60_000;
const AKTOER = systemAktoer('ekspedering');

/** The clock's turn: queues what is due, so that nothing depends on the job of the moment it was made; then asks how it goes with what is sent. */
export const seEtterUtsendinger =
  (deps: EkspederingDeps) =>
  async (arkivskaper: Arkivskaper, signal: AbortSignal): Promise<void> => {
    const iKommune = <T>(arbeid: (uow: Uow) => Promise<T>) => deps.withTenant(arkivskaper, AKTOER, arbeid);
    const rader = await iKommune(async (uow) => {
      const lager = deps.lager(uow);
      for (const utsending of await lager.forfalteSendinger(PER_RUNDE))
        await uow.enqueue(sendUtsending, { utsending }, { noekkel: utsending });
      return lager.forfalteStatuser(PER_RUNDE);
    });
    if (rader.length === 0) return;
    const stegene = await spoer(deps, arkivskaper, rader, signal);
    for (const rad of rader)
      await iKommune(async (uow) => {
        const naa = await deps.lager(uow).laas(rad.id);
        if (naa === null || naa.status !== rad.status || naa.eksternId !== rad.eksternId) return;
        await noterSteg(deps, uow, naa, stegene(naa, uow.naa));
      });
  };

type Stegvelger = (rad: Utsendingsrad, naa: Date) => Steg;

/** What the service says decides the step of each; when it says nothing, all are asked about later. */
async function spoer(
  deps: EkspederingDeps,
  arkivskaper: Arkivskaper,
  rader: readonly Utsendingsrad[],
  signal: AbortSignal,
): Promise<Stegvelger> {
  try {
    const tjeneste = await deps.formidler.aapne(arkivskaper, signal);
    if (tjeneste === null) return utsatt(null);
    const sagt = await tjeneste.statuser(rader.flatMap(({ eksternId }) => eksternId ?? []));
    const funnet = await finnUkjente(arkivskaper, rader, sagt, tjeneste);
    return (rad, naa) => {
      const status = sagt.get(rad.eksternId ?? '');
      return status === undefined ? etterUkjentId(rad, funnet.get(rad.id) ?? [], naa) : etterStatus(rad, status, naa);
    };
  } catch (error) {
    if (!(error instanceof Formidlingsfeil)) throw error;
    return utsatt(error.ventSekunder);
  }
}

async function finnUkjente(
  arkivskaper: Arkivskaper,
  rader: readonly Utsendingsrad[],
  sagt: ReadonlyMap<string, unknown>,
  tjeneste: AapenFormidler,
): Promise<Map<string, string[]>> {
  const funnet = new Map<string, string[]>();
  for (const rad of rader)
    if (!sagt.has(rad.eksternId ?? '')) funnet.set(rad.id, await tjeneste.finn(eksternReferanse(arkivskaper, rad)));
  return funnet;
}

function utsatt(ventSekunder: number | null): Stegvelger {
  return (_rad, naa) => ({ nesteTid: new Date(naa.getTime() + Math.max(UTSATT_MS, (ventSekunder ?? 0) * 1000)) });
}
