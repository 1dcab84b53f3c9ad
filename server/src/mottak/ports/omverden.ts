import type { Readable } from 'node:stream';
import type { Arkivskaper, Result, Sjekksum, Uow } from '../../kernel/index.ts';
import type { Journalfoering } from './registrering.ts';

/** A file that will not change meanwhile, or a stream that fails when it was cut off. */
export type Originalkilde = { readonly sti: string } | { readonly stroem: Readable };

/** Where originals are kept: durable when `put` answers. */
export interface Originallager {
  put(arkivskaper: Arkivskaper, fil: Originalkilde): Promise<{ sjekksum: Sjekksum; stoerrelse: number }>;
  lokalSti(arkivskaper: Arkivskaper, sjekksum: Sjekksum): Promise<{ sti: string; slipp(): Promise<void> }>;
}

/** Says whether a municipality exists here; a hand-over to an unknown one is refused. */
export interface Kommuneregister {
  finnesKommune(orgnr: string): Promise<boolean>;
  arkivmaal(uow: Uow): Promise<'kjerne' | 'pakke'>;
}

/**
 * Where a registration goes: the own archive core, or the system that the municipality keeps (noark.md 5.6; channels.md 8).
 * `venter` means that it has been handed over and the receipt will be read back later.
 */
export interface Arkivmaal {
  registrer(
    uow: Uow,
    registrering: Journalfoering,
  ): Promise<
    Result<
      | { readonly journalpost: string; readonly registreringsID: string; readonly journalnummer: string }
      | { readonly venter: true }
    >
  >;
  /** Undo: the journalpost goes to Utgår, its number is never reused. `nySak`: the case was made by the same step. */
  angre(uow: Uow, forsendelse: string, journalpost: string | null, nySak: boolean): Promise<Result<null>>;
}

/** The journalpost that the same letter was registered as when it came another way. */
export interface Journalpostkobling {
  /** Notes the other reception on the journalpost. Refused when the actor may not see it, or it has gone out of the journal. */
  knytt(uow: Uow, journalpost: string, merknad: string): Promise<Result<null>>;
  /** Notes that it was taken away again. */
  loesne(uow: Uow, journalpost: string, merknad: string): Promise<Result<null>>;
}

/** Who works with what right now. `krevFri` refuses when somebody other than the actor holds the forsendelse. */
export interface Reservasjoner {
  krevFri(uow: Uow, forsendelse: string): Promise<Result<null>>;
}

/** Whether the actor may see what is in a forsendelse, by what it seems to hold. */
export interface Innholdsvern {
  kanSe(uow: Uow, forsendelse: string): Promise<boolean>;
}
