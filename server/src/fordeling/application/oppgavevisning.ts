import { type Aktoer, erKlarert, type Uow } from '../../kernel/index.ts';
import type { Oppgave } from '../domain/oppgave.ts';
import { holder, type Oppgavestatus, status } from '../domain/oppgave.ts';
import { gjeldendeMottaker, type Savnet, savnet } from '../domain/velgMottaker.ts';
import type { FordelingDeps } from '../ports.ts';
import { hentMannskap, type Mannskap } from './mannskap.ts';

export interface Navngitt {
  readonly id: string;
  readonly navn: string;
}

/** An oppgave as one person may see it. `skjult`: without clearance; then nothing of its content is here. */
export interface Oppgavevisning {
  readonly oppgave: Oppgave;
  readonly arkivskaper: string;
  readonly status: Oppgavestatus;
  readonly skjult: boolean;
  readonly tittel: string;
  readonly avsender: string;
  readonly merknad: string | null;
  readonly innsynsfrist: string | null;
  readonly reservertAv: Navngitt | null;
  /** Who it lies with today: the substitute when the assigned person is away. */
  readonly tildelt: Navngitt | null;
  /** Why it lies with nobody although it must: nobody is cleared for it, or all who are, are away. */
  readonly venterPaa: Savnet | null;
}

/** Content is asked for only where the actor is cleared: what is not fetched cannot leak. */
export async function visOppgaver(
  deps: FordelingDeps,
  uow: Uow,
  oppgaver: readonly Oppgave[],
  mannskap?: Mannskap,
): Promise<Oppgavevisning[]> {
  const folk = mannskap ?? (await hentMannskap(deps, uow));
  const synlige = oppgaver.filter((oppgave) => erKlarert(uow.aktoer, oppgave.tilgangskode));
  const innhold = await deps.visning.hentVisning(
    uow,
    synlige.map((oppgave) => oppgave.forsendelse),
  );
  return oppgaver.map((oppgave) => {
    const skjult = !erKlarert(uow.aktoer, oppgave.tilgangskode);
    const vist = skjult ? undefined : innhold.get(oppgave.forsendelse);
    return {
      oppgave,
      arkivskaper: uow.arkivskaper,
      status: status(oppgave, uow.naa),
      skjult,
      tittel: vist === undefined ? '' : vist.tittel || vist.filnavn,
      avsender: vist?.avsender ?? '',
      innsynsfrist: vist?.innsynsfrist ?? null,
      merknad: skjult ? null : oppgave.merknad,
      reservertAv: named(holder(oppgave, uow.naa), folk, uow.aktoer),
      venterPaa: savnet(oppgave, folk.personer, folk.fravaer, folk.dato),
      tildelt: named(gjeldendeMottaker(oppgave, folk.kart, folk.fravaer, folk.dato), folk, uow.aktoer),
    };
  });
}

function named(id: string | null, folk: Mannskap, aktoer: Aktoer): Navngitt | null {
  if (id === null) return null;
  const navn = folk.kart.get(id)?.navn ?? (aktoer.id === id ? aktoer.navn : 'En kollega');
  return { id, navn };
}
