import { finnNylige, zNylig } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import { type Fordeling, flettNylige, type Nylig } from '../../index.ts';

/** One unit of work per municipality, one after the other: a query never sees two. */
export const finnNyligeRute = (fordeling: Fordeling): Rute =>
  implementer(finnNylige, async ({ query, innlogget, withTenant }) => {
    const lister: Nylig[][] = [];
    for (const arkivskaper of innlogget.arkivskapere) {
      const aktoer = innlogget.aktoerFor(arkivskaper);
      if (aktoer === null) continue;
      lister.push(await withTenant(arkivskaper, aktoer, (uow) => fordeling.finnNylige(uow, query.grense)));
    }
    return ok({ steg: flettNylige(lister, query.grense).map(vis) });
  });

function vis(ett: Nylig) {
  return {
    ...ett,
    handling: zNylig.shape.handling.parse(ett.handling),
    tidspunkt: ett.tidspunkt.toISOString(),
  };
}
