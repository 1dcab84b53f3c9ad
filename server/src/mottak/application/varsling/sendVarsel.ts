import type { Uow } from '../../../kernel/index.ts';
import type { Varselhva, Varselvei } from '../../domain/varsel.ts';
import { varseltekst } from '../../domain/varseltekst.ts';
import { hemmelighetssted, type VarslingDeps } from './deps.ts';

export interface Varselsending {
  readonly varsel: string;
  readonly hva: Varselhva;
  readonly vei: Varselvei;
}

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/** Sends one message by one way. Throws when it was not taken: the queue tries again. What is sent is not sent again. */
export const sendVarselNaa =
  (deps: VarslingDeps) =>
  async (withTenant: ITenant, { varsel: id, hva, vei }: Varselsending): Promise<void> => {
    const klar = await withTenant(async (uow) => {
      const lager = deps.varsellager(uow);
      const [varsel, oppsett] = [await lager.varsel(id), await lager.oppsett()];
      if (varsel === null || oppsett === null || (await lager.erSendt(id, hva, vei))) return null;
      return { varsel, oppsett, arkivskaper: uow.arkivskaper, naa: uow.naa };
    });
    if (klar === null) return;
    const { varsel, oppsett, arkivskaper, naa } = klar;
    const tekst = varseltekst(varsel, hva, await deps.kommune(arkivskaper));
    const melding = { id: `${id}-${hva}`, hva, varsel, arkivskaper, tidspunkt: naa, ...tekst };
    if (vei === 'epost') {
      // Taken away since it was queued: then there is nobody to tell.
      if (oppsett.epost.length > 0) {
        if (deps.epost === null) throw new Error('No mail server is set');
        await deps.epost(oppsett.epost, melding);
      }
    } else if (oppsett.webhook !== null && oppsett.webhookHemmelighet !== null) {
      const hemmelighet = deps.vern.dekrypter(oppsett.webhookHemmelighet, hemmelighetssted(arkivskaper));
      await deps.webhook(oppsett.webhook, hemmelighet, melding);
    }
    await withTenant((uow) => deps.varsellager(uow).noterSending(id, hva, vei, 'sendt'));
  };

/** Every attempt failed: it is noted, and stands in the alarm's history. */
export const oppgiVarsel =
  (deps: VarslingDeps) =>
  (uow: Uow, { varsel, hva, vei }: Varselsending): Promise<void> =>
    deps.varsellager(uow).noterSending(varsel, hva, vei, 'oppgitt');
