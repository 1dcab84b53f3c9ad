import type { Forsendelse } from '@dokumentsenter/contract';
import type { Uow } from '../../kernel/index.ts';
import type { Forsendelserad } from '../ports/lager.ts';
import type { MottakDeps } from './deps.ts';
import { vis } from './hentForsendelse.ts';

/** What waits for a person because something is wrong with it, oldest first. Who may not open it sees that it waits, and why. */
export const finnKarantene =
  (deps: MottakDeps) =>
  async (uow: Uow): Promise<Forsendelse[]> => {
    const ut: Forsendelse[] = [];
    for (const rad of await deps.lager(uow).medStatus('karantene', 200)) ut.push(await visEllerSkjerm(deps, uow, rad));
    return ut;
  };

async function visEllerSkjerm(deps: MottakDeps, uow: Uow, rad: Forsendelserad): Promise<Forsendelse> {
  const vist = await vis(deps, uow, rad);
  return (await deps.innholdsvern.kanSe(uow, rad.id)) ? vist : utenInnhold(vist);
}

const SKJERMET = 'Skjermet';

/** Names of files and senders may tell what it is about, and so may details of what is wrong and another system's own words. */
function utenInnhold(vist: Forsendelse): Forsendelse {
  const avvik = vist.avvik.map(({ kode, alvor }) => ({ kode, alvor }));
  return {
    ...vist,
    filnavn: SKJERMET,
    avvik,
    dokumenter: [],
    epost: null,
    likMed: [],
    kopier: [],
    aarsak: null,
    leveranse: null,
    overlevert: null,
  };
}
