import type { Arkivskaper } from '../../../kernel/index.ts';
import { Hemmelighetsfeil } from '../../ports/hemmelighetsvern.ts';
import { Kanalfeil, type Kanalkall, type Kanaloppsett, type Kanalslag } from '../../ports/kanalkilde.ts';
import type { Oppsettrad } from '../../ports/kanallager.ts';
import { iKommune, type KanalDeps } from './deps.ts';

/** A channel ready to be called: its kind, its setup, its secrets in clear text for as long as the call lasts. */
export interface AapenKanal {
  readonly slag: Kanalslag;
  readonly rad: Oppsettrad;
  readonly kall: Kanalkall;
}

/** What binds a secret to its place. */
export const stedFor = (eier: Arkivskaper, kanal: string, navn: string): string => `kanal:${eier}:${kanal}:${navn}`;

export function slagFor(deps: Pick<KanalDeps, 'slag'>, navn: string): Kanalslag {
  const slag = deps.slag.find((kjent) => kjent.slag === navn);
  if (slag === undefined) throw new Kanalfeil('feil-oppsett');
  return slag;
}

/**
 * Reads a setup and its secrets. Secrets written with a former key are written anew with the one in force.
 * @throws Kanalfeil `feil-oppsett` when the kind is unknown or the settings are not whole; Hemmelighetsfeil when a secret cannot be read
 */
export async function aapneKanal(
  deps: Pick<KanalDeps, 'slag' | 'vern' | 'kanallager' | 'withTenant'>,
  eier: Arkivskaper,
  rad: Oppsettrad,
  signal: AbortSignal,
): Promise<AapenKanal> {
  const slag = slagFor(deps, rad.slag);
  const lest = slag.innstillinger.safeParse(rad.innstillinger);
  if (!lest.success) throw new Kanalfeil('feil-oppsett');
  const felt = Object.entries(rad.hemmeligheter);
  const hemmeligheter = Object.fromEntries(
    felt.map(([navn, tekst]) => [navn, deps.vern.dekrypter(tekst, stedFor(eier, rad.id, navn))]),
  );
  if (slag.hemmeligheter.some(({ navn, paakrevd }) => paakrevd && hemmeligheter[navn] === undefined))
    throw new Kanalfeil('feil-oppsett');
  if (felt.some(([, tekst]) => deps.vern.erGammel(tekst))) {
    const nye = Object.entries(hemmeligheter).map(([navn, klar]) => [
      navn,
      deps.vern.krypter(klar, stedFor(eier, rad.id, navn)),
    ]);
    await iKommune(deps, eier, (uow) => deps.kanallager(uow).byttHemmeligheter(rad.id, Object.fromEntries(nye)));
  }
  const { id, navn, dekker } = rad;
  const oppsett: Kanaloppsett = { id, slag: rad.slag, navn, eier, dekker, innstillinger: lest.data };
  return { slag, rad, kall: { oppsett, hemmeligheter, signal } };
}

/** The closed word for what went wrong, as it is kept and shown. */
export function feilord(error: unknown): string {
  if (error instanceof Kanalfeil) return error.slag;
  if (error instanceof Hemmelighetsfeil) return 'hemmelighet-uleselig';
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'tidsavbrudd';
  return 'uventet';
}
