import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { tekstEllerNull } from '../domain/skjerming.ts';
import type { ArkivDeps } from '../ports.ts';

/** Who a text names: a person with access here, nobody (`ukjent`), or not known because there is nobody to ask. */
export async function slaaOppSaksbehandler(
  deps: ArkivDeps,
  uow: Uow,
  tekst: string,
): Promise<{ navn: string; id: string | null } | 'ukjent'> {
  if (deps.finnSaksbehandler === undefined) return { navn: tekst, id: null };
  const funnet = await deps.finnSaksbehandler(uow, tekst);
  return funnet === null ? 'ukjent' : { navn: funnet.navn, id: funnet.id };
}

/** Fills in who the saksbehandler is. An unknown name is refused, as when a journalpost is corrected: a post to nobody is read by nobody. */
export async function medSaksbehandler<
  K extends { readonly saksbehandler: string | null; readonly saksbehandlerId: string | null },
>(deps: ArkivDeps, uow: Uow, kommando: K): Promise<Result<K, Arkivavvisning>> {
  const tekst = tekstEllerNull(kommando.saksbehandler);
  if (tekst === null || kommando.saksbehandlerId !== null) return ok(kommando);
  const svar = await slaaOppSaksbehandler(deps, uow, tekst);
  if (svar === 'ukjent') return avvis('arkiv.saksbehandler-ukjent');
  return ok({ ...kommando, saksbehandler: svar.navn, saksbehandlerId: svar.id });
}

export async function medSaksansvarlig<
  K extends { readonly saksansvarlig: string | null; readonly saksansvarligId?: string | null },
>(deps: ArkivDeps, uow: Uow, kommando: K): Promise<Result<K, Arkivavvisning>> {
  const tekst = tekstEllerNull(kommando.saksansvarlig);
  if (tekst === null || (kommando.saksansvarligId ?? null) !== null) return ok(kommando);
  const svar = await slaaOppSaksbehandler(deps, uow, tekst);
  if (svar === 'ukjent') return avvis('arkiv.saksbehandler-ukjent');
  return ok({ ...kommando, saksansvarlig: svar.navn, saksansvarligId: svar.id });
}
