import type { Forsendelse } from '@dokumentsenter/contract';
import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import type { RegelDeps } from './deps.ts';
import { gjeldendeOppsett } from './finnIkkeArkiverte.ts';
import { koeVideresending } from './videresend.ts';

/** Where invoices may be sent on, and whether anything can be sent at all. */
export const hentFakturamottak =
  ({ lager, post }: Pick<RegelDeps, 'lager' | 'post'>) =>
  async (uow: Uow): Promise<{ readonly epost: string | null; readonly harPost: boolean }> => ({
    epost: (await gjeldendeOppsett(lager(uow))).fakturamottak,
    harPost: post !== null,
  });

export const settFakturamottak =
  ({ lager }: Pick<RegelDeps, 'lager'>) =>
  async (uow: Uow, epost: string | null): Promise<Result<null>> => {
    await lager(uow).settFakturamottak(epost);
    return ok(null);
  };

const SMITTE: ReadonlySet<string> = new Set(['mottak.virus', 'mottak.ikke-virussjekket']);

/** How a person decides that something is not for the archive: the one way, with its own proofs. */
export type Avvis = (
  uow: Uow,
  id: string,
  grunn: { aarsak: string; merknad: string | null },
) => Promise<Result<Forsendelse>>;

/**
 * A person says that it is an invoice: not for the archive, and sent on to where the municipality takes its invoices, as it came. Only
 * there; nobody writes the address here. Refused with `mottak.epost-mangler`, `mottak.fakturamottak-mangler`, `mottak.virus-slippes-ikke`
 * for what the scanner stopped, and `mottak.foelsomt-sendes-ikke` for what reads as subject to secrecy: mail is open on its way.
 */
export const sendFakturaVidere =
  (deps: RegelDeps, avvisForsendelse: Avvis) =>
  async (uow: Uow, id: string, merknad: string | null): Promise<Result<Forsendelse>> => {
    if (deps.post === null) return avvis('mottak.epost-mangler');
    const til = (await gjeldendeOppsett(deps.lager(uow))).fakturamottak;
    if (til === null) return avvis('mottak.fakturamottak-mangler');
    const rad = await deps.forsendelser(uow).hent(id);
    // Not scanned is not clean. Who may not see it is told nothing of it.
    if (rad?.avvik.some(({ kode }) => SMITTE.has(kode)) && (await deps.innholdsvern.kanSe(uow, id)))
      return avvis('mottak.virus-slippes-ikke');
    if (rad !== null && (await erFoelsomt(deps, uow, id)) && (await deps.innholdsvern.kanSe(uow, id)))
      return avvis('mottak.foelsomt-sendes-ikke');
    const svar = await avvisForsendelse(uow, id, { aarsak: 'faktura', merknad });
    if (svar.ok) await koeVideresending(deps, uow, id, til);
    return svar;
  };

async function erFoelsomt(deps: RegelDeps, uow: Uow, id: string): Promise<boolean> {
  const sagt = (await deps.kanallager(uow).leveranse(id))?.opplysninger;
  if (sagt?.taushetsbelagt === true || sagt?.sikkerhetsnivaa === 4) return true;
  return (await deps.tegn(uow, id, new Set()))?.tegn.includes('foelsomt') === true;
}
