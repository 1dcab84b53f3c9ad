import type { Forsendelse } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { sisteAngrbareSteg } from '../domain/forsendelse.ts';
import { forsendelseAngret } from '../events.ts';
import { tilbakekallForsendelse } from '../jobs.ts';
import type { MottakDeps } from './deps.ts';
import { vis } from './hentForsendelse.ts';
import { loesneForsendelse } from './knyttForsendelse.ts';
import { kunngjoerUtpakket } from './pakkUt.ts';
import { trekkDeler } from './trekkDeler.ts';

/**
 * Takes back the last decision. After journalføring the journalpost goes to Utgår and keeps its number (krav 3.2.19: it is never
 * deleted), and so does a case made for it that holds nothing else; the forsendelse waits in the queue again. What was let out of karantene goes back there with what was wrong with it, as long
 * as nothing more has been decided; a reading under way then changes nothing (see `pakkUt`, `merkKlar`). What it was split into is
 * withdrawn. Refused with
 * `mottak.oversending-sendt` when it has been posted to a body outside, `mottak.innholdet-er-slettet` when its content is gone, `mottak.ingenting-aa-angre`, when a colleague holds it, and with `mottak.har-koblede` when another letter hangs on its journalpost.
 */
export const angreForsendelse =
  (deps: MottakDeps) =>
  async (uow: Uow, id: string): Promise<Result<Forsendelse>> => {
    const lager = deps.lager(uow);
    const rad = await lager.laas(id);
    if (rad === null || !(await deps.innholdsvern.kanSe(uow, id))) return avvis('tjener.finnes-ikke');
    if (rad.kassertTid !== null) return avvis('mottak.innholdet-er-slettet');
    const steg = sisteAngrbareSteg(await lager.steg(id), rad.status);
    if (steg === null) return avvis('mottak.ingenting-aa-angre');
    const fri = await deps.reservasjoner.krevFri(uow, id);
    if (!fri.ok) return fri;
    if (steg.handling === 'knytt') {
      const svar = await loesneForsendelse(deps, uow, rad);
      if (!svar.ok) return svar;
    }
    if (steg.handling === 'journalfoer') {
      if (rad.journalpost !== null && (await lager.mottakAv(rad.journalpost)).length > 1)
        return avvis('mottak.har-koblede');
      const maal = deps.arkivmaal[await deps.kommuner.arkivmaal(uow)];
      const svar = await maal.angre(uow, id, rad.journalpost, await lager.opprettetSak(id, steg.nummer));
      if (!svar.ok) return svar;
    }
    if (steg.handling === 'splitt') {
      const svar = await trekkDeler(deps, uow, id, steg.nummer);
      if (!svar.ok) return svar;
    }
    if (steg.handling === 'oversend' && (await deps.oversendinger(uow).oversendingErSendt(id, steg.nummer)))
      return avvis('mottak.oversending-sendt');
    await deps.oversendinger(uow).trekkFoelgebrev(id, steg.nummer);
    if (steg.handling === 'overfoer' && rad.aarsak !== null) {
      await uow.enqueue(tilbakekallForsendelse, { forsendelse: id, til: rad.aarsak });
    }
    const avvik = (steg.fraStatus === 'karantene' ? await lager.avvikFoerSteg(id, steg.nummer) : null) ?? rad.avvik;
    const naa = { status: steg.fraStatus, aarsak: null, journalpost: null, avvik };
    await lager.merkAngret(id, steg.nummer);
    await lager.endre(id, naa);
    if (steg.fraStatus === 'utpakket') {
      // It may not have been read, or its proposals came while it was decided on: it is read, or made ready, now.
      await lager.settKopiAv(id, null);
      await kunngjoerUtpakket(uow, rad, await lager.dokumenter(id));
    }
    await uow.announce(forsendelseAngret, { forsendelse: id, foer: steg.tilStatus });
    return ok(await vis(deps, uow, { ...rad, ...naa }));
  };
