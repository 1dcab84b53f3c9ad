import type { Arkivskaper } from '../../../kernel/index.ts';
import { ventetidSvar } from '../../domain/ventetid.ts';
import { Kanalfeil } from '../../ports/kanalkilde.ts';
import type { Leveranserad } from '../../ports/kanallager.ts';
import { aapneKanal, feilord } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';

/**
 * Answers the source: that we have it, or, on a person's decision, that we never will. Run as often as need be; each source takes the
 * same answer twice. What fails is tried again until its deadline, and is then a matter for a person.
 */
export const svarKilde =
  (deps: KanalDeps) =>
  async (arkivskaper: Arkivskaper, forsendelse: string, signal: AbortSignal): Promise<void> => {
    const rad = await iKommune(deps, arkivskaper, (uow) => deps.kanallager(uow).leveranse(forsendelse));
    if (rad === null || (rad.svar !== 'kvitteres' && rad.svar !== 'avvises')) return;
    try {
      await svar(deps, rad, signal);
    } catch (error) {
      if (feilord(error) === 'uventet') deps.meldUventet(error, { arkivskaper, kanal: rad.kanaloppsett });
      await noterForsoek(deps, arkivskaper, rad, error);
      return;
    }
    await iKommune(deps, arkivskaper, async (uow) => {
      const ferdig = rad.svar === 'kvitteres' ? 'kvittert' : 'avvist';
      await deps.kanallager(uow).endreLeveranse(forsendelse, { svar: ferdig, svarTid: uow.naa, svarFeil: null });
    });
  };

async function svar(deps: KanalDeps, rad: Leveranserad, signal: AbortSignal): Promise<void> {
  const oppsett = await iKommune(deps, rad.kanalEier, (uow) => deps.kanallager(uow).oppsett(rad.kanaloppsett));
  if (oppsett === null) throw new Kanalfeil('feil-oppsett');
  const { slag, kall } = await aapneKanal(deps, rad.kanalEier, oppsett, signal);
  const kvittering = { eksternId: rad.eksternId, kvitteringsdata: rad.kvitteringsdata };
  if (rad.svar === 'kvitteres') await slag.kilde.kvitter(kall, kvittering);
  else await slag.kilde.meldFeil(kall, kvittering, { tekst: rad.svarTekst ?? '', permanent: true });
}

async function noterForsoek(
  deps: KanalDeps,
  arkivskaper: Arkivskaper,
  rad: Leveranserad,
  error: unknown,
): Promise<void> {
  const oensket = error instanceof Kanalfeil ? error.ventSekunder : null;
  await iKommune(deps, arkivskaper, async (uow) => {
    const neste = new Date(uow.naa.getTime() + ventetidSvar(rad.svarForsoek, oensket) * 1000);
    const forSent = rad.svarFrist !== null && neste > rad.svarFrist;
    await deps.kanallager(uow).endreLeveranse(rad.forsendelse, {
      svar: forSent ? 'oppgitt' : rad.svar,
      svarForsoek: rad.svarForsoek + 1,
      svarNeste: neste,
      svarFeil: feilord(error),
    });
  });
}
