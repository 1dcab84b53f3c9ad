import { avvis, type Result, type Uow } from '../../kernel/index.ts';
import { erBorte } from '../domain/fravaer.ts';
import { holder } from '../domain/oppgave.ts';
import { plassering } from '../domain/steg.ts';
import { kanTa } from '../domain/velgMottaker.ts';
import type { FordelingDeps } from '../ports.ts';
import { aapenOppgave, visEtter } from './aapenOppgave.ts';
import { hentMannskap } from './mannskap.ts';
import type { Oppgavevisning } from './oppgavevisning.ts';

/**
 * Gives the oppgave to a person, whoever had it. Refused with `fordeling.mottaker-kan-ikke` (no such colleague, or without the role or
 * the clearance: the same answer) or `fordeling.mottaker-borte`.
 */
export const tildelOppgave =
  (deps: FordelingDeps) =>
  async (uow: Uow, id: string, bruker: string): Promise<Result<Oppgavevisning>> => {
    const funnet = await aapenOppgave(deps, uow, id);
    if (!funnet.ok) return funnet;
    const mannskap = await hentMannskap(deps, uow);
    if (!kanTa(funnet.verdi, mannskap.kart.get(bruker))) return avvis('fordeling.mottaker-kan-ikke');
    if (erBorte(bruker, mannskap.fravaer, mannskap.dato)) return avvis('fordeling.mottaker-borte');
    const { oppgaver, steg } = deps.lager(uow);
    const foer = await oppgaver.laas(id);
    if (foer?.tilstand !== 'aapen') return avvis('tjener.endret-av-andre');
    const fra = holder(foer, uow.naa) ?? foer.tildelt;
    await steg.leggTil(id, { handling: 'tildelt', fra, til: bruker, foer: plassering(foer) });
    await oppgaver.frigi(id, null);
    await oppgaver.tildel(id, bruker);
    return visEtter(deps, uow, id);
  };
