import type { Uow } from '../../../kernel/index.ts';
import { proevetekst } from '../../domain/varseltekst.ts';
import { Varselavvist, type Varselmelding } from '../../ports/varsling.ts';
import { hemmelighetssted, type VarslingDeps } from './deps.ts';

type Utfall = 'sendt' | 'avvist' | 'naas-ikke';
/** How it went by each way; null for a way that is not set up. */
export interface Proeveutfall {
  readonly epost: Utfall | null;
  readonly webhook: Utfall | null;
}

/**
 * Really sends a message by every way that is saved, as an alarm would go, and says how each went. One that fails hinders not the other.
 * Nothing is stored, and it is not tried again: the person stands there and sees it.
 */
export const proevVarsling =
  (deps: VarslingDeps) =>
  async (uow: Uow): Promise<Proeveutfall> => {
    const oppsett = await deps.varsellager(uow).oppsett();
    if (oppsett === null) return { epost: null, webhook: null };
    const { epost: til, webhook, webhookHemmelighet } = oppsett;
    const melding: Varselmelding = {
      id: `proeve-${uow.nyId()}`,
      hva: 'proeve',
      varsel: { slag: 'proeve', noekkel: 'alle', detaljer: {} },
      arkivskaper: uow.arkivskaper,
      tidspunkt: uow.naa,
      ...proevetekst(await deps.kommune(uow.arkivskaper)),
    };
    const sendEpost = deps.epost;
    const perEpost = til.length === 0 || sendEpost === null ? null : utfallAv(() => sendEpost(til, melding));
    const perWebhook =
      webhook === null || webhookHemmelighet === null
        ? null
        : utfallAv(async () => {
            const hemmelighet = deps.vern.dekrypter(webhookHemmelighet, hemmelighetssted(uow.arkivskaper));
            await deps.webhook(webhook, hemmelighet, melding);
          });
    return { epost: await perEpost, webhook: await perWebhook };
  };

async function utfallAv(send: () => Promise<void>): Promise<Utfall> {
  try {
    await send();
    return 'sendt';
  } catch (error) {
    return error instanceof Varselavvist ? 'avvist' : 'naas-ikke';
  }
}
