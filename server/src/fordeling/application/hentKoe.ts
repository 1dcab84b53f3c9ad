import { type Arkivskaper, kan, type Uow } from '../../kernel/index.ts';
import { koeRekkefoelge } from '../domain/oppgave.ts';
import { gjeldendeMottaker, savnet } from '../domain/velgMottaker.ts';
import type { FordelingDeps, Koeantall, Koefilter, Tildelingspar, Utvalg } from '../ports.ts';
import { hentMannskap, type Mannskap } from './mannskap.ts';
import { type Oppgavevisning, visOppgaver } from './oppgavevisning.ts';

export interface Koe {
  readonly oppgaver: readonly Oppgavevisning[];
  readonly antall: Koeantall;
}

/**
 * The queue of one municipality for the unit of work's person, first due first. Archivists see what they are cleared for; a leder also
 * sees that the rest exists, and archivists how many of the rest nobody here can take: a municipality without a leder must not have post that
 * nobody knows of. Others see nothing.
 */
export const hentKoe =
  (deps: FordelingDeps) =>
  async (uow: Uow, utvalg: Utvalg, grense: number): Promise<Koe> => {
    const leder = kan(uow.aktoer, 'oppgave:tildel');
    if (uow.aktoer.type !== 'bruker' || (!leder && !kan(uow.aktoer, 'oppgave:behandle'))) return TOM_KOE;
    const { oppgaver } = deps.lager(uow);
    const mannskap = await hentMannskap(deps, uow);
    const par = await oppgaver.finnTildelingspar();
    const filter: Koefilter = {
      bruker: uow.aktoer.id,
      naa: uow.naa,
      klarering: leder ? null : [...uow.aktoer.klarering],
      ...whoseToday(par, uow.aktoer.id, mannskap),
      uloesteKoder: (await oppgaver.finnKoder()).filter(
        (tilgangskode) => savnet({ tilgangskode }, mannskap.personer, mannskap.fravaer, mannskap.dato) !== null,
      ),
    };
    const rader = await oppgaver.finnKoe(filter, utvalg, grense);
    return { oppgaver: await visOppgaver(deps, uow, rader, mannskap), antall: await oppgaver.tell(filter) };
  };

/** Substitutes are worked out when the queue is read: nothing waits for a job to notice that somebody is away. */
function whoseToday(par: readonly Tildelingspar[], meg: string, { kart, fravaer, dato }: Mannskap) {
  const mine: Tildelingspar[] = [];
  const andres: Tildelingspar[] = [];
  for (const ett of par) {
    const mottaker = gjeldendeMottaker(ett, kart, fravaer, dato);
    if (mottaker === meg) mine.push(ett);
    else if (mottaker !== null) andres.push(ett);
  }
  return { mine, andres };
}

export const TOM_KOE: Koe = {
  oppgaver: [],
  antall: { alle: 0, mine: 0, forfalt: 0, tilSide: 0, ledige: 0, uloest: 0, skjulteUloeste: 0 },
};

/** One list out of one per municipality. Each was read in its own unit of work; none has seen another's rows. */
export function flettKoeer(koeer: readonly Koe[], grense: number): Koe {
  const sum = (felt: keyof Koeantall) => koeer.reduce((antall, koe) => antall + koe.antall[felt], 0);
  return {
    oppgaver: koeer
      .flatMap((koe) => koe.oppgaver)
      .sort((a, b) => koeRekkefoelge(a.oppgave, b.oppgave))
      .slice(0, grense),
    antall: {
      alle: sum('alle'),
      mine: sum('mine'),
      forfalt: sum('forfalt'),
      tilSide: sum('tilSide'),
      ledige: sum('ledige'),
      uloest: sum('uloest'),
      skjulteUloeste: sum('skjulteUloeste'),
    },
  };
}

/** The municipalities asked for that the person may read; all of theirs when none is asked for. */
export function velgKommuner(mine: readonly Arkivskaper[], oensket: string | undefined): Arkivskaper[] {
  const valgte = new Set((oensket ?? '').split(',').filter((del) => del !== ''));
  return mine.filter((arkivskaper) => valgte.size === 0 || valgte.has(arkivskaper));
}
