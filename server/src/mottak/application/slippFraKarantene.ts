import type { Forsendelse } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Dokumentrad, Forsendelserad } from '../ports/lager.ts';
import { avgjoer } from './avgjoer.ts';
import type { MottakDeps } from './deps.ts';
import { vis } from './hentForsendelse.ts';
import { kunngjoerUtpakket } from './pakkUt.ts';

/**
 * A person takes it in as it is: what cannot be read is registered with the reason why there is no text. Known malware is never
 * let in.
 */
export const slippFraKarantene =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string): Promise<Result<Forsendelse>> => {
    const lager = deps.lager(uow);
    const foer = await lager.hent(id);
    if (foer?.avvik.some((a) => a.kode === 'mottak.virus') === true) return avvis('mottak.virus-slippes-ikke');
    const svar = await avgjoer(deps, uow, id, 'slipp', {}, null);
    if (!svar.ok) return svar;
    const { rad } = svar.verdi;
    let dokumenter = await lager.dokumenter(id);
    if (dokumenter.length === 0) {
      dokumenter = [selveOriginalen(uow.nyId(), rad)];
      await lager.byttDokumenter(id, dokumenter);
    }
    await kunngjoerUtpakket(uow, rad, dokumenter);
    return ok(await vis(deps, uow, rad));
  };

function selveOriginalen(id: string, rad: Forsendelserad): Dokumentrad {
  return {
    id,
    forsendelse: rad.id,
    nummer: 1,
    filnavn: rad.filnavn,
    format: 'ukjent',
    mime: 'application/octet-stream',
    stoerrelse: rad.stoerrelse,
    sjekksum: rad.sjekksum,
    rolle: 'hoveddokument',
    forelder: null,
    tegnsett: null,
    avvik: rad.avvik,
    arkivfil: null,
    arkivfilStoerrelse: null,
    arkivformat: null,
    utenArkivfil: null,
    sider: null,
  };
}
