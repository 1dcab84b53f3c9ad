import type { Kasser, Kassert } from '../../arkiv/index.ts';
import type { Arkivskaper, Result, Uow } from '../../kernel/index.ts';

/** An executed disposal. */
export interface Kassasjon {
  readonly id: string;
  readonly hjemmel: string;
  readonly begrunnelse: string;
  readonly saker: number;
  readonly dokumenter: number;
  readonly utfoertTid: Date;
  readonly utfoertAv: string;
}
export interface Utfoert extends Kassasjon {
  /** Files that are gone, kept for somebody else, and still to be decided. */
  readonly filer: { readonly fjernet: number; readonly beholdt: number; readonly venter: number };
}
export interface Kassasjonslager {
  settInn(kassasjon: Kassasjon, sjekksummer: readonly string[]): Promise<void>;
  ventende(kassasjon: string): Promise<string[]>;
  avgjoer(kassasjon: string, sjekksummer: readonly string[], utfall: 'fjernet' | 'beholdt'): Promise<void>;
  /** Disposals that have files still to be decided. */
  medVentende(): Promise<string[]>;
  /** A dokumentobjekt was deleted in the archive; nothing happens when it is noted already. */
  noterSlettet(dokumentobjekt: string, sjekksum: string): Promise<void>;
  slettedeVentende(): Promise<string[]>;
  avgjoerSlettede(sjekksummer: readonly string[], utfall: 'fjernet' | 'beholdt'): Promise<void>;
  /** Newest first. */
  finn(grense: number): Promise<Utfoert[]>;
}
export interface KassasjonDeps {
  readonly lager: (uow: Uow) => Kassasjonslager;
  readonly kasserIArkivet: (uow: Uow, kommando: Kasser) => Promise<Result<Kassert>>;
  /** Whether one of these letters is of a pile where other letters are still to be made: only the pile has their pages. */
  readonly bunkeErUferdig: (uow: Uow, forsendelser: readonly string[]) => Promise<boolean>;
  /** Lets go of what other contexts keep of these letters, and of the piles they were split from. Gives the checksums let go. */
  readonly glemKopier: (uow: Uow, forsendelser: readonly string[]) => Promise<string[]>;
  /** Of these, the ones that anything in the municipality still has. */
  readonly iBruk: (uow: Uow, sjekksummer: readonly string[]) => Promise<string[]>;
  /** Removes the file unless `ubrukt` says no. `nylig`: somebody has put it so lately that it must be asked again later. */
  readonly fjern: (
    arkivskaper: Arkivskaper,
    sjekksum: string,
    ubrukt: () => Promise<boolean>,
  ) => Promise<'fjernet' | 'brukt' | 'nylig'>;
}
