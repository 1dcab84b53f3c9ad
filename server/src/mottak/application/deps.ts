import type { Klokke, Uow, WithTenant } from '../../kernel/index.ts';
import type { Kanaltilstand } from '../ports/kanal.ts';
import type { Kanallager } from '../ports/kanallager.ts';
import type { MottakLager } from '../ports/lager.ts';
import type {
  Arkivmaal,
  Innholdsvern,
  Journalpostkobling,
  Kommuneregister,
  Originallager,
  Reservasjoner,
} from '../ports/omverden.ts';
import type { Oversendingslager } from '../ports/oversending.ts';
import type { Utpakker } from '../ports/utpakker.ts';
import type { Virusskanner } from '../ports/virusskanner.ts';

/** What mottak is built of; the composition root fills it. */
export interface MottakDeps {
  readonly lager: (uow: Uow) => MottakLager;
  readonly kanallager: (uow: Uow) => Kanallager;
  readonly withTenant: WithTenant;
  readonly klokke: Klokke;
  readonly originaler: Originallager;
  readonly kommuner: Kommuneregister;
  readonly arkivmaal: { readonly kjerne: Arkivmaal; readonly pakke: Arkivmaal };
  readonly journalpostkobling: Journalpostkobling;
  readonly innholdsvern: Innholdsvern;
  readonly reservasjoner: Reservasjoner;
  readonly oversendinger: (uow: Uow) => Oversendingslager;
  /** Traces what the program does at the other end of a hand-over. */
  readonly spor: (uow: Uow, handling: string, objekt: string) => Promise<void>;
  readonly utpakker: Utpakker;
  /** Null when no scanner is configured; then nothing claims to have been scanned. */
  readonly virusskanner: Virusskanner | null;
  /** The ways in, and where each is. */
  readonly kanaladresser: (uow: Uow) => Promise<readonly Pick<Kanaltilstand, 'kanal' | 'adresse' | 'aktiv'>[]>;
  /** A new empty folder for temporary files, removed by `slipp`. */
  readonly arbeidsmappe: () => Promise<{ sti: string; slipp(): Promise<void> }>;
}
