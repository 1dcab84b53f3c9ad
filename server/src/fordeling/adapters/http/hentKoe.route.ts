import { hentKoe } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { type Fordeling, flettKoeer, type Koe, velgKommuner } from '../../index.ts';
import { visOppgave } from './visning.ts';

/** One unit of work per municipality, one after the other: a query never sees two. */
export const hentKoeRute = (fordeling: Fordeling): Rute =>
  implementer(hentKoe, async ({ query, innlogget, withTenant }) => {
    const koeer: Koe[] = [];
    for (const arkivskaper of velgKommuner(innlogget.arkivskapere, query.kommuner)) {
      const aktoer = innlogget.aktoerFor(arkivskaper);
      if (aktoer === null) continue;
      koeer.push(await withTenant(arkivskaper, aktoer, (uow) => fordeling.hentKoe(uow, query.utvalg, query.grense)));
    }
    const { oppgaver, antall } = flettKoeer(koeer, query.grense);
    return ok({ oppgaver: oppgaver.map(visOppgave), antall });
  });
