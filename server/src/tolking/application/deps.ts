import type { Uow } from '../../kernel/index.ts';
import type { Foreslaar, Kontroller } from '../domain/grunnlag.ts';
import type { Dokumentleser } from '../ports/dokumentleser.ts';
import type { TolkingLager } from '../ports/lager.ts';
import type { HentLaert } from '../ports/modell.ts';
import type { Filrom, Kunnskap, MottatteFiler, RegistrertVern } from '../ports/omverden.ts';

/** What tolking is built of; the composition root fills it. */
export interface TolkingDeps {
  readonly lager: (uow: Uow) => TolkingLager;
  readonly filer: Filrom;
  readonly leser: Dokumentleser;
  readonly kunnskap: Kunnskap;
  readonly foreslaar: Foreslaar;
  /** Name and version of what made the proposals, kept with each. */
  readonly modell: string;
  /** What the municipality has learned, where it is used. */
  readonly laert: HentLaert;
  readonly kontroller: Kontroller;
  readonly registrertVern: RegistrertVern;
  readonly mottatteFiler: MottatteFiler;
  /** The folder a document is read in; the same one until it is let go, so that reading goes on where it was broken off. */
  readonly arbeidsmappe: (dokument: string) => Promise<{ sti: string; slipp(): Promise<void> }>;
}

export type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
