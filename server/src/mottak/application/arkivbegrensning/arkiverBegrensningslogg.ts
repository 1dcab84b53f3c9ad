import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import { begrensningsloggtekst } from '../../domain/arkivbegrensning.ts';
import type { Begrensningslogg } from '../../ports/arkivbegrensning.ts';
import { arkiverLogg, type Loggslag } from '../arkiverLogg.ts';
import type { BegrensningDeps } from './deps.ts';

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/** Files the log of what was removed. */
export const arkiverBegrensningslogg = (deps: BegrensningDeps) => {
  const slag: Loggslag<Begrensningslogg> = {
    lager: deps.lager,
    tekst: async (_uow, { rader }, dag) => begrensningsloggtekst(dag, rader),
    nySak: (aar) => `Slettet post som ikke var arkivverdig ${aar}`,
    tittel: (dag) => `Logg over slettet post som ikke var arkivverdig ${dag}`,
    dokumenttittel: 'Slettelogg',
  };
  return (arkivskaper: Arkivskaper, iTenant: ITenant, id: string): Promise<void> =>
    arkiverLogg(deps, slag, arkivskaper, iTenant, id);
};
