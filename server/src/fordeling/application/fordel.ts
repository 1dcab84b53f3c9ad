import type { Uow } from '../../kernel/index.ts';
import { fristFra, sluttenAvDagen } from '../../virksomhet/index.ts';
import { oenskedeFerdigheter } from '../domain/ferdigheter.ts';
import type { Fordelingsgrunnlag, Oppgave, Tilstand } from '../domain/oppgave.ts';
import { fordelIgjen } from '../domain/velgMottaker.ts';
import { oppgaveFordelt } from '../events.ts';
import type { FordelingDeps, Forsendelsetilstand } from '../ports.ts';
import { hentMannskap } from './mannskap.ts';

const TILSTAND: Readonly<Record<Forsendelsetilstand, Tilstand>> = {
  behandles: 'aapen',
  karantene: 'parkert',
  ferdig: 'lukket',
};

/** What the oppgave must be, by the forsendelse's own truth. Unknown counts as waiting: better seen once too often. */
export function tilstandFor(forsendelse: Forsendelsetilstand | null): Tilstand {
  return TILSTAND[forsendelse ?? 'behandles'];
}

/**
 * Makes, or brings up to date, the oppgave of a forsendelse: frist from reception in working days, wished skills, and who it lies with.
 * Idempotent, and right in whatever order events arrive: an oppgave that is done is not opened again by a late proposal.
 */
export const fordel =
  (deps: FordelingDeps) =>
  async (uow: Uow, grunnlag: Fordelingsgrunnlag): Promise<void> => {
    const { oppgaver } = deps.lager(uow);
    await oppgaver.laasForsendelse(grunnlag.forsendelse);
    const foer = await oppgaver.finnForForsendelse(grunnlag.forsendelse);
    const tilstand = tilstandFor(await deps.forsendelser.hentTilstand(uow, grunnlag.forsendelse));
    const { fristDager } = await deps.virksomhet.hentInnstillinger(uow);
    const frist = foerste(
      fristFra(grunnlag.mottattTid, fristDager),
      await deps.forsendelser.hentFrist(uow, grunnlag.forsendelse),
    );
    const ferdigheter = oenskedeFerdigheter(grunnlag);
    const tildelt = await chooseReceiver(deps, uow, { ...grunnlag, ferdigheter, tildelt: foer?.tildelt ?? null });
    if (foer === null) {
      const oppgave: Oppgave = {
        ...grunnlag,
        id: uow.nyId(),
        tilstand,
        frist,
        ferdigheter,
        tildelt,
        reservertAv: null,
        reservertSiden: null,
        reservertTil: null,
        tilSideTil: null,
        merknad: null,
      };
      await oppgaver.opprett(oppgave);
      await uow.announce(oppgaveFordelt, {
        oppgave: oppgave.id,
        forsendelse: grunnlag.forsendelse,
        frist: frist.toISOString(),
      });
      return;
    }
    await oppgaver.lagreForslag(foer.id, grunnlag, frist, ferdigheter);
    if (foer.tildelt !== tildelt) await oppgaver.tildel(foer.id, tildelt);
    if (foer.tilstand !== tilstand) await oppgaver.settTilstand(foer.id, tilstand);
  };

/** The letter's own last day counts when it is before the municipality's goal. */
function foerste(frist: Date, dag: string | null): Date {
  const egen = dag === null ? frist : sluttenAvDagen(dag);
  return egen < frist ? egen : frist;
}

async function chooseReceiver(
  deps: FordelingDeps,
  uow: Uow,
  oppgave: Fordelingsgrunnlag & Pick<Oppgave, 'ferdigheter' | 'tildelt'>,
): Promise<string | null> {
  const mannskap = await hentMannskap(deps, uow);
  const belastning = await deps.lager(uow).oppgaver.belastning(
    mannskap.personer.filter((person) => person.kanBehandle).map((person) => person.id),
    uow.naa,
  );
  return fordelIgjen(oppgave, mannskap.personer, mannskap.fravaer, belastning, mannskap.dato);
}
