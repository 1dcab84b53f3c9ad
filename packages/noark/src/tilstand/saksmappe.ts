import type { Journalstatus } from '../koder/journal.ts';
import type { Arkivdelstatus, Saksstatus } from '../koder/struktur.ts';

/** M052: R → B → (S|F) → A; U from any open status; A may be opened again by authorised people (krav 3.2.11). */
export const SAKSSTATUSOVERGANGER: Readonly<Record<Saksstatus, readonly Saksstatus[]>> = {
  R: ['B', 'P', 'A', 'U'],
  B: ['S', 'F', 'P', 'A', 'U'],
  S: ['B', 'A', 'U'],
  F: ['B', 'A', 'U'],
  P: ['B', 'A', 'U'],
  A: ['B'],
  U: [],
};

export function nesteSaksstatuser(fra: Saksstatus): readonly Saksstatus[] {
  return SAKSSTATUSOVERGANGER[fra];
}

export function kanBytteSaksstatus(fra: Saksstatus, til: Saksstatus): boolean {
  return SAKSSTATUSOVERGANGER[fra].includes(til);
}

/** Statuses in which new registreringer are received (krav 2.5.5, 3.2.4, 3.2.10). */
export const AAPNE_SAKSSTATUSER: readonly Saksstatus[] = ['R', 'B', 'S', 'F', 'P'];

export function erAapenSak(status: Saksstatus): boolean {
  return AAPNE_SAKSSTATUSER.includes(status);
}

/** Krav 6.2.3–6: only the active period gets new mapper. */
export function arkivdelTarMapper(status: Arkivdelstatus): boolean {
  return status === 'A';
}

/** Krav 6.2.4–6 and 2.3.6: active and overlapping periods receive registreringer in existing mapper, closed ones nothing. */
export function arkivdelTarRegistreringer(status: Arkivdelstatus): boolean {
  return status === 'A' || status === 'O';
}

export interface Avslutningsgrunnlag {
  readonly harPrimaerklasse: boolean;
  readonly journalstatuser: readonly Journalstatus[];
  readonly dokumenterUtenArkivformat: number;
  readonly aapneRestanser: number;
}
export type Avslutningshinder = 'primaerklasse' | 'journalposter' | 'arkivformat' | 'restanser';

/** What stands in the way of closing a case (krav 3.2.6–9). Utgår counts as finished by interpretation. Empty: it may be closed. */
export function hindreForAvslutning(sak: Avslutningsgrunnlag): Avslutningshinder[] {
  const hindre: Avslutningshinder[] = [];
  if (!sak.harPrimaerklasse) hindre.push('primaerklasse');
  if (!sak.journalstatuser.every((status) => status === 'A' || status === 'U')) hindre.push('journalposter');
  if (sak.dokumenterUtenArkivformat > 0) hindre.push('arkivformat');
  if (sak.aapneRestanser > 0) hindre.push('restanser');
  return hindre;
}

/** Krav 3.2.12: a case that holds something ekspedert, journalført or arkivert is never deleted. Krav 3.2.3: nor is a closed one. */
export function kanSletteSak(status: Saksstatus, journalstatuser: readonly Journalstatus[]): boolean {
  return status !== 'A' && !journalstatuser.some((s) => s === 'E' || s === 'J' || s === 'A');
}
