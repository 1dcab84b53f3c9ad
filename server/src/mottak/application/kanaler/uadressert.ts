import {
  type Arkivskaper,
  avvis,
  ok,
  type Result,
  type Sjekksum,
  arkivskaper as somArkivskaper,
  type Uow,
} from '../../../kernel/index.ts';
import { behandleUadressert } from '../../jobs.ts';
import { Kanalfeil } from '../../ports/kanalkilde.ts';
import type { Uadressertrad } from '../../ports/kanallager.ts';
import { type AapenKanal, aapneKanal } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';
import { fnrSted, registrerLeveranse } from './registrerLeveranse.ts';

const PER_SIDE = 500;

/** What came to nobody we know, and awaits a person; oldest first. */
export const finnUadresserte =
  (deps: Pick<KanalDeps, 'kanallager'>) =>
  (uow: Uow): Promise<Uadressertrad[]> =>
    deps.kanallager(uow).uadresserte(PER_SIDE);

/** A person gives it to a municipality, which receives it with its first reception time. */
export const giUadressert =
  (deps: KanalDeps) =>
  async (uow: Uow, id: string, til: string): Promise<Result<null>> => {
    if (!(await deps.kommuner.finnesKommune(til))) return avvis('mottak.ukjent-kommune');
    return avgjoerUadressert(deps, uow, id, { status: 'gis', til: somArkivskaper(til) });
  };

/** A person rejects it: the source is told that it will never be received. The raw bytes stay. Cannot be undone. */
export const avvisUadressert =
  (deps: KanalDeps) =>
  (uow: Uow, id: string, merknad: string): Promise<Result<null>> =>
    avgjoerUadressert(deps, uow, id, { status: 'avvises', merknad });

async function avgjoerUadressert(
  deps: KanalDeps,
  uow: Uow,
  id: string,
  felt: { status: 'gis'; til: Arkivskaper } | { status: 'avvises'; merknad: string },
): Promise<Result<null>> {
  const lager = deps.kanallager(uow);
  const rad = await lager.laasUadressert(id);
  if (rad === null) return avvis('tjener.finnes-ikke');
  if (rad.status !== 'venter') return avvis('mottak.allerede-behandlet', { status: rad.status });
  await lager.endreUadressert(id, { ...felt, sisteFeil: null });
  await uow.enqueue(behandleUadressert, { id }, { noekkel: id });
  return ok(null);
}

/** Carries the decision out. May run again after a crash: the key lets it arrive once. */
export const utfoerUadressert =
  (deps: KanalDeps) =>
  async (eier: Arkivskaper, id: string, signal: AbortSignal): Promise<void> => {
    const funnet = await iKommune(deps, eier, async (uow) => {
      const lager = deps.kanallager(uow);
      const rad = await lager.laasUadressert(id);
      return rad === null ? null : { rad, oppsett: await lager.oppsett(rad.kanaloppsett) };
    });
    if (funnet === null || (funnet.rad.status !== 'gis' && funnet.rad.status !== 'avvises')) return;
    const { rad, oppsett } = funnet;
    if (oppsett === null) throw new Kanalfeil('feil-oppsett');
    const kanal = await aapneKanal(deps, eier, oppsett, signal);
    if (rad.status === 'gis' && rad.til !== null) await lever(deps, kanal, rad, rad.til);
    else
      await kanal.slag.kilde.meldFeil(
        kanal.kall,
        { eksternId: rad.eksternId, kvitteringsdata: rad.kvitteringsdata },
        { tekst: rad.merknad ?? '', permanent: true },
      );
    await iKommune(deps, eier, (uow) =>
      deps.kanallager(uow).endreUadressert(id, { status: rad.status === 'gis' ? 'gitt' : 'avvist' }),
    );
  };

async function lever(deps: KanalDeps, kanal: AapenKanal, rad: Uadressertrad, til: Arkivskaper): Promise<void> {
  const { eier } = kanal.kall.oppsett;
  const fil = await deps.originaler.lokalSti(eier, rad.raaSjekksum as Sjekksum);
  try {
    await deps.originaler.put(til, { sti: fil.sti });
  } finally {
    await fil.slipp();
  }
  const avsenderFnr =
    rad.avsenderFnr === null ? null : deps.vern.dekrypter(rad.avsenderFnr, fnrSted(eier, rad.kanal, rad.noekkel));
  await registrerLeveranse(deps, kanal, til, {
    noekkel: rad.noekkel,
    eksternId: rad.eksternId,
    raa: { sjekksum: rad.raaSjekksum, stoerrelse: rad.raaStoerrelse, filnavn: rad.raaFilnavn },
    opplysninger: rad.opplysninger,
    avsenderFnr,
    kvitteringsdata: rad.kvitteringsdata,
    mottattTid: rad.mottattTid,
  });
}

/** It could not be carried out: it waits for a person again, with the reason. */
export const oppgiUadressert =
  (deps: Pick<KanalDeps, 'kanallager'>) =>
  async (uow: Uow, id: string, aarsak: string): Promise<void> => {
    const lager = deps.kanallager(uow);
    const rad = await lager.laasUadressert(id);
    if (rad?.status === 'gis' || rad?.status === 'avvises')
      await lager.endreUadressert(id, { status: 'venter', sisteFeil: aarsak });
  };
