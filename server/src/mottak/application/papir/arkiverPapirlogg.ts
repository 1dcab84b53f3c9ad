import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import { papirloggtekst } from '../../domain/papir.ts';
import type { Papirlogg } from '../../ports/papir.ts';
import { arkiverLogg, type Loggslag } from '../arkiverLogg.ts';
import type { PapirDeps } from './deps.ts';

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/** Files the log of destroyed paper, with what each pile had become. */
export const arkiverPapirlogg = (deps: PapirDeps) => {
  const slag: Loggslag<Papirlogg> = {
    lager: deps.lager,
    async tekst(uow, logg, dag) {
      const poster = logg.rader.flatMap(({ brev }) => brev.flatMap(({ journalpost }) => journalpost ?? []));
      const nummer = await deps.loggarkiv.nummer(uow, poster);
      return papirloggtekst({ ...logg, tid: dag }, (post) => nummer.get(post) ?? post);
    },
    nySak: (aar) => `Tilintetgjort papir etter skanning ${aar}`,
    tittel: (dag) => `Logg over tilintetgjort papir ${dag}`,
    dokumenttittel: 'Papirlogg',
  };
  return (arkivskaper: Arkivskaper, iTenant: ITenant, id: string): Promise<void> =>
    arkiverLogg(deps, slag, arkivskaper, iTenant, id);
};
