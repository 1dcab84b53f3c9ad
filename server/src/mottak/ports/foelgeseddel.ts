import type { Aapenseddel, Seddelkontroll, Seddelstatus, Skannetfil } from '../domain/foelgeseddel.ts';

/** A slip as it stands, with what came of it. */
export interface Seddelrad extends Aapenseddel {
  readonly status: Seddelstatus;
  readonly kontroll: Seddelkontroll | null;
  readonly avklart: { readonly tid: Date; readonly av: string; readonly grunn: string } | null;
}

/** The slips of one arkivskaper. A slip that a person has laid in the queue as a letter is not among them. */
export interface Foelgeseddellager {
  /** What must be looked at first, then the newest. */
  finn(grense: number): Promise<Seddelrad[]>;
  avvikende(): Promise<number>;
  /** What waits, and what does not agree and came after then; oldest first. Locked. */
  aapne(siden: Date, grense: number): Promise<Seddelrad[]>;
  /** Another slip with the same content within the time: one that is closed, or came before; null when this is the one that counts. */
  foersteLike(id: string, vinduMs: number): Promise<string | null>;
  /** A later slip of the batch by that name, with other content, within the time; null when there is none. */
  senereForBunken(id: string, bunke: string, vinduMs: number): Promise<string | null>;
  /** What a scanner laid there between the times, and no closed slip has. */
  skannet(fra: Date, til: Date): Promise<Skannetfil[]>;
  lagre(id: string, status: Seddelstatus, kontroll: Seddelkontroll | null): Promise<void>;
  /** False when it is not one that does not agree. */
  avklar(id: string, grunn: string): Promise<boolean>;
}
