import { erKlarert, type Uow } from '../../kernel/index.ts';
import type { Oppgave } from '../domain/oppgave.ts';
import type { Oppgavesteg } from '../domain/steg.ts';
import type { FordelingDeps, Forsendelsessteg } from '../ports.ts';

/** How far back one's own steps are shown. */
const DAGER = 7;

/** Something the actor did lately, or that was done with what they held. `skjult`: they may no longer see what it was about. */
export interface Nylig {
  readonly arkivskaper: string;
  readonly forsendelse: string;
  /** Set when it is a step with the oppgave, and undone there. */
  readonly oppgave: string | null;
  readonly handling: string;
  readonly tidspunkt: Date;
  readonly tittel: string;
  readonly skjult: boolean;
  /** Name of the colleague who did it; null when it was the actor. */
  readonly av: string | null;
  /** Name of whom it was given to or taken from. */
  readonly hvem: string | null;
  readonly detalj: string | null;
  readonly journalpost: string | null;
  readonly angret: boolean;
  readonly kanAngres: boolean;
}

/** One's own steps the last week in one municipality, newest first: kept by the server, so that a reload or another browser loses no undo. */
export const finnNylige =
  (deps: FordelingDeps) =>
  async (uow: Uow, grense: number): Promise<Nylig[]> => {
    if (uow.aktoer.type !== 'bruker') return [];
    const siden = new Date(uow.naa.getTime() - DAGER * 24 * 3_600_000);
    const { steg, oppgaver } = deps.lager(uow);
    const egne = await deps.forsendelser.finnEgneSteg(uow, siden, grense);
    const medOppgaver = await steg.finnFor(uow.aktoer.id, siden, grense);
    const kart = await oppgaver.finnMange(medOppgaver.map((ett) => ett.oppgave));
    const brukere = await deps.tilgang.finnBrukere(uow);
    const navn = new Map(brukere.map((bruker) => [bruker.id, bruker.navn]));
    const rader = [
      ...egne.map((ett) => fraForsendelse(uow, ett)),
      ...medOppgaver.flatMap((ett) => {
        const oppgave = kart.get(ett.oppgave);
        return oppgave === undefined ? [] : [fraOppgave(uow, ett, oppgave, navn)];
      }),
    ]
      .sort((a, b) => b.tidspunkt.getTime() - a.tidspunkt.getTime())
      .slice(0, grense);
    const synlige = rader.filter((rad) => !rad.skjult).map((rad) => rad.forsendelse);
    const innhold = await deps.visning.hentVisning(uow, [...new Set(synlige)]);
    return rader.map((rad) => {
      const vist = rad.skjult ? undefined : innhold.get(rad.forsendelse);
      return { ...rad, tittel: vist === undefined ? '' : vist.tittel || vist.filnavn };
    });
  };

function fraForsendelse(uow: Uow, ett: Forsendelsessteg): Nylig {
  const { synlig, ...resten } = ett;
  return {
    ...resten,
    arkivskaper: uow.arkivskaper,
    oppgave: null,
    tittel: '',
    skjult: !synlig,
    av: null,
    hvem: null,
    kanAngres: ett.kanAngres && synlig,
  };
}

function fraOppgave(
  uow: Uow,
  ett: Oppgavesteg & { siste: boolean },
  oppgave: Oppgave,
  navn: ReadonlyMap<string, string>,
): Nylig {
  const mitt = ett.aktoer === uow.aktoer.id;
  const nevnt = mitt ? (ett.handling === 'tildelt' ? ett.til : ett.fra) : ett.til === ett.aktoer ? null : ett.til;
  return {
    arkivskaper: uow.arkivskaper,
    forsendelse: oppgave.forsendelse,
    oppgave: oppgave.id,
    handling: ett.handling,
    tidspunkt: ett.tidspunkt,
    tittel: '',
    skjult: !erKlarert(uow.aktoer, oppgave.tilgangskode),
    av: mitt ? null : (navn.get(ett.aktoer) ?? 'En kollega'),
    hvem: nevnt === null ? null : (navn.get(nevnt) ?? 'En kollega'),
    detalj: null,
    journalpost: null,
    angret: ett.angret,
    kanAngres: mitt && ett.siste && oppgave.tilstand === 'aapen',
  };
}

/** One list out of one per municipality, newest first. */
export function flettNylige(lister: readonly (readonly Nylig[])[], grense: number): Nylig[] {
  return lister
    .flat()
    .sort((a, b) => b.tidspunkt.getTime() - a.tidspunkt.getTime())
    .slice(0, grense);
}
