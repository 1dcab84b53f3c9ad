import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { Varslingsendring, Varslingsoppsett } from '../../ports/varsling.ts';
import { hemmelighetssted, type VarslingDeps } from './deps.ts';

const SISTE_ENDRINGER = 10;
const UTEN: Varslingsoppsett = {
  epost: [],
  webhook: null,
  webhookHemmelighet: null,
  feiletMinutter: 30,
  utloepDager: 14,
};

/** Who is told, as a person sees it: of the secret only whether it is set. */
export interface VistVarsling extends Omit<Varslingsoppsett, 'webhookHemmelighet'> {
  readonly harHemmelighet: boolean;
  readonly harEpost: boolean;
  readonly endringer: readonly Varslingsendring[];
}

export const hentVarsling =
  (deps: VarslingDeps) =>
  async (uow: Uow): Promise<VistVarsling> => {
    const lager = deps.varsellager(uow);
    const { webhookHemmelighet, ...rest } = (await lager.oppsett()) ?? UTEN;
    const endringer = await lager.endringer(SISTE_ENDRINGER);
    return { ...rest, harHemmelighet: webhookHemmelighet !== null, harEpost: deps.epost !== null, endringer };
  };

/** `hemmelighet`: only when it is to be set. */
export interface Varslingskommando extends Omit<Varslingsoppsett, 'webhookHemmelighet'> {
  readonly hemmelighet?: string | undefined;
}

/**
 * Changes who is told, and keeps what was changed. Refused with `mottak.epost-mangler` (no mail server), `mottak.webhook-hemmelighet`
 * (a webhook unsigned would be believed by nobody) and `mottak.noekkel-mangler`.
 */
export const endreVarsling =
  (deps: VarslingDeps) =>
  async (uow: Uow, { hemmelighet, ...felt }: Varslingskommando): Promise<Result<null>> => {
    const lager = deps.varsellager(uow);
    const foer = (await lager.oppsett()) ?? UTEN;
    if (felt.epost.length > 0 && deps.epost === null) return avvis('mottak.epost-mangler');
    if (hemmelighet !== undefined && !deps.vern.harNoekkel) return avvis('mottak.noekkel-mangler');
    const webhookHemmelighet =
      hemmelighet === undefined
        ? foer.webhookHemmelighet
        : deps.vern.krypter(hemmelighet, hemmelighetssted(uow.arkivskaper));
    if (felt.webhook !== null && webhookHemmelighet === null) return avvis('mottak.webhook-hemmelighet');
    const etter = { ...felt, webhookHemmelighet };
    await lager.lagreOppsett(etter, [
      ...endringer(foer, etter),
      ...(hemmelighet === undefined ? [] : [{ felt: 'hemmelighet', fra: null, til: 'satt' }]),
    ]);
    return ok(null);
  };

function endringer(foer: Varslingsoppsett, etter: Varslingsoppsett): Pick<Varslingsendring, 'felt' | 'fra' | 'til'>[] {
  const felter = ['epost', 'webhook', 'feiletMinutter', 'utloepDager'] as const;
  return felter
    .map((felt) => ({ felt, fra: tekst(foer[felt]), til: tekst(etter[felt]) }))
    .filter(({ fra, til }) => fra !== til);
}

const tekst = (verdi: string | number | readonly string[] | null): string | null =>
  verdi === null ? null : Array.isArray(verdi) ? verdi.join(', ') || null : String(verdi);
