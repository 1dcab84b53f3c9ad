import type { Config } from '../../config.ts';
import { fordelingLager } from '../../fordeling/adapters/postgres/fordeling.repository.ts';
import { foelgeseddellager } from '../../mottak/adapters/postgres/foelgeseddellager.ts';
import { regnskaplager } from '../../mottak/adapters/postgres/regnskaplager.ts';
import { varsellager } from '../../mottak/adapters/postgres/varsellager.ts';
import { lagEpostvarsler, lagWebhookvarsler } from '../../mottak/adapters/varsel/varslere.ts';
import type { MottakDeps } from '../../mottak/index.ts';
import type { Hemmelighetsvern } from '../../mottak/ports/hemmelighetsvern.ts';
import { createVarsling, type Varsling, type VarslingDeps } from '../../mottak/varsling.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';

/** Oppgaver are fordeling's, which is built on mottak: here only its tables are needed. */
export const utenOppgaveFra: VarslingDeps['utenOppgave'] = async (uow, forsendelser) => {
  const rader = await fordelingLager(uow).oppgaver.finnForsendelserMedOppgave([...forsendelser]);
  const har = new Set(rader.filter((rad) => rad.tilstand === 'aapen').map((rad) => rad.forsendelse));
  return forsendelser.filter((id) => !har.has(id));
};

/** Alarms, by the operator's mail server when there is one, and by webhook. */
export function kobleVarsling(
  config: Config,
  lager: Pick<MottakDeps, 'lager' | 'kanallager'>,
  vern: Hemmelighetsvern,
  virksomhet: Virksomhet,
): Varsling {
  return createVarsling({
    lager: lager.lager,
    kanallager: lager.kanallager,
    varsellager,
    regnskaplager,
    avvikendeSedler: (uow) => foelgeseddellager(uow).avvikende(),
    vern,
    epost: config.epost === null ? null : lagEpostvarsler(config.epost),
    webhook: lagWebhookvarsler(),
    utenOppgave: utenOppgaveFra,
    kommune: async (arkivskaper) =>
      (await virksomhet.alleKommuner()).find((kommune) => kommune.arkivskaper === arkivskaper) ?? {
        navn: arkivskaper,
        maalform: 'nb',
      },
  });
}
