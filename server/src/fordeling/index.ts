import type { Result, Uow } from '../kernel/index.ts';
import { angreOppgave } from './application/angreOppgave.ts';
import { avstem } from './application/avstem.ts';
import { type Fravaervisning, finnFravaer } from './application/finnFravaer.ts';
import { finnGlemte, fordelUtenForslag } from './application/finnGlemte.ts';
import { finnMottakere, type Mottakervalg } from './application/finnMottakere.ts';
import { finnNylige, type Nylig } from './application/finnNylige.ts';
import { fordel } from './application/fordel.ts';
import { fordelPaaNytt } from './application/fordelPaaNytt.ts';
import { forny } from './application/forny.ts';
import { frigi } from './application/frigi.ts';
import { hentKoe, type Koe } from './application/hentKoe.ts';
import { hentMinPost, type MinPost } from './application/hentMinPost.ts';
import { leggTilPost, leggTilPostUtenMottaker } from './application/leggTilPost.ts';
import { merkLest } from './application/merkLest.ts';
import type { Oppgavevisning } from './application/oppgavevisning.ts';
import { opprettFravaer } from './application/opprettFravaer.ts';
import { reserver } from './application/reserver.ts';
import { settTilSide } from './application/settTilSide.ts';
import { slettFravaer } from './application/slettFravaer.ts';
import { taOver } from './application/taOver.ts';
import { tildelOppgave } from './application/tildelOppgave.ts';
import type { Fravaer } from './domain/fravaer.ts';
import type { Fordelingsgrunnlag } from './domain/oppgave.ts';
import type { FordelingDeps, UfordeltForsendelse, Utvalg } from './ports.ts';

export interface Fordeling {
  fordel(uow: Uow, grunnlag: Fordelingsgrunnlag): Promise<void>;
  fordelUtenForslag(uow: Uow, rad: UfordeltForsendelse): Promise<void>;
  avstem(uow: Uow, forsendelse: string): Promise<void>;
  fordelPaaNytt(uow: Uow): Promise<number>;
  finnGlemte(uow: Uow): Promise<number>;
  hentKoe(uow: Uow, utvalg: Utvalg, grense: number): Promise<Koe>;
  reserver(uow: Uow, oppgave: string): Promise<Result<Oppgavevisning>>;
  forny(uow: Uow, oppgave: string): Promise<Result<Oppgavevisning>>;
  taOver(uow: Uow, oppgave: string): Promise<Result<Oppgavevisning>>;
  angreOppgave(uow: Uow, oppgave: string): Promise<Result<Oppgavevisning>>;
  finnMottakere(uow: Uow, oppgave: string): Promise<Result<Mottakervalg[]>>;
  finnNylige(uow: Uow, grense: number): Promise<Nylig[]>;
  frigi(uow: Uow, oppgave: string): Promise<Result<Oppgavevisning>>;
  settTilSide(uow: Uow, oppgave: string, til: Date, merknad: string | null): Promise<Result<Oppgavevisning>>;
  tildelOppgave(uow: Uow, oppgave: string, bruker: string): Promise<Result<Oppgavevisning>>;
  opprettFravaer(uow: Uow, nytt: Fravaer): Promise<Result<Fravaervisning>>;
  slettFravaer(uow: Uow, id: string): Promise<Result<null>>;
  finnFravaer(uow: Uow): Promise<Fravaervisning[]>;
  leggTilPost(uow: Uow, journalpost: string): Promise<void>;
  leggTilPostUtenMottaker(uow: Uow, journalpost: string): Promise<void>;
  hentMinPost(uow: Uow, valg: { bareUleste: boolean; grense: number }): Promise<MinPost>;
  merkLest(uow: Uow, journalpost: string, lest: boolean): Promise<Result<null>>;
}

/** Who does what, and by when: the archivists' queue, absence, and each case handler's own post. */
export function createFordeling(deps: FordelingDeps): Fordeling {
  return {
    fordel: fordel(deps),
    fordelUtenForslag: fordelUtenForslag(deps),
    avstem: avstem(deps),
    fordelPaaNytt: fordelPaaNytt(deps),
    finnGlemte: finnGlemte(deps),
    hentKoe: hentKoe(deps),
    reserver: reserver(deps),
    forny: forny(deps),
    taOver: taOver(deps),
    angreOppgave: angreOppgave(deps),
    finnMottakere: finnMottakere(deps),
    finnNylige: finnNylige(deps),
    frigi: frigi(deps),
    settTilSide: settTilSide(deps),
    tildelOppgave: tildelOppgave(deps),
    opprettFravaer: opprettFravaer(deps),
    slettFravaer: slettFravaer(deps),
    finnFravaer: finnFravaer(deps),
    leggTilPost: leggTilPost(deps),
    leggTilPostUtenMottaker: leggTilPostUtenMottaker(deps),
    hentMinPost: hentMinPost(deps),
    merkLest: merkLest(deps),
  };
}

export type { Fravaervisning } from './application/finnFravaer.ts';
export type { Mottakervalg } from './application/finnMottakere.ts';
export { flettNylige, type Nylig } from './application/finnNylige.ts';
export { flettKoeer, type Koe, velgKommuner } from './application/hentKoe.ts';
export { flettPost, type MinPost, type PostTilMeg } from './application/hentMinPost.ts';
export type { Oppgavevisning } from './application/oppgavevisning.ts';
export type { Fravaer } from './domain/fravaer.ts';
export type { Fordelingsgrunnlag } from './domain/oppgave.ts';
export type {
  FordelingDeps,
  Forsendelsekilde,
  Forsendelsessteg,
  Forsendelsetilstand,
  Forsendelsevisning,
  Journalpostkilde,
  Journalpostvisning,
  UfordeltForsendelse,
  Utvalg,
  Visningskilde,
} from './ports.ts';
